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
    label: 'Necesarias',
    description: 'Hacen que el sitio funcione: inicio de sesión, carrito, seguridad y esta elección.',
  },
  functional: {
    label: 'Funciones adicionales',
    description: 'Recuerdan tus ajustes y añaden vídeos, mapas o chat.',
  },
  analytics: {
    label: 'Estadísticas',
    description: 'Muestran cómo se usa el sitio, para mejorarlo.',
  },
  marketing: {
    label: 'Publicidad',
    description:
      'Elige los anuncios según lo que haces aquí y en otros sitios, y mide lo bien que funcionan.',
  },
};

export const meanings: MeaningsMessages = {
  title: '¿Qué significa esto?',
  necessary:
    'Sin estos servicios, el sitio no puede hacer lo que le pides: mantener tu sesión abierta, recordar tu carrito, protegerte del fraude. No se usan para nada más.',
  functional:
    'Estos servicios recuerdan tus ajustes y muestran contenidos de otras empresas, como vídeos, mapas o un chat. Esas empresas pueden ver entonces que has visitado este sitio.',
  analytics:
    'Estos servicios cuentan las visitas y muestran qué páginas se usan y dónde se atasca la gente. Con los resultados se puede mejorar el sitio.',
  marketing:
    'Estos servicios anotan lo que haces aquí, y a menudo también en otros sitios, para elegir anuncios para ti. Si dices que no, quizá sigas viendo anuncios, pero lo que haces aquí no se usará para elegirlos.',
};

export const preferences: PreferencesMessages = {
  title: 'Configuración de cookies',
  introduction: 'Elige qué puede hacer este sitio. Puedes cambiar de opinión cuando quieras.',
  refuseAll: 'Rechazar todas',
  acceptAll: 'Aceptar todas',
  save: 'Guardar mis opciones',
  close: 'Cerrar sin guardar',
  alwaysOn: 'Siempre activado',
  alwaysOff: 'Siempre desactivado',
  on: 'Activado',
  off: 'Desactivado',
  someOn: (on, total) => `Servicios activados: ${on} de ${total}`,
  vendors: (count) => (count === 1 ? '1 servicio' : `${count} servicios`),
  about: (vendor) => `Sobre ${vendor}`,
  sale: 'Si lo desactivas, te opones a que se vendan o se compartan tus datos personales y a la publicidad dirigida.',
  signal:
    'Tu navegador pide a los sitios que no vendan ni compartan tus datos (Global Privacy Control). Respetamos esa petición; por eso está desactivado.',
  signalOverridden:
    'Tu navegador pide a los sitios que no vendan ni compartan tus datos. Si lo guardas así, este sitio podrá hacerlo de todos modos.',
  minor: 'No disponible a tu edad.',
  confirm:
    'Está todo activado, también vender o compartir tus datos. Aún no se ha guardado nada: solo con «Guardar mis opciones» lo confirmas.',
  decidedAt: (date) => `Guardado por última vez el ${date}.`,
  download: 'Descargar mis opciones',
  privacyPolicy: 'Política de privacidad',
  saved: 'Tus opciones se han guardado.',
};

export const gate: GateMessages = {
  title: (recipient) => `Contenido de ${recipient ?? 'otro sitio'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Otra empresa'} vería tu dirección IP y lo que haces aquí, y podría guardar cookies en tu dispositivo${purposes ? ` para ${purposes}` : ''}.`,
  once: 'Cargar una vez',
  always: 'Permitir siempre',
  alwaysVendor: (vendor) =>
    `«Permitir siempre» vale para ${vendor} en todo este sitio, hasta que cambies de opinión.`,
  alwaysPurposes: (purposes) =>
    `«Permitir siempre» vale para ${purposes} en todo este sitio, hasta que cambies de opinión.`,
  privacyPolicy: 'Política de privacidad',
  minor: 'No disponible a tu edad.',
  loaded: 'Cargado.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Te reconoce cuando vuelves',
    visit: 'Une los pasos de una misma visita',
    campaign: 'Recuerda qué anuncio te trajo aquí',
    settings: 'Recuerda los ajustes del servicio',
    queue: 'Guarda lo que está a punto de enviarse',
    recording: 'Forma parte de una grabación de lo que haces en la página',
    refusal: 'Recuerda que dijiste que no',
  },
  session: 'Hasta que cierres la pestaña o el navegador',
  unlimited: 'Hasta que se borre',
  provider: (company) => `Proveedor: ${company}`,
  privacyPolicy: (vendor) => `Política de privacidad de ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Aún no has elegido.',
  decidedAt: (date) => `Elegiste por última vez el ${date}.`,
  change: 'Cambiar mis opciones',
  allowed: 'Permitido',
  refused: 'No permitido',
  always: 'Siempre activado',
  site: 'Este sitio',
  record: (duration) =>
    `Recuerda tus opciones. Lo que permites vale durante ${duration}; después te lo volvemos a preguntar.`,
  purposes: (list) => `Se usa para: ${list}`,
  also: (vendors) => `También se usa para esto: ${vendors}.`,
  storesNothing: 'No guarda nada en tu navegador.',
  caption: (vendor) => `${vendor}: qué se guarda en tu navegador`,
  name: 'Nombre',
  use: 'Para qué sirve',
  lasts: 'Cuánto dura',
  place: 'Dónde',
  places: {
    cookies: 'Cookie',
    localStorage: 'Almacenamiento local',
    sessionStorage: 'Almacenamiento de sesión',
    indexedDB: 'Base de datos',
  },
};
