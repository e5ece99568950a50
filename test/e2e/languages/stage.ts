import { measure, type Measured } from './measure.js';
import { show } from './scenes.js';

/** What a test asks of the page. */
export interface Stage {
  /** Puts a scene on the page, in English. */
  show(scene: string): Promise<void>;
  /** Changes the language of the page, waits until every element speaks it, and measures. */
  speak(tag: string, dir: 'ltr' | 'rtl', signs: Signs): Promise<Measured>;
  measure(): Measured;
  /** Every element of the library on the page, those inside others included. */
  elements(): readonly HTMLElement[];
}

/** Sentences by the name of the element: each says one of them as soon as it speaks the language. */
export type Signs = Readonly<Record<string, readonly string[]>>;

type Shown = HTMLElement & { readonly updateComplete?: Promise<unknown> };

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const elements = (root: ParentNode = document): Shown[] =>
  [...root.querySelectorAll<Shown>('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elements(element.shadowRoot)] : [],
  );

const stage: Stage = {
  show,
  measure,
  elements,
  async speak(tag, dir, signs) {
    document.documentElement.lang = tag;
    document.documentElement.dir = dir;
    const all = elements();
    const isSaid = (element: Shown) =>
      (signs[element.localName] ?? ['']).some((sign) => element.shadowRoot!.textContent.includes(sign));
    for (const end = performance.now() + 5_000; !all.every(isSaid);) {
      if (performance.now() > end)
        throw new Error(`<${all.find((one) => !isSaid(one))!.localName}> does not speak ${tag}.`);
      await turn();
    }
    for (const element of all) await element.updateComplete;
    await turn();
    return measure();
  },
};

Object.assign(window, { stage });
