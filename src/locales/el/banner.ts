import type { BannerMessages, ChoicesMessages } from '../messages.js';

const site = (controller: string | undefined) =>
  controller ? `Ο ιστότοπος ${controller}` : 'Αυτός ο ιστότοπος';

export const banner: BannerMessages = {
  purposes: {
    functional: 'πρόσθετες λειτουργίες',
    analytics: 'στατιστικά',
    marketing: 'διαφήμιση',
  },
  list: [', ', ' και '],
  title: (controller) =>
    controller
      ? `Μπορεί ο ιστότοπος ${controller} να χρησιμοποιεί cookies;`
      : 'Μπορούμε να χρησιμοποιούμε cookies;',
  noticeTitle: (controller) =>
    controller ? `${site(controller)} χρησιμοποιεί cookies` : 'Χρησιμοποιούμε cookies',
  choice: (purposes, controller) =>
    `${site(controller)} ζητά τη συγκατάθεσή σας για να αποθηκεύει μικρά αρχεία (cookies) στη συσκευή σας και να τα διαβάζει για τους εξής σκοπούς: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${site(controller)} αποθηκεύει μικρά αρχεία (cookies) στη συσκευή σας και τα διαβάζει για τους εξής σκοπούς: ${purposes}.`
      : `${site(controller)} αποθηκεύει στη συσκευή σας μόνο τα μικρά αρχεία (cookies) που χρειάζεται για να λειτουργεί.`,
  change: (link) =>
    `Μπορείτε ελεύθερα να αρνηθείτε και να αλλάξετε γνώμη όποτε θέλετε: επιλέξτε «${link}» στο κάτω μέρος κάθε σελίδας.`,
  signal: (purposes) =>
    `Το πρόγραμμα περιήγησής σας ζητά να μην πωλούνται ή κοινοποιούνται τα δεδομένα σας. Σεβόμαστε το αίτημα. Μένουν ανενεργά: ${purposes}.`,
  accept: 'Αποδοχή όλων',
  refuse: 'Απόρριψη όλων',
  acknowledge: 'Εντάξει',
  manage: 'Θέλω να επιλέξω',
  privacyPolicy: 'Πολιτική απορρήτου',
  saved: 'Η επιλογή σας αποθηκεύτηκε.',
};

export const choices: ChoicesMessages = {
  us: 'Οι επιλογές απορρήτου σας',
  settings: 'Ρυθμίσεις cookies',
  honoredUs: 'Το αίτημα εξαίρεσης ικανοποιήθηκε',
  honored: 'Το σήμα εξαίρεσης λήφθηκε υπόψη',
};
