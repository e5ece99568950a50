import { encode } from '../../src/consent/index.js';

/** What somebody may have typed into a content management system, a database or an address. */
export const payloads: Readonly<Record<string, string>> = {
  'an image that fails': '<img src=x onerror=pwned()>',
  'a script after a closed attribute': `"'><script>pwned()</script><svg onload=pwned()>`,
  'an address that is code': 'javascript:pwned()',
  'an address that hides that it is code': ' \tJaVaScRiPt\n:pwned()//',
  'a document in an address': 'data:text/html,<script>parent.pwned()</script>',
  'an end of style and comment': '</style></template><!--><script>pwned()</script>-->',
  'placeholders of templates': '${pwned()} {{pwned()}} #{pwned()} <%= pwned() %>',
  'a name of a prototype': '{"__proto__":{"pwned":true},"constructor":{"prototype":{"pwned":true}}}',
  'attributes of a cookie': 'x; Domain=test; Path=/; Max-Age=999\r\nSet-Cookie: pwned=1',
  'a function of the page': 'pwned.call',
};

/** As text and in attributes: the markup is honest, and only its values are hostile. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const attributes = (names: string, value: string): string =>
  names
    .split(' ')
    .map((name) => `${name}="${value}"`)
    .join(' ');

/** What shows as text: the payload after the name of its place, so that each can be looked for. */
export const shown = (payload: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['controller', 'label', 'description', 'vendor', 'company', 'explanation', 'gate', 'contact'].map(
      (place) => [place, `${place} ${payload}`],
    ),
  );

/** A page with every element, and the payload in every attribute, slot and text that takes one. */
export const hostilePage = (payload: string): string => {
  const evil = escaped(payload);
  const seen = shown(escaped(payload));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>A page</title>
    <link rel="icon" href="data:,">
    <meta name="consent-region" content="${evil}">
    <script nonce="{{nonce}}">window.ran = []; window.pwned = (...how) => { window.ran.push(how); };</script>
    <script nonce="{{nonce}}" type="module" src="/dist/cdn/privacy-elements.js"></script>
  </head>
  <body>
    <consent-banner regime="eu" controller="${seen.controller}"
      ${attributes('privacy-policy layout prompt expiry on-withdraw locale', evil)}>
      ${seen.explanation}
      <span slot="title">${evil}</span>
      <consent-purpose name="maps" label="${seen.label}">${seen.description}</consent-purpose>
      <consent-purpose ${attributes('name label sale', evil)}>${evil}</consent-purpose>
      <consent-tracker id="acme" name="${seen.vendor}" company="${seen.company}" purpose="functional"
        ${attributes('privacy-policy cookies local-storage session-storage indexed-db keep', evil)}
        ${attributes('opt-in opt-out on-withdraw undecided', evil)}></consent-tracker>
      <consent-tracker ${attributes('name purpose opt-in', evil)}></consent-tracker>
      <consent-tracker purpose="marketing" ${attributes('vendor token config api-host', evil)}></consent-tracker>
      <consent-tracker vendor="mixpanel" purpose="marketing" ${attributes('token config api-host persistence', evil)}></consent-tracker>
      <consent-tracker vendor="meta" purpose="marketing" ${attributes('pixel-id pixel id name', evil)}></consent-tracker>
      <consent-tracker vendor="matomo" purpose="marketing" ${attributes('site-id url host src', evil)}></consent-tracker>
    </consent-banner>
    <iframe title="One" data-consent="functional" data-src="${evil}"></iframe>
    <object title="Two" data-consent="functional" data-data="${evil}"></object>
    <embed data-consent="functional" data-src="${evil}">
    <img alt="" data-consent="functional" ${attributes('data-src data-srcset', evil)}>
    <script nonce="{{nonce}}" type="text/plain" data-consent="${evil}">pwned('gate')</script>
    <consent-gate purpose="marketing" label="${seen.gate}" vendor="${evil}"><template><p>Held</p></template></consent-gate>
    <consent-declaration>${evil}</consent-declaration>
    <privacy-choices>${evil}</privacy-choices>
    <privacy-rights ${attributes('region regime types locale endpoint contact officer', evil)}
      ${attributes('controller eu-representative uk-representative last-updated', evil)}></privacy-rights>
    <privacy-request-form region="US-CA" contact="${seen.contact}"
      ${attributes('endpoint type types locale', evil)}></privacy-request-form>
  </body>
</html>`;
};

/** A record that is whole, and hostile in every text that it holds. */
export const hostileRecord = (payload: string): string =>
  encode({
    ...{ id: payload, policy: payload, regime: payload, region: payload, language: payload },
    ...{ source: 'visitor', signal: false, at: Date.now() - 1000, until: Date.now() + 1e9, order: 1 },
    choices: { analytics: false, marketing: false, functional: false },
  });
