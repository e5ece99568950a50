/**
 * The one script that a page needs. It reads the markup, decides what may run, and fetches the interface only
 * when a person has to see it: a visitor who has decided loads nothing more.
 */
import { start } from './page/start.js';
import { provideConsent } from './ui/page-consent.js';

const isPresent = (tag: string): boolean => !!document.querySelector(tag);

const summon = (): void => {
  if (consent.snapshot.prompt !== 'none' && isPresent('consent-banner'))
    void import('./define/consent-banner.js');
  if (isPresent('consent-preferences')) void import('./define/consent-preferences.js');
  if (isPresent('privacy-choices')) void import('./define/privacy-choices.js');
  if (isPresent('[data-consent-open]')) void import('./define/opening.js');
};

/** The page's store. */
export const consent = start(summon);

provideConsent(start);
summon();
consent.subscribe(summon);
