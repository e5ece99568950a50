import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'funciones adicionales',
    analytics: 'estadísticas',
    marketing: 'publicidad',
  },
  list: [', ', ' y '],
  title: (controller) => (controller ? `¿Puede ${controller} usar cookies?` : '¿Podemos usar cookies?'),
  noticeTitle: (controller) => `${controller ? `${controller} usa` : 'Usamos'} cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Este sitio'} quiere guardar pequeños archivos (cookies) en tu dispositivo, y leerlos, para ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Este sitio'} guarda pequeños archivos (cookies) en tu dispositivo, y los lee, para ${purposes}.`
      : `${controller ?? 'Este sitio'} solo guarda en tu dispositivo los pequeños archivos (cookies) que el sitio necesita para funcionar.`,
  change: (link) =>
    `Puedes rechazarlas sin problema. Y puedes cambiar de opinión cuando quieras: pulsa «${link}» al final de cualquier página.`,
  signal: (purposes) =>
    `Tu navegador pide a los sitios que no vendan ni compartan tus datos. Respetamos esa petición. Queda desactivado: ${purposes}.`,
  accept: 'Aceptar todas',
  refuse: 'Rechazar todas',
  acknowledge: 'Entendido',
  manage: 'Configurar',
  privacyPolicy: 'Política de privacidad',
  saved: 'Tu elección se ha guardado.',
};

export const choices: ChoicesMessages = {
  us: 'Tus opciones de privacidad',
  settings: 'Configuración de cookies',
  honoredUs: 'Solicitud de oposición respetada',
  honored: 'Señal de oposición respetada',
};
