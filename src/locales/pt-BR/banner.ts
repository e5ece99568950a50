import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'recursos adicionais',
    analytics: 'estatísticas',
    marketing: 'publicidade',
  },
  list: [', ', ' e '],
  title: (controller) => (controller ? `${controller} pode usar cookies?` : 'Podemos usar cookies?'),
  noticeTitle: (controller) => `${controller ? `${controller} usa` : 'Usamos'} cookies`,
  choice: (purposes, controller) =>
    `${controller ?? 'Este site'} gostaria de guardar pequenos arquivos (cookies) no seu dispositivo, e de ler esses arquivos, para ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Este site'} guarda pequenos arquivos (cookies) no seu dispositivo, e lê esses arquivos, para ${purposes}.`
      : `${controller ?? 'Este site'} guarda no seu dispositivo somente os pequenos arquivos (cookies) de que o site precisa para funcionar.`,
  change: (link) =>
    `Você pode recusar sem problema. E pode mudar de ideia a qualquer momento: escolha “${link}” no final de qualquer página.`,
  signal: (purposes) =>
    `Seu navegador pede aos sites que não vendam nem compartilhem seus dados. Respeitamos esse pedido. Fica desativado: ${purposes}.`,
  accept: 'Aceitar todos',
  refuse: 'Rejeitar todos',
  acknowledge: 'OK',
  manage: 'Personalizar',
  privacyPolicy: 'Política de Privacidade',
  saved: 'Sua escolha foi salva.',
};

export const choices: ChoicesMessages = {
  us: 'Suas opções de privacidade',
  settings: 'Configurações de cookies',
  honoredUs: 'Solicitação de recusa respeitada',
  honored: 'Sinal de recusa respeitado',
};
