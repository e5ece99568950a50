import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Sus derechos de privacidad',
  introduction: (controller) =>
    `Usted decide sobre sus datos personales. Esta página dice qué puede pedir a ${controller ?? 'nuestra empresa'} y recibe su solicitud.`,
  updated: (date) => `Última actualización: ${date}.`,
  placeLabel: 'Dónde vive',
  placeHint: 'La ley de ese lugar determina qué derechos tiene. Si no acertamos, elija el suyo.',
  elsewhere: 'Otro país',
  stateLabel: 'Estado',
  provinceLabel: 'Provincia',
  quebec: 'Quebec',
  otherProvince: 'Otra provincia o territorio',
  otherState: 'Otro estado',
  rightsTitle: (place) => (place ? `Sus derechos: ${place}` : 'Sus derechos'),
  ask: 'Pedir esto',
  optOutTitle: 'Venta de datos, datos compartidos y publicidad dirigida',
  optOutText: 'En este navegador, y de inmediato. No necesita una cuenta ni tiene que dar una razón.',
  optedOut: 'Su exclusión está activa.',
  notOptedOut: 'Usted no se ha excluido.',
  optOut: 'Excluirme ahora',
  advertisingOff: 'Las cookies de publicidad están desactivadas.',
  advertisingOn: 'Las cookies de publicidad están activadas, porque usted las aceptó.',
  turnOff: 'Desactivarlas',
  settings: 'Configuración de cookies',
  signal: 'Su navegador envía Global Privacy Control, y lo respetamos.',
  noSignal:
    'Su navegador no envía la señal Global Privacy Control. Con ella, cada sitio sabe que usted se excluye.',
  noRetaliation:
    'Pida lo que pida, recibe el mismo servicio al mismo precio (Cal. Civ. Code § 1798.125, y las leyes de otros estados).',
  contactTitle: 'A quién escribir',
  contacts: {
    office: 'Oficina de privacidad',
    officer: 'Oficial de protección de datos',
    euRepresentative: 'Representante en la Unión Europea',
    ukRepresentative: 'Representante en el Reino Unido',
  },
  complaintTitle: 'Si nuestra respuesta no le satisface',
  complaint: {
    eu: () =>
      'Puede presentar una queja ante la autoridad de protección de datos del lugar donde vive, donde trabaja o donde cree que no se cumplió la ley (art. 77 RGPD), y acudir a los tribunales.',
    uk: () =>
      'Presente primero su queja ante nosotros: en un plazo de 30 días le confirmamos que la recibimos, y le comunicamos el resultado sin demora indebida. Después puede dirigirse al Information Commissioner y acudir a los tribunales.',
    california: () =>
      'Puede presentar una queja ante la Agencia de Protección de la Privacidad de California (California Privacy Protection Agency) o ante el Procurador General (Attorney General) de California.',
    states: () =>
      'Apele primero ante nosotros: elija “Apelar la decisión sobre una solicitud anterior” en el formulario. Si rechazamos la apelación, puede presentar una queja ante el procurador general (attorney general) de su estado.',
    in: () =>
      'Presente primero su queja ante nosotros. Si nuestra respuesta no la resuelve, puede presentar una queja ante el Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Puede presentar una queja ante esta autoridad: ${authority}.`
        : 'Puede presentar una queja ante la autoridad de protección de datos de su país, si existe.',
  },
  customersTitle: 'Si nos conoce a través de otra empresa',
  customers:
    'También manejamos datos personales para empresas que son nuestras clientas, y solo según sus instrucciones. Si usted dio sus datos a una de ellas, pídaselo a esa empresa: es ella quien decide, y nosotros la ayudamos a responderle.',
  industryTitle: 'Excluirse de la publicidad dirigida en otros sitios',
  industry:
    'La industria de la publicidad tiene páginas propias, donde puede avisar a muchas empresas a la vez:',
};
