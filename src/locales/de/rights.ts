import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Ihre Datenschutzrechte',
  introduction: (controller) =>
    `Über Ihre personenbezogenen Daten entscheiden Sie. Auf dieser Seite steht, was Sie von ${controller ?? 'uns'} verlangen können, und hier stellen Sie Ihre Anfrage.`,
  updated: (date) => `Zuletzt aktualisiert am ${date}.`,
  placeLabel: 'Wo Sie wohnen',
  placeHint:
    'Welche Rechte Sie haben, bestimmt das Gesetz an Ihrem Wohnort. Wenn wir falsch geraten haben, wählen Sie Ihren Wohnort.',
  elsewhere: 'Ein anderes Land',
  stateLabel: 'Bundesstaat',
  provinceLabel: 'Provinz',
  quebec: 'Québec',
  otherProvince: 'Eine andere Provinz oder ein Territorium',
  otherState: 'Ein anderer Bundesstaat',
  rightsTitle: (place) => (place ? `Ihre Rechte: ${place}` : 'Ihre Rechte'),
  ask: 'Das verlangen',
  optOutTitle: 'Verkauf, Weitergabe und zielgerichtete Werbung',
  optOutText: 'In diesem Browser und sofort. Sie brauchen kein Konto und müssen keinen Grund nennen.',
  optedOut: 'Sie haben widersprochen.',
  notOptedOut: 'Sie haben nicht widersprochen.',
  optOut: 'Jetzt widersprechen',
  advertisingOff: 'Werbe-Cookies sind aus.',
  advertisingOn: 'Werbe-Cookies sind an, weil Sie eingewilligt haben.',
  turnOff: 'Ausschalten',
  settings: 'Cookie-Einstellungen',
  signal: 'Ihr Browser sendet Global Privacy Control, und wir beachten es.',
  noSignal:
    'Ihr Browser sendet kein Signal „Global Privacy Control“. Mit diesem Signal erfährt jede Website, dass Sie widersprechen.',
  noRetaliation:
    'Was Sie auch verlangen: Sie bekommen dieselbe Leistung zum selben Preis (Cal. Civ. Code § 1798.125 und die Gesetze anderer Bundesstaaten).',
  contactTitle: 'An wen Sie schreiben können',
  contacts: {
    office: 'Datenschutzstelle',
    officer: 'Datenschutzbeauftragte Person',
    euRepresentative: 'Vertretung in der Europäischen Union',
    ukRepresentative: 'Vertretung im Vereinigten Königreich',
  },
  complaintTitle: 'Wenn Sie mit unserer Antwort nicht zufrieden sind',
  complaint: {
    eu: () =>
      'Sie können sich bei einer Datenschutz-Aufsichtsbehörde beschweren (Art. 77 DSGVO). Wählen Sie die Behörde dort, wo Sie wohnen, wo Sie arbeiten oder wo nach Ihrer Meinung das Recht gebrochen wurde. Sie können auch vor Gericht gehen.',
    uk: () =>
      'Beschweren Sie sich zuerst bei uns. Wir bestätigen innerhalb von 30 Tagen, dass Ihre Beschwerde da ist. Was daraus wird, erfahren Sie ohne unnötige Verzögerung. Danach können Sie sich an den Information Commissioner wenden und vor Gericht gehen.',
    california: () =>
      'Sie können sich bei der California Privacy Protection Agency beschweren. Eine zweite Stelle ist der Attorney General von Kalifornien.',
    states: () =>
      'Erheben Sie zuerst bei uns Einspruch: Wählen Sie im Formular „Einspruch gegen die Entscheidung über eine frühere Anfrage“. Wenn wir den Einspruch ablehnen, können Sie sich beim Attorney General Ihres Bundesstaats beschweren.',
    in: () =>
      'Beschweren Sie sich zuerst bei uns. Wenn unsere Antwort das nicht klärt, können Sie sich beim Data Protection Board of India beschweren.',
    other: (authority) =>
      authority
        ? `Sie können sich bei dieser Behörde beschweren: ${authority}.`
        : 'Sie können sich bei der Datenschutzbehörde Ihres Landes beschweren, falls es eine gibt.',
  },
  customersTitle: 'Wenn Sie uns über eine andere Firma kennen',
  customers:
    'Wir verarbeiten personenbezogene Daten auch für Firmen, die unsere Kunden sind, und nur nach deren Weisung. Wenn Sie Ihre Daten einer dieser Firmen gegeben haben, wenden Sie sich bitte an diese Firma: Die Entscheidung liegt bei ihr, und wir helfen ihr, Ihnen zu antworten.',
  industryTitle: 'Werbung auf anderen Websites widersprechen',
  industry:
    'Die Werbebranche hat eigene Seiten, auf denen Sie vielen Firmen auf einmal widersprechen können:',
};
