import type { RequestMessages } from '../request-messages.js';

const units = {
  'calendar-days': ['dia', 'dias'],
  'business-days': ['dia útil', 'dias úteis'],
  months: ['mês', 'meses'],
} as const;

export const request: RequestMessages = {
  title: 'Fazer uma solicitação sobre seus dados pessoais',
  introduction: 'É grátis, e a solicitação não muda a forma como tratamos você.',
  types: {
    access: {
      label: 'Acessar meus dados',
      description: 'Uma cópia dos dados pessoais que temos sobre você, e o que fazemos com eles.',
    },
    'access:categories': {
      label: 'Saber que tipos de dados vocês coletam',
      description: 'As categorias de dados, de onde vêm, para que os usamos e quem os recebe.',
    },
    'access:specific': {
      label: 'Acessar meus dados',
      description: 'Os dados pessoais específicos que temos sobre você, em um formato que você pode levar.',
    },
    confirmation: {
      label: 'Confirmar se vocês tratam dados sobre mim',
      description: 'Um sim ou um não, sem cópia.',
    },
    correction: {
      label: 'Corrigir meus dados',
      description: 'Algo que temos sobre você está errado, incompleto ou desatualizado.',
    },
    deletion: {
      label: 'Eliminar meus dados',
      description: 'Apagamos o que a lei não nos obriga a guardar. Não é possível desfazer.',
    },
    anonymisation: {
      label: 'Anonimizar ou bloquear dados desnecessários',
      description: 'Para dados desnecessários, excessivos ou tratados em desacordo com a lei.',
    },
    restriction: {
      label: 'Parar de usar meus dados por enquanto',
      description:
        'Guardamos os dados e não fazemos mais nada com eles, por exemplo enquanto verificamos se estão certos.',
    },
    portability: {
      label: 'Receber meus dados para levar a outro serviço (portabilidade)',
      description: 'Em um formato comum que outro serviço consegue ler.',
    },
    objection: {
      label: 'Me opor ao uso dos meus dados',
      description: 'Paramos, a não ser que tenhamos razões imperiosas. Para publicidade, sempre paramos.',
    },
    'third-parties': {
      label: 'Saber com quem meus dados foram compartilhados',
      description: 'As empresas e os órgãos públicos para os quais passamos dados pessoais.',
    },
    'consent:withdraw': {
      label: 'Revogar meu consentimento',
      description:
        'Para tudo o que você aceitou alguma vez. Para cookies, use as configurações de cookies: vale na hora.',
    },
    'consent:information': {
      label: 'Saber o que acontece se eu não der consentimento',
      description: 'O que você pode recusar, e quais são as consequências.',
    },
    'sale:opt-out': {
      label: 'Não vender nem compartilhar meus dados pessoais',
      description: 'Também encerra a publicidade direcionada. Neste navegador vale na hora.',
    },
    'sale:opt-in': {
      label: 'Permitir de novo a venda ou o compartilhamento dos meus dados',
      description: 'Se você recusou antes e mudou de ideia.',
    },
    'sensitive:limit': {
      label: 'Limitar o uso dos meus dados pessoais sensíveis',
      description: 'Usamos esses dados somente para o que você nos pediu.',
    },
    'automated-decisions:opt-out': {
      label: 'Não deixar máquinas decidirem sobre mim',
      description: 'Sem criação de perfis nem tecnologia automatizada nas decisões importantes.',
    },
    'automated-decisions:access': {
      label: 'Receber a explicação de uma decisão automatizada',
      description: 'O que a tecnologia fez, e como chegou ao resultado.',
    },
    'automated-decisions:review': {
      label: 'Pedir a revisão de uma decisão automatizada por uma pessoa',
      description: 'Para decisões tomadas somente por uma máquina e que afetam você.',
    },
    'marketing:opt-out': {
      label: 'Parar de receber e-mails de publicidade',
      description: 'Continuamos escrevendo para você sobre pedidos e sobre a sua conta.',
    },
    'post-mortem': {
      label: 'Decidir o que acontece com meus dados depois da minha morte',
      description: 'Instruções para guardar, apagar ou entregar o que temos.',
    },
    nomination: {
      label: 'Indicar alguém para agir por mim',
      description: 'Se você morrer ou não puder mais agir, essa pessoa poderá exercer seus direitos.',
    },
    'de-indexing': {
      label: 'Remover um link que mostra meu nome',
      description: 'Paramos de divulgar a informação, ou tiramos o link dos resultados de busca.',
    },
    complaint: {
      label: 'Reclamar da forma como vocês tratam meus dados',
      description: 'Conte o que deu errado. Analisamos e escrevemos para você.',
    },
    appeal: {
      label: 'Recorrer da decisão sobre uma solicitação anterior',
      description: 'Outra pessoa analisa de novo.',
    },
  },
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
