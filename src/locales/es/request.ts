import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['día', 'días'],
  'business-days': ['día hábil', 'días hábiles'],
  months: ['mes', 'meses'],
} as const;

export const request: RequestMessages = {
  title: 'Haz una solicitud sobre tus datos personales',
  introduction: 'Es gratis, y pedirlo no cambia cómo te tratamos.',
  types: {
    access: {
      label: 'Acceder a mis datos',
      description: 'Una copia de los datos personales que tenemos sobre ti, y qué hacemos con ellos.',
    },
    'access:categories': {
      label: 'Saber qué tipos de datos recogéis',
      description: 'Las categorías de datos, de dónde vienen, para qué los usamos y quién los recibe.',
    },
    'access:specific': {
      label: 'Acceder a mis datos',
      description: 'Los datos personales concretos que tenemos sobre ti, en una forma que puedes llevarte.',
    },
    confirmation: {
      label: 'Saber si tenéis datos sobre mí',
      description: 'Un sí o un no, sin copia.',
    },
    correction: {
      label: 'Rectificar mis datos',
      description: 'Algo que tenemos sobre ti es incorrecto o está incompleto.',
    },
    deletion: {
      label: 'Suprimir mis datos',
      description: 'Borramos lo que la ley no nos obliga a conservar. No se puede deshacer.',
    },
    anonymisation: {
      label: 'Anonimizar o bloquear datos innecesarios',
      description: 'Para datos innecesarios, excesivos o tratados en contra de la ley.',
    },
    restriction: {
      label: 'Limitar el tratamiento de mis datos',
      description:
        'De momento los conservamos y no hacemos nada más con ellos, por ejemplo mientras comprobamos si son correctos.',
    },
    portability: {
      label: 'Recibir mis datos para llevarlos a otro sitio (portabilidad)',
      description: 'En un formato común que otro servicio puede leer.',
    },
    objection: {
      label: 'Oponerme al uso de mis datos',
      description:
        'Dejamos de usarlos, salvo que tengamos motivos imperiosos. Para publicidad, siempre dejamos de usarlos.',
    },
    'third-parties': {
      label: 'Saber quién ha recibido mis datos',
      description: 'Las empresas a las que hemos comunicado datos personales.',
    },
    'consent:withdraw': {
      label: 'Retirar mi consentimiento',
      description:
        'Para cualquier cosa que hayas aceptado alguna vez. Para las cookies, usa la configuración de cookies: tiene efecto al momento.',
    },
    'consent:information': {
      label: 'Saber qué pasa si no doy mi consentimiento',
      description: 'Qué puedes rechazar y qué consecuencias tiene.',
    },
    'sale:opt-out': {
      label: 'No vender ni compartir mis datos personales',
      description: 'También detiene la publicidad dirigida. En este navegador tiene efecto al momento.',
    },
    'sale:opt-in': {
      label: 'Volver a permitir que se vendan o se compartan mis datos',
      description: 'Si antes te opusiste y has cambiado de opinión.',
    },
    'sensitive:limit': {
      label: 'Limitar el uso de mis datos personales sensibles',
      description: 'Los usamos solo para lo que nos has pedido.',
    },
    'automated-decisions:opt-out': {
      label: 'Que las máquinas no decidan sobre mí',
      description: 'Sin elaboración de perfiles ni tecnología automatizada en las decisiones importantes.',
    },
    'automated-decisions:access': {
      label: 'Recibir una explicación de una decisión automatizada',
      description: 'Qué hizo la tecnología y cómo llegó a su resultado.',
    },
    'automated-decisions:review': {
      label: 'Que una persona revise una decisión automatizada',
      description: 'Para decisiones que tomó solo una máquina y que te afectan.',
    },
    'marketing:opt-out': {
      label: 'No recibir más correos publicitarios',
      description: 'Te seguiremos escribiendo sobre tus pedidos y tu cuenta.',
    },
    'post-mortem': {
      label: 'Decidir qué pasa con mis datos cuando muera',
      description: 'Instrucciones para conservar, borrar o entregar lo que tenemos.',
    },
    nomination: {
      label: 'Nombrar a alguien que actúe por mí',
      description: 'Si mueres o ya no puedes actuar, esta persona podrá ejercer tus derechos.',
    },
    'de-indexing': {
      label: 'Quitar un enlace que muestra mi nombre',
      description: 'Dejamos de difundir la información, o quitamos el enlace de los resultados de búsqueda.',
    },
    complaint: {
      label: 'Reclamar por cómo tratáis mis datos',
      description: 'Cuéntanos qué ha ido mal. Lo estudiamos y te escribimos.',
    },
    appeal: {
      label: 'Recurrir la decisión sobre una solicitud anterior',
      description: 'Otra persona la revisa de nuevo.',
    },
  },
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
