/**
 * Whether a script may run, where the scripts of a page carry a nonce: only with the same one. Under `strict-dynamic` a browser
 * trusts whatever a trusted script puts into the page, so markup that an attacker smuggled in, which a nonce is there to stop,
 * would otherwise run by way of its gate.
 */
export const createNonces = (
  isRunnable: (script: Element) => boolean,
): ((script: HTMLScriptElement) => boolean) => {
  const running = [...document.scripts].filter((script) => !script.hasAttribute('data-consent'));
  const nonces = new Set(
    running
      .filter(isRunnable)
      .map(({ nonce }) => nonce)
      .filter(Boolean),
  );
  // Two different ones: one of them is made up, and nobody knows which.
  return ({ nonce }) => nonces.size === 0 || (nonces.size === 1 && nonces.has(nonce));
};
