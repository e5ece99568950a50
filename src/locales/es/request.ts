import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['día', 'días'],
  'business-days': ['día hábil', 'días hábiles'],
  months: ['mes', 'meses'],
} as const;

export const request: RequestMessages = {
  title: 'Haz una solicitud sobre tus datos personales',
  introduction: 'Es gratis, y pedirlo no cambia cómo te tratamos.',
  chooseType: '¿Qué quieres pedirnos?',
  missingType: 'Elige qué quieres pedirnos.',
  chooseFiler: '¿Para quién es esta solicitud?',
  filers: {
    self: 'Para mí',
    parent: 'Para mi hijo o hija, o una persona que está bajo mi tutela',
    agent: 'Para alguien que me ha pedido que actúe en su nombre',
    household: 'Para mi hogar',
  },
  aboutYou: 'Sobre ti',
  aboutChild: 'Sobre el menor',
  aboutPerson: 'Sobre esa persona',
  yourRequest: 'Tu solicitud',
  optional: 'opcional',
  noIdentity:
    'No necesitamos nada de ti. Con un correo electrónico podemos detenerlo también donde te conocemos por esa dirección.',
  fields: {
    name: {
      label: 'Nombre y apellidos',
      missing: 'Escribe el nombre y los apellidos.',
      wrong: 'Acorta el nombre a 200 caracteres.',
    },
    email: {
      label: 'Correo electrónico',
      missing: 'Escribe un correo electrónico.',
      wrong: 'Escribe un correo electrónico como name@example.com.',
    },
    phoneNumber: {
      label: 'Número de teléfono',
      missing: 'Escribe un número de teléfono.',
      wrong: 'Escribe el número de teléfono con cifras, como +1 555 010 0199.',
    },
    address: {
      label: 'Dirección postal',
      missing: 'Escribe la dirección postal.',
      wrong: 'Acorta la dirección a 500 caracteres.',
    },
    account: {
      label: 'Número de cliente o nombre de usuario',
      hint: 'Nos ayuda a encontrar los datos. No nos envíes nunca una contraseña.',
      missing: 'Escribe el número de cliente o el nombre de usuario.',
      wrong: 'Acorta el texto a 200 caracteres.',
    },
    organization: {
      label: 'Organización',
      missing: 'Escribe el nombre de la organización.',
      wrong: 'Acorta el nombre de la organización a 200 caracteres.',
    },
    message: {
      label: 'Con tus palabras',
      hint: 'No incluyas contraseñas, números de tarjeta ni datos de salud.',
      missing: 'Describe de qué se trata.',
      wrong: 'Acorta el texto a 4000 caracteres.',
    },
    nominee: {
      label: 'Nombre de la persona que podrá actuar',
      missing: 'Escribe el nombre de la persona que podrá actuar.',
      wrong: 'Acorta el nombre a 200 caracteres.',
    },
    nomineeContact: {
      label: 'Cómo podemos contactar con esa persona',
      missing: 'Escribe una dirección o un teléfono de esa persona.',
      wrong: 'Acorta el texto a 500 caracteres.',
    },
    reference: {
      label: 'Número de referencia de la solicitud anterior',
      hint: 'Está en la confirmación que te enviamos.',
      missing: 'Escribe el número de referencia de la solicitud anterior.',
      wrong: 'Acorta el número de referencia a 100 caracteres.',
    },
    since: {
      label: 'Desde este día',
      missing: 'Elige un día.',
      wrong: 'Elige un día posterior al año 2000.',
    },
  },
  since: {
    label: 'Periodo',
    year: 'Los últimos 12 meses',
    all: 'Todo lo que tenéis',
    day: 'Desde un día que elijo yo',
  },
  declaration: 'Declaro bajo pena de perjurio que soy la persona cuyos datos solicito.',
  authorized: 'Puedo actuar en nombre de esta persona. Podéis pedirme pruebas a mí o a ella.',
  notConfirmed: 'Confirma esto para continuar.',
  errorsTitle: (count) => (count === 1 ? 'Corrige una cosa' : `Corrige ${count} cosas`),
  answerWithin: (time) => `Recibirás una respuesta en un plazo de ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Revisar la solicitud',
  reviewTitle: '¿Está todo bien?',
  reviewDeletion: 'Borraremos estos datos para siempre. Si quieres una copia, pídela antes.',
  reviewOptIn:
    'Antes te opusiste. Si envías esta solicitud, vuelves a permitir que se vendan o se compartan tus datos.',
  change: 'Cambiar algo',
  send: 'Enviar la solicitud',
  sending: 'Enviando…',
  pressAgain: 'Pulsa el botón una vez más para mostrar que no eres una máquina.',
  failedTitle: 'Tu solicitud no se ha enviado',
  failed: {
    offline:
      'No tienes conexión. La solicitud se enviará en cuanto la recuperes, si esta página sigue abierta.',
    timeout: 'El sitio no ha respondido a tiempo.',
    network: 'No se ha podido contactar con el sitio.',
    server: 'Algo ha fallado por nuestra parte.',
    refused: 'El sitio no ha aceptado la solicitud.',
    unreadable:
      'El sitio ha dado una respuesta que no podemos leer, así que no sabemos si la solicitud ha llegado.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'El sitio está saturado.'
      : `El sitio está saturado. Vuelve a intentarlo dentro de ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  keptHere: 'Lo que has escrito sigue aquí. Si lo intentas de nuevo, no se enviará dos veces.',
  tryAgain: 'Volver a intentarlo',
  optedOutHere: 'En este navegador tu oposición ya tiene efecto: esa parte está hecha.',
  acceptedTitle: 'Hemos recibido tu solicitud',
  acceptedText: 'Guarda el número de referencia. Lo necesitas para preguntar por la solicitud.',
  rows: {
    reference: 'Número de referencia',
    secret: 'Código para consultarla',
    receivedAt: 'Recibida',
    confirmBy: 'Confirmamos como muy tarde el',
    expectedBy: 'Respondemos como muy tarde el',
    type: 'Solicitud',
    filer: 'Para quién',
    representativeName: 'Tu nombre',
    representativeEmail: 'Tu correo electrónico',
  },
  sentTitle: 'Lo que has enviado',
  copy: 'Copiar',
  copied: 'Copiado.',
  print: 'Imprimir',
  download: 'Descargar',
  another: 'Hacer otra solicitud',
  otherWays: 'Otras formas de pedirlo',
  health:
    'Este formulario no sirve para historiales médicos que guarda un médico, un hospital o un seguro de salud (HIPAA). Dirígete a su oficina de privacidad: su dirección está en el aviso de privacidad (Notice of Privacy Practices) que te entregaron.',
  unusable: 'Este formulario no se puede usar en este momento. Pídenoslo de una de estas formas.',
};
