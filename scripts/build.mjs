// node scripts/build.mjs                 builds dist/
// node scripts/build.mjs --if-changed    does nothing when dist/ is already made from these sources
import { build, buildIfChanged } from './build/build.mjs';

try {
  await (process.argv.includes('--if-changed') ? buildIfChanged() : build());
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
