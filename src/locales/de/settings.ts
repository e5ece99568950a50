import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Notwendig',
    description: 'Damit die Website funktioniert: Anmeldung, Warenkorb, Sicherheit und diese Auswahl.',
  },
  functional: {
    label: 'Zusatzfunktionen',
    description: 'Merkt sich Ihre Einstellungen und zeigt Videos, Karten oder einen Chat.',
  },
  analytics: {
    label: 'Statistik',
    description: 'Zeigt, wie die Website genutzt wird, um sie zu verbessern.',
  },
  marketing: {
    label: 'Werbung',
    description:
      'Wählt Anzeigen danach aus, was Sie hier und auf anderen Websites tun, und misst, wie gut die Anzeigen wirken.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Was bedeutet das?',
  necessary:
    'Die Website braucht diese Dienste für das, was Sie von ihr möchten: Sie angemeldet lassen, sich Ihren Warenkorb merken, Sie vor Betrug schützen. Für anderes werden sie nicht verwendet.',
  functional:
    'Diese Dienste merken sich, was Sie einstellen, und zeigen zum Beispiel Videos, Karten oder einen Chat anderer Firmen. Die Firmen können dann sehen, dass Sie hier waren.',
  analytics:
    'Diese Dienste zählen Besuche und zeigen, welche Seiten genutzt werden und wo Menschen nicht weiterkommen. Mit den Ergebnissen lässt sich die Website verbessern.',
  marketing:
    'Diese Dienste halten fest, was Sie hier und oft auch auf anderen Websites tun, um Werbung für Sie auszuwählen. Wenn Sie ablehnen, sehen Sie vielleicht weiter Werbung; was Sie hier tun, wird aber nicht genutzt, um sie auszuwählen.',
};

export const preferences: PreferencesMessages = {
  title: 'Cookie-Einstellungen',
  introduction: 'Wählen Sie, was diese Website tun darf. Sie können Ihre Wahl jederzeit ändern.',
  refuseAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  save: 'Auswahl speichern',
  close: 'Schließen, ohne zu speichern',
  alwaysOn: 'Immer an',
  alwaysOff: 'Immer aus',
  on: 'An',
  off: 'Aus',
  someOn: (on, total) => `${on} von ${total} Diensten an`,
  vendors: (count) => (count === 1 ? '1 Dienst' : `${count} Dienste`),
  about: (vendor) => `Über ${vendor}`,
  sale: 'Ausgeschaltet heißt: Sie widersprechen dem Verkauf und der Weitergabe Ihrer personenbezogenen Daten sowie zielgerichteter Werbung.',
  signal:
    'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben (Global Privacy Control). Wir halten uns daran, deshalb ist dies ausgeschaltet.',
  signalOverridden:
    'Ihr Browser bittet Websites, Ihre Daten weder zu verkaufen noch weiterzugeben. Wenn Sie das so speichern, darf diese Website es trotzdem.',
  minor: 'In Ihrem Alter nicht verfügbar.',
  confirm:
    'Alles ist eingeschaltet, auch der Verkauf und die Weitergabe Ihrer Daten. Noch ist nichts gespeichert: Erst mit „Auswahl speichern“ bestätigen Sie das.',
  decidedAt: (date) => `Zuletzt gespeichert am ${date}.`,
  download: 'Meine Auswahl herunterladen',
  privacyPolicy: 'Datenschutzerklärung',
  saved: 'Ihre Auswahl ist gespeichert.',
};

export const gate: GateMessages = {
  title: (recipient) => `Inhalt von ${recipient ?? 'einer anderen Website'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Eine andere Firma'} würde Ihre IP-Adresse sehen und was Sie hier tun, und könnte Cookies auf Ihrem Gerät speichern${purposes ? `, und zwar für ${purposes}` : ''}.`,
  once: 'Einmal laden',
  always: 'Immer erlauben',
  alwaysVendor: (vendor) =>
    `„Immer erlauben“ gilt auf der ganzen Website für ${vendor}, bis Sie es sich anders überlegen.`,
  alwaysPurposes: (purposes) =>
    `„Immer erlauben“ gilt auf der ganzen Website für ${purposes}, bis Sie es sich anders überlegen.`,
  privacyPolicy: 'Datenschutzerklärung',
  minor: 'In Ihrem Alter nicht verfügbar.',
  loaded: 'Geladen.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Erkennt Sie wieder, wenn Sie zurückkommen',
    visit: 'Hält einen Besuch zusammen',
    campaign: 'Merkt sich, über welche Anzeige Sie gekommen sind',
    settings: 'Merkt sich, wie der Dienst eingestellt ist',
    queue: 'Bewahrt auf, was gleich gesendet wird',
    recording: 'Hilft aufzuzeichnen, was Sie auf der Seite tun',
    refusal: 'Merkt sich, dass Sie abgelehnt haben',
  },
  session: 'Bis Sie den Tab oder den Browser schließen',
  unlimited: 'Bis es gelöscht wird',
  provider: (company) => `Anbieter: ${company}`,
  privacyPolicy: (vendor) => `Datenschutzerklärung von ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Sie haben noch nichts ausgewählt.',
  decidedAt: (date) => `Ihre letzte Auswahl ist vom ${date}.`,
  change: 'Auswahl ändern',
  allowed: 'Erlaubt',
  refused: 'Nicht erlaubt',
  always: 'Immer an',
  site: 'Diese Website',
  record: (duration) =>
    `Merkt sich Ihre Auswahl. Was Sie erlauben, gilt so lange: ${duration}. Danach werden Sie erneut gefragt.`,
  purposes: (list) => `Verwendet für: ${list}`,
  also: (vendors) => `Ebenfalls dafür verwendet: ${vendors}.`,
  storesNothing: 'Speichert nichts in Ihrem Browser.',
  caption: (vendor) => `${vendor}: was in Ihrem Browser gespeichert wird`,
  name: 'Name',
  use: 'Wozu es dient',
  lasts: 'Wie lange',
  place: 'Wo',
  places: {
    cookies: 'Cookie',
    localStorage: 'Lokaler Speicher',
    sessionStorage: 'Sitzungsspeicher',
    indexedDB: 'Datenbank',
  },
};
