import { expect, nextFrame } from '@open-wc/testing';
import { createConsent, type Consent } from '../../src/consent/index.js';
import { addLanguage } from '../../src/locales/languages.js';
import { en } from '../../src/locales/en.js';
import type { Messages } from '../../src/locales/messages.js';
import { register } from '../../src/ui/register.js';

type Properties = Readonly<Record<string, unknown>>;

export interface Contract {
  readonly elementClass: CustomElementConstructor & { readonly tagName: string };
  /** What every property is before anybody says anything. */
  readonly defaults: Properties;
  /** An attribute, its property, and a value as the property has it. `true` is an attribute without a value. */
  readonly attributes: readonly (readonly [
    attribute: string,
    property: string,
    value: string | number | true,
  ])[];
  /** Whether the element shows a store. */
  readonly showsConsent?: boolean;
  /** A sentence in English, and the language in which it reads otherwise. */
  readonly sentence?: {
    readonly english: string;
    readonly other: string;
    readonly language: Partial<Messages>;
  };
}

/** What holds for every element of this library. */
export function testContract({ elementClass, defaults, attributes, showsConsent, sentence }: Contract): void {
  const { tagName } = elementClass;
  // This runs while the test file is imported, before anything registers the class.
  const isRegisteredByImport = !!customElements.get(tagName);
  const create = () => document.createElement(tagName);
  const read = (element: HTMLElement, property: string) => (element as unknown as Properties)[property];
  const write = (element: HTMLElement, properties: Properties) => Object.assign(element, properties);
  const settle = async () => {
    await nextFrame();
    await nextFrame();
  };

  describe(`<${tagName}> keeps the contract of every element`, () => {
    const early = create();
    let page: HTMLElement;

    before(() => {
      for (const [, property, value] of attributes) write(early, { [property]: value });
      register(elementClass);
    });

    beforeEach(() => {
      page = document.createElement('main');
      document.body.append(page);
    });

    afterEach(() => {
      page.remove();
      document.documentElement.lang = 'en';
    });

    it('registers nothing at import', () => {
      expect(isRegisteredByImport).to.equal(false);
    });

    it('leaves a name alone that is taken', () => {
      register(
        class extends HTMLElement {
          static readonly tagName = tagName;
        },
      );
      expect(customElements.get(tagName)).to.equal(elementClass);
    });

    it('has its defaults, and writes no attribute of its own accord', async () => {
      const element = create();
      page.append(element);
      await settle();
      for (const [property, value] of Object.entries(defaults))
        expect(read(element, property), property).to.equal(value);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    it('takes properties that were set before its upgrade', async () => {
      page.append(early);
      customElements.upgrade(early);
      await settle();
      for (const [, property, value] of attributes) expect(read(early, property), property).to.equal(value);
    });

    for (const [attribute, property, value] of attributes) {
      it(`keeps the attribute ${attribute} and the property ${property} in step`, async () => {
        const text = value === true ? '' : String(value);
        const element = create();
        element.setAttribute(attribute, text);
        page.append(element);
        await settle();
        expect(read(element, property)).to.equal(value);

        const other = create();
        write(other, { [property]: value });
        page.append(other);
        await settle();
        expect(other.getAttribute(attribute)).to.equal(text);

        write(other, { [property]: value === true ? false : undefined });
        await settle();
        expect(other.hasAttribute(attribute)).to.equal(false);
      });
    }

    it('takes no space when it is hidden', async () => {
      const element = create();
      element.hidden = true;
      page.append(element);
      if (showsConsent) write(element, { consent: createConsent({ regime: 'eu' }) });
      await settle();
      expect(getComputedStyle(element).display).to.equal('none');
      expect(page.getBoundingClientRect().height).to.equal(0);
    });

    if (showsConsent) {
      it('leaves nothing behind when it goes, and works again when it comes back', async () => {
        const { consent, listeners } = counted(createConsent({ regime: 'eu' }));
        const element = create();
        write(element, { consent });
        for (let round = 0; round < 3; round++) {
          page.append(element);
          await settle();
          expect(listeners(), 'while it stands').to.equal(1);
          element.remove();
          write(element, { locale: `en-${'ABC'.charAt(round)}U` });
          await settle();
          expect(listeners(), 'after it has left').to.equal(0);
        }
      });

      it('follows another store, and lets go of the one before', async () => {
        const [first, second] = [createConsent(), createConsent()].map(counted) as [Counted, Counted];
        const element = create();
        write(element, { consent: first.consent });
        page.append(element);
        await settle();
        write(element, { consent: second.consent });
        await settle();
        expect([first.listeners(), second.listeners()]).to.deep.equal([0, 1]);
      });
    }

    if (sentence) {
      const text = (element: HTMLElement) => element.shadowRoot?.textContent ?? '';

      it('speaks the language of the page, and another as soon as that changes', async () => {
        addLanguage('tlh', { ...en, ...sentence.language });
        const element = create();
        write(element, { consent: createConsent({ regime: 'eu' }) });
        page.append(element);
        await settle();
        expect(text(element)).to.contain(sentence.english);
        document.documentElement.lang = 'tlh';
        await settle();
        expect(text(element)).to.contain(sentence.other).and.not.contain(sentence.english);
        write(element, { locale: 'en' });
        await settle();
        expect(text(element)).to.contain(sentence.english);
      });
    }
  });
}

interface Counted {
  readonly consent: Consent;
  readonly listeners: () => number;
}

/** The store itself, telling how many listen to it. */
function counted(store: Consent): Counted {
  let count = 0;
  const subscribe: Consent['subscribe'] = (listener) => {
    const stop = store.subscribe(listener);
    count += 1;
    return () => {
      count -= 1;
      stop();
    };
  };
  return {
    consent: Object.create(store, { subscribe: { value: subscribe } }) as Consent,
    listeners: () => count,
  };
}
