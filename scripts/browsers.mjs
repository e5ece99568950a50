// The three browsers, as the tests and the story runner start them.
export { launchChromium } from './browsers/chromium.mjs';
export { launchFirefox } from './browsers/firefox.mjs';
export { launchWebKit } from './browsers/webkit.mjs';
