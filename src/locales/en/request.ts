import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'day', 'business-days': 'business day', months: 'month' };

export const request: RequestMessages = {
  title: 'Make a privacy request',
  introduction: 'It is free, and asking does not change how we treat you.',
  types: {
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
        'The specific pieces of personal information we have about you, in a form you can take elsewhere.',
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
  },
  chooseType: 'What is your request?',
  missingType: 'Choose what you ask for.',
  chooseFiler: 'Who is this request for?',
  filers: {
    self: 'Myself',
    parent: 'My child, or someone I am the guardian of',
    agent: 'Someone who has asked me to act for them',
    household: 'My household',
  },
  aboutYou: 'About you',
  aboutChild: 'About the child',
  aboutPerson: 'About the person',
  yourRequest: 'Your request',
  optional: 'optional',
  noIdentity:
    'We need nothing from you. With an e-mail address we can also stop it where we know you by that address.',
  fields: {
    name: {
      label: 'Full name',
      missing: 'Enter the full name.',
      wrong: 'Shorten the name to 200 characters.',
    },
    email: {
      label: 'E-mail address',
      missing: 'Enter an e-mail address.',
      wrong: 'Enter an e-mail address such as name@example.com.',
    },
    phoneNumber: {
      label: 'Phone number',
      missing: 'Enter a phone number.',
      wrong: 'Enter the phone number in digits, such as +1 555 010 0199.',
    },
    address: {
      label: 'Postal address',
      missing: 'Enter the postal address.',
      wrong: 'Shorten the address to 500 characters.',
    },
    account: {
      label: 'Customer number or user name',
      hint: 'Helps us find the data. Never send us a password.',
      missing: 'Enter the customer number or user name.',
      wrong: 'Shorten it to 200 characters.',
    },
    organization: {
      label: 'Organization',
      missing: 'Enter the organization.',
      wrong: 'Shorten the organization to 200 characters.',
    },
    message: {
      label: 'In your own words',
      hint: 'Please leave out passwords, card numbers and health details.',
      missing: 'Describe what this is about.',
      wrong: 'Shorten the text to 4000 characters.',
    },
    nominee: {
      label: 'Name of the person who may act for you',
      missing: 'Enter the name of the person who may act for you.',
      wrong: 'Shorten the name to 200 characters.',
    },
    nomineeContact: {
      label: 'How we reach that person',
      missing: 'Enter an address or phone number of that person.',
      wrong: 'Shorten it to 500 characters.',
    },
    reference: {
      label: 'Reference of the earlier request',
      hint: 'It is in the confirmation we sent.',
      missing: 'Enter the reference of the earlier request.',
      wrong: 'Shorten the reference to 100 characters.',
    },
    since: {
      label: 'Since this day',
      missing: 'Choose a day.',
      wrong: 'Choose a day from the year 2000 on.',
    },
  },
  since: {
    label: 'How far back',
    year: 'The last 12 months',
    all: 'Everything you have',
    day: 'Since a day I choose',
  },
  declaration: 'I declare under penalty of perjury that I am the person whose information I ask for.',
  authorized: 'I am allowed to act for this person. You may ask me or them for proof.',
  notConfirmed: 'Confirm this to go on.',
  errorsTitle: (count) => (count === 1 ? 'Please correct one thing' : `Please correct ${count} things`),
  answerWithin: (time) => `You get an answer within ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit]}${amount === 1 ? '' : 's'}`,
  review: 'Review the request',
  reviewTitle: 'Is everything right?',
  reviewDeletion:
    'We will erase for good what the law does not make us keep. If you want a copy, ask for it first.',
  reviewOptIn: 'You opted out before. Sending this allows the sale or sharing of your data again.',
  change: 'Change something',
  send: 'Send the request',
  sending: 'Sending…',
  pressAgain: 'Please press the button once more to show that you are not a machine.',
  failedTitle: 'Your request was not sent',
  failed: {
    offline: 'You are offline. It is sent as soon as you are online again, if this page stays open.',
    timeout: 'The site did not answer in time.',
    network: 'The site could not be reached.',
    server: 'Something went wrong at our end.',
    refused: 'The site did not accept the request.',
    unreadable: 'The site gave an answer that we cannot read, so we cannot tell whether the request arrived.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'The site is busy.'
      : `The site is busy. Please try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  keptHere: 'What you wrote is still here. Trying again does not send it twice.',
  tryAgain: 'Try again',
  optedOutHere: 'This browser is opted out already: that part is done.',
  acceptedTitle: 'We have your request',
  acceptedText: 'Keep the reference. You need it to ask about the request.',
  rows: {
    reference: 'Reference',
    secret: 'Code to look the request up',
    receivedAt: 'Received',
    confirmBy: 'We confirm by',
    expectedBy: 'We answer by',
    type: 'Request',
    filer: 'For',
    representativeName: 'Your name',
    representativeEmail: 'Your e-mail address',
  },
  sentTitle: 'What you sent',
  copy: 'Copy',
  copied: 'Copied.',
  print: 'Print',
  download: 'Download',
  another: 'Make another request',
  otherWays: 'Other ways to ask',
  health:
    'This form is not for medical records that a doctor, hospital or health plan keeps (HIPAA). Ask their privacy office: its address is in the notice of privacy practices that they gave you.',
  unusable: 'This form cannot be used at the moment. Please ask us in one of these ways.',
};
