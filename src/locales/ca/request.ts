import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dia', 'dies'],
  'business-days': ['dia hàbil', 'dies hàbils'],
  months: ['mes', 'mesos'],
} as const;

export const request: RequestMessages = {
  title: 'Feu una sol·licitud sobre les vostres dades personals',
  introduction: 'És gratis, i demanar-ho no canvia com us tractem.',
  types: {
    access: {
      label: 'Accedir a les meves dades',
      description: 'Una còpia de les dades personals que tenim sobre vós, i què en fem.',
    },
    'access:categories': {
      label: 'Saber quins tipus de dades recolliu',
      description: 'Les categories de dades, d’on venen, per a què les fem servir i qui les rep.',
    },
    'access:specific': {
      label: 'Accedir a les meves dades',
      description: 'Les dades personals concretes que tenim sobre vós, en un format que us podeu endur.',
    },
    confirmation: {
      label: 'Saber si teniu dades sobre mi',
      description: 'Un sí o un no, sense còpia.',
    },
    correction: {
      label: 'Rectificar les meves dades',
      description: 'Alguna dada que tenim sobre vós és incorrecta o incompleta.',
    },
    deletion: {
      label: 'Suprimir les meves dades',
      description: 'Esborrem el que la llei no ens obliga a conservar. No es pot desfer.',
    },
    anonymisation: {
      label: 'Anonimitzar o bloquejar dades innecessàries',
      description: 'Per a dades innecessàries, excessives o tractades en contra de la llei.',
    },
    restriction: {
      label: 'Limitar el tractament de les meves dades',
      description:
        'De moment les conservem i no en fem res més, per exemple mentre comprovem si són correctes.',
    },
    portability: {
      label: 'Rebre les meves dades per endur-me-les (portabilitat)',
      description: 'En un format habitual que un altre servei pot llegir.',
    },
    objection: {
      label: 'Oposar-me a l’ús de les meves dades',
      description:
        'Deixem de fer-les servir, tret que tinguem motius imperiosos. Per a publicitat, sempre deixem de fer-les servir.',
    },
    'third-parties': {
      label: 'Saber qui ha rebut les meves dades',
      description: 'Les empreses a les quals hem comunicat dades personals.',
    },
    'consent:withdraw': {
      label: 'Retirar el meu consentiment',
      description:
        'Per a qualsevol cosa que hàgiu acceptat alguna vegada. Per a les galetes, feu servir la configuració de galetes: té efecte immediat.',
    },
    'consent:information': {
      label: 'Saber què passa si no hi consento',
      description: 'Què podeu rebutjar, i quines conseqüències té.',
    },
    'sale:opt-out': {
      label: 'No vendre ni compartir les meves dades personals',
      description: 'També atura la publicitat dirigida. En aquest navegador té efecte immediat.',
    },
    'sale:opt-in': {
      label: 'Tornar a permetre la venda o la compartició de les meves dades',
      description: 'Si abans us hi vau oposar i heu canviat d’opinió.',
    },
    'sensitive:limit': {
      label: 'Limitar l’ús de les meves dades personals sensibles',
      description: 'Les fem servir només per al que ens heu demanat.',
    },
    'automated-decisions:opt-out': {
      label: 'Que les màquines no decideixin sobre mi',
      description: 'Sense elaboració de perfils ni tecnologia automatitzada en les decisions importants.',
    },
    'automated-decisions:access': {
      label: 'Rebre una explicació d’una decisió automatitzada',
      description: 'Què ha fet la tecnologia, i com ha arribat al resultat.',
    },
    'automated-decisions:review': {
      label: 'Que una persona revisi una decisió automatitzada',
      description: 'Per a decisions que ha pres només una màquina i que us afecten.',
    },
    'marketing:opt-out': {
      label: 'No rebre més correus publicitaris',
      description: 'Us continuarem escrivint sobre les comandes i el vostre compte.',
    },
    'post-mortem': {
      label: 'Decidir què passa amb les meves dades quan mori',
      description: 'Instruccions per conservar, esborrar o lliurar el que tenim.',
    },
    nomination: {
      label: 'Nomenar algú perquè actuï per mi',
      description: 'Si moriu o ja no podeu actuar, aquesta persona podrà exercir els vostres drets.',
    },
    'de-indexing': {
      label: 'Treure un enllaç que mostra el meu nom',
      description: 'Deixem de difondre la informació, o traiem l’enllaç dels resultats de cerca.',
    },
    complaint: {
      label: 'Reclamar per com tracteu les meves dades',
      description: 'Digueu-nos què ha anat malament. Ho estudiem i us escrivim.',
    },
    appeal: {
      label: 'Recórrer la decisió sobre una sol·licitud anterior',
      description: 'Una altra persona la torna a revisar.',
    },
  },
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
