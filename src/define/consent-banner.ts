import { ConsentBannerElement } from '../elements/consent-banner/consent-banner.js';
import { start } from '../page/start.js';
import { provideConsent } from '../ui/page-consent.js';
import { register } from '../ui/register.js';

provideConsent(start);
register(ConsentBannerElement);
// Not before the banner, which is what a first visit waits for.
import('./opening.js').then(
  ({ prepare }) => {
    const follow = (): void => {
      if (start().snapshot.prompt !== 'none') prepare();
    };
    start().subscribe(follow);
    follow();
  },
  () => undefined,
);
