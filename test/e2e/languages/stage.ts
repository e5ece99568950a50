import { measure, type Measured } from './measure.js';
import { scenes, show } from './scenes.js';

/** What the test asks of the page. */
export interface Stage {
  readonly names: readonly string[];
  /** Puts a scene on the page, in English. */
  show(name: string): Promise<void>;
  /** Changes the language of the page, waits until every element speaks it, and measures. `signs` holds for each element what it then says. */
  speak(tag: string, dir: 'ltr' | 'rtl', signs: Signs): Promise<Measured>;
}

/** Sentences that show which language an element speaks: it says one of them. */
export type Signs = Readonly<Record<string, readonly string[]>>;

type Shown = HTMLElement & { readonly updateComplete?: Promise<unknown> };

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const elements = (root: ParentNode): Shown[] =>
  [...root.querySelectorAll<Shown>('*')].flatMap((element) =>
    element.shadowRoot ? [element, ...elements(element.shadowRoot)] : [],
  );

const stage: Stage = {
  names: Object.keys(scenes),
  show,
  async speak(tag, dir, signs) {
    document.documentElement.lang = tag;
    document.documentElement.dir = dir;
    const all = elements(document);
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
