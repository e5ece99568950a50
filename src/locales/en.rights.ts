import type { RightsMessages } from './rights-messages.js';
export const rights: RightsMessages = { title: 'Your privacy rights' };
