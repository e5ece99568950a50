import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// Built-ins only: the set-up asks before node_modules exists.

const miniBrowserFolders = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
const debianLibraries = { x64: 'x86_64-linux-gnu', arm64: 'aarch64-linux-gnu' };

/** Where the browsers are; an entry is undefined where none was found. CHROME_PATH and FIREFOX_PATH come first. */
export function findBrowsers() {
  return {
    chromium:
      executable(process.env.CHROME_PATH) ??
      onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'),
    firefox: executable(process.env.FIREFOX_PATH) ?? onPath('firefox-esr', 'firefox'),
    webkitDriver: onPath('WebKitWebDriver'),
    miniBrowser: miniBrowserFolders
      .map((folder) =>
        executable(join('/usr/lib', debianLibraries[process.arch] ?? process.arch, folder, 'MiniBrowser')),
      )
      .find(Boolean),
    xvfb: onPath('Xvfb'),
  };
}

/** The first of the commands that the PATH holds. */
export function onPath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands
    .flatMap((command) => folders.map((folder) => executable(join(folder, command))))
    .find(Boolean);
}

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}
