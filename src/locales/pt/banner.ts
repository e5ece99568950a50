import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'funções adicionais',
    analytics: 'estatísticas',
    marketing: 'publicidade',
  },
  list: [', ', ' e '],
  title: (controller) => (controller ? `${controller} pode usar cookies?` : 'Podemos usar cookies?'),
  noticeTitle: (controller) => `${controller ? `${controller} usa` : 'Usamos'} cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Este site'} gostaria de guardar pequenos ficheiros (cookies) no seu dispositivo, e lê-los, para ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Este site'} guarda pequenos ficheiros (cookies) no seu dispositivo, e lê-os, para ${purposes}.`
      : `${controller ?? 'Este site'} só guarda no seu dispositivo os pequenos ficheiros (cookies) de que o site precisa para funcionar.`,
  change: (link) =>
    `Pode recusar sem problema. E pode mudar de ideias em qualquer altura: escolha «${link}» no fundo de qualquer página.`,
  signal: (purposes) =>
    `O seu navegador pede aos sites que não vendam nem partilhem os seus dados. Respeitamos esse pedido. Fica desativado: ${purposes}.`,
  accept: 'Aceitar todos',
  refuse: 'Rejeitar todos',
  acknowledge: 'OK',
  manage: 'Personalizar',
  privacyPolicy: 'Política de privacidade',
  saved: 'A sua escolha foi guardada.',
};

export const choices: ChoicesMessages = {
  us: 'As suas opções de privacidade',
  settings: 'Definições de cookies',
  honoredUs: 'Pedido de oposição respeitado',
  honored: 'Sinal de oposição respeitado',
};
