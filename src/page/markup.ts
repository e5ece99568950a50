import type { PolicyInput, Purpose } from '../consent/index.js';

/** Attributes by name. One without a value, or a template's empty variable, counts as nothing said. */
export type Attributes = Readonly<Record<string, string>>;

/** A page's policy as its markup states it. */
export interface Markup {
  /** The attributes of the `<consent-banner>`, and of each `<consent-tracker>` in document order. */
  readonly said: Attributes;
  readonly trackers: readonly Attributes[];
  readonly policy: PolicyInput;
}

const read = ({ attributes }: Element): Attributes =>
  Object.fromEntries(
    [...attributes].map(({ name, value }) => [name, value.trim()] as const).filter(([, value]) => value),
  );

const readPurpose = (element: Element): Purpose => {
  const description = element.textContent.trim();
  const { name = '', ...words } = read(element);
  return {
    ...(description && { description }),
    ...words,
    id: name,
    ...(element.hasAttribute('sale') && { sale: true }),
    ...(element.hasAttribute('required') && { required: true }),
  };
};

/** Reads a `<consent-banner>` and its children as data, so that they need not be upgraded to count. */
export const readMarkup = (banner: Element): Markup => {
  const said = read(banner);
  return {
    said,
    policy: {
      ...said,
      version: said['policy-version'],
      region: said.region ?? document.querySelector<HTMLMetaElement>('meta[name=consent-region]')?.content,
      minor: banner.hasAttribute('minor'),
      expiry: Number(said.expiry),
      purposes: [...banner.querySelectorAll('consent-purpose')].map(readPurpose),
    },
    trackers: [...banner.querySelectorAll('consent-tracker')].map(read),
  };
};
