/** The languages to try for an element: its own word, the `lang` around it, the browser's. */
export const languagesAround = (element: Element, locale: string | undefined): string[] =>
  [
    locale ?? '',
    langAround(element),
    ...(element.ownerDocument.defaultView?.navigator.languages ?? []),
  ].filter(Boolean);

/** The nearest `lang`, looked for through the hosts of shadow roots; empty where nobody says. */
const langAround = (element: Element): string => {
  const near = element.closest('[lang]');
  const { host } = element.getRootNode() as Partial<ShadowRoot>;
  return near ? (near.getAttribute('lang') ?? '') : host ? langAround(host) : '';
};
