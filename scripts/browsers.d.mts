import type { Browser as ChromiumBrowser, LaunchOptions } from 'playwright-core';
import type { Browser as FirefoxBrowser, LaunchOptions as FirefoxLaunchOptions } from 'puppeteer-core';
import type { remote } from 'webdriverio';

export interface ChromiumOptions extends LaunchOptions {
  /** Every host name leads to 127.0.0.1. */
  everyHostIsLocal?: boolean;
  userAgent?: string;
}

export interface WebKitSettings {
  dark?: boolean;
  moreContrast?: boolean;
  reducedMotion?: boolean;
}

export interface WebKit {
  browser: Awaited<ReturnType<typeof remote>>;
  stop(): Promise<void>;
}

export declare function launchChromium(options?: ChromiumOptions): Promise<ChromiumBrowser>;

export declare function launchFirefox(
  prefs?: Record<string, unknown>,
  options?: FirefoxLaunchOptions,
): Promise<FirefoxBrowser>;

export declare function launchWebKit(settings?: WebKitSettings): Promise<WebKit>;
