import { within, type queries, type screen } from 'storybook/test';

type Inside = Pick<typeof screen, keyof typeof queries>;

/** Finds by role and name inside an element, as a person would. */
export async function lookInside(page: HTMLElement, tag: string): Promise<Inside> {
  await customElements.whenDefined(tag);
  const element = page.querySelector<HTMLElement & { readonly updateComplete?: Promise<unknown> }>(tag);
  await element?.updateComplete;
  return within(element?.shadowRoot as unknown as HTMLElement);
}
