import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dia', 'dias'],
  'business-days': ['dia útil', 'dias úteis'],
  months: ['mês', 'meses'],
} as const;

export const request: RequestMessages = {
  title: 'Fazer uma solicitação sobre seus dados pessoais',
  introduction: 'É grátis, e a solicitação não muda a forma como tratamos você.',
  chooseType: 'O que você quer pedir?',
  missingType: 'Escolha o que você quer pedir.',
  chooseFiler: 'Para quem é esta solicitação?',
  filers: {
    self: 'Para mim',
    parent: 'Para meu filho ou minha filha, ou alguém sob minha guarda ou tutela',
    agent: 'Para alguém que pediu que eu agisse em seu nome',
    household: 'Para as pessoas da minha casa',
  },
  aboutYou: 'Sobre você',
  aboutChild: 'Sobre a criança ou o adolescente',
  aboutPerson: 'Sobre essa pessoa',
  yourRequest: 'Sua solicitação',
  optional: 'opcional',
  noIdentity:
    'Não precisamos de nenhum dado seu. Com um endereço de e-mail, também podemos parar onde conhecemos você por esse endereço.',
  fields: {
    name: {
      label: 'Nome completo',
      missing: 'Digite o nome completo.',
      wrong: 'Reduza o nome para 200 caracteres.',
    },
    email: {
      label: 'E-mail',
      missing: 'Digite um e-mail.',
      wrong: 'Digite um e-mail como name@example.com.',
    },
    phoneNumber: {
      label: 'Telefone',
      missing: 'Digite um telefone.',
      wrong: 'Digite o telefone em números, como +1 555 010 0199.',
    },
    address: {
      label: 'Endereço',
      missing: 'Digite o endereço.',
      wrong: 'Reduza o endereço para 500 caracteres.',
    },
    account: {
      label: 'Código de cliente ou nome de usuário',
      hint: 'Ajuda a encontrar os dados. Nunca nos envie uma senha.',
      missing: 'Digite o código de cliente ou o nome de usuário.',
      wrong: 'Reduza o texto para 200 caracteres.',
    },
    organization: {
      label: 'Organização',
      missing: 'Digite o nome da organização.',
      wrong: 'Reduza o nome da organização para 200 caracteres.',
    },
    message: {
      label: 'Com suas palavras',
      hint: 'Não escreva senhas, números de cartão nem dados de saúde.',
      missing: 'Descreva do que se trata.',
      wrong: 'Reduza o texto para 4000 caracteres.',
    },
    nominee: {
      label: 'Nome da pessoa que pode agir',
      missing: 'Digite o nome da pessoa que pode agir.',
      wrong: 'Reduza o nome para 200 caracteres.',
    },
    nomineeContact: {
      label: 'Como falar com essa pessoa',
      missing: 'Digite um endereço ou telefone dessa pessoa.',
      wrong: 'Reduza o texto para 500 caracteres.',
    },
    reference: {
      label: 'Protocolo da solicitação anterior',
      hint: 'Está na confirmação que enviamos.',
      missing: 'Digite o protocolo da solicitação anterior.',
      wrong: 'Reduza o protocolo para 100 caracteres.',
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
    all: 'Tudo o que vocês têm',
    day: 'Desde um dia que eu escolher',
  },
  declaration: 'Declaro, sob pena de perjúrio, que sou a pessoa cujos dados solicito.',
  authorized: 'Posso agir em nome dessa pessoa. Vocês podem pedir uma prova a mim ou a ela.',
  notConfirmed: 'Confirme isto para continuar.',
  errorsTitle: (count) => (count === 1 ? 'Corrija um item' : `Corrija ${count} itens`),
  answerWithin: (time) => `Você recebe uma resposta em até ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Revisar a solicitação',
  reviewTitle: 'Está tudo certo?',
  reviewDeletion: 'Vamos apagar esses dados para sempre. Se quiser uma cópia, peça antes.',
  reviewOptIn:
    'Você recusou antes. Ao enviar, você permite de novo a venda ou o compartilhamento dos seus dados.',
  change: 'Mudar algo',
  send: 'Enviar a solicitação',
  sending: 'Enviando…',
  pressAgain: 'Aperte o botão mais uma vez para mostrar que você não é uma máquina.',
  failedTitle: 'Sua solicitação não foi enviada',
  failed: {
    offline:
      'Você está sem conexão. A solicitação é enviada assim que a conexão voltar, se esta página ficar aberta.',
    timeout: 'O site não respondeu a tempo.',
    network: 'Não foi possível acessar o site.',
    server: 'Algo deu errado do nosso lado.',
    refused: 'O site não aceitou a solicitação.',
    unreadable:
      'O site deu uma resposta que não conseguimos ler, por isso não sabemos se a solicitação chegou.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'O site está sobrecarregado.'
      : `O site está sobrecarregado. Tente de novo em ${seconds} ${seconds === 1 ? 'segundo' : 'segundos'}.`,
  keptHere: 'O que você escreveu continua aqui. Se tentar de novo, não será enviado duas vezes.',
  tryAgain: 'Tentar de novo',
  optedOutHere: 'Neste navegador sua recusa já vale: essa parte está feita.',
  acceptedTitle: 'Recebemos sua solicitação',
  acceptedText: 'Guarde o protocolo. Você precisa dele para perguntar sobre a solicitação.',
  rows: {
    reference: 'Protocolo',
    secret: 'Código de consulta',
    receivedAt: 'Recebida em',
    confirmBy: 'Confirmamos até',
    expectedBy: 'Respondemos até',
    type: 'Solicitação',
    filer: 'Para quem',
    representativeName: 'Seu nome',
    representativeEmail: 'Seu e-mail',
  },
  sentTitle: 'O que você enviou',
  copy: 'Copiar',
  copied: 'Copiado.',
  print: 'Imprimir',
  download: 'Baixar',
  another: 'Fazer outra solicitação',
  otherWays: 'Outras formas de pedir',
  health:
    'Este formulário não é para prontuários médicos guardados por um médico, hospital ou plano de saúde (HIPAA). Fale com o setor de privacidade deles: o endereço está no aviso de privacidade (Notice of Privacy Practices) que eles entregaram a você.',
  unusable: 'Não é possível usar este formulário no momento. Envie sua solicitação por um destes meios.',
};
