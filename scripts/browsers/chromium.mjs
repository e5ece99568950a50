import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findBrowsers } from './find.mjs';

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/**
 * Each window loads two hidden pages for the suggestions of its address bar, which takes longer than most of our own.
 * Chromium heeds the last list of features only, so that the one of Playwright (chromiumSwitches.ts) is repeated here.
 */
const unusedFeatures = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades'],
  ...['HttpsFirstBalancedModeAutoEnable', 'LensOverlay', 'MediaRouter', 'PaintHolding'],
  ...['ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/**
 * Starts Debian's Chromium, without a window, and resolves to a Playwright `Browser`: call `newContext()` for a visitor
 * with empty storage, `close()` at the end. The browser sends nothing of its own accord and gives the user agent of an
 * ordinary Chromium, because trackers treat `HeadlessChrome` as a bot. With `everyHostIsLocal`, every host name leads to
 * 127.0.0.1, so that a page may have the address `http://shop.example:PORT`. `args` are added to the command line; every
 * other option is Playwright's own.
 */
export function launchChromium(options) {
  return chromium.launch(chromiumOptions(options));
}

/** The same as options, for a launcher that starts Chromium itself. */
export function chromiumOptions({ everyHostIsLocal = false, userAgent, args = [], ...rest } = {}) {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('Chromium is missing. Run: node scripts/setup.mjs browsers');
  return {
    executablePath,
    // The sandbox refuses to work for root, and only there.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...quiet,
      `--disable-features=${unusedFeatures.join()}`,
      `--user-agent=${userAgent ?? ordinaryUserAgent(executablePath)}`,
      ...(everyHostIsLocal ? ['--host-resolver-rules=MAP * 127.0.0.1'] : []),
      ...args,
    ],
    ...rest,
  };
}

function ordinaryUserAgent(executablePath) {
  // Debian's start script complains on standard error about machines with much memory.
  const stdio = ['ignore', 'pipe', 'ignore'];
  const major = /(\d+)\./.exec(execFileSync(executablePath, ['--version'], { encoding: 'utf8', stdio }))?.[1];
  return `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;
}
