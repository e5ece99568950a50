import { expect } from '@open-wc/testing';
import { createConsent } from '../../src/consent/index.js';
import {
  ConsentChangeEvent,
  ConsentDecideEvent,
  ConsentReadyEvent,
  ConsentTrackerErrorEvent,
} from '../../src/events/index.js';

const { snapshot } = createConsent({ regime: 'eu' });

/** An event of each kind, and whether a page may cancel it (design 3: present tense is cancelable). */
const table: [type: string, event: Event, cancelable: boolean][] = [
  ['consent-ready', new ConsentReadyEvent(snapshot), false],
  ['consent-decide', new ConsentDecideEvent({ analytics: true }, 'visitor'), true],
  ['consent-change', new ConsentChangeEvent(snapshot, ['analytics'], ['marketing'], 'visitor'), false],
  ['consent-tracker-error', new ConsentTrackerErrorEvent('acme', 'opt-in', new Error('no')), false],
];

describe('events', () => {
  for (const [type, event, cancelable] of table) {
    it(`${type} bubbles out of shadow trees, and ${cancelable ? 'can' : 'cannot'} be cancelled`, () => {
      const { bubbles, composed } = event;
      expect([event.type, bubbles, composed, event.cancelable]).to.deep.equal([type, true, true, cancelable]);
      event.preventDefault();
      expect(event.defaultPrevented).to.equal(cancelable);
    });

    it(`${type} names its type on its class`, () => {
      expect((event.constructor as unknown as { type: string }).type).to.equal(type);
    });
  }

  it('carry what happened', () => {
    const change = new ConsentChangeEvent(snapshot, ['analytics'], ['marketing'], 'signal');
    expect([change.consent, change.granted, change.revoked, change.source]).to.deep.equal([
      snapshot,
      ['analytics'],
      ['marketing'],
      'signal',
    ]);
    const decide = new ConsentDecideEvent({ analytics: true }, 'visitor');
    expect([decide.choices, decide.source]).to.deep.equal([{ analytics: true }, 'visitor']);
    const error = new Error('no');
    const failure = new ConsentTrackerErrorEvent('acme', 'load', error);
    expect([failure.tracker, failure.call, failure.error]).to.deep.equal(['acme', 'load', error]);
  });

  it('are typed for listeners on elements, the document and the window', () => {
    const granted: (readonly string[])[] = [];
    const listen = { once: true };
    document.body.addEventListener('consent-change', (event) => granted.push(event.granted), listen);
    document.addEventListener('consent-change', (event) => granted.push(event.granted), listen);
    window.addEventListener('consent-change', (event) => granted.push(event.granted), listen);
    document.body.dispatchEvent(new ConsentChangeEvent(snapshot, ['analytics'], [], 'visitor'));
    expect(granted).to.deep.equal([['analytics'], ['analytics'], ['analytics']]);
  });
});
