/** The part of Trusted Types that is used (https://www.w3.org/TR/trusted-types/); not yet in TypeScript's library. */
interface Trusting {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL(url: string): string }): ScriptUrlPolicy;
  };
}

interface ScriptUrlPolicy {
  createScriptURL(url: string): unknown;
}

const SHARED = Symbol.for('privacy-elements.script-url');

/**
 * The address of a script as pages under Trusted Types accept it, through the policy `privacy-elements`. Where the
 * page's Content-Security-Policy does not allow that policy the address stays a text, and the browser refuses it:
 * the script does not run.
 */
export const scriptUrl = (url: string): string => {
  const page = globalThis as Trusting & { [SHARED]?: ScriptUrlPolicy | undefined };
  try {
    // Two copies of the library share one: a second policy of the same name is not allowed.
    page[SHARED] ??= page.trustedTypes?.createPolicy('privacy-elements', {
      createScriptURL: (address) => address,
    });
  } catch {
    // Not allowed: see above.
  }
  return (page[SHARED]?.createScriptURL(url) ?? url) as string;
};
