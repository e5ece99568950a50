/** Replaces every `{{name}}` that is known; what is not stays for a later round. */
export const fill = (html, values) => html.replace(/\{\{([\w-]+)\}\}/g, (mark, name) => values[name] ?? mark);

export const escape = (text) => String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** HTML that `html` has made. */
class Html {
  constructor(text) {
    this.text = text;
  }
}

const shown = (value) => {
  if (Array.isArray(value)) return value.map(shown).join('');
  if (value instanceof Html) return value.text;
  return value === undefined || value === null || value === false ? '' : escape(value);
};

/** Whatever is put into it is shown as text, except what `html` itself has made. For pages that hold a visitor's own words. */
export const html = (strings, ...values) => new Html(String.raw({ raw: strings }, ...values.map(shown)));
