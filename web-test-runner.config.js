// For work on the elements: `npx web-test-runner --watch`. `npm test` takes the same configuration.
import { browserConfig } from './scripts/test/browser-config.mjs';

export default await browserConfig();
