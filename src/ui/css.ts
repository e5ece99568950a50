/** Text of a style sheet. The tag is there for editors and for the minifier. */
export const css = (text: TemplateStringsArray): string => text.join('');

const sheets = new Map<string, CSSStyleSheet>();

/** The style sheet of a text: one for all elements of the page. */
export function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
