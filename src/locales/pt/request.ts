import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dia', 'dias'],
  'business-days': ['dia útil', 'dias úteis'],
  months: ['mês', 'meses'],
} as const;

export const request: RequestMessages = {
  title: 'Fazer um pedido sobre os seus dados pessoais',
  introduction: 'É gratuito, e fazer um pedido não muda a forma como lidamos consigo.',
  chooseType: 'O que pretende pedir?',
  missingType: 'Escolha o que pretende pedir.',
  chooseFiler: 'Para quem é este pedido?',
  filers: {
    self: 'Para mim',
    parent: 'Para o meu filho ou a minha filha, ou uma pessoa sob a minha tutela',
    agent: 'Para alguém que me pediu para agir em seu nome',
    household: 'Para o meu agregado familiar',
  },
  aboutYou: 'Sobre si',
  aboutChild: 'Sobre a criança',
  aboutPerson: 'Sobre essa pessoa',
  yourRequest: 'O seu pedido',
  optional: 'opcional',
  noIdentity:
    'Não precisamos de nada de si. Com o seu endereço de e-mail, podemos parar também onde temos dados seus com esse endereço.',
  fields: {
    name: {
      label: 'Nome completo',
      missing: 'Indique o nome completo.',
      wrong: 'Encurte o nome para 200 caracteres.',
    },
    email: {
      label: 'Endereço de e-mail',
      missing: 'Indique um endereço de e-mail.',
      wrong: 'Indique um endereço de e-mail como name@example.com.',
    },
    phoneNumber: {
      label: 'Número de telefone',
      missing: 'Indique um número de telefone.',
      wrong: 'Indique o número de telefone em algarismos, como +1 555 010 0199.',
    },
    address: {
      label: 'Morada',
      missing: 'Indique a morada.',
      wrong: 'Encurte a morada para 500 caracteres.',
    },
    account: {
      label: 'Número de cliente ou nome de utilizador',
      hint: 'Ajuda-nos a encontrar os dados. Nunca nos envie uma palavra-passe.',
      missing: 'Indique o número de cliente ou o nome de utilizador.',
      wrong: 'Encurte o texto para 200 caracteres.',
    },
    organization: {
      label: 'Organização',
      missing: 'Indique o nome da organização.',
      wrong: 'Encurte o nome da organização para 200 caracteres.',
    },
    message: {
      label: 'Por palavras suas',
      hint: 'Não inclua palavras-passe, números de cartão nem dados de saúde.',
      missing: 'Descreva do que se trata.',
      wrong: 'Encurte o texto para 4000 caracteres.',
    },
    nominee: {
      label: 'Nome da pessoa que pode agir',
      missing: 'Indique o nome da pessoa que pode agir.',
      wrong: 'Encurte o nome para 200 caracteres.',
    },
    nomineeContact: {
      label: 'Como contactar essa pessoa',
      missing: 'Indique uma morada ou um número de telefone dessa pessoa.',
      wrong: 'Encurte o texto para 500 caracteres.',
    },
    reference: {
      label: 'Número de referência do pedido anterior',
      hint: 'Está na confirmação que enviámos.',
      missing: 'Indique o número de referência do pedido anterior.',
      wrong: 'Encurte o número de referência para 100 caracteres.',
    },
    since: {
      label: 'Desde este dia',
      missing: 'Escolha um dia.',
      wrong: 'Escolha um dia depois do ano 2000.',
    },
  },
  since: {
    label: 'Período',
    year: 'Os últimos 12 meses',
    all: 'Tudo o que têm',
    day: 'Desde um dia à minha escolha',
  },
  declaration: 'Declaro, sob pena de perjúrio, que sou a pessoa cujos dados peço.',
  authorized: 'Posso agir em nome desta pessoa. Podem pedir-me uma prova, a mim ou a ela.',
  notConfirmed: 'Confirme isto para continuar.',
  errorsTitle: (count) => (count === 1 ? 'Corrija uma coisa' : `Corrija ${count} coisas`),
  answerWithin: (time) => `Recebe uma resposta no prazo de ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Rever o pedido',
  reviewTitle: 'Está tudo certo?',
  reviewDeletion: 'Vamos apagar estes dados para sempre. Se quiser uma cópia, peça-a primeiro.',
  reviewOptIn: 'Antes, opôs-se. Se enviar este pedido, volta a permitir a venda ou partilha dos seus dados.',
  change: 'Alterar algo',
  send: 'Enviar o pedido',
  sending: 'A enviar…',
  pressAgain: 'Prima o botão mais uma vez para mostrar que não é uma máquina.',
  failedTitle: 'O seu pedido não foi enviado',
  failed: {
    offline:
      'Está sem ligação. O pedido é enviado assim que voltar a ter ligação, se esta página continuar aberta.',
    timeout: 'O site não respondeu a tempo.',
    network: 'Não foi possível contactar o site.',
    server: 'Algo correu mal do nosso lado.',
    refused: 'O site não aceitou o pedido.',
    unreadable: 'O site deu uma resposta que não conseguimos ler, por isso não sabemos se o pedido chegou.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'O site está sobrecarregado.'
      : `O site está sobrecarregado. Tente de novo daqui a ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  keptHere: 'O que escreveu continua aqui. Se tentar de novo, não é enviado duas vezes.',
  tryAgain: 'Tentar de novo',
  optedOutHere: 'Neste navegador, a sua oposição já tem efeito: essa parte está feita.',
  acceptedTitle: 'Recebemos o seu pedido',
  acceptedText: 'Guarde o número de referência. Precisa dele para perguntar pelo pedido.',
  rows: {
    reference: 'Número de referência',
    secret: 'Código de consulta',
    receivedAt: 'Recebido em',
    confirmBy: 'Confirmamos até',
    expectedBy: 'Respondemos até',
    type: 'Pedido',
    filer: 'Para quem',
    representativeName: 'O seu nome',
    representativeEmail: 'O seu endereço de e-mail',
  },
  sentTitle: 'O que enviou',
  copy: 'Copiar',
  copied: 'Copiado.',
  print: 'Imprimir',
  download: 'Descarregar',
  another: 'Fazer outro pedido',
  otherWays: 'Outras formas de pedir',
  health:
    'Este formulário não serve para registos clínicos guardados por um médico, um hospital ou um seguro de saúde (HIPAA). Contacte o respetivo serviço de privacidade: o endereço está no aviso de privacidade (Notice of Privacy Practices) que lhe entregaram.',
  unusable: 'De momento não é possível usar este formulário. Faça-nos o pedido de uma destas formas.',
};
