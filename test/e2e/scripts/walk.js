// Walks through everything that a visitor can do on a page with every element, and posts what happened to /result.
const violations = [];
addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, sample }) =>
  violations.push(`${violatedDirective} ${blockedURI} ${sourceFile ?? ''} ${sample}`),
);
const done = [];
window.ran = [];

const until = async (what, find) => {
  for (const end = Date.now() + 15_000; Date.now() < end; await new Promise((next) => setTimeout(next, 20))) {
    const found = find();
    if (found) {
      done.push(what);
      return found;
    }
  }
  throw new Error(`waited in vain: ${what}`);
};

const inside = (tag, selector, words = '') =>
  [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll(selector) ?? [])].find(
    (element) => element.textContent.includes(words) && element.getClientRects().length > 0,
  );
const press = async (tag, words) =>
  (await until(`${tag}: ${words}`, () => inside(tag, 'button', words))).click();

const walk = async () => {
  await until('the banner', () => inside('consent-banner', 'button', 'Accept all'));
  const preferences = await until('preferences', () => {
    const dialog = inside('consent-preferences', 'dialog[open]');
    // What opens them may still be on its way: a person presses again.
    if (!dialog) inside('consent-banner', 'button', 'Let me choose').click();
    return dialog;
  });
  preferences.querySelector('[role=switch]:not([disabled])').focus();
  (await until('a list of services', () => inside('consent-preferences', 'summary'))).click();
  await press('consent-preferences', 'Save my choices');
  await until('the choice is kept', () => document.cookie.includes('consent=v=1'));
  await press('consent-gate', 'Load once');
  await until('what the gate holds', () => document.querySelector('#held'));
  await until('the declaration', () => inside('consent-declaration', 'table, h3, h4'));
  (await until('the footer link', () => inside('privacy-choices', 'button'))).click();
  await press('consent-preferences', 'Accept all');
  await until('a gated script with an address', () => window.ran.includes('external'));
  await until('a gated script without one', () => window.ran.includes('inline'));
  await until('a tracker of the page', () => window.ran.includes('tracker'));
  await until('the rights page', () => inside('privacy-rights', 'h3'));
  await press('privacy-request-form', 'Send the request');
  await until('the receipt', () => inside('privacy-request-form', '.accepted'));
};

walk()
  .catch((error) => done.push(`failed: ${error.message}`))
  .then(() => fetch('/result', { method: 'POST', body: JSON.stringify({ done, violations }) }));
