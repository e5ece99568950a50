import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
    description: 'Für Daten, die unnötig oder zu umfangreich sind oder gegen das Gesetz verarbeitet werden.',
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
    description: 'Wir verbreiten die Information nicht weiter oder nehmen den Link aus den Suchergebnissen.',
  },
  complaint: {
    label: 'Mich über den Umgang mit meinen Daten beschweren',
    description: 'Sagen Sie uns, was schiefging. Wir gehen dem nach und schreiben Ihnen.',
  },
  appeal: {
    label: 'Einspruch gegen die Entscheidung über eine frühere Anfrage',
    description: 'Jemand anders prüft sie noch einmal.',
  },
};
