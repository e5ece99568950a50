import { start } from '../page/start.js';
import { awaitsLanguages } from '../ui/speakers.js';

/*
 * Answers `consent-open`, which the banner, `<privacy-choices>` and any page element with `data-consent-open` send:
 * fetches `<consent-preferences>`, adds one to the page where there is none, and shows it.
 */

/** Whoever asks again asks the network again. */
const failed = (): void => undefined;

addEventListener('click', (event) => {
  const opener = event.target instanceof Element && event.target.closest('[data-consent-open]');
  if (!opener) return;
  event.preventDefault();
  opener.dispatchEvent(new Event('consent-open', { bubbles: true, composed: true, cancelable: true }));
});

/** Shows the preferences, unless somebody else answers. */
export const open = (event: Event): void => {
  if (!event.defaultPrevented)
    import('./consent-preferences.js').then(({ showPreferences }) => showPreferences(), failed);
};
addEventListener('consent-open', open);

// A page may begin in English and go on in another language. The search for one follows the page by itself.
new MutationObserver(() => awaitsLanguages(document.documentElement)).observe(document.documentElement, {
  attributeFilter: ['lang'],
});

let isAsked = false;

/**
 * Fetches the atlas of all regions, so that the record names the place and its law by their own names.
 * Nothing waits for it: until it is there, what the pocket atlas does not know stands under the strictest rules.
 */
export const locateExactly = (): void => {
  if (isAsked) return;
  isAsked = true;
  import('../regimes/atlas.js').then(
    ({ atlas }) => start().relocate(atlas),
    () => (isAsked = false),
  );
};

let isPrepared = false;

/** While a visitor reads the banner: what the answer may need is fetched when the browser has nothing better to do. */
const prepare = (): void => {
  if (isPrepared || start().snapshot.prompt === 'none') return;
  isPrepared = true;
  const task = (): void => {
    locateExactly();
    import('./consent-preferences.js').catch(failed);
  };
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: 2000 });
  else setTimeout(task, 200); // WebKit has no idle callback.
};

/** Prepares as soon as something is asked. */
export const attend = (): void => {
  start().subscribe(prepare);
  prepare();
};
