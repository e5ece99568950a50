import type { DeclarationMessages } from '../messages.js';

export const declaration: DeclarationMessages = {
  undecided: 'You have not chosen yet.',
  decidedAt: (date) => `You last chose on ${date}.`,
  change: 'Change my choices',
  allowed: 'Allowed',
  refused: 'Not allowed',
  always: 'Always on',
  site: 'This site',
  record: (duration) =>
    `Remembers your choices. What you allow counts for ${duration}; then you are asked again.`,
  purposes: (list) => `Used for: ${list}`,
  also: (vendors) => `Used for this too: ${vendors}.`,
  storesNothing: 'Stores nothing in your browser.',
  caption: (vendor) => `${vendor}: what is stored in your browser`,
  name: 'Name',
  use: 'What it does',
  lasts: 'How long',
  place: 'Where',
  places: {
    cookies: 'Cookie',
    localStorage: 'Local storage',
    sessionStorage: 'Session storage',
    indexedDB: 'Database',
  },
};
