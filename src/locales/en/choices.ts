import type { ChoicesMessages } from '../messages.js';

/** Apart from the rest of English, because the footer link stands on pages that need no other sentence. */
export const choices: ChoicesMessages = {
  us: 'Your Privacy Choices',
  settings: 'Cookie settings',
  honoredUs: 'Opt-Out Request Honored',
  honored: 'Opt-out signal honoured',
};
