import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Seus direitos de privacidade',
  introduction: (controller) =>
    `Você decide sobre seus dados pessoais. Esta página diz o que você pode pedir ${controller ? `a ${controller}` : 'à nossa empresa'} e recebe sua solicitação.`,
  updated: (date) => `Última atualização: ${date}.`,
  placeLabel: 'Onde você mora',
  placeHint: 'A lei desse lugar define seus direitos. Se não acertamos, escolha o seu.',
  elsewhere: 'Outro país',
  stateLabel: 'Estado',
  provinceLabel: 'Província',
  quebec: 'Quebec',
  otherProvince: 'Outra província ou território',
  otherState: 'Outro estado',
  rightsTitle: (place) => (place ? `Seus direitos: ${place}` : 'Seus direitos'),
  ask: 'Pedir isto',
  optOutTitle: 'Venda, compartilhamento e publicidade direcionada',
  optOutText: 'Neste navegador, e na hora. Você não precisa ter conta nem dar um motivo.',
  optedOut: 'Sua recusa está ativa.',
  notOptedOut: 'Você não recusou.',
  optOut: 'Recusar agora',
  advertisingOff: 'Os cookies de publicidade estão desativados.',
  advertisingOn: 'Os cookies de publicidade estão ativados, porque você deu seu consentimento.',
  turnOff: 'Desativar',
  settings: 'Configurações de cookies',
  signal: 'Seu navegador envia Global Privacy Control, e nós respeitamos esse sinal.',
  noSignal:
    'Seu navegador não envia o sinal Global Privacy Control. Com ele, cada site fica sabendo que você recusa.',
  noRetaliation:
    'Seja qual for o pedido, você recebe o mesmo serviço pelo mesmo preço (Cal. Civ. Code § 1798.125, e as leis de outros estados).',
  contactTitle: 'Para quem escrever',
  contacts: {
    office: 'Setor de privacidade',
    officer: 'Encarregado pelo tratamento de dados pessoais (DPO)',
    euRepresentative: 'Representante na União Europeia',
    ukRepresentative: 'Representante no Reino Unido',
  },
  complaintTitle: 'Se a nossa resposta não resolver',
  complaint: {
    eu: () =>
      'Você pode apresentar uma reclamação à autoridade de proteção de dados de onde mora, de onde trabalha ou de onde acredita que a lei foi violada (art. 77 do GDPR), e recorrer à Justiça.',
    uk: () =>
      'Apresente primeiro sua reclamação a nós: confirmamos o recebimento em até 30 dias e informamos o resultado sem demora injustificada. Depois você pode procurar o Information Commissioner e recorrer à Justiça.',
    california: () =>
      'Você pode apresentar uma reclamação à California Privacy Protection Agency ou ao procurador-geral (Attorney General) da Califórnia.',
    states: () =>
      'Apresente primeiro seu recurso a nós: escolha “Recorrer da decisão sobre uma solicitação anterior” no formulário. Se negarmos o recurso, você pode apresentar uma reclamação ao procurador-geral (attorney general) do seu estado.',
    in: () =>
      'Apresente primeiro sua reclamação a nós. Se a nossa resposta não resolver, você pode apresentar uma reclamação ao Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Você pode apresentar uma petição ou reclamação a esta autoridade: ${authority}.`
        : 'Você pode apresentar uma reclamação à autoridade de proteção de dados do seu país, se houver.',
  },
  customersTitle: 'Se você nos conhece por meio de outra empresa',
  customers:
    'Também tratamos dados pessoais para empresas que são nossas clientes, e só conforme as instruções delas. Se você deu seus dados a uma delas, fale com essa empresa: é ela que decide, e nós ajudamos a empresa a responder a você.',
  industryTitle: 'Recusar a publicidade direcionada em outros sites',
  industry:
    'O setor de publicidade tem páginas próprias, onde você pode avisar muitas empresas de uma só vez:',
};
