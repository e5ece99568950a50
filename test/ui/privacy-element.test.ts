import { expect } from '@open-wc/testing';
import { html } from 'lit/html.js';
import { css } from '../../src/ui/css.js';
import { PrivacyElement, type Controller } from '../../src/ui/privacy-element.js';

class Clock extends PrivacyElement {
  static readonly tagName = 'test-clock';
  static override readonly styles = [
    css`
      button {
        color: rgb(1, 2, 3);
      }
    `,
  ];
  static override readonly properties = {
    zone: { reflect: true, useDefault: true },
    timeFormat: { attribute: 'time-format', reflect: true },
    running: { type: Boolean, reflect: true },
    speed: { type: Number, reflect: true },
    store: { attribute: false },
  };

  zone = 'UTC';
  timeFormat?: string | undefined;
  running = false;
  speed?: number | undefined;
  store?: object | undefined;

  readonly log: string[] = [];
  pressed?: unknown;
  breaks = false;
  onUpdated?: () => void;

  protected override willUpdate(): void {
    this.log.push(`will show ${this.zone}`);
    if (this.zone === '') this.zone = 'UTC';
  }

  protected override render(): unknown {
    if (this.breaks) throw new Error('broken');
    return html`<button @click=${this.#press}>${this.zone} ${this.speed}</button>`;
  }

  protected override updated(): void {
    this.log.push(`shown ${this.text}`);
    this.onUpdated?.();
  }

  get text(): string {
    return this.renderRoot.textContent.trim();
  }

  #press(): void {
    this.pressed = this.zone;
  }
}

async function stand(markup = `<${Clock.tagName}></${Clock.tagName}>`): Promise<Clock> {
  document.body.append(document.createRange().createContextualFragment(markup));
  const clock = [...document.querySelectorAll<Clock>(Clock.tagName)].at(-1)!;
  await clock.updateComplete;
  return clock;
}

describe('PrivacyElement', () => {
  before(() => customElements.define(Clock.tagName, Clock));
  afterEach(() => {
    for (const clock of document.querySelectorAll(Clock.tagName)) clock.remove();
  });

  it('takes its properties from attributes', async () => {
    const clock = await stand('<test-clock zone="CET" time-format="24" running speed="2"></test-clock>');
    const { zone, timeFormat, running, speed } = clock;
    expect({ zone, timeFormat, running, speed }).to.deep.equal({
      zone: 'CET',
      timeFormat: '24',
      running: true,
      speed: 2,
    });
    expect(clock.text).to.equal('CET 2');
  });

  it('writes them back into attributes, but not a default that nobody chose', async () => {
    const clock = await stand();
    expect(clock.getAttributeNames()).to.deep.equal([]);
    Object.assign(clock, { zone: 'CET', timeFormat: '24', running: true, speed: 2, store: {} });
    await clock.updateComplete;
    expect(clock.outerHTML).to.equal(
      '<test-clock zone="CET" time-format="24" running="" speed="2"></test-clock>',
    );
    Object.assign(clock, { timeFormat: undefined, running: false });
    await clock.updateComplete;
    expect(clock.outerHTML).to.equal('<test-clock zone="CET" speed="2"></test-clock>');
  });

  it('goes back to its default when the attribute is taken away', async () => {
    const clock = await stand('<test-clock zone="CET" running speed="2"></test-clock>');
    for (const name of clock.getAttributeNames()) clock.removeAttribute(name);
    expect(clock).to.include({ zone: 'UTC', running: false, speed: undefined });
    await clock.updateComplete;
    expect(clock.text).to.equal('UTC');
  });

  it('leaves an attribute as it was written', async () => {
    const clock = await stand('<test-clock speed="2.50"></test-clock>');
    expect(clock.speed).to.equal(2.5);
    clock.setAttribute('speed', 'fast');
    await clock.updateComplete;
    expect(clock.getAttribute('speed')).to.equal('fast');
    expect(clock.speed).to.be.NaN;
  });

  it('renders once for all changes of a moment', async () => {
    const clock = await stand('<test-clock zone="CET"></test-clock>');
    clock.log.length = 0;
    clock.zone = 'EET';
    clock.zone = 'MSK';
    clock.speed = 3;
    clock.speed = 3;
    await clock.updateComplete;
    expect(clock.log).to.deep.equal(['will show MSK', 'shown MSK 3']);
  });

  it('renders nothing where nothing changed', async () => {
    const clock = await stand('<test-clock zone="CET"></test-clock>');
    clock.log.length = 0;
    clock.zone = 'CET';
    await clock.updateComplete;
    expect(clock.log).to.deep.equal([]);
  });

  it('shows in the same rendering what it corrects before it, and in the next what it changes after', async () => {
    const clock = await stand();
    clock.log.length = 0;
    clock.zone = '';
    await clock.updateComplete;
    expect(clock.log).to.deep.equal(['will show ', 'shown UTC']);
    clock.onUpdated = () => (clock.speed = 9);
    clock.requestUpdate();
    await clock.updateComplete;
    await clock.updateComplete;
    expect(clock.text).to.equal('UTC 9');
  });

  it('does not render before it stands in a document', async () => {
    const clock = new Clock();
    clock.zone = 'CET';
    await Promise.resolve();
    expect([clock.log, clock.outerHTML]).to.deep.equal([[], '<test-clock></test-clock>']);
    document.body.append(clock);
    await clock.updateComplete;
    expect(clock.outerHTML).to.equal('<test-clock zone="CET"></test-clock>');
    expect(clock.text).to.equal('CET');
  });

  it('keeps what was set before its class was there', async () => {
    document.body.append(Object.assign(document.createElement('test-late'), { zone: 'CET', speed: 4 }));
    customElements.define('test-late', class extends Clock {});
    const late = document.querySelector<Clock>('test-late')!;
    await late.updateComplete;
    expect(late.text).to.equal('CET 4');
    late.zone = 'EET';
    await late.updateComplete;
    expect(late.text).to.equal('EET 4');
    late.remove();
  });

  it('says that a rendering failed, and renders the next change', async () => {
    const clock = await stand();
    clock.breaks = true;
    clock.requestUpdate();
    const failure: unknown = await clock.updateComplete.catch((error: unknown) => error);
    expect(String(failure)).to.equal('Error: broken');
    clock.breaks = false;
    clock.zone = 'CET';
    await clock.updateComplete;
    expect(clock.text).to.equal('CET');
  });

  it('tells its controllers when it comes, renders and goes', async () => {
    const log: string[] = [];
    const clock = new Clock();
    const controller: Controller = {
      hostConnected: () => log.push('came'),
      hostUpdate: () => log.push('renders'),
      hostDisconnected: () => log.push('went'),
    };
    clock.addController(controller);
    clock.addController({});
    document.body.append(clock);
    await clock.updateComplete;
    clock.remove();
    expect(log).to.deep.equal(['came', 'renders', 'went']);
  });

  it('is `this` in its listeners', async () => {
    const clock = await stand();
    clock.renderRoot.querySelector('button')?.click();
    expect(clock.pressed).to.equal('UTC');
  });

  it('shares one style sheet with its like', async () => {
    const [one, other] = [await stand(), await stand()];
    expect(getComputedStyle(one.renderRoot.querySelector('button')!).color).to.equal('rgb(1, 2, 3)');
    expect(one.renderRoot.adoptedStyleSheets).to.have.lengthOf(1);
    expect(one.renderRoot.adoptedStyleSheets[0]).to.equal(other.renderRoot.adoptedStyleSheets[0]);
  });
});
