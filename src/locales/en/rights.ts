import type { RightsMessages } from '../rights-messages.js';

/** As `Intl.DisplayNames` gives them, without an article. */
const withArticle = (place: string) =>
  /^(?:United|Netherlands|Philippines|Bahamas|Gambia|Maldives)|Islands?$/.test(place)
    ? `the ${place}`
    : place;

export const rights: RightsMessages = {
  title: 'Your Privacy Rights',
  introduction: (controller) =>
    `You decide about your personal data. This page says what you can ask of ${controller ?? 'us'}, and takes your request.`,
  updated: (date) => `Last updated on ${date}.`,
  placeLabel: 'Where you live',
  placeHint: 'The law there decides which rights you have. If we guessed wrong, choose your place.',
  elsewhere: 'Another country',
  stateLabel: 'State',
  provinceLabel: 'Province',
  quebec: 'Quebec',
  otherProvince: 'Another province or territory',
  otherState: 'Another state',
  rightsTitle: (place) => (place ? `Your rights in ${withArticle(place)}` : 'Your rights'),
  ask: 'Ask for this',
  optOutTitle: 'Sale, sharing and targeted advertising',
  optOutText: 'In this browser, and at once. You need no account and give no reason.',
  optedOut: 'You are opted out.',
  notOptedOut: 'You are not opted out.',
  optOut: 'Opt out now',
  advertisingOff: 'Advertising cookies are off.',
  advertisingOn: 'Advertising cookies are on, because you agreed to them.',
  turnOff: 'Turn them off',
  settings: 'Cookie settings',
  signal: 'Your browser sends Global Privacy Control, and we honor it.',
  noSignal:
    'Your browser sends no Global Privacy Control signal. With one, every site hears that you opt out.',
  noRetaliation:
    'Whatever you ask for, you get the same service at the same price (Cal. Civ. Code § 1798.125, and the laws of other states).',
  contactTitle: 'Whom to write to',
  contacts: {
    office: 'Privacy office',
    officer: 'Data protection officer',
    euRepresentative: 'Representative in the European Union',
    ukRepresentative: 'Representative in the United Kingdom',
  },
  complaintTitle: 'If you are not content with our answer',
  complaint: {
    eu: () =>
      'You can complain to a data protection authority (Art. 77 GDPR). Choose the one where you live, where you work, or where you think the law was broken. You can also go to court.',
    uk: () =>
      'Complain to us first: we acknowledge it within 30 days and tell you the outcome without undue delay. After that you can turn to the Information Commissioner, and go to court.',
    california: () =>
      'You can complain to the California Privacy Protection Agency. You can also turn to the Attorney General of California.',
    states: () =>
      'Appeal to us first: choose “Appeal a decision about an earlier request” in the form. If we refuse the appeal, you can complain to the attorney general of your state.',
    in: () =>
      'Tell us of your grievance first. If that does not help, you can complain to the Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `You can complain to this authority: ${authority}.`
        : 'If your country has a data protection authority, you can complain to it.',
  },
  customersTitle: 'If you know us through another company',
  customers:
    'We also work for other companies. Then we handle personal data only as they tell us. If you gave your data to one of them, please ask that company: it decides, and we help it to answer you.',
  industryTitle: 'Opt out of targeted advertising on other sites',
  industry: 'The advertising industry has pages for this. There you can tell many companies at once:',
};
