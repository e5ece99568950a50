import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dia', 'dies'],
  'business-days': ['dia hàbil', 'dies hàbils'],
  months: ['mes', 'mesos'],
} as const;

export const request: RequestMessages = {
  title: 'Feu una sol·licitud sobre les vostres dades personals',
  introduction: 'És gratis, i demanar-ho no canvia com us tractem.',
  chooseType: 'Què ens voleu demanar?',
  missingType: 'Trieu què ens voleu demanar.',
  chooseFiler: 'Per a qui és aquesta sol·licitud?',
  filers: {
    self: 'Per a mi',
    parent: 'Per al meu fill o filla, o per a una persona sota la meva tutela',
    agent: 'Per a algú que m’ha demanat que actuï en nom seu',
    household: 'Per a la gent de casa meva',
  },
  aboutYou: 'Sobre vós',
  aboutChild: 'Sobre el menor',
  aboutPerson: 'Sobre aquesta persona',
  yourRequest: 'La vostra sol·licitud',
  optional: 'opcional',
  noIdentity:
    'No necessitem res de vós. Amb una adreça electrònica ho podem aturar també allà on us coneixem per aquesta adreça.',
  fields: {
    name: {
      label: 'Nom i cognoms',
      missing: 'Escriviu el nom i els cognoms.',
      wrong: 'Escurceu el nom a 200 caràcters.',
    },
    email: {
      label: 'Adreça electrònica',
      missing: 'Escriviu una adreça electrònica.',
      wrong: 'Escriviu una adreça electrònica com name@example.com.',
    },
    phoneNumber: {
      label: 'Número de telèfon',
      missing: 'Escriviu un número de telèfon.',
      wrong: 'Escriviu el número de telèfon amb xifres, com +1 555 010 0199.',
    },
    address: {
      label: 'Adreça postal',
      missing: 'Escriviu l’adreça postal.',
      wrong: 'Escurceu l’adreça a 500 caràcters.',
    },
    account: {
      label: 'Número de client o nom d’usuari',
      hint: 'Ens ajuda a trobar les dades. No ens envieu mai cap contrasenya.',
      missing: 'Escriviu el número de client o el nom d’usuari.',
      wrong: 'Escurceu el text a 200 caràcters.',
    },
    organization: {
      label: 'Organització',
      missing: 'Escriviu el nom de l’organització.',
      wrong: 'Escurceu el nom de l’organització a 200 caràcters.',
    },
    message: {
      label: 'Amb les vostres paraules',
      hint: 'No hi poseu contrasenyes, números de targeta ni dades de salut.',
      missing: 'Expliqueu de què es tracta.',
      wrong: 'Escurceu el text a 4000 caràcters.',
    },
    nominee: {
      label: 'Nom de la persona que podrà actuar',
      missing: 'Escriviu el nom de la persona que podrà actuar.',
      wrong: 'Escurceu el nom a 200 caràcters.',
    },
    nomineeContact: {
      label: 'Com podem contactar amb aquesta persona',
      missing: 'Escriviu una adreça o un telèfon d’aquesta persona.',
      wrong: 'Escurceu el text a 500 caràcters.',
    },
    reference: {
      label: 'Número de referència de la sol·licitud anterior',
      hint: 'És a la confirmació que us vam enviar.',
      missing: 'Escriviu el número de referència de la sol·licitud anterior.',
      wrong: 'Escurceu el número de referència a 100 caràcters.',
    },
    since: {
      label: 'Des d’aquest dia',
      missing: 'Trieu un dia.',
      wrong: 'Trieu un dia posterior a l’any 2000.',
    },
  },
  since: {
    label: 'Període',
    year: 'Els últims 12 mesos',
    all: 'Tot el que tingueu',
    day: 'Des d’un dia que trio jo',
  },
  declaration: 'Declaro sota pena de perjuri que soc la persona de qui demano les dades.',
  authorized: 'Puc actuar en nom d’aquesta persona. Podeu demanar-ne una prova a ella o a mi.',
  notConfirmed: 'Confirmeu-ho per continuar.',
  errorsTitle: (count) => (count === 1 ? 'Corregiu una cosa' : `Corregiu ${count} coses`),
  answerWithin: (time) => `Rebreu una resposta en ${time} com a màxim.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Revisa la sol·licitud',
  reviewTitle: 'Està tot bé?',
  reviewDeletion: 'Esborrarem aquestes dades per sempre. Si en voleu una còpia, demaneu-la abans.',
  reviewOptIn:
    'Abans us hi vau oposar. Si envieu la sol·licitud, torneu a permetre la venda o la compartició de les vostres dades.',
  change: 'Canvia alguna cosa',
  send: 'Envia la sol·licitud',
  sending: 'S’està enviant…',
  pressAgain: 'Premeu el botó un altre cop per mostrar que no sou una màquina.',
  failedTitle: 'La sol·licitud no s’ha enviat',
  failed: {
    offline:
      'No teniu connexió. La sol·licitud s’enviarà quan torneu a tenir-ne, si aquesta pàgina continua oberta.',
    timeout: 'El lloc web no ha respost a temps.',
    network: 'No s’ha pogut contactar amb el lloc web.',
    server: 'Alguna cosa ha fallat per part nostra.',
    refused: 'El lloc web no ha acceptat la sol·licitud.',
    unreadable:
      'El lloc web ha donat una resposta que no podem llegir, i per això no sabem si la sol·licitud ha arribat.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'El lloc web està saturat.'
      : `El lloc web està saturat. Torneu-ho a provar d’aquí a ${seconds} ${seconds === 1 ? 'segon' : 'segons'}.`,
  keptHere: 'El que heu escrit continua aquí. Si ho torneu a provar, no s’enviarà dues vegades.',
  tryAgain: 'Torna-ho a provar',
  optedOutHere: 'En aquest navegador la vostra oposició ja té efecte: aquesta part està feta.',
  acceptedTitle: 'Hem rebut la vostra sol·licitud',
  acceptedText: 'Guardeu el número de referència. El necessiteu per preguntar per la sol·licitud.',
  rows: {
    reference: 'Número de referència',
    secret: 'Codi de consulta',
    receivedAt: 'Data de recepció',
    confirmBy: 'Data límit de la confirmació',
    expectedBy: 'Data límit de la resposta',
    type: 'Sol·licitud',
    filer: 'Per a qui',
    representativeName: 'El vostre nom',
    representativeEmail: 'La vostra adreça electrònica',
  },
  sentTitle: 'El que heu enviat',
  copy: 'Copia',
  copied: 'Copiat.',
  print: 'Imprimeix',
  download: 'Descarrega',
  another: 'Fes una altra sol·licitud',
  otherWays: 'Altres maneres de demanar-ho',
  health:
    'Aquest formulari no serveix per a historials mèdics que guarda un metge, un hospital o una assegurança de salut (HIPAA). Adreceu-vos a la seva oficina de privadesa: l’adreça és a l’avís de privadesa (Notice of Privacy Practices) que us van donar.',
  unusable:
    'Ara mateix aquest formulari no es pot fer servir. Envieu-nos la sol·licitud d’una d’aquestes maneres.',
};
