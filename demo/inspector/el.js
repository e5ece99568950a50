/** Makes an element: `el('dt', { class: 'name' }, 'Text', child)`. Text is always text, never markup. */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return element;
}

export const quiet = (text) => el('p', { class: 'inspector-quiet' }, text);

/** Rows of a name and what belongs to it. */
export const facts = (rows) =>
  el(
    'dl',
    { class: 'inspector-facts' },
    ...rows.filter(Boolean).flatMap(([name, value]) => [el('dt', {}, name), el('dd', {}, value)]),
  );

/** Puts new content into a panel, and only when it differs, so that a selection or an opened detail stays. */
export function show(panel, ...content) {
  const fresh = el('div', {}, ...content);
  const host = document.querySelector(`[data-panel="${panel}"]`);
  const title = (details) => details.firstChild.textContent;
  const open = new Set([...host.querySelectorAll('details[open]')].map(title));
  for (const details of fresh.querySelectorAll('details')) details.open = open.has(title(details));
  if (fresh.innerHTML !== host.innerHTML) host.replaceChildren(...fresh.childNodes);
}

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

export const timeOf = (milliseconds) => clock.format(milliseconds);
