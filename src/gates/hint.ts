import { turnOf } from './script.js';

const hints = new WeakMap<Element, HTMLLinkElement>();

/**
 * Lets the browser fetch a script that has to wait for another one, as the parser of a page looks ahead: scripts that alternate
 * with inline ones would otherwise be fetched one by one.
 */
export const hint = (script: HTMLScriptElement): void => {
  const address = script.getAttribute('data-src');
  const isModule = turnOf(script) === 'deferred' && !script.hasAttribute('defer');
  if (!address || isModule || hints.has(script)) return;
  const link = document.createElement('link');
  link.rel = 'preload';
  link.as = 'script';
  link.nonce = script.nonce;
  for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
    const value = script.getAttribute(name);
    if (value !== null) link.setAttribute(name, value);
  }
  link.href = address;
  hints.set(script, link);
  document.head.append(link);
};

/** The script asks for itself now; returns how to take its hint away when it has arrived. */
export const useHint = (script: Element): (() => void) => {
  const link = hints.get(script);
  hints.delete(script);
  return () => link?.remove();
};
