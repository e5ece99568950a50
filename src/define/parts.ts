/** What stands on few pages: the loader only knows where to ask. */
const parts: Readonly<Record<string, () => Promise<unknown>>> = {
  '[receipt-endpoint]': () => import('./receipts.js'),
  '[data-consent-open]': () => import('./opening.js'),
  'consent-declaration': () => import('./consent-declaration.js'),
  'consent-gate': () => import('./consent-gate.js'),
  'consent-preferences': () => import('./consent-preferences.js'),
  'privacy-request-form': () => import('./privacy-request-form.js'),
  'privacy-rights': () => import('./privacy-rights.js'),
};

/** Fetches those that stand in the page. One that does not come is asked for again at the next change. */
export const serve = (): void => {
  for (const [selector, part] of Object.entries(parts))
    if (document.querySelector(selector)) part().catch(() => undefined);
};
