import { isRunnable } from './script.js';

let nonces: ReadonlySet<string> | undefined;

/** What the scripts carry that the page itself has brought. */
const readNonces = (): ReadonlySet<string> => {
  const running = [...document.scripts].filter(
    (script) => !script.hasAttribute('data-consent') && isRunnable(script),
  );
  return new Set(running.map(({ nonce }) => nonce).filter(Boolean));
};

/**
 * Whether a script may run: where the scripts of a page carry a nonce, only with the same one. Under `strict-dynamic` a browser
 * trusts whatever a trusted script puts into the page, so markup that an attacker smuggled in, which a nonce is there to stop,
 * would otherwise run by way of its gate.
 */
export const mayRun = ({ nonce }: HTMLScriptElement): boolean => {
  // Read once, as early as possible.
  nonces ??= readNonces();
  // Two different ones: one of them is made up, and nobody knows which.
  return nonces.size === 0 || (nonces.size === 1 && nonces.has(nonce));
};
