import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowsers } from './find.mjs';
import { freePort } from './free-port.mjs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Process groups of their own get no signal from the terminal, and without this a signal ends us with no `exit`. */
const interrupt = () => process.exit(130);

/**
 * Starts WebKitGTK on a display of its own (Xvfb) and resolves to `{ browser, stop }`: `browser` is a WebdriverIO session
 * with empty storage, `stop()` ends it and the processes started here, no others. `dark`, `moreContrast` and
 * `reducedMotion` are settings of the desktop and hold for the whole session. Another visitor is another launch. The
 * window cannot be narrower than 447 px, and `navigator.globalPrivacyControl` does not exist.
 */
export async function launchWebKit(settings) {
  const { remote } = await import('webdriverio');
  const driver = await startWebKitDriver(settings);
  try {
    const { stop: stopDriver, ...connection } = driver;
    const browser = await remote({ ...connection, logLevel: 'error' });
    const stop = async () => {
      // The browser may have gone already; what counts is that nothing stays behind.
      await browser.deleteSession().catch(() => undefined);
      stopDriver();
    };
    return { browser, stop };
  } catch (error) {
    driver.stop();
    throw error;
  }
}

/** Only the driver, for a launcher that opens the session itself: where it listens, what to ask for, how to end it. */
export async function startWebKitDriver({ dark = false, moreContrast = false, reducedMotion = false } = {}) {
  const { webkitDriver, miniBrowser, xvfb } = findBrowsers();
  if (!webkitDriver || !miniBrowser || !xvfb) {
    throw new Error('WebKit is missing. Run: node scripts/setup.mjs browsers');
  }
  const home = mkdtempSync(join(tmpdir(), 'webkit-'));
  writeGtkSettings(home, { 'gtk-enable-animations': reducedMotion ? 0 : 1 });
  const started = [];
  const stop = () => {
    for (const child of started.splice(0).reverse()) endGroup(child);
    rmSync(home, { recursive: true, force: true });
    process.off('exit', stop);
    for (const signal of signals) process.off(signal, interrupt);
  };
  process.once('exit', stop);
  for (const signal of signals) process.once(signal, interrupt);
  try {
    const screen = spawn(xvfb, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      detached: true,
    });
    started.push(screen);
    const display = `:${await firstLine(screen)}`;
    const port = await freePort();
    const driver = spawn(webkitDriver, [`--port=${port}`, '--host=127.0.0.1'], {
      stdio: 'ignore',
      detached: true,
      env: {
        ...process.env,
        DISPLAY: display,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        XDG_DATA_HOME: home,
        GSETTINGS_BACKEND: 'memory',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // Without a graphics card the page is put together by OpenGL in software, which takes more than all its scripts.
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        GTK_THEME: moreContrast ? 'HighContrast' : dark ? 'Adwaita:dark' : 'Adwaita',
      },
    });
    started.push(driver);
    await untilListening(driver, port);
    return { hostname: '127.0.0.1', port, path: '/', capabilities: capabilities(miniBrowser), stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function capabilities(binary) {
  return {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary, args: ['--automation'] },
    // WebdriverIO would ask for BiDi, which this driver does not speak.
    'wdio:enforceWebDriverClassic': true,
  };
}

function writeGtkSettings(home, settings) {
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), `[Settings]\n${lines.join('\n')}\n`);
}

/** The driver starts the browser, and both are one process group because `detached` made the driver its leader. */
function endGroup(child) {
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended, or never started.
  }
}

function firstLine(screen) {
  return new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with code ${code} before it had a display.`)));
  });
}

async function untilListening(driver, port) {
  let failure;
  driver.once('error', (error) => (failure = error));
  driver.once('exit', (code) => (failure ??= new Error(`WebKitWebDriver ended with code ${code}.`)));
  for (const deadline = Date.now() + 30_000; Date.now() < deadline && !failure;) {
    const answer = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw failure ?? new Error('WebKitWebDriver did not answer within 30 seconds.');
}
