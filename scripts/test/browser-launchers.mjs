import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { chromiumOptions } from '../browsers/chromium.mjs';
import { firefoxOptions } from '../browsers/firefox.mjs';
import { startWebKitDriver } from '../browsers/webkit.mjs';

const launchers = { chromium, firefox, webkit };

/** A web-test-runner launcher for `chromium`, `firefox` or `webkit`. */
export const launcherFor = (engine) => launchers[engine]();

function chromium() {
  return named('Chromium', playwrightLauncher({ product: 'chromium', launchOptions: chromiumOptions() }));
}

function firefox() {
  return named('Firefox', puppeteerLauncher({ launchOptions: firefoxOptions() }));
}

/** The driver and its display live from the first page to the end of the run. */
function webkit() {
  const options = { capabilities: { browserName: 'WebKit' }, logLevel: 'error' };
  const launcher = webdriverLauncher(options);
  const { startSession, stop } = launcher;
  let driver;
  launcher.startSession = async (...session) => {
    driver ??= startWebKitDriver().then(({ stop: stopDriver, ...connection }) => {
      Object.assign(options, connection);
      return stopDriver;
    });
    await driver;
    return startSession.apply(launcher, session);
  };
  launcher.stop = async () => {
    await stop.apply(launcher);
    const stopDriver = await driver?.catch(() => undefined);
    stopDriver?.();
  };
  return named('WebKit', launcher);
}

/** web-test-runner takes the name for its reports from here, once the launcher has been initialized. */
function named(name, launcher) {
  const { initialize } = launcher;
  launcher.initialize = async (...args) => {
    await initialize?.apply(launcher, args);
    launcher.name = name;
  };
  launcher.name = name;
  return launcher;
}
