// Compiles only: what a site's TypeScript may and may not say about the published types.
import { adopt, createConsent, type Consent, type ConsentRecord, type Tracker } from 'privacy-elements';
import { createConsent as createHeadless } from 'privacy-elements/consent';
import { createGates, type Gates } from 'privacy-elements/gates';
import { tracker as meta } from 'privacy-elements/trackers/meta';
import {
  deadlinesFor,
  requestTypesFor,
  validateRequest,
  type PrivacyRequest,
} from 'privacy-elements/requests';
import { mixpanel } from 'privacy-elements/trackers/mixpanel';

document.addEventListener('consent-change', ({ consent, granted, revoked, source }) => {
  const isGranted: boolean = consent.isGranted('analytics | marketing');
  const keys: readonly string[] = [...granted, ...revoked];
  // @ts-expect-error a source is one of a few words
  const isOther = source === 'somebody';
  // @ts-expect-error a snapshot does not change
  consent.granted = keys;
  console.log(isGranted, isOther);
});
window.addEventListener('consent-tracker-error', ({ tracker, call }) =>
  console.log(tracker, call === 'opt-in'),
);
document.querySelector('consent-banner')?.setAttribute('policy-version', '2');

const consent: Consent = createConsent({ version: '2', purposes: [{ id: 'research', label: 'Research' }] });
consent.decide({ analytics: true }, 'visitor');
addEventListener('click', (event) => consent.decide({ analytics: true }, 'visitor', event));
// @ts-expect-error a choice is yes or no
consent.decide({ analytics: 'yes' });
const record: ConsentRecord | undefined = createHeadless({ region: 'US-CA' }).export();
if (record) adopt(consent, record);

const acme: Tracker = {
  id: 'acme',
  name: 'Acme',
  purposes: 'analytics',
  optIn: 'acme.start',
  optOut: () => undefined,
};
const forget: () => void = consent.track(acme);
forget();
consent.track(meta({ 'pixel-id': '1234567890123456' }));
// @ts-expect-error attributes are texts
meta({ 'pixel-id': 1234567890123456 });
consent.track(mixpanel(undefined, { token: 'token', residency: 'eu' }));
// @ts-expect-error there is no such residency
mixpanel(undefined, { residency: 'mars' });

const gates: Gates = createGates(consent, { root: document.body });
gates.check();
// @ts-expect-error a root is a part of a page
createGates(consent, { root: '#main' });
document.querySelector('consent-gate')?.setAttribute('purpose', 'marketing');
document.addEventListener('privacy-request-accepted', ({ reference, expectedBy }) =>
  console.log(reference.length, expectedBy.length),
);
// @ts-expect-error it holds what a person typed, and does not leave the form
document.addEventListener('privacy-request-submit', ({ request }) => console.log(request));
document.querySelector('privacy-request-form')?.addEventListener('privacy-request-submit', ({ request }) => {
  const type: PrivacyRequest['type'] = request.type;
  // @ts-expect-error a request is data that nobody changes
  request.type = type;
});
const judged = validateRequest(JSON.parse('{}'));
if ('request' in judged) console.log(deadlinesFor(judged.request, Date.now()).expectedBy + 1);
else console.log(judged.errors.map(({ pointer }) => pointer));
// @ts-expect-error there is no such type
requestTypesFor('eu').some(({ id }) => id === 'deletions');
