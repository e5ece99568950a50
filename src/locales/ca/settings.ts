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
    label: 'Necessàries',
    description: 'Fan que el lloc web funcioni: inici de sessió, cistella, seguretat i aquesta tria.',
  },
  functional: {
    label: 'Funcions addicionals',
    description: 'Recorden les vostres preferències i afegeixen vídeos, mapes o xat.',
  },
  analytics: {
    label: 'Estadístiques',
    description: 'Mostren com es fa servir el lloc web, per millorar-lo.',
  },
  marketing: {
    label: 'Publicitat',
    description:
      'Tria els anuncis segons el que feu aquí i en altres llocs web, i mesura fins a quin punt funcionen.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Què vol dir això?',
  necessary:
    'Sense aquests serveis, el lloc web no pot fer el que li demaneu: mantenir la sessió oberta, recordar la cistella, protegir-vos del frau. No es fan servir per a res més.',
  functional:
    'Aquests serveis recorden les vostres preferències i mostren continguts d’altres empreses, com ara vídeos, mapes o un xat. Llavors aquestes empreses poden veure que heu visitat aquest lloc web.',
  analytics:
    'Aquests serveis compten les visites i mostren quines pàgines es fan servir i on s’encalla la gent. Amb els resultats es pot millorar el lloc web.',
  marketing:
    'Aquests serveis anoten el que feu aquí, i sovint també en altres llocs web, per triar anuncis per a vós. Si dieu que no, potser encara veureu anuncis, però el que feu aquí no es farà servir per triar-los.',
};

export const preferences: PreferencesMessages = {
  title: 'Configuració de galetes',
  introduction: 'Trieu què pot fer aquest lloc web. Podeu canviar d’opinió en qualsevol moment.',
  refuseAll: 'Rebutja-les totes',
  acceptAll: 'Accepta-les totes',
  save: 'Desa les meves opcions',
  close: 'Tanca sense desar',
  alwaysOn: 'Sempre activat',
  alwaysOff: 'Sempre desactivat',
  on: 'Activat',
  off: 'Desactivat',
  someOn: (on, total) => `Serveis activats: ${on} de ${total}`,
  vendors: (count) => (count === 1 ? '1 servei' : `${count} serveis`),
  about: (vendor) => `Informació sobre ${vendor}`,
  sale: 'Si ho desactiveu, us oposeu a la venda o la compartició de les vostres dades personals i a la publicitat dirigida.',
  signal:
    'El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades (Global Privacy Control). Respectem aquesta petició; per això està desactivat.',
  signalOverridden:
    'El vostre navegador demana als llocs web que no venguin ni comparteixin les vostres dades. Si ho deseu així, aquest lloc web ho podrà fer igualment.',
  minor: 'No disponible a la vostra edat.',
  confirm:
    'Tot està activat, també la venda o la compartició de les vostres dades. Encara no s’ha desat res: només amb «Desa les meves opcions» ho confirmeu.',
  decidedAt: (date) => `Desat per última vegada: ${date}.`,
  download: 'Descarrega les meves opcions',
  privacyPolicy: 'Política de privadesa',
  saved: 'Les vostres opcions s’han desat.',
};

export const gate: GateMessages = {
  title: (recipient) => `Contingut proporcionat per ${recipient ?? 'un altre lloc web'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Una altra empresa'} veuria la vostra adreça IP i el que feu aquí, i podria desar galetes al vostre dispositiu${purposes ? ` per a ${purposes}` : ''}.`,
  once: 'Carrega un cop',
  always: 'Permet sempre',
  alwaysVendor: (vendor) =>
    `«Permet sempre» val per a ${vendor} en tot aquest lloc web, fins que canvieu d’opinió.`,
  alwaysPurposes: (purposes) =>
    `«Permet sempre» val per a ${purposes} en tot aquest lloc web, fins que canvieu d’opinió.`,
  privacyPolicy: 'Política de privadesa',
  minor: 'No disponible a la vostra edat.',
  loaded: 'Carregat.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Us reconeix quan torneu',
    visit: 'Uneix els passos d’una mateixa visita',
    campaign: 'Recorda quin anunci us ha portat aquí',
    settings: 'Recorda la configuració del servei',
    queue: 'Guarda el que està a punt d’enviar-se',
    recording: 'Forma part d’un enregistrament del que feu a la pàgina',
    refusal: 'Recorda que heu dit que no',
  },
  session: 'Fins que tanqueu la pestanya o el navegador',
  unlimited: 'Fins que s’esborri',
  provider: (company) => `Proveïdor: ${company}`,
  privacyPolicy: (vendor) => `Política de privadesa: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Encara no heu triat.',
  decidedAt: (date) => `La vostra última tria: ${date}.`,
  change: 'Canvia les meves opcions',
  allowed: 'Permès',
  refused: 'No permès',
  always: 'Sempre activat',
  site: 'Aquest lloc web',
  record: (duration) =>
    `Recorda les vostres opcions. El que permeteu val durant ${duration}; després us ho tornem a preguntar.`,
  purposes: (list) => `Es fa servir per a: ${list}`,
  also: (vendors) => `També es fan servir per a això: ${vendors}.`,
  storesNothing: 'No desa res al vostre navegador.',
  caption: (vendor) => `${vendor}: què es desa al vostre navegador`,
  name: 'Nom',
  use: 'Per a què serveix',
  lasts: 'Durada',
  place: 'On',
  places: {
    cookies: 'Galeta',
    localStorage: 'Emmagatzematge local',
    sessionStorage: 'Emmagatzematge de sessió',
    indexedDB: 'Base de dades',
  },
};
