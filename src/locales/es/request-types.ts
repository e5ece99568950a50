import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
