import type { ProblemCode } from './ports.js';

/*
 * What a site's people read on the console, and only they: one sentence on what is wrong, one on what to write.
 * Loaded only when there is something to say.
 */
const sentences: Record<ProblemCode, (subject: string) => string> = {
  'bad-purpose': (name) =>
    `The purpose "${name}" is ignored. Write a name of at most 22 lower-case letters, digits and hyphens, such as <consent-purpose name="analytics">; only "necessary" can be required.`,
  'bad-tracker': (name) =>
    `The tracker "${name}" stays refused. Give it a name and purposes that exist, such as <consent-tracker name="Acme" purpose="analytics">; declare other purposes with <consent-purpose name="…">.`,
  'bad-region': (region) =>
    `The region "${region}" is not an ISO 3166 code, so the strictest rules apply. Write a code such as region="DE" or region="US-CA".`,
  'bad-regime': (regime) =>
    `No regime is called "${regime}", so the strictest rules apply. Write opt-in, opt-out, notice, or an id from docs/regions.md, such as regime="eu".`,
  'not-stored': () =>
    'The choice could not be stored: cookies and local storage are blocked. It holds until the page is left, and then the visitor is asked again.',
  unreadable: () =>
    'The stored choice could not be read, so everything optional is refused until the visitor chooses again.',
  'second-banner': () =>
    'There is more than one <consent-banner>. The first in the document is used and the others are ignored. Keep one.',
  'unknown-vendor': (vendor) =>
    `There is no built-in vendor "${vendor}", so it stays refused. Check the spelling, or name its calls: <consent-tracker name="${vendor}" purpose="analytics" opt-in="acme.start" opt-out="acme.stop">.`,
  'bad-method': (path) =>
    `"${path}" cannot be called. Write the path of a function of your own on the page, such as opt-in="acme.start".`,
  'no-method': (path) =>
    `"${path}" has not appeared on this page. Check that the tracker's script is loaded.`,
  'no-tracker': (name) =>
    `The tracker "${name}" stays refused: its file could not be loaded, or one of its attributes makes no sense. See docs/vendors for what it takes.`,
  'late-denial': (name) =>
    `${name} was already running when consent was refused, and has been told to stop. See docs/vendors for how to start it refused.`,
  'bad-gate': (expression) =>
    `What waits for "${expression}" stays closed. Name purposes and vendors that the page declares, such as data-consent="marketing", "analytics marketing" (both), "analytics | vendor:acme" (either).`,
  'bad-address': (tag) =>
    `A gated <${tag}> stays closed, because its address is code (javascript:). Write an address of http or https.`,
  'bad-nonce': () =>
    'A gated script stays closed, because it does not carry the nonce of the other scripts. Write it there too, such as <script type="text/plain" data-consent="analytics" nonce="…">.',
  'gate-failed': (tag) =>
    `A gated <${tag}> could not be opened. Under Trusted Types the Content-Security-Policy must allow the policy of this library: trusted-types privacy-elements.`,
  'no-gate': (tag) => `<${tag} data-consent> gates nothing. Put it into <template data-consent="…">.`,
  'open-gate': (tag) =>
    `A <${tag} data-consent> has loaded before anybody was asked. Write its address as data-src (data-href, data-data), and type="text/plain" on a script.`,
  'bad-endpoint': (endpoint) =>
    `<privacy-request-form> cannot send to "${endpoint}", so it shows only the other ways to ask. Write an address with https:, or a path of this site, such as endpoint="/privacy-requests".`,
  'bad-receipts': (endpoint) =>
    `<consent-banner> cannot send receipts to "${endpoint}", so none are sent. Write an address with https:, or a path of this site, such as receipt-endpoint="/consent-receipts".`,
  'refused-receipt': (status) =>
    `The receipt endpoint answered ${status}. The receipt is kept and sent again in a day. Check that consentReceipts of privacy-elements/server answers there; see docs/receipts.md.`,
  'bad-policy': () =>
    'The policy given to readConsent cannot be read, so everything optional is refused. Write an object such as { version: "1", vendors: [] }; see docs/server.md.',
};

/** The sentence for the console. */
export const describe = (code: ProblemCode, subject: string): string =>
  `privacy-elements: ${sentences[code](subject)}`;
