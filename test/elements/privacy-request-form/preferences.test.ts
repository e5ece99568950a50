import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { TemplateResult } from 'lit';
import { createConsent } from '../../../src/consent/index.js';
import { ConsentPreferencesElement } from '../../../src/elements/consent-preferences/consent-preferences.js';
import { register } from '../../../src/ui/register.js';
import { button, choose, Endpoint, field, press } from './setup.js';

register(ConsentPreferencesElement);

const typed = { 'In your own words': 'My name is wrong.', 'Full name': 'Ada Lovelace' };

/** A page where somebody has begun to fill in the form, by keyboard, and opens the preferences of the same store. */
async function begin(place: 'beside' | 'inside') {
  const consent = createConsent({ regime: 'eu' });
  const endpoint = new Endpoint();
  const form = html`<privacy-request-form
    endpoint="/requests"
    region="DE"
    .consent=${consent}
    .port=${endpoint}
  ></privacy-request-form>`;
  const preferences = (content: TemplateResult | string) =>
    html`<consent-preferences .consent=${consent}>${content}</consent-preferences>`;
  const page = await fixture<HTMLElement>(
    html`<main>${place === 'inside' ? preferences(form) : [form, preferences('')]}</main>`,
  );
  const element = page.querySelector('privacy-request-form')!;
  const dialog = page.querySelector('consent-preferences')!;
  const open = async () => {
    dialog.show();
    await dialog.updateComplete;
    expect(dialog.shadowRoot!.querySelector('dialog')!.matches(':modal')).to.equal(true);
  };
  if (place === 'inside') await open();
  await choose(element, 'Correct my data');
  for (const [label, text] of Object.entries(typed)) {
    field(element, label).focus();
    // Key by key: the driver of WebKitGTK 2.50 loses a letter that comes again among many at once.
    for (const letter of text) await sendKeys({ type: letter });
  }
  if (place === 'beside') await open();
  return { element, dialog, consent, endpoint, open };
}

const shown = (element: Element) =>
  Object.fromEntries(Object.keys(typed).map((label) => [label, field(element, label).value]));

/** Firefox closes a dialog some time after Escape was pressed. */
async function isClosed(dialog: ConsentPreferencesElement): Promise<void> {
  await waitUntil(() => !dialog.shadowRoot!.querySelector('dialog')!.open, 'the dialog stays open');
  await dialog.updateComplete;
}

/** Twice where it must be: under load Firefox sometimes takes the first Escape in a field for itself, and tells the dialog nothing. */
async function leave(dialog: ConsentPreferencesElement): Promise<void> {
  for (let presses = 0; presses < 2; presses += 1) {
    await sendKeys({ press: 'Escape' });
    const isLeft = await isClosed(dialog).then(
      () => true,
      () => false,
    );
    if (isLeft) return;
  }
  expect.fail('the dialog stays open');
}

describe('what was typed into <privacy-request-form>', () => {
  it('is still there, and goes on, after the preferences were opened and left with Escape', async () => {
    const { element, dialog, endpoint } = await begin('beside');
    await sendKeys({ press: 'Escape' });
    await isClosed(dialog);
    expect(shown(element)).to.deep.equal(typed);
    // Where the visitor was when the preferences came.
    expect(element.shadowRoot!.activeElement).to.equal(field(element, 'Full name'));
    await sendKeys({ type: ' King' });
    field(element, 'E-mail address').focus();
    await sendKeys({ type: 'ada@example.com' });
    await press(element, 'Send the request');
    expect(endpoint.sent[0]?.request.identity?.name).to.equal('Ada Lovelace King');
    expect(endpoint.sent[0]?.request.details?.message).to.equal(typed['In your own words']);
  });

  for (const answer of ['Reject all', 'Accept all', 'Save my choices'])
    it(`is still there after “${answer}” in the preferences`, async () => {
      const { element, dialog, consent } = await begin('beside');
      button(dialog, answer).focus();
      await sendKeys({ press: 'Enter' });
      await isClosed(dialog);
      expect(consent.export()).to.include({ source: 'visitor' });
      await element.updateComplete;
      expect(shown(element)).to.deep.equal(typed);
    });

  it('is still there when a form inside the preferences is closed with them and opened again', async () => {
    const { element, dialog, open } = await begin('inside');
    await leave(dialog);
    await open();
    expect(shown(element)).to.deep.equal(typed);
  });
});
