import { expect, oneEvent } from '@open-wc/testing';
import type {
  PrivacyRequestAcceptedEvent,
  PrivacyRequestFailedEvent,
  PrivacyRequestSubmitEvent,
} from '../../../src/events/index.js';
import type { Outcome } from '../../../src/ui/request-port.js';
import {
  acceptance,
  button,
  choose,
  Endpoint,
  field,
  fill,
  fillDeletion,
  inside,
  press,
  setup,
  words,
} from './setup.js';

const failure = (reason: 'offline' | 'timeout' | 'busy' | 'server', more = {}): Outcome => ({
  failure: reason,
  retryable: true,
  ...more,
});
const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

describe('<privacy-request-form> sends', () => {
  it('a request as its schema wants it, and shows reference, dates and what was sent', async () => {
    const { element, endpoint } = await setup();
    await fillDeletion(element);
    await press(element, 'Send the request');
    expect(endpoint.sent).to.deep.equal([
      {
        endpoint: '/requests',
        key: 'key-1',
        request: {
          type: 'deletion',
          regime: 'eu',
          region: 'DE',
          locale: 'en',
          filer: 'self',
          identity: { name: 'Ada Lovelace', email: 'ada@example.com' },
          details: {},
          signs: ['too-fast'],
        },
      },
    ]);
    expect(focused(element)).to.equal(inside(element, '.accepted h3'));
    expect(words(element))
      .to.include('Reference PR-7F3K-22')
      .and.include('We confirm by December 4, 2026')
      .and.include('We answer by January 6, 2027')
      .and.include('Full name Ada Lovelace');
  });

  it('nothing to be deleted before it was looked at once more', async () => {
    const { element, endpoint } = await setup();
    await fillDeletion(element);
    expect(endpoint.sent).to.deep.equal([]);
    expect(focused(element)).to.equal(inside(element, '.review h3'));
    expect(words(element))
      .to.include('We will erase for good what the law does not make us keep.')
      .and.include('ada@example.com');
    await press(element, 'Change something');
    expect(field(element, 'Full name').value).to.equal('Ada Lovelace');
    expect(endpoint.sent).to.deep.equal([]);
  });

  it('once, however often the button is pressed', async () => {
    let answer: (outcome: Outcome) => void = () => undefined;
    const endpoint = new Endpoint(new Promise((resolve) => (answer = resolve)));
    const { element } = await setup({ endpoint, types: 'marketing:opt-out' });
    fill(element, 'E-mail address', 'ada@example.com');
    await press(element, 'Send the request');
    expect(inside(element, '[role=status]')?.textContent.trim()).to.equal('Sending…');
    await press(element, 'Sending…');
    await press(element, 'Sending…');
    expect(endpoint.sent).to.have.length(1);
    answer({ acceptance });
    await oneEvent(element, 'privacy-request-accepted');
  });

  it('the same request again under the same key, and another one under another', async () => {
    const endpoint = new Endpoint(failure('server'), failure('timeout'), failure('server'));
    const { element } = await setup({ endpoint });
    await fillDeletion(element);
    await press(element, 'Send the request');
    expect(focused(element)).to.equal(inside(element, '.problem'));
    expect(words(element)).to.include('Trying again does not send it twice.');
    await press(element, 'Try again');
    await press(element, 'Try again');
    expect(field(element, 'Full name').value).to.equal('Ada Lovelace');
    fill(element, 'Full name', 'Ada King');
    await press(element, 'Review the request');
    await press(element, 'Send the request');
    expect(endpoint.sent.map(({ key }) => key)).to.deep.equal(['key-1', 'key-1', 'key-1', 'key-2']);
  });

  it('what was written offline as soon as the browser is online again', async () => {
    const endpoint = new Endpoint(failure('offline'));
    const { element } = await setup({ endpoint });
    await fillDeletion(element);
    await press(element, 'Send the request');
    expect(words(element)).to.include('You are offline.');
    dispatchEvent(new Event('online'));
    await oneEvent(element, 'privacy-request-accepted');
    expect(endpoint.sent.map(({ key }) => key)).to.deep.equal(['key-1', 'key-1']);
  });

  it('nothing by itself after it has left the page', async () => {
    const endpoint = new Endpoint(failure('offline'));
    const { element } = await setup({ endpoint });
    await fillDeletion(element);
    await press(element, 'Send the request');
    element.remove();
    dispatchEvent(new Event('online'));
    await element.updateComplete;
    expect(endpoint.sent).to.have.length(1);
  });

  it('and says how long a busy site wants to be left alone', async () => {
    const endpoint = new Endpoint(failure('busy', { retryAfter: 90 }));
    const { element } = await setup({ endpoint, types: 'marketing:opt-out' });
    fill(element, 'E-mail address', 'ada@example.com');
    await press(element, 'Send the request');
    expect(words(element)).to.include('Please try again in 90 seconds.');
  });

  it('nothing that the page cancels', async () => {
    const { element, endpoint, consent } = await setup({ region: 'US-CA' });
    element.addEventListener('privacy-request-submit', (event) => event.preventDefault());
    await choose(element, 'Do not sell or share');
    await press(element, 'Send the request');
    expect(endpoint.sent).to.deep.equal([]);
    expect(consent.isGranted('marketing')).to.equal(true);
  });

  it('only after a second press where a field was filled that nobody sees', async () => {
    const { element, endpoint } = await setup({ types: 'marketing:opt-out' });
    fill(element, 'E-mail address', 'ada@example.com');
    (inside(element, '.trap input') as HTMLInputElement).value = '555';
    await press(element, 'Send the request');
    expect(endpoint.sent).to.deep.equal([]);
    expect(inside(element, '[role=alert]')?.textContent).to.include('press the button once more');
    await press(element, 'Send the request');
    expect(endpoint.sent).to.have.length(1);
    expect(endpoint.sent[0]!.request.signs).to.include('hidden-field');
  });

  it('the same signs and the same key when it is tried again', async () => {
    const endpoint = new Endpoint(failure('server'));
    const { element } = await setup({ endpoint, types: 'marketing:opt-out' });
    fill(element, 'E-mail address', 'ada@example.com');
    (inside(element, '.trap input') as HTMLInputElement).value = '555';
    for (const label of ['Send the request', 'Send the request', 'Try again']) await press(element, label);
    const [first, second] = endpoint.sent;
    expect(second).to.deep.equal(first);
    expect(first!.request.signs).to.deep.equal(['hidden-field', 'too-fast']);
  });

  it('cookies only where the site asks for it', async () => {
    const { element, endpoint } = await setup({ region: 'US-CA', types: 'sale:opt-out' });
    await press(element, 'Send the request');
    await press(element, 'Make another request');
    element.setAttribute('credentials', 'include');
    await press(element, 'Send the request');
    expect(endpoint.sent.map(({ credentials }) => credentials)).to.deep.equal([undefined, 'include']);
  });

  it('a form that was filled in faster than a person can a little later, and an opt-out never', async () => {
    const { element, endpoint } = await setup({ types: 'marketing:opt-out' });
    fill(element, 'E-mail address', 'ada@example.com');
    await press(element, 'Send the request');
    expect(endpoint.waits).to.have.length(1);
    expect(endpoint.waits[0]).to.be.within(1, 2000);
    const other = await setup({ region: 'US-CA', types: 'sale:opt-out' });
    await press(other.element, 'Send the request');
    expect(other.endpoint.waits).to.deep.equal([]);
    expect(other.endpoint.sent).to.have.length(1);
    expect(endpoint.sent[0]!.request.signs).to.deep.equal(['too-fast']);
    expect(other.endpoint.sent[0]!.request).not.to.have.property('signs');
  });

  it('another request afterwards, from an empty form', async () => {
    const { element, endpoint } = await setup();
    await fillDeletion(element);
    await press(element, 'Send the request');
    await press(element, 'Make another request');
    await choose(element, 'Show me my data');
    expect(field(element, 'Full name').value).to.equal('');
    expect(endpoint.sent).to.have.length(1);
  });
});

describe('<privacy-request-form> opts out', () => {
  it('in this browser at once, whether or not the request arrives', async () => {
    const endpoint = new Endpoint(failure('server'));
    const { element, consent } = await setup({ region: 'US-CA', endpoint });
    expect(consent.isGranted('marketing')).to.equal(true);
    await choose(element, 'Do not sell or share');
    await press(element, 'Send the request');
    expect(consent.isGranted('marketing')).to.equal(false);
    expect(consent.isGranted('analytics')).to.equal(true);
    expect(words(element)).to.include('This browser is opted out already');
  });

  it('not in the browser of an agent', async () => {
    const { element, consent } = await setup({ region: 'US-CA' });
    await choose(element, 'Do not sell or share');
    await choose(element, 'Someone who has asked me');
    const [own, other] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[id$="/name"]')];
    for (const input of [own!, other!]) {
      input.value = 'Ada';
      input.dispatchEvent(new Event('input'));
    }
    fill(element, 'E-mail address', 'agent@example.org');
    field(element, 'I am allowed').click();
    await press(element, 'Send the request');
    expect(words(element)).to.include('We have your request');
    expect(consent.isGranted('marketing')).to.equal(true);
  });
});

describe('<privacy-request-form> tells the page', () => {
  it('what is sent on the form alone, and that it arrived everywhere, without a word of what was typed', async () => {
    const { element } = await setup();
    const heard: Event[] = [];
    const types = ['privacy-request-submit', 'privacy-request-accepted', 'privacy-request-failed'] as const;
    const listener = (event: Event) => heard.push(event);
    for (const type of types) document.addEventListener(type, listener);
    let request: unknown;
    element.addEventListener('privacy-request-submit', (event: PrivacyRequestSubmitEvent) => {
      ({ request } = event);
    });
    await fillDeletion(element);
    await press(element, 'Send the request');
    for (const type of types) document.removeEventListener(type, listener);
    expect(JSON.stringify(request)).to.include('ada@example.com');
    expect(heard.map(({ type }) => type)).to.deep.equal(['privacy-request-accepted']);
    const { reference, expectedBy } = heard[0] as PrivacyRequestAcceptedEvent;
    expect([reference, expectedBy]).to.deep.equal([acceptance.reference, acceptance.expectedBy]);
    expect(JSON.stringify(Object.entries(heard[0]!))).to.not.match(/ada/i);
  });

  it('that it failed, and whether another try makes sense', async () => {
    const endpoint = new Endpoint({
      failure: 'refused',
      retryable: false,
      detail: 'ada@example.com is unknown',
    });
    const { element } = await setup({ endpoint, types: 'marketing:opt-out', contact: 'privacy@example.com' });
    fill(element, 'E-mail address', 'ada@example.com');
    button(element, 'Send the request').click();
    const event = await oneEvent<PrivacyRequestFailedEvent>(element, 'privacy-request-failed');
    expect([event.problem, event.retryable]).to.deep.equal(['refused', false]);
    expect(JSON.stringify(Object.entries(event))).to.not.include('ada');
    await element.updateComplete;
    expect(words(element)).to.include('ada@example.com is unknown').and.include('privacy@example.com');
  });
});

describe('<privacy-request-form> hands out a copy', () => {
  it('as a file made in the browser', async () => {
    const { element } = await setup();
    await fillDeletion(element);
    await press(element, 'Send the request');
    const links: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    await press(element, 'Download');
    Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    expect(links[0]?.download).to.equal('privacy-request.txt');
    const text = await (await fetch(links[0]!.href)).text();
    expect(text).to.include('Reference: PR-7F3K-22').and.include('E-mail address: ada@example.com');
  });
});
