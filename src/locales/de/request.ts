import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['Tag', 'Tagen'],
  'business-days': ['Arbeitstag', 'Arbeitstagen'],
  months: ['Monat', 'Monaten'],
} as const;

export const request: RequestMessages = {
  title: 'Datenschutzanfrage stellen',
  introduction: 'Die Anfrage kostet nichts, und wir behandeln Sie deswegen nicht anders.',
  chooseType: 'Was möchten Sie?',
  missingType: 'Wählen Sie aus, was Sie möchten.',
  chooseFiler: 'Für wen ist diese Anfrage?',
  filers: {
    self: 'Für mich selbst',
    parent: 'Für mein Kind oder jemanden, den ich gesetzlich vertrete',
    agent: 'Für jemanden, der mich damit beauftragt hat',
    household: 'Für meinen Haushalt',
  },
  aboutYou: 'Über Sie',
  aboutChild: 'Über das Kind',
  aboutPerson: 'Über die Person',
  yourRequest: 'Ihre Anfrage',
  optional: 'freiwillig',
  noIdentity:
    'Wir brauchen nichts von Ihnen. Mit Ihrer E-Mail-Adresse können wir auch dort damit aufhören, wo wir Sie unter dieser Adresse kennen.',
  fields: {
    name: {
      label: 'Vor- und Nachname',
      missing: 'Geben Sie Vor- und Nachnamen ein.',
      wrong: 'Kürzen Sie den Namen auf 200 Zeichen.',
    },
    email: {
      label: 'E-Mail-Adresse',
      missing: 'Geben Sie eine E-Mail-Adresse ein.',
      wrong: 'Geben Sie eine E-Mail-Adresse wie name@example.com ein.',
    },
    phoneNumber: {
      label: 'Telefonnummer',
      missing: 'Geben Sie eine Telefonnummer ein.',
      wrong: 'Geben Sie die Telefonnummer in Ziffern ein, zum Beispiel +1 555 010 0199.',
    },
    address: {
      label: 'Postanschrift',
      missing: 'Geben Sie die Postanschrift ein.',
      wrong: 'Kürzen Sie die Anschrift auf 500 Zeichen.',
    },
    account: {
      label: 'Kundennummer oder Benutzername',
      hint: 'Hilft uns, die Daten zu finden. Senden Sie uns niemals ein Passwort.',
      missing: 'Geben Sie die Kundennummer oder den Benutzernamen ein.',
      wrong: 'Kürzen Sie die Angabe auf 200 Zeichen.',
    },
    organization: {
      label: 'Organisation',
      missing: 'Geben Sie den Namen der Organisation ein.',
      wrong: 'Kürzen Sie den Namen der Organisation auf 200 Zeichen.',
    },
    message: {
      label: 'In Ihren Worten',
      hint: 'Bitte keine Passwörter, Kartennummern oder Gesundheitsdaten.',
      missing: 'Beschreiben Sie, worum es geht.',
      wrong: 'Kürzen Sie den Text auf 4000 Zeichen.',
    },
    nominee: {
      label: 'Name der Person, die handeln darf',
      missing: 'Geben Sie den Namen der Person ein, die handeln darf.',
      wrong: 'Kürzen Sie den Namen auf 200 Zeichen.',
    },
    nomineeContact: {
      label: 'Wie wir diese Person erreichen',
      missing: 'Geben Sie eine Adresse oder Telefonnummer dieser Person ein.',
      wrong: 'Kürzen Sie die Angabe auf 500 Zeichen.',
    },
    reference: {
      label: 'Vorgangsnummer der früheren Anfrage',
      hint: 'Sie steht in unserer Bestätigung.',
      missing: 'Geben Sie die Vorgangsnummer der früheren Anfrage ein.',
      wrong: 'Kürzen Sie die Vorgangsnummer auf 100 Zeichen.',
    },
    since: {
      label: 'Ab diesem Tag',
      missing: 'Wählen Sie einen Tag.',
      wrong: 'Wählen Sie einen Tag nach dem Jahr 2000.',
    },
  },
  since: {
    label: 'Wie weit zurück',
    year: 'Die letzten 12 Monate',
    all: 'Alles, was Sie haben',
    day: 'Ab einem Tag, den ich wähle',
  },
  declaration:
    'Ich erkläre an Eides statt (under penalty of perjury), dass ich die Person bin, deren Daten ich verlange.',
  authorized: 'Ich darf für diese Person handeln. Sie dürfen mich oder die Person um einen Nachweis bitten.',
  notConfirmed: 'Bestätigen Sie dies, um fortzufahren.',
  errorsTitle: (count) =>
    count === 1 ? 'Bitte korrigieren Sie eine Angabe' : `Bitte korrigieren Sie ${count} Angaben`,
  answerWithin: (time) => `Sie erhalten innerhalb von ${time} eine Antwort.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Anfrage prüfen',
  reviewTitle: 'Ist alles richtig?',
  reviewDeletion:
    'Wir löschen diese Daten endgültig. Wenn Sie eine Kopie möchten, verlangen Sie zuerst Auskunft.',
  reviewOptIn:
    'Sie haben früher widersprochen. Mit dem Absenden erlauben Sie den Verkauf oder die Weitergabe Ihrer Daten wieder.',
  change: 'Etwas ändern',
  send: 'Anfrage senden',
  sending: 'Wird gesendet …',
  pressAgain: 'Bitte drücken Sie die Schaltfläche noch einmal, um zu zeigen, dass Sie keine Maschine sind.',
  failedTitle: 'Ihre Anfrage wurde nicht gesendet',
  failed: {
    offline:
      'Sie sind offline. Die Anfrage wird gesendet, sobald Sie wieder online sind, wenn diese Seite offen bleibt.',
    timeout: 'Die Website hat nicht rechtzeitig geantwortet.',
    network: 'Die Website war nicht erreichbar.',
    server: 'Bei uns ist etwas schiefgegangen.',
    refused: 'Die Website hat die Anfrage nicht angenommen.',
    unreadable:
      'Die Website hat etwas geantwortet, das wir nicht lesen können. Darum wissen wir nicht, ob die Anfrage angekommen ist.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Die Website ist gerade überlastet.'
      : `Die Website ist gerade überlastet. Bitte versuchen Sie es in ${seconds} ${seconds === 1 ? 'Sekunde' : 'Sekunden'} noch einmal.`,
  keptHere:
    'Was Sie geschrieben haben, steht noch hier. Durch einen neuen Versuch wird es nicht doppelt gesendet.',
  tryAgain: 'Noch einmal versuchen',
  optedOutHere: 'In diesem Browser ist Ihr Widerspruch schon wirksam: Dieser Teil ist erledigt.',
  acceptedTitle: 'Ihre Anfrage ist eingegangen',
  acceptedText: 'Bewahren Sie die Vorgangsnummer auf. Sie brauchen sie, um nach der Anfrage zu fragen.',
  rows: {
    reference: 'Vorgangsnummer',
    secret: 'Code zum Nachsehen',
    receivedAt: 'Eingegangen',
    confirmBy: 'Wir bestätigen bis',
    expectedBy: 'Wir antworten bis',
    type: 'Anfrage',
    filer: 'Für wen',
    representativeName: 'Ihr Name',
    representativeEmail: 'Ihre E-Mail-Adresse',
  },
  sentTitle: 'Was Sie gesendet haben',
  copy: 'Kopieren',
  copied: 'Kopiert.',
  print: 'Drucken',
  download: 'Herunterladen',
  another: 'Weitere Anfrage stellen',
  otherWays: 'Andere Wege zu uns',
  health:
    'Dieses Formular gilt nicht für Krankenakten bei Ärzten, Krankenhäusern oder Krankenversicherungen (HIPAA). Wenden Sie sich an deren Datenschutzstelle: Die Adresse steht in den Datenschutzhinweisen (Notice of Privacy Practices), die Sie dort erhalten haben.',
  unusable:
    'Dieses Formular ist im Moment nicht nutzbar. Bitte wenden Sie sich auf einem dieser Wege an uns.',
};
