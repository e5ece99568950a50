import { ConsentBannerElement } from '../elements/consent-banner/consent-banner.js';
import { start } from '../page/start.js';
import { afterFrame } from '../ui/after-frame.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';

const opening = () => import('./opening.js');
const failed = (): void => undefined;

provideConsent(start);
register(ConsentBannerElement);
// Also a press that comes before the file that answers it, or after that was not to be had.
addEventListener('consent-open', (event) => void opening().then(({ open }) => open(event), failed));
// Not before the banner, which is what a first visit waits for.
void afterFrame()
  .then(opening)
  .then(({ attend }) => attend(), failed);
