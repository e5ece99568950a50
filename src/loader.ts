/**
 * The one script that a page needs. It reads the markup, decides what may run, and fetches the interface only
 * when a person has to see it: a visitor who has decided loads nothing more.
 */
import { start } from './page/start.js';
import { provideConsent } from './ui/page-consent.js';

/** Fetches a part where the page has a use for it. One that does not come is asked for again at the next change. */
const fetchFor = (selector: string, part: () => Promise<unknown>): void => {
  if (document.querySelector(selector)) part().catch(() => undefined);
};

const summon = (): void => {
  if (consent.snapshot.prompt !== 'none')
    fetchFor('consent-banner', () => import('./define/consent-banner.js'));
  fetchFor('consent-preferences', () => import('./define/consent-preferences.js'));
  fetchFor('privacy-choices', () => import('./define/privacy-choices.js'));
  fetchFor('consent-declaration', () => import('./define/consent-declaration.js'));
  fetchFor('[data-consent-open]', () => import('./define/opening.js'));
};

/** The page's store. */
export const consent = start(summon);

provideConsent(start);
summon();
consent.subscribe(summon);
