import { scriptUrl } from './script-url.js';

/**
 * Puts a script on the page: asynchronous, with the page's own nonce, its address through the Trusted Types policy.
 * Throws where the page's policy refuses the address.
 */
export const insertScript = (
  url: string,
  dataset: Readonly<Record<string, string>> = {},
): HTMLScriptElement => {
  const script = document.createElement('script');
  Object.assign(script.dataset, dataset);
  script.async = true;
  script.nonce = document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? '';
  script.src = scriptUrl(url);
  document.head.append(script);
  return script;
};
