import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['Tag', 'Tagen'],
  'business-days': ['Arbeitstag', 'Arbeitstagen'],
  months: ['Monat', 'Monaten'],
} as const;

export const request: RequestMessages = {
  title: 'Datenschutzanfrage stellen',
  introduction: 'Die Anfrage kostet nichts, und wir behandeln Sie deswegen nicht anders.',
  types: {
    access: {
      label: 'Auskunft über meine Daten',
      description: 'Eine Kopie der personenbezogenen Daten, die wir über Sie haben, und was wir damit tun.',
    },
    'access:categories': {
      label: 'Auskunft, welche Arten von Daten Sie erheben',
      description: 'Die Kategorien der Daten, woher sie stammen, wozu wir sie verwenden und wer sie erhält.',
    },
    'access:specific': {
      label: 'Auskunft über meine Daten',
      description:
        'Die einzelnen personenbezogenen Daten, die wir über Sie haben, in einer Form, die Sie mitnehmen können.',
    },
    confirmation: {
      label: 'Auskunft, ob Sie Daten über mich haben',
      description: 'Ein Ja oder Nein, ohne Kopie.',
    },
    correction: {
      label: 'Meine Daten berichtigen lassen',
      description: 'Etwas, das wir über Sie gespeichert haben, ist falsch oder unvollständig.',
    },
    deletion: {
      label: 'Meine Daten löschen lassen',
      description:
        'Wir löschen, was wir nicht von Gesetzes wegen aufbewahren müssen. Das lässt sich nicht rückgängig machen.',
    },
    anonymisation: {
      label: 'Unnötige Daten anonymisieren oder sperren lassen',
      description:
        'Für Daten, die unnötig oder zu umfangreich sind oder gegen das Gesetz verarbeitet werden.',
    },
    restriction: {
      label: 'Die Verarbeitung meiner Daten einschränken lassen',
      description:
        'Wir bewahren sie auf und tun vorerst sonst nichts damit, zum Beispiel während wir prüfen, ob sie stimmen.',
    },
    portability: {
      label: 'Meine Daten mitnehmen (Datenübertragbarkeit)',
      description: 'In einem gängigen Format, das ein anderer Dienst lesen kann.',
    },
    objection: {
      label: 'Der Verarbeitung meiner Daten widersprechen',
      description: 'Wir hören damit auf, außer wir haben zwingende Gründe. Mit Werbung hören wir immer auf.',
    },
    'third-parties': {
      label: 'Auskunft, wer meine Daten erhalten hat',
      description: 'Die Firmen, an die wir personenbezogene Daten weitergegeben haben.',
    },
    'consent:withdraw': {
      label: 'Meine Einwilligung widerrufen',
      description:
        'Für alles, dem Sie einmal zugestimmt haben. Für Cookies nutzen Sie die Cookie-Einstellungen: Das wirkt sofort.',
    },
    'consent:information': {
      label: 'Auskunft, was geschieht, wenn ich nicht einwillige',
      description: 'Was Sie ablehnen können und welche Folgen das hat.',
    },
    'sale:opt-out': {
      label: 'Meine personenbezogenen Daten nicht verkaufen oder weitergeben',
      description: 'Beendet auch zielgerichtete Werbung. In diesem Browser wirkt es sofort.',
    },
    'sale:opt-in': {
      label: 'Verkauf oder Weitergabe wieder erlauben',
      description: 'Wenn Sie früher widersprochen haben und es jetzt anders möchten.',
    },
    'sensitive:limit': {
      label: 'Die Nutzung meiner sensiblen personenbezogenen Daten begrenzen',
      description: 'Wir nutzen sie nur für das, worum Sie uns gebeten haben.',
    },
    'automated-decisions:opt-out': {
      label: 'Keine Entscheidungen durch Maschinen über mich',
      description: 'Kein Profiling und keine automatisierte Technik bei wichtigen Entscheidungen.',
    },
    'automated-decisions:access': {
      label: 'Eine automatisierte Entscheidung erklärt bekommen',
      description: 'Was die Technik getan hat und wie sie zu ihrem Ergebnis kam.',
    },
    'automated-decisions:review': {
      label: 'Eine automatisierte Entscheidung von einem Menschen prüfen lassen',
      description: 'Für Entscheidungen, die allein eine Maschine getroffen hat und die Sie betreffen.',
    },
    'marketing:opt-out': {
      label: 'Keine Werbe-E-Mails mehr',
      description: 'Zu Bestellungen und zu Ihrem Konto schreiben wir Ihnen weiterhin.',
    },
    'post-mortem': {
      label: 'Festlegen, was nach meinem Tod mit meinen Daten geschieht',
      description: 'Ob wir aufbewahren, löschen oder weitergeben sollen, was wir haben.',
    },
    nomination: {
      label: 'Jemanden benennen, der für mich handelt',
      description:
        'Wenn Sie sterben oder nicht mehr selbst handeln können, darf diese Person Ihre Rechte ausüben.',
    },
    'de-indexing': {
      label: 'Einen Link entfernen lassen, der meinen Namen zeigt',
      description:
        'Wir verbreiten die Information nicht weiter oder nehmen den Link aus den Suchergebnissen.',
    },
    complaint: {
      label: 'Mich über den Umgang mit meinen Daten beschweren',
      description: 'Sagen Sie uns, was schiefging. Wir gehen dem nach und schreiben Ihnen.',
    },
    appeal: {
      label: 'Einspruch gegen die Entscheidung über eine frühere Anfrage',
      description: 'Jemand anders prüft sie noch einmal.',
    },
  },
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
