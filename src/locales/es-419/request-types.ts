import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Acceder a mis datos personales',
    description: 'Una copia de los datos personales que tenemos sobre usted, y qué hacemos con ellos.',
  },
  'access:categories': {
    label: 'Saber qué tipos de información recopilan',
    description: 'Las categorías de información, de dónde viene, para qué la usamos y quién la recibe.',
  },
  'access:specific': {
    label: 'Acceder a mi información personal',
    description:
      'La información personal específica que tenemos sobre usted, en un formato que puede llevarse.',
  },
  confirmation: {
    label: 'Saber si tienen datos sobre mí',
    description: 'Un sí o un no, sin copia.',
  },
  correction: {
    label: 'Corregir mis datos personales',
    description: 'Algo que tenemos sobre usted es incorrecto o está incompleto (rectificación).',
  },
  deletion: {
    label: 'Eliminar mis datos personales',
    description: 'Borramos lo que la ley no nos obliga a conservar. Esto no se puede deshacer.',
  },
  anonymisation: {
    label: 'Anonimizar o bloquear datos innecesarios',
    description: 'Para datos innecesarios, excesivos o tratados en contra de la ley.',
  },
  restriction: {
    label: 'Dejar de usar mis datos por ahora',
    description:
      'Los conservamos y no hacemos nada más con ellos, por ejemplo mientras revisamos si son correctos.',
  },
  portability: {
    label: 'Recibir mis datos para llevarlos a otro lugar (portabilidad)',
    description: 'En un formato común que otro servicio puede leer.',
  },
  objection: {
    label: 'Oponerme al uso de mis datos',
    description:
      'Dejamos de usarlos, salvo que tengamos motivos de peso. Para publicidad, siempre dejamos de usarlos.',
  },
  'third-parties': {
    label: 'Saber quién recibió mis datos',
    description: 'Las empresas a las que hemos divulgado datos personales.',
  },
  'consent:withdraw': {
    label: 'Retirar mi consentimiento',
    description:
      'Para cualquier cosa que haya aceptado antes. Para las cookies, use la configuración de cookies: tiene efecto de inmediato.',
  },
  'consent:information': {
    label: 'Saber qué pasa si no doy mi consentimiento',
    description: 'Qué puede rechazar y qué consecuencias tiene.',
  },
  'sale:opt-out': {
    label: 'No vender ni compartir mi información personal',
    description: 'También detiene la publicidad dirigida. En este navegador tiene efecto de inmediato.',
  },
  'sale:opt-in': {
    label: 'Volver a permitir que se venda o se comparta mi información',
    description: 'Si antes se excluyó y ha cambiado de opinión.',
  },
  'sensitive:limit': {
    label: 'Limitar el uso de mi información personal sensible',
    description: 'La usamos solo para lo que usted nos pidió.',
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
    description: 'Para decisiones que tomó solo una máquina y que le afectan.',
  },
  'marketing:opt-out': {
    label: 'No recibir más correos publicitarios',
    description: 'Le seguiremos escribiendo sobre sus pedidos y su cuenta.',
  },
  'post-mortem': {
    label: 'Decidir qué pasa con mis datos después de mi muerte',
    description: 'Instrucciones para conservar, borrar o entregar lo que tenemos.',
  },
  nomination: {
    label: 'Nombrar a alguien que actúe por mí',
    description: 'Si usted muere o ya no puede actuar, esta persona podrá ejercer sus derechos.',
  },
  'de-indexing': {
    label: 'Quitar un enlace que muestra mi nombre',
    description: 'Dejamos de difundir la información, o quitamos el enlace de los resultados de búsqueda.',
  },
  complaint: {
    label: 'Presentar una queja sobre el manejo de mis datos',
    description: 'Díganos qué salió mal. Lo revisamos y le escribimos.',
  },
  appeal: {
    label: 'Apelar la decisión sobre una solicitud anterior',
    description: 'Otra persona la revisa de nuevo.',
  },
};
