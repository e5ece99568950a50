/**
 * The one script that a page needs. It reads the markup, decides what may run, and fetches the interface only
 * when a person has to see it: a visitor who has decided loads nothing more.
 */
import { start } from './page/start.js';
import { afterFrame } from './ui/after-frame.js';
import { provideConsent } from './ui/page-consent.js';
import { awaitsLanguages } from './ui/speakers.js';

/** Fetches a part where the page has a use for it. One that does not come is asked for again at the next change. */
const fetchFor = async (selector: string, part: () => Promise<unknown>): Promise<void> => {
  if (document.querySelector(selector)) await part().catch(() => undefined);
};

const gates = () => import('./define/gates.js');

const summon = (): void => {
  const { granted, prompt } = consent.snapshot;
  void fetchFor('privacy-choices', () => import('./define/privacy-choices.js'));
  void fetchFor(
    '[receipt-endpoint],consent-declaration,[data-consent-open],consent-gate,consent-preferences,privacy-rights,privacy-request-form',
    () => import('./define/parts.js').then(({ serve }) => serve()),
  );
  // Where nothing optional is granted no gate opens, but what was left open by mistake is closed.
  if (prompt !== 'choice')
    void fetchFor(
      `[data-consent]${granted[1] ? '' : ':is([data-consent*=necessary],[src],[srcset],[href],[data])'}`,
      gates,
    );
  if (prompt === 'none') return;
  // Both at once: the banner would ask for it only when it has come.
  awaitsLanguages(document.documentElement);
  // First the question, then what opens by the answer.
  void fetchFor('consent-banner', () => import('./define/consent-banner.js'))
    .then(afterFrame)
    .then(() => fetchFor('[data-consent]', gates));
};

let coming: ReturnType<typeof setTimeout> | undefined;
/** Not at each change: a page that opens a thousand scripts changes a thousand times. */
const summonSoon = (): void => {
  coming ??= setTimeout(() => {
    coming = undefined;
    summon();
  }, 50);
};

/** The page's store. */
export const consent = start(summonSoon);

provideConsent(start);
summon();
consent.subscribe(summon);
