/** Tags under which a language is served too: what is understood, in the place of what there is not. */
const served: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/**
 * The tags to try for a wanted language, from the most to the least exact. A region falls back on its language
 * (`pt-AO` → `pt-PT` → `pt`; `es-MX` → `es-419` → `es`), but never on another script: `zh` does not serve who reads `zh-Hant`.
 * Likely subtags are good enough to pick words, though never to pick a law.
 */
export function candidates(tag: string): string[] {
  try {
    const { language, script = '', region } = new Intl.Locale(tag).maximize();
    const isUsualScript = new Intl.Locale(language).maximize().script === script;
    // CLDR's parent locales: every Portuguese but the Brazilian has pt-PT, every Spanish of the Americas es-419.
    const parent =
      language === 'pt' && region !== 'BR'
        ? 'pt-PT'
        : language === 'es' && region !== 'ES'
          ? 'es-419'
          : `${language}-${script}`;
    return [tag, parent, ...(isUsualScript ? [served[language] ?? language] : [])];
  } catch {
    return [];
  }
}
