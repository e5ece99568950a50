import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Os seus direitos de privacidade',
  introduction: (controller) =>
    `A decisão sobre os seus dados pessoais é sua. Esta página diz o que pode pedir a ${controller ?? 'esta empresa'} e recebe o seu pedido.`,
  updated: (date) => `Última atualização: ${date}.`,
  placeLabel: 'Onde vive',
  placeHint: 'É a lei desse lugar que define os seus direitos. Se não acertámos, escolha o seu.',
  elsewhere: 'Outro país',
  stateLabel: 'Estado',
  provinceLabel: 'Província',
  quebec: 'Quebeque',
  otherProvince: 'Outra província ou território',
  otherState: 'Outro estado',
  rightsTitle: (place) => (place ? `Os seus direitos: ${place}` : 'Os seus direitos'),
  ask: 'Pedir isto',
  optOutTitle: 'Venda, partilha e publicidade dirigida',
  optOutText: 'Neste navegador, e de imediato. Não precisa de conta nem de indicar um motivo.',
  optedOut: 'A sua oposição está registada.',
  notOptedOut: 'Não há oposição registada.',
  optOut: 'Opor-me agora',
  advertisingOff: 'Os cookies de publicidade estão desativados.',
  advertisingOn: 'Os cookies de publicidade estão ativados, porque deu o seu consentimento.',
  turnOff: 'Desativá-los',
  settings: 'Definições de cookies',
  signal: 'O seu navegador envia Global Privacy Control, e nós respeitamos esse sinal.',
  noSignal:
    'O seu navegador não envia o sinal Global Privacy Control. Com ele, todos os sites sabem que se opõe.',
  noRetaliation:
    'Seja qual for o seu pedido, recebe o mesmo serviço ao mesmo preço (Cal. Civ. Code § 1798.125, e as leis de outros estados).',
  contactTitle: 'A quem escrever',
  contacts: {
    office: 'Serviço de privacidade',
    officer: 'Encarregado da proteção de dados (EPD)',
    euRepresentative: 'Representante na União Europeia',
    ukRepresentative: 'Representante no Reino Unido',
  },
  complaintTitle: 'Se a nossa resposta não for satisfatória',
  complaint: {
    eu: () =>
      'Pode apresentar reclamação à autoridade de proteção de dados do lugar onde vive, onde trabalha ou onde considera que a lei não foi cumprida (art. 77.º RGPD), e recorrer aos tribunais.',
    uk: () =>
      'Reclame primeiro junto de nós: confirmamos a receção no prazo de 30 dias e comunicamos-lhe o resultado sem demora injustificada. Depois pode dirigir-se ao Information Commissioner e recorrer aos tribunais.',
    california: () =>
      'Pode apresentar reclamação à California Privacy Protection Agency ou ao procurador-geral (Attorney General) da Califórnia.',
    states: () =>
      'Recorra primeiro junto de nós: escolha «Recorrer da decisão sobre um pedido anterior» no formulário. Se rejeitarmos o recurso, pode apresentar reclamação ao procurador-geral (attorney general) do seu estado.',
    in: () =>
      'Reclame primeiro junto de nós. Se a nossa resposta não resolver a questão, pode apresentar reclamação ao Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Pode apresentar reclamação a esta autoridade: ${authority}.`
        : 'Pode apresentar reclamação à autoridade de proteção de dados do seu país, se existir.',
  },
  customersTitle: 'Se nos conhece através de outra empresa',
  customers:
    'Também tratamos dados pessoais para empresas que são nossas clientes, e só segundo as suas instruções. Se deu os seus dados a uma delas, dirija-se a essa empresa: é ela que decide, e nós ajudamo-la a responder-lhe.',
  industryTitle: 'Opor-se à publicidade dirigida noutros sites',
  industry: 'O setor da publicidade tem páginas próprias, onde pode dizê-lo a muitas empresas de uma vez:',
};
