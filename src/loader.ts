/**
 * The one script that a page needs. It reads the markup, decides what may run, and fetches the interface only
 * when a person has to see it: a visitor who has decided loads nothing more.
 */
import { start } from './page/start.js';
import { provideConsent } from './ui/page-consent.js';
import { awaitsLanguages } from './ui/speakers.js';

/** Fetches a part where the page has a use for it. One that does not come is asked for again at the next change. */
const fetchFor = (selector: string, part: () => Promise<unknown>): void => {
  if (document.querySelector(selector)) part().catch(() => undefined);
};

const summon = (): void => {
  if (consent.snapshot.prompt !== 'none') {
    fetchFor('consent-banner', () => import('./define/consent-banner.js'));
    // Both at once: the banner would ask for it only when it has come.
    awaitsLanguages(document.documentElement);
  }
  fetchFor('privacy-choices', () => import('./define/privacy-choices.js'));
  fetchFor('[data-consent]', () => import('./define/gates.js'));
  fetchFor(
    '[receipt-endpoint],consent-declaration,[data-consent-open],consent-gate,consent-preferences,privacy-rights,privacy-request-form',
    () => import('./define/parts.js').then(({ serve }) => serve()),
  );
};

/** The page's store. */
export const consent = start(summon);

provideConsent(start);
summon();
consent.subscribe(summon);
