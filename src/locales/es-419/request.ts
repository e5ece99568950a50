import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['día', 'días'],
  'business-days': ['día hábil', 'días hábiles'],
  months: ['mes', 'meses'],
} as const;

export const request: RequestMessages = {
  title: 'Presente una solicitud de privacidad',
  introduction: 'Es gratis, y presentar una solicitud no cambia la forma en que le tratamos.',
  chooseType: '¿Qué desea pedirnos?',
  missingType: 'Elija qué desea pedirnos.',
  chooseFiler: '¿Para quién es esta solicitud?',
  filers: {
    self: 'Para mí',
    parent: 'Para mi hijo o hija, o para una persona bajo mi tutela',
    agent: 'Para alguien que me pidió actuar en su nombre',
    household: 'Para mi hogar',
  },
  aboutYou: 'Sobre usted',
  aboutChild: 'Sobre el menor',
  aboutPerson: 'Sobre esa persona',
  yourRequest: 'Su solicitud',
  optional: 'opcional',
  noIdentity:
    'No necesitamos ningún dato suyo. Con un correo electrónico podemos detenerlo también donde le conocemos por esa dirección.',
  fields: {
    name: {
      label: 'Nombre completo',
      missing: 'Escriba el nombre completo.',
      wrong: 'Acorte el nombre a 200 caracteres.',
    },
    email: {
      label: 'Correo electrónico',
      missing: 'Escriba un correo electrónico.',
      wrong: 'Escriba un correo electrónico como name@example.com.',
    },
    phoneNumber: {
      label: 'Número de teléfono',
      missing: 'Escriba un número de teléfono.',
      wrong: 'Escriba el número de teléfono con dígitos, como +1 555 010 0199.',
    },
    address: {
      label: 'Dirección postal',
      missing: 'Escriba la dirección postal.',
      wrong: 'Acorte la dirección a 500 caracteres.',
    },
    account: {
      label: 'Número de cliente o nombre de usuario',
      hint: 'Nos ayuda a encontrar los datos. Nunca nos envíe una contraseña.',
      missing: 'Escriba el número de cliente o el nombre de usuario.',
      wrong: 'Acorte el texto a 200 caracteres.',
    },
    organization: {
      label: 'Organización',
      missing: 'Escriba el nombre de la organización.',
      wrong: 'Acorte el nombre de la organización a 200 caracteres.',
    },
    message: {
      label: 'En sus propias palabras',
      hint: 'No incluya contraseñas, números de tarjeta ni datos de salud.',
      missing: 'Describa de qué se trata.',
      wrong: 'Acorte el texto a 4000 caracteres.',
    },
    nominee: {
      label: 'Nombre de la persona que podrá actuar',
      missing: 'Escriba el nombre de la persona que podrá actuar.',
      wrong: 'Acorte el nombre a 200 caracteres.',
    },
    nomineeContact: {
      label: 'Cómo podemos comunicarnos con esa persona',
      missing: 'Escriba una dirección o un teléfono de esa persona.',
      wrong: 'Acorte el texto a 500 caracteres.',
    },
    reference: {
      label: 'Número de referencia de la solicitud anterior',
      hint: 'Está en la confirmación que le enviamos.',
      missing: 'Escriba el número de referencia de la solicitud anterior.',
      wrong: 'Acorte el número de referencia a 100 caracteres.',
    },
    since: {
      label: 'Desde este día',
      missing: 'Elija un día.',
      wrong: 'Elija un día posterior al año 2000.',
    },
  },
  since: {
    label: 'Período',
    year: 'Los últimos 12 meses',
    all: 'Todo lo que tengan',
    day: 'Desde un día que yo elija',
  },
  declaration: 'Declaro bajo pena de perjurio que soy la persona cuya información solicito.',
  authorized:
    'Tengo autorización para actuar en nombre de esta persona. Pueden pedirnos pruebas a ella o a mí.',
  notConfirmed: 'Confirme esto para continuar.',
  errorsTitle: (count) => (count === 1 ? 'Corrija una cosa' : `Corrija ${count} cosas`),
  answerWithin: (time) => `Recibirá una respuesta en un plazo de ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Revisar la solicitud',
  reviewTitle: '¿Está todo bien?',
  reviewDeletion: 'Borraremos estos datos para siempre. Si desea una copia, pídala antes.',
  reviewOptIn:
    'Usted se excluyó antes. Si envía esta solicitud, vuelve a permitir que se venda o se comparta su información.',
  change: 'Cambiar algo',
  send: 'Enviar la solicitud',
  sending: 'Enviando…',
  pressAgain: 'Presione el botón una vez más para mostrar que no es una máquina.',
  failedTitle: 'No se envió su solicitud',
  failed: {
    offline:
      'No tiene conexión. La solicitud se enviará en cuanto vuelva la conexión, si esta página sigue abierta.',
    timeout: 'El sitio no respondió a tiempo.',
    network: 'No se pudo conectar con el sitio.',
    server: 'Algo falló de nuestro lado.',
    refused: 'El sitio no aceptó la solicitud.',
    unreadable: 'El sitio dio una respuesta que no podemos leer, así que no sabemos si la solicitud llegó.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'El sitio está saturado.'
      : `El sitio está saturado. Vuelva a intentarlo dentro de ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  keptHere: 'Lo que escribió sigue aquí. Si lo intenta de nuevo, no se enviará dos veces.',
  tryAgain: 'Intentar de nuevo',
  optedOutHere: 'En este navegador su exclusión ya tiene efecto: esa parte está lista.',
  acceptedTitle: 'Recibimos su solicitud',
  acceptedText: 'Guarde el número de referencia. Lo necesita para preguntar por la solicitud.',
  rows: {
    reference: 'Número de referencia',
    secret: 'Código para consultarla',
    receivedAt: 'Recibida',
    confirmBy: 'Confirmamos a más tardar el',
    expectedBy: 'Respondemos a más tardar el',
    type: 'Solicitud',
    filer: 'Para quién',
    representativeName: 'Su nombre',
    representativeEmail: 'Su correo electrónico',
  },
  sentTitle: 'Lo que usted envió',
  copy: 'Copiar',
  copied: 'Copiado.',
  print: 'Imprimir',
  download: 'Descargar',
  another: 'Hacer otra solicitud',
  otherWays: 'Otras formas de pedirlo',
  health:
    'Este formulario no es para los expedientes médicos que guarda un médico, un hospital o un plan de salud (HIPAA). Comuníquese con la oficina de privacidad que ellos tienen: la dirección está en el aviso de prácticas de privacidad que le dieron.',
  unusable: 'Este formulario no se puede usar en este momento. Envíenos su solicitud de una de estas formas.',
};
