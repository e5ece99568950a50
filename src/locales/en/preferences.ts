import type { ChoicesMessages, MeaningsMessages, PreferencesMessages } from '../messages.js';

export const preferences: PreferencesMessages = {
  title: 'Cookie settings',
  introduction: 'Choose what this site may do. Change your mind at any time.',
  refuseAll: 'Reject all',
  acceptAll: 'Accept all',
  save: 'Save my choices',
  close: 'Close without saving',
  alwaysOn: 'Always on',
  alwaysOff: 'Always off',
  on: 'On',
  off: 'Off',
  someOn: (on, total) => `${on} of ${total} services on`,
  vendors: (count) => (count === 1 ? '1 service' : `${count} services`),
  about: (vendor) => `About ${vendor}`,
  sale: 'Off means that you opt out: of the sale or sharing of your personal information, and of targeted advertising.',
  signal:
    'Your browser asks sites not to sell or share your data (Global Privacy Control). We respect that, so this is off.',
  signalOverridden:
    'Your browser asks sites not to sell or share your data. Saved like this, this site may sell or share it all the same.',
  minor: 'Not offered at your age.',
  confirm:
    'Everything is on, the sale or sharing of your data too. Nothing is saved yet: “Save my choices” confirms it.',
  decidedAt: (date) => `Last saved on ${date}.`,
  download: 'Download my choices',
  privacyPolicy: 'Privacy policy',
  saved: 'Your choices are saved.',
};

/**
 * What the link in the footer says, once more: from a module that both load, the link would cost one more request on
 * every page. A test keeps them alike.
 */
export const footer: Omit<ChoicesMessages, 'settings'> = {
  us: 'Your Privacy Choices',
  honoredUs: 'Opt-Out Request Honored',
  honored: 'Opt-out signal honoured',
};

/** Above what a purpose means, which is fetched when somebody comes near. */
export const question: Pick<MeaningsMessages, 'title'> = { title: 'What does this mean?' };
