import { findBrowsers } from './find.mjs';

/**
 * Starts Firefox ESR, without a window, and resolves to a Puppeteer `Browser`: `newPage()`, or `createBrowserContext()`
 * for a visitor with empty storage, `close()` at the end. Settings of a visitor are preferences of the whole process:
 * `'privacy.globalprivacycontrol.enabled': true` (GPC, with the `Sec-GPC` header), `'ui.systemUsesDarkTheme': 1`,
 * `'ui.prefersReducedMotion': 1`, `'browser.display.document_color_use': 2` (forced colours). `options` are Puppeteer's.
 */
export async function launchFirefox(prefs = {}, options = {}) {
  // Most tests drive one browser only, and each driver takes half a second to load.
  const { default: puppeteer } = await import('puppeteer-core');
  return puppeteer.launch(firefoxOptions(prefs, options));
}

/** The same as options, for a launcher that starts Firefox itself. */
export function firefoxOptions(prefs = {}, options = {}) {
  const executablePath = findBrowsers().firefox;
  if (!executablePath) throw new Error('Firefox is missing. Run: node scripts/setup.mjs browsers');
  return {
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: {
      // Without these it looks for a captive portal and for settings as soon as it starts.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': '',
      ...prefs,
    },
    ...options,
  };
}
