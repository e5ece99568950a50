/** Replaces every `{{name}}` that is known; what is not stays for a later round. */
export const fill = (html, values) => html.replace(/\{\{([\w-]+)\}\}/g, (mark, name) => values[name] ?? mark);

export const escape = (text) => String(text).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
