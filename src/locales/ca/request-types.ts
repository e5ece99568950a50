import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
