import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Tus derechos de privacidad',
  introduction: (controller) =>
    `Tú decides sobre tus datos personales. Esta página dice qué puedes pedir a ${controller ?? 'nuestra empresa'} y recoge tu solicitud.`,
  updated: (date) => `Última actualización: ${date}.`,
  placeLabel: 'Dónde vives',
  placeHint: 'La ley de ese lugar decide qué derechos tienes. Si no hemos acertado, elige el tuyo.',
  elsewhere: 'Otro país',
  stateLabel: 'Estado',
  provinceLabel: 'Provincia',
  quebec: 'Quebec',
  otherProvince: 'Otra provincia o territorio',
  otherState: 'Otro estado',
  rightsTitle: (place) => (place ? `Tus derechos: ${place}` : 'Tus derechos'),
  ask: 'Pedir esto',
  optOutTitle: 'Venta de datos, datos compartidos y publicidad dirigida',
  optOutText: 'En este navegador, y al momento. No necesitas una cuenta ni tienes que dar un motivo.',
  optedOut: 'Te has opuesto.',
  notOptedOut: 'No te has opuesto.',
  optOut: 'Oponerme ahora',
  advertisingOff: 'Las cookies de publicidad están desactivadas.',
  advertisingOn: 'Las cookies de publicidad están activadas, porque diste tu consentimiento.',
  turnOff: 'Desactivarlas',
  settings: 'Configuración de cookies',
  signal: 'Tu navegador envía Global Privacy Control, y lo respetamos.',
  noSignal: 'Tu navegador no envía la señal Global Privacy Control. Con ella, cada sitio sabe que te opones.',
  noRetaliation:
    'Pidas lo que pidas, recibes el mismo servicio al mismo precio (Cal. Civ. Code § 1798.125, y las leyes de otros estados).',
  contactTitle: 'A quién escribir',
  contacts: {
    office: 'Oficina de privacidad',
    officer: 'Delegado de protección de datos',
    euRepresentative: 'Representante en la Unión Europea',
    ukRepresentative: 'Representante en el Reino Unido',
  },
  complaintTitle: 'Si nuestra respuesta no te convence',
  complaint: {
    eu: () =>
      'Puedes presentar una reclamación ante la autoridad de protección de datos del lugar donde vives, donde trabajas o donde crees que se ha incumplido la ley (art. 77 RGPD), y acudir a los tribunales.',
    uk: () =>
      'Reclama primero ante nosotros: en un plazo de 30 días te confirmamos que hemos recibido tu reclamación, y te comunicamos el resultado sin dilación indebida. Después puedes dirigirte al Information Commissioner y acudir a los tribunales.',
    california: () =>
      'Puedes reclamar ante la California Privacy Protection Agency o ante el fiscal general (Attorney General) de California.',
    states: () =>
      'Recurre primero ante nosotros: elige «Recurrir la decisión sobre una solicitud anterior» en el formulario. Si rechazamos el recurso, puedes reclamar ante el fiscal general (attorney general) de tu estado.',
    in: () =>
      'Reclama primero ante nosotros. Si nuestra respuesta no lo resuelve, puedes reclamar ante el Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Puedes reclamar ante esta autoridad: ${authority}.`
        : 'Puedes reclamar ante la autoridad de protección de datos de tu país, si la hay.',
  },
  customersTitle: 'Si nos conoces a través de otra empresa',
  customers:
    'También tratamos datos personales para empresas que son nuestras clientas, y solo según sus instrucciones. Si diste tus datos a una de ellas, pídeselo a esa empresa: es ella quien decide, y nosotros la ayudamos a responderte.',
  industryTitle: 'Oponerse a la publicidad dirigida en otros sitios',
  industry:
    'El sector de la publicidad tiene páginas propias, donde puedes decírselo a muchas empresas a la vez:',
};
