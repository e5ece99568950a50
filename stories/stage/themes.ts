import government from '../../src/themes/government.css?inline';
import highContrast from '../../src/themes/high-contrast.css?inline';
import largeType from '../../src/themes/large-type.css?inline';
import neutral from '../../src/themes/neutral.css?inline';
import rounded from '../../src/themes/rounded.css?inline';
import terminal from '../../src/themes/terminal.css?inline';

/** The ready themes, as the toolbar offers them. */
export const themes = {
  none: { title: 'No theme', css: '' },
  neutral: { title: 'Neutral', css: neutral },
  rounded: { title: 'Rounded brand', css: rounded },
  'high-contrast': { title: 'High contrast', css: highContrast },
  government: { title: 'Government', css: government },
  terminal: { title: 'Terminal', css: terminal },
  'large-type': { title: 'Large type', css: largeType },
} satisfies Record<string, { readonly title: string; readonly css: string }>;

export type ThemeName = keyof typeof themes;

const theme = new CSSStyleSheet();
const density = new CSSStyleSheet();
document.adoptedStyleSheets.push(theme, density);

const densities: Readonly<Record<string, string>> = {
  compact: ':root { --privacy-space: 0.625rem; --privacy-font-size: 0.875rem }',
};

/** Dresses the page of a story as a site would by linking a file. */
export function dress(name: unknown, measure: unknown): void {
  theme.replaceSync(themes[name as ThemeName].css);
  density.replaceSync(densities[String(measure)] ?? '');
}
