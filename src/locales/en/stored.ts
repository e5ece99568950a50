import type { StoredMessages } from '../messages.js';

export const stored: StoredMessages = {
  uses: {
    visitor: 'Recognises you when you come back',
    visit: 'Holds one visit together',
    campaign: 'Remembers which advertisement brought you here',
    settings: 'Remembers how the service is set up',
    queue: 'Holds what is about to be sent',
    recording: 'Is part of a recording of what you do on the page',
    refusal: 'Remembers that you said no',
  },
  session: 'Until you close the tab or the browser',
  unlimited: 'Until it is erased',
  provider: (company) => `Provided by ${company}`,
  privacyPolicy: (vendor) => `Privacy policy of ${vendor}`,
};
