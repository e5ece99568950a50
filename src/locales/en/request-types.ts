import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Show me my data',
    description: 'A copy of the personal data we hold about you, and what we do with it.',
  },
  'access:categories': {
    label: 'Tell me what kinds of data you collect',
    description:
      'The categories of information, where they come from, why we use them and who receives them.',
  },
  'access:specific': {
    label: 'Show me my data',
    description:
      'The specific pieces of personal information we have about you. You get them in a form you can take elsewhere.',
  },
  confirmation: {
    label: 'Tell me whether you hold data about me',
    description: 'A yes or no, without a copy.',
  },
  correction: {
    label: 'Correct my data',
    description: 'Something we hold about you is wrong or incomplete.',
  },
  deletion: {
    label: 'Delete my data',
    description: 'We erase what we do not have to keep by law. This cannot be undone.',
  },
  anonymisation: {
    label: 'Anonymise or block data you do not need',
    description: 'For data that is unnecessary, excessive or handled against the law.',
  },
  restriction: {
    label: 'Stop using my data for now',
    description: 'We keep it and do nothing else with it, for example while we check whether it is right.',
  },
  portability: {
    label: 'Give me my data to take elsewhere',
    description: 'In a common format that another service can read.',
  },
  objection: {
    label: 'Object to how you use my data',
    description: 'We stop, unless we have compelling reasons to go on. For advertising we always stop.',
  },
  'third-parties': {
    label: 'Tell me who received my data',
    description: 'The companies to which we have disclosed personal data.',
  },
  'consent:withdraw': {
    label: 'Withdraw my consent',
    description:
      'To anything you once agreed to. For cookies, use the cookie settings: there it works at once.',
  },
  'consent:information': {
    label: 'Tell me what happens if I do not consent',
    description: 'What you can refuse, and what follows from it.',
  },
  'sale:opt-out': {
    label: 'Do not sell or share my personal information',
    description: 'Also stops targeted advertising. It takes effect in this browser at once.',
  },
  'sale:opt-in': {
    label: 'Allow sale or sharing again',
    description: 'If you opted out before and have changed your mind.',
  },
  'sensitive:limit': {
    label: 'Limit the use of my sensitive personal information',
    description: 'We use it only for what you asked us to do.',
  },
  'automated-decisions:opt-out': {
    label: 'Do not let machines decide about me',
    description: 'No profiling or automated technology for decisions that matter.',
  },
  'automated-decisions:access': {
    label: 'Explain an automated decision',
    description: 'What the technology did, and how it came to its result.',
  },
  'automated-decisions:review': {
    label: 'Have a person look at an automated decision',
    description: 'For decisions that only a machine made and that affect you.',
  },
  'marketing:opt-out': {
    label: 'Stop marketing e-mail',
    description: 'We still write to you about orders and your account.',
  },
  'post-mortem': {
    label: 'Say what happens to my data after my death',
    description: 'Instructions to keep, erase or pass on what we hold.',
  },
  nomination: {
    label: 'Name someone to act for me',
    description: 'If you die or can no longer act, this person may use your rights.',
  },
  'de-indexing': {
    label: 'Remove a link that shows my name',
    description: 'We stop spreading the information, or take the link out of search results.',
  },
  complaint: {
    label: 'Complain about how you handle my data',
    description: 'Tell us what went wrong. We look into it and write to you.',
  },
  appeal: {
    label: 'Appeal a decision about an earlier request',
    description: 'Somebody else looks at it again.',
  },
};
