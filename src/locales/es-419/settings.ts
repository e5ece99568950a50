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
    description: 'Recuerdan sus preferencias y agregan videos, mapas o chat.',
  },
  analytics: {
    label: 'Estadísticas',
    description: 'Muestran cómo se usa el sitio, para mejorarlo.',
  },
  marketing: {
    label: 'Publicidad',
    description:
      'Elige los anuncios según lo que usted hace aquí y en otros sitios, y mide qué tan bien funcionan.',
  },
};

export const meanings: MeaningsMessages = {
  title: '¿Qué significa esto?',
  necessary:
    'Sin estos servicios, el sitio no puede hacer lo que usted le pide: mantener su sesión abierta, recordar su carrito, protegerle contra el fraude. No se usan para nada más.',
  functional:
    'Estos servicios recuerdan sus preferencias y muestran contenido de otras empresas, como videos, mapas o un chat. Entonces esas empresas pueden ver que usted visitó este sitio.',
  analytics:
    'Estos servicios cuentan las visitas y muestran qué páginas usa la gente y dónde tiene dificultades. Con los resultados se puede mejorar el sitio.',
  marketing:
    'Estos servicios anotan lo que usted hace aquí, y a menudo también en otros sitios, para elegir anuncios para usted. Si dice que no, es posible que siga viendo anuncios, pero lo que hace aquí no se usará para elegirlos.',
};

export const preferences: PreferencesMessages = {
  title: 'Configuración de cookies',
  introduction: 'Elija qué puede hacer este sitio. Puede cambiar de opinión en cualquier momento.',
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
  about: (vendor) => `Acerca de ${vendor}`,
  sale: 'Si lo desactiva, usted pide que no se venda ni se comparta su información personal y que no se le muestre publicidad dirigida.',
  signal:
    'Su navegador pide a los sitios que no vendan ni compartan su información (Global Privacy Control). Respetamos esa petición; por eso está desactivado.',
  signalOverridden:
    'Su navegador pide a los sitios que no vendan ni compartan su información. Si lo guarda así, este sitio podrá hacerlo de todos modos.',
  minor: 'No se ofrece a su edad.',
  confirm:
    'Todo está activado, también vender o compartir su información. Todavía no hay nada guardado: solo con “Guardar mis opciones” lo confirma.',
  decidedAt: (date) => `Última vez que guardó: ${date}.`,
  download: 'Descargar mis opciones',
  privacyPolicy: 'Política de privacidad',
  saved: 'Se guardaron sus opciones.',
};

export const gate: GateMessages = {
  title: (recipient) => `Contenido de ${recipient ?? 'otro sitio'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Otra empresa'} vería su dirección IP y lo que usted hace aquí, y podría guardar cookies en su dispositivo${purposes ? ` para ${purposes}` : ''}.`,
  once: 'Cargar una vez',
  always: 'Permitir siempre',
  alwaysVendor: (vendor) =>
    `“Permitir siempre” vale para ${vendor} en todo este sitio, hasta que usted cambie de opinión.`,
  alwaysPurposes: (purposes) =>
    `“Permitir siempre” vale para ${purposes} en todo este sitio, hasta que usted cambie de opinión.`,
  privacyPolicy: 'Política de privacidad',
  minor: 'No se ofrece a su edad.',
  loaded: 'Cargado.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Le reconoce cuando vuelve',
    visit: 'Une los pasos de una misma visita',
    campaign: 'Recuerda qué anuncio le trajo aquí',
    settings: 'Recuerda la configuración del servicio',
    queue: 'Guarda lo que está por enviarse',
    recording: 'Es parte de una grabación de lo que usted hace en la página',
    refusal: 'Recuerda que usted dijo que no',
  },
  session: 'Hasta que cierre la pestaña o el navegador',
  unlimited: 'Hasta que se borre',
  provider: (company) => `Proveedor: ${company}`,
  privacyPolicy: (vendor) => `Política de privacidad de ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Usted todavía no ha elegido.',
  decidedAt: (date) => `Su última elección: ${date}.`,
  change: 'Cambiar mis opciones',
  allowed: 'Permitido',
  refused: 'No permitido',
  always: 'Siempre activado',
  site: 'Este sitio',
  record: (duration) =>
    `Recuerda sus opciones. Lo que usted permite vale durante ${duration}; después se lo preguntaremos de nuevo.`,
  purposes: (list) => `Se usa para: ${list}`,
  also: (vendors) => `También se usa para esto: ${vendors}.`,
  storesNothing: 'No guarda nada en su navegador.',
  caption: (vendor) => `${vendor}: qué se guarda en su navegador`,
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
