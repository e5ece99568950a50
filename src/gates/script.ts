import type { Report } from '../consent/index.js';
import { addressesOf } from './addresses.js';
import type { Opened } from './opened.js';

/**
 * When a script of a page runs: `inline` and `external` in the order of the document, `deferred` after those,
 * `free` whenever it has arrived. (HTML Standard, § 4.12.1)
 */
export type Turn = 'inline' | 'external' | 'deferred' | 'free';

const JAVASCRIPT = /^((text|application)\/(x-)?(java|ecma)script)?$/;

const typeOf = (script: Element, name: string): string =>
  script.getAttribute(name)?.trim().toLowerCase() ?? '';

/** Whether a browser would run the script as it stands, so that it is not gated. */
export const isRunnable = (script: Element): boolean => {
  const type = typeOf(script, 'type');
  return JAVASCRIPT.test(type) || type === 'module' || type === 'importmap' || type === 'speculationrules';
};

export const turnOf = (script: Element): Turn => {
  const type = typeOf(script, 'data-type');
  const isExternal = script.hasAttribute('data-src');
  const isFree = script.hasAttribute('async');
  if (type === 'module') return isFree ? 'free' : 'deferred';
  if (!isExternal) return 'inline';
  // One that no browser runs says nothing when it has arrived: nobody may wait for it.
  if (isFree || !JAVASCRIPT.test(type) || script.hasAttribute('nomodule')) return 'free';
  return script.hasAttribute('defer') ? 'deferred' : 'external';
};

/** Writes a script that would run as one that waits: the reverse of what `runScript` does. */
export const holdScript = (script: Element): void => {
  const [type, src] = [script.getAttribute('type'), script.getAttribute('src')];
  if (type) script.setAttribute('data-type', type);
  if (src !== null) script.setAttribute('data-src', src);
  script.removeAttribute('src');
  script.setAttribute('type', 'text/plain');
};

/** Gives a script that waits the type under which it runs. It runs when it is put into a page. */
export const releaseScript = (script: Element): void => {
  const type = script.getAttribute('data-type');
  if (type) script.setAttribute('type', type);
  else script.removeAttribute('type');
};

/** A document in which nothing runs. */
let limbo: Document | undefined;

/**
 * Runs a gated script: the same element, once more put into the page, because only then a browser looks at it again, and
 * keeps its nonce and every attribute. A script that ran cannot be undone and is not run again. One that is still on its way
 * when the gate closes never runs, and a copy takes its place that can.
 */
export const runScript = (script: HTMLScriptElement, report: Report, whenOver: () => void): Opened => {
  const { parentNode, nextSibling } = script;
  const isExternal = script.hasAttribute('data-src');
  let spare: HTMLScriptElement | undefined;
  if (isExternal) {
    spare = script.cloneNode(true) as HTMLScriptElement;
    // While it is of no type that runs: where the address is refused, nothing else of the script may run either.
    addressesOf(script, report).put();
    if (!script.hasAttribute('src')) return { close: () => false };
    const over = () => {
      spare = undefined;
      whenOver();
    };
    for (const end of ['load', 'error']) script.addEventListener(end, over, { once: true });
  }
  script.remove();
  releaseScript(script);
  // Otherwise a script that was not written by the parser of the page runs as soon as it has arrived.
  script.async = script.hasAttribute('async');
  parentNode?.insertBefore(script, nextSibling);
  return {
    close() {
      if (!spare) return false;
      script.replaceWith(spare);
      // Browsers run no script that has moved to another document since it was asked for.
      limbo ??= document.implementation.createHTMLDocument();
      limbo.adoptNode(script);
      whenOver();
      return true;
    },
  };
};
