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
    `${controller ?? 'Este sitio'} desea guardar pequeños archivos (cookies) en su dispositivo, y leerlos, para ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Este sitio'} guarda pequeños archivos (cookies) en su dispositivo, y los lee, para ${purposes}.`
      : `${controller ?? 'Este sitio'} solo guarda en su dispositivo los pequeños archivos (cookies) que el sitio necesita para funcionar.`,
  change: (link) =>
    `Puede rechazarlas sin problema. Y puede cambiar de opinión en cualquier momento: elija “${link}” al final de cualquier página.`,
  signal: (purposes) =>
    `Su navegador pide a los sitios que no vendan ni compartan su información. Respetamos esa petición. Queda desactivado: ${purposes}.`,
  accept: 'Aceptar todas',
  refuse: 'Rechazar todas',
  acknowledge: 'Entendido',
  manage: 'Elegir opciones',
  privacyPolicy: 'Política de privacidad',
  saved: 'Se guardó su elección.',
};

export const choices: ChoicesMessages = {
  us: 'Sus opciones de privacidad',
  settings: 'Configuración de cookies',
  honoredUs: 'Solicitud de exclusión respetada',
  honored: 'Señal de exclusión respetada',
};
