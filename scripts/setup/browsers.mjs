import { spawnSync } from 'node:child_process';
import { findBrowsers } from '../browsers/find.mjs';
import { installWithApt } from './apt.mjs';

/** Gets the browsers that the tests need: through apt where this user may, else it says what to install. */
export function installBrowsers() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const tried = installWithApt(missing);
  const stillMissing = missingPackages();
  if (stillMissing.length > 0) throw new Error(instructions(stillMissing, tried));
}

function missingPackages() {
  const { chromium, firefox, webkitDriver, miniBrowser, xvfb } = findBrowsers();
  return [
    works(chromium) || 'chromium',
    works(firefox) || 'firefox-esr',
    (webkitDriver && miniBrowser) || 'webkit2gtk-driver',
    xvfb || 'xvfb',
  ].filter((entry) => ['chromium', 'firefox-esr', 'webkit2gtk-driver', 'xvfb'].includes(entry));
}

/** Ubuntu's `chromium-browser` exists and only says that it wants snap. */
function works(path) {
  return (
    path !== undefined && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
  );
}

function instructions(missing, tried) {
  return [
    `The tests run in Chromium, Firefox and WebKit. Missing: ${missing.join(', ')}.`,
    tried ? 'apt-get could not install them (its own message is above).' : 'This user cannot install them.',
    'On Debian or Ubuntu, run:',
    `  sudo apt-get install --no-install-recommends ${missing.join(' ')}`,
    'CHROME_PATH and FIREFOX_PATH may name a Chromium and a Firefox that are elsewhere.',
    'Then run the command again.',
  ].join('\n');
}
