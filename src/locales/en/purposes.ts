import type { PurposesMessages } from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Necessary',
    description: 'Keeps the site working: signing in, the basket, security, this choice.',
  },
  functional: {
    label: 'Extra features',
    description: 'Remembers your settings and adds videos, maps or chat.',
  },
  analytics: {
    label: 'Statistics',
    description: 'Shows how people use the site, to make it better.',
  },
  marketing: {
    label: 'Advertising',
    description: 'Chooses ads by what you do here and on other sites, and measures how well they work.',
  },
};
