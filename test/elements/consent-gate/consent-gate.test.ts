import { expect, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { button, film, isLoaded, placeholder, policy, press, settle, setup, words } from './setup.js';
import { until } from '../until.js';

const youtube = { purpose: 'marketing', vendor: 'youtube' };
const vimeo = { purpose: 'marketing', vendor: 'vimeo' };

/** Takes six milliseconds to appear, as what a frame brings along does. */
class SlowWidget extends HTMLElement {
  connectedCallback(): void {
    for (const end = performance.now() + 6; performance.now() < end;);
  }
}
customElements.define('slow-widget', SlowWidget);

describe('<consent-gate>', () => {
  it('says what it is, who would receive data and why, and loads nothing', async () => {
    const { element } = await setup();
    expect(isLoaded(element)).to.equal(false);
    expect(words(element)).to.equal(
      'A chair is made ' +
        'Google Ireland Limited would see your IP address and what you do here. It may keep cookies on your device for advertising. ' +
        'Privacy policy Load once Always allow ' +
        '“Always allow” covers YouTube on this whole site, until you change your mind.',
    );
  });

  it('names the host where nobody has declared a vendor, and what else “always” would cover', async () => {
    const { element } = await setup(
      { purpose: 'marketing functional' },
      html`<template><iframe title="Map" src="https://maps.example/embed"></iframe></template>`,
    );
    expect(words(element)).to.contain('Content from maps.example');
    expect(words(element))
      .to.contain('maps.example would see')
      .and.contain('for advertising and extra features');
    expect(words(element)).to.contain('covers advertising and extra features on this whole site');
  });

  it('loads once: this element, no other of that vendor, and puts nothing on record', async () => {
    const { elements, consent } = await setup([youtube, youtube]);
    await press(elements[0]!, 'Load once');
    expect(elements.map(isLoaded)).to.deep.equal([true, false]);
    expect(consent.export()).to.equal(undefined);
    expect(consent.isGranted('vendor:youtube')).to.equal(false);
  });

  it('always allows the vendor, and no other one', async () => {
    const { elements, consent } = await setup([youtube, youtube, vimeo]);
    await press(elements[0]!, 'Always allow');
    await settle(elements);
    expect(elements.map(isLoaded)).to.deep.equal([true, true, false]);
    expect(consent.export()?.choices).to.deep.equal({ 'vendor:youtube': true });
    expect(consent.isGranted('marketing')).to.equal(false);
  });

  it('opens many in their order, a few in each task, and none that was refused meanwhile', async () => {
    const many = Array.from({ length: 30 }, () => youtube);
    const { elements, consent } = await setup(many, html`<template><slow-widget></slow-widget></template>`);
    const opened = () => elements.map((element) => !!element.querySelector('slow-widget'));
    const count = () => opened().filter(Boolean).length;
    const isInOrder = () => opened().every((is, place) => is === place < count());
    consent.decide({ 'vendor:youtube': true });
    expect(count()).to.equal(0);
    while (count() === 0) await nextFrame();
    expect(isInOrder()).to.equal(true);
    expect(count()).to.be.lessThan(30);
    consent.decide({ 'vendor:youtube': false });
    await settle(elements);
    expect(count()).to.equal(0);
    let frames = 0;
    consent.decide({ 'vendor:youtube': true });
    for (; count() < 30; frames += 1) {
      await nextFrame();
      expect(isInOrder()).to.equal(true);
    }
    // The browser could draw meanwhile.
    expect(frames).to.be.greaterThan(1);
  });

  it('always allows the purposes where there is no vendor', async () => {
    const { element, consent } = await setup({ purpose: 'functional | marketing' });
    await press(element, 'Always allow');
    expect(consent.export()?.choices).to.deep.equal({ functional: true });
    expect(isLoaded(element)).to.equal(true);
  });

  it('counts the press of a key as the visitor’s, and that of a script as the site’s', async () => {
    const { element, consent } = await setup();
    button(element, 'Always allow')!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => consent.export(), 'the decision');
    expect(consent.export()?.source).to.equal('visitor');
    const { element: other, consent: store } = await setup();
    await press(other, 'Always allow');
    expect(store.export()?.source).to.equal('api');
  });

  it('stays closed when the page cancels the decision', async () => {
    const { element, consent } = await setup();
    const cancel = (event: Event) => event.preventDefault();
    document.addEventListener('consent-decide', cancel);
    await press(element, 'Always allow');
    document.removeEventListener('consent-decide', cancel);
    expect([isLoaded(element), consent.export()]).to.deep.equal([false, undefined]);
  });

  it('opens when it is granted elsewhere, without taking the focus, and closes when that is taken back', async () => {
    const { element, consent } = await setup();
    const link = document.querySelector<HTMLElement>('main a')!;
    link.focus();
    consent.decide({ marketing: true });
    await settle([element]);
    expect(isLoaded(element)).to.equal(true);
    expect(document.activeElement).to.equal(link);
    consent.withdraw();
    await settle([element]);
    expect(isLoaded(element)).to.equal(false);
    expect(placeholder(element).checkVisibility()).to.equal(true);
    consent.decide({ marketing: true });
    await settle([element]);
    expect(isLoaded(element)).to.equal(true);
  });

  it('ends loading once with the next refusal, also one that changes nothing, and not with another grant', async () => {
    const { elements, consent } = await setup([youtube, vimeo]);
    const [first, second] = [elements[0]!, elements[1]!];
    consent.withdraw();
    await press(first, 'Load once');
    await press(second, 'Always allow');
    await settle(elements);
    expect(elements.map(isLoaded)).to.deep.equal([true, true]);
    consent.withdraw();
    await settle(elements);
    expect(elements.map(isLoaded)).to.deep.equal([false, false]);
    await press(first, 'Load once');
    consent.withdraw();
    await settle(elements);
    expect(elements.map(isLoaded)).to.deep.equal([false, false]);
  });

  it('takes out what has grown in the place of its content', async () => {
    const { element, consent } = await setup(
      youtube,
      html`<template><blockquote>A post</blockquote></template>
        <p slot="explanation">Why</p>`,
    );
    await press(element, 'Load once');
    element.querySelector('blockquote')!.replaceWith(document.createElement('article'), 'grown');
    consent.withdraw();
    await settle([element]);
    expect(element.querySelector('article')).to.equal(null);
    expect(element.textContent).not.to.contain('grown');
    expect(element.querySelector('p')?.textContent).to.equal('Why');
    await press(element, 'Load once');
    expect(element.querySelector('blockquote')?.textContent).to.equal('A post');
  });

  it('runs the scripts of its content in their order', async () => {
    const log: string[] = [];
    Object.assign(window, { log });
    const source = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`;
    const { element } = await setup(youtube, html`<template></template>`);
    const [external, inline] = [document.createElement('script'), document.createElement('script')];
    external.setAttribute('src', source('log.push("external")'));
    inline.textContent = 'log.push("inline")';
    element.querySelector('template')!.content.replaceChildren(external, inline);
    await press(element, 'Load once');
    while (log.length < 2) await nextFrame();
    expect(log).to.deep.equal(['external', 'inline']);
  });

  it('refuses a vendor on record although its purpose is granted and it is declared only later', async () => {
    const { element, consent } = await setup(youtube, film, { regime: 'eu' });
    expect(isLoaded(element)).to.equal(false);
    const forget = consent.track({ id: 'youtube', name: 'YouTube', purposes: 'marketing' });
    consent.decide({ marketing: true, 'vendor:youtube': false });
    forget();
    await settle([element]);
    expect(isLoaded(element)).to.equal(false);
    consent.track({ id: 'youtube', name: 'YouTube', purposes: 'marketing' });
    await settle([element]);
    expect(isLoaded(element)).to.equal(false);
  });

  it('offers nothing that counts as a sale to a minor', async () => {
    const { element } = await setup(youtube, film, { ...policy, minor: true });
    expect(element.shadowRoot!.querySelectorAll('button')).to.have.lengthOf(0);
    expect(words(element)).to.contain('Not offered at your age.');
  });

  it('offers no record where nobody has declared what for', async () => {
    const { element } = await setup({ purpose: 'unheard-of' });
    expect(button(element, 'Always allow')).to.equal(undefined);
    await press(element, 'Load once');
    expect(isLoaded(element)).to.equal(true);
  });

  it('does not load when it comes back into a page that has refused meanwhile', async () => {
    const { element, consent } = await setup();
    consent.decide({ marketing: true });
    await settle([element]);
    const parent = element.parentElement!;
    element.remove();
    await nextFrame();
    expect(isLoaded(element)).to.equal(false);
    consent.withdraw();
    parent.append(element);
    expect(isLoaded(element)).to.equal(false);
    await settle([element]);
    expect(isLoaded(element)).to.equal(false);
  });

  it('keeps its content when it only moves', async () => {
    const { element } = await setup();
    await press(element, 'Load once');
    const frame = element.querySelector('iframe');
    element.parentElement!.append(element);
    await settle([element]);
    expect(element.querySelector('iframe')).to.equal(frame);
  });

  for (const { what, style, content } of [
    { what: 'by the measures of its content', style: '', content: film },
    {
      what: 'by a rule of the page',
      style:
        'consent-gate { aspect-ratio: 16 / 9; inline-size: 30rem } consent-gate iframe { inline-size: 100%; block-size: 100%; border: 0 }',
      content: html`<template><iframe title="Film" srcdoc="Film"></iframe></template>`,
    },
  ]) {
    it(`is as high before as after, ${what}`, async () => {
      const sheet = document.createElement('style');
      sheet.textContent = style;
      document.head.append(sheet);
      const { element } = await setup(youtube, content);
      const next = document.querySelector('main > a:last-child')!;
      const before = next.getBoundingClientRect().top;
      const { width, height } = placeholder(element).getBoundingClientRect();
      expect(width / height).to.be.closeTo(16 / 9, 0.02);
      await press(element, 'Load once');
      expect(next.getBoundingClientRect().top).to.be.closeTo(before, 5);
      sheet.remove();
    });
  }
});
