// Prepares a machine that has Node and npm only. Runs before node_modules exists, so Node built-ins only.
//   node scripts/setup.mjs             the dependencies
//   node scripts/setup.mjs browsers    the dependencies and the three browsers
//   node scripts/setup.mjs postgres    the dependencies and PostgreSQL
// package.json calls it inside the scripts and not as `prestart`/`pretest`: npm skips those under ignore-scripts.
import { installBrowsers } from './setup/browsers.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { withLock } from './setup/lock.mjs';
import { installPostgres } from './setup/postgres.mjs';
import { explain } from './setup/say.mjs';

try {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
  }
  await withLock(() => {
    installDependencies();
    if (process.argv.includes('browsers')) installBrowsers();
    if (process.argv.includes('postgres')) installPostgres();
  });
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
