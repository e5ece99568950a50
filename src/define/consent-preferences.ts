import { ConsentPreferencesElement } from '../elements/consent-preferences/consent-preferences.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';
import { locateExactly } from './opening.js';

provideConsent(start);
register(ConsentPreferencesElement);
locateExactly();

/** Shows the page's preferences dialog. Where the page has none it gets one. */
export const showPreferences = (): void => {
  const present = document.querySelector('consent-preferences');
  const preferences = present ?? document.body.appendChild(document.createElement('consent-preferences'));
  preferences.show();
};
