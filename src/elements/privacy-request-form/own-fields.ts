import type { FieldError } from './draft.js';

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isName = /^[A-Za-z][\w.-]{0,63}$/;
const unfit = ['file', 'password', 'submit', 'button', 'reset', 'image'];

/** The inputs that a site put into the slot `fields`. */
const controlsIn = (slot: HTMLSlotElement | null): Control[] =>
  (slot?.assignedElements({ flatten: true }) ?? [])
    .flatMap((element) => [element, ...element.querySelectorAll('*')])
    .filter((element): element is Control => element.matches('input, select, textarea'))
    .filter(({ name, type, disabled }) => isName.test(name) && !disabled && !unfit.includes(type));

/** What the site's own fields say, by their names. */
export function ownValues(slot: HTMLSlotElement | null): Record<string, string> {
  const values = controlsIn(slot)
    .filter((control) => !/^(checkbox|radio)$/.test(control.type) || (control as HTMLInputElement).checked)
    .map(({ name, value }) => [name, value] as const);
  return Object.fromEntries(values.filter(([, value]) => value));
}

/** Those that the browser finds wrong, in the browser's words. */
export const ownErrors = (slot: HTMLSlotElement | null): FieldError[] =>
  controlsIn(slot)
    .filter((control) => !control.validity.valid)
    .map((control) => ({
      pointer: `/extra/${control.name}`,
      kind: 'wrong',
      text: `${labelOf(control)}: ${control.validationMessage}`,
    }));

export const ownControl = (slot: HTMLSlotElement | null, pointer: string): Control | undefined =>
  controlsIn(slot).find(({ name }) => pointer === `/extra/${name}`);

const labelOf = (control: Control): string =>
  control.labels?.[0]?.textContent.trim() ?? control.getAttribute('aria-label') ?? control.name;
