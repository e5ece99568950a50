import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'day', 'business-days': 'business day', months: 'month' };

export const request: RequestMessages = {
  title: 'Make a privacy request',
  introduction: 'It is free, and asking does not change how we treat you.',
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
  declaration: 'I am the person whose information I ask for. I declare this under penalty of perjury.',
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
