import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { addLanguage } from '../../../src/locales/languages.js';
import { en } from '../../../src/locales/en.js';
import { button, choose, Endpoint, field, fill, inside, labels, press, setup, words } from './setup.js';

const focused = (element: Element): Element | null => element.shadowRoot!.activeElement;

describe('<privacy-request-form> asks', () => {
  afterEach(() => {
    document.documentElement.lang = 'en';
  });

  it('for what the law of the place gives, and for nothing before that is chosen', async () => {
    const { element } = await setup({ region: 'DE' });
    expect(words(element)).to.include('Stop using my data for now').and.not.include('Do not sell');
    expect(labels(element)).to.deep.equal([]);
    const { element: other } = await setup({ region: 'US-CA' });
    expect(words(other)).to.include('Do not sell or share').and.not.include('Stop using my data for now');
  });

  it('for no identity where somebody opts out or limits', async () => {
    const { element } = await setup({ region: 'US-CA' });
    for (const label of ['Do not sell or share', 'Limit the use of my sensitive']) {
      await choose(element, label);
      expect(labels(element)).to.deep.equal(['E-mail address (optional)']);
    }
  });

  it('for name and address where data is to be found, with what the browser can fill in', async () => {
    const { element } = await setup({ region: 'US-CA' });
    await choose(element, 'Show me my data');
    expect(labels(element)).to.deep.equal([
      'How far back',
      'In your own words (optional)',
      'Full name',
      'E-mail address',
      'Phone number (optional)',
      'Postal address (optional)',
      'Customer number or user name (optional)',
    ]);
    const tokens = ['Full name', 'E-mail address', 'Phone number', 'Postal address'].map(
      (label) => field(element, label).autocomplete,
    );
    expect(tokens).to.deep.equal(['name', 'email', 'tel', 'street-address']);
  });

  it('an agent for both people, and lets the browser fill in only the agent', async () => {
    const { element, endpoint } = await setup();
    await choose(element, 'Correct my data');
    await choose(element, 'Someone who has asked me');
    const [own, other] = [...element.shadowRoot!.querySelectorAll<HTMLInputElement>('input[type=email]')];
    expect([own?.autocomplete, other?.autocomplete]).to.deep.equal(['email', 'off']);
    await press(element, 'Send the request');
    expect(endpoint.sent).to.deep.equal([]);
    expect(words(element)).to.include('Confirm this to go on.');
  });

  it('a parent for the name of the child and not for its e-mail address', async () => {
    const { element } = await setup();
    await choose(element, 'Delete my data');
    await choose(element, 'My child');
    expect(words(element)).to.include('About the child');
    expect(labels(element).filter((label) => label.startsWith('E-mail'))).to.deep.equal([
      'E-mail address',
      'E-mail address (optional)',
    ]);
  });

  it('nothing twice: what was typed for one type is there for the next', async () => {
    const { element } = await setup();
    await choose(element, 'Show me my data');
    fill(element, 'Full name', 'Ada Lovelace');
    await choose(element, 'Stop marketing e-mail');
    await choose(element, 'Correct my data');
    expect(field(element, 'Full name').value).to.equal('Ada Lovelace');
  });

  it('only for what the site offers', async () => {
    const { element } = await setup({ types: 'deletion nonsense access' });
    expect(inside(element, '.choices')?.children).to.have.length(2);
  });

  it('without a question where the site offers one type', async () => {
    const { element } = await setup({ types: 'access' });
    expect(words(element)).to.not.include('What would you like');
    expect(field(element, 'Full name')).to.exist;
  });

  it('and says that medical records are asked for elsewhere, in the United States', async () => {
    expect(words((await setup({ region: 'US-TX' })).element)).to.include('HIPAA');
    expect(words((await setup({ region: 'FR' })).element)).to.not.include('HIPAA');
  });

  it('and keeps what was typed through a change of language and a move in the page', async () => {
    addLanguage('tlh', { ...en, request: { ...en.request!, title: 'yIqImHa' } });
    const { element } = await setup();
    await choose(element, 'Correct my data');
    fill(element, 'In your own words', 'My name is wrong.');
    document.documentElement.lang = 'tlh';
    const elsewhere = document.createElement('div');
    element.parentElement!.append(elsewhere);
    elsewhere.append(element);
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(words(element)).to.include('yIqImHa');
    expect(field(element, 'In your own words').value).to.equal('My name is wrong.');
  });

  it('in English, and says so, where the language of the page lacks its sentences', async () => {
    const { request: _, ...rest } = en;
    addLanguage('tlh', rest);
    document.documentElement.lang = 'tlh';
    const { element } = await setup();
    expect(words(element)).to.include('Make a privacy request');
    expect(inside(element, 'section')?.lang).to.equal('en');
  });

  it('for nothing at all where the endpoint cannot be used, and says whom to ask instead', async () => {
    const { element } = await setup({
      address: 'http://elsewhere.example',
      contact: 'privacy@example.com',
      content: html`<p>12 Kiln Lane</p>`,
    });
    expect(inside(element, 'form')).to.equal(null);
    expect(words(element)).to.include('cannot be used').and.include('privacy@example.com');
    expect(inside(element, '.other-ways a')?.getAttribute('href')).to.equal('mailto:privacy@example.com');
  });
});

describe('<privacy-request-form> says what is wrong', () => {
  it('where nothing was chosen, and leads there', async () => {
    const { element } = await setup();
    await press(element, 'Send the request');
    expect(focused(element)).to.equal(inside(element, '.errors'));
    const link = inside(element, '.errors a')!;
    expect(link.textContent).to.equal('Choose what you ask for.');
    link.click();
    expect(focused(element)).to.equal(field(element, 'Show me my data'));
    expect(location.hash).to.equal('');
  });

  it('at each field, with what to do about it, for those who see and those who hear', async () => {
    const { element, endpoint } = await setup();
    await choose(element, 'Correct my data');
    fill(element, 'E-mail address', 'ada at home');
    await press(element, 'Send the request');
    expect(endpoint.sent).to.deep.equal([]);
    expect(inside(element, '.errors h3')?.textContent).to.equal('Please correct 3 things');
    const email = field(element, 'E-mail address');
    expect(email.getAttribute('aria-invalid')).to.equal('true');
    const description = element.shadowRoot!.getElementById(email.getAttribute('aria-describedby')!);
    expect(description?.textContent).to.equal('Enter an e-mail address such as name@example.com.');
    [...element.shadowRoot!.querySelectorAll<HTMLElement>('.errors a')].at(-1)!.click();
    expect((focused(element) as HTMLInputElement).value).to.equal('ada at home');
  });

  it('as the endpoint says it, at the field', async () => {
    const endpoint = new Endpoint({
      failure: 'refused',
      retryable: false,
      errors: [{ pointer: '/identity/email', detail: '<b>We know nobody</b> by this address.' }],
    });
    const { element } = await setup({ endpoint, types: 'access' });
    fill(element, 'Full name', 'Ada');
    fill(element, 'E-mail address', 'ada@example.com');
    await press(element, 'Send the request');
    expect(inside(element, '.field .error')?.textContent).to.equal('<b>We know nobody</b> by this address.');
    expect(field(element, 'E-mail address').getAttribute('aria-invalid')).to.equal('true');
  });

  it('no longer once something else is chosen', async () => {
    const { element } = await setup();
    await press(element, 'Send the request');
    await choose(element, 'Show me my data');
    expect(inside(element, '.errors')).to.equal(null);
    expect(button(element, 'Send the request')).to.exist;
  });
});

describe('<privacy-request-form> on the page of a site', () => {
  it('sends what the site asks in the slot, and lets the browser judge it', async () => {
    const content = html`<label slot="fields">Order number <input name="order" required /></label>`;
    const { element, endpoint } = await setup({ types: 'access', content });
    fill(element, 'Full name', 'Ada');
    fill(element, 'E-mail address', 'ada@example.com');
    await press(element, 'Send the request');
    expect(inside(element, '.errors a')?.textContent).to.match(/^Order number: ./);
    inside(element, '.errors a')!.click();
    const input = element.querySelector('input')!;
    expect(document.activeElement).to.equal(input);
    input.value = '4711';
    await press(element, 'Send the request');
    expect(endpoint.sent[0]?.request.extra).to.deep.equal({ order: '4711' });
  });

  it('joins no form around it', async () => {
    const { element } = await setup({ types: 'access' });
    const form = document.createElement('form');
    let submits = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submits += 1;
    });
    element.parentElement!.append(form);
    form.append(element);
    fill(element, 'Full name', 'Ada');
    await press(element, 'Send the request');
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(submits).to.equal(0);
  });
});
