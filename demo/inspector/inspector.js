// The panel beside the shop: what applies, what is granted, what was sent, what is stored, what happened.
import { stayClear, wireActions } from './actions.js';
import { showConsent } from './consent.js';
import { recordEvents } from './events.js';
import { showLaw } from './law.js';
import { showNetwork } from './network.js';
import { showStorage } from './storage.js';
import { showTrackers } from './trackers.js';
import { quiet, show } from './el.js';

const EVERY = 1000;

let library;
// Listening comes before the library announces anything.
recordEvents(() => void refresh());
wireActions();
library = await import('/dist/cdn/privacy-elements.js').catch(() => undefined);

async function refresh() {
  const consent = library?.consent;
  if (consent) {
    await showLaw(consent);
    showConsent(consent);
  } else {
    for (const panel of ['law', 'consent', 'trackers'])
      show(panel, quiet('The library is not there. Run npm run build.'));
  }
  await Promise.all([showNetwork(), showStorage(consent)]);
  if (consent) await showTrackers(consent);
  stayClear();
}

/** Looks again each second, but only where somebody can see it. */
async function keepLooking() {
  if (document.visibilityState === 'visible') await refresh().catch(() => undefined);
  setTimeout(keepLooking, EVERY);
}

void keepLooking();
