import type { GateMessages } from '../messages.js';

export const gate: GateMessages = {
  title: (recipient) => `Content from ${recipient ?? 'another site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Another company'} would see your IP address and what you do here. It may keep cookies on your device${purposes ? ` for ${purposes}` : ''}.`,
  once: 'Load once',
  always: 'Always allow',
  alwaysVendor: (vendor) => `“Always allow” covers ${vendor} on this whole site, until you change your mind.`,
  alwaysPurposes: (purposes) =>
    `“Always allow” covers ${purposes} on this whole site, until you change your mind.`,
  privacyPolicy: 'Privacy policy',
  minor: 'Not offered at your age.',
  loaded: 'Loaded.',
};
