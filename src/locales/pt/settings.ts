import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Necessários',
    description: 'Fazem o site funcionar: início de sessão, carrinho, segurança e esta escolha.',
  },
  functional: {
    label: 'Funções adicionais',
    description: 'Memorizam as suas definições e acrescentam vídeos, mapas ou chat.',
  },
  analytics: {
    label: 'Estatísticas',
    description: 'Mostram como o site é usado, para o melhorar.',
  },
  marketing: {
    label: 'Publicidade',
    description:
      'Escolhe os anúncios de acordo com o que faz aqui e noutros sites, e mede até que ponto resultam.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'O que significa isto?',
  necessary:
    'Sem estes serviços, o site não consegue fazer o que lhe pede: manter a sua sessão iniciada, memorizar o seu carrinho, dar-lhe proteção contra fraudes. Não são usados para mais nada.',
  functional:
    'Estes serviços memorizam as suas definições e mostram conteúdos de outras empresas, como vídeos, mapas ou um chat. Essas empresas podem então ver que visitou este site.',
  analytics:
    'Estes serviços contam as visitas e mostram que páginas são usadas e onde as pessoas encontram dificuldades. Com os resultados, o site pode ser melhorado.',
  marketing:
    'Estes serviços registam o que faz aqui, e muitas vezes também noutros sites, para escolher anúncios para si. Se recusar, talvez continue a ver anúncios, mas o que faz aqui não será usado para os escolher.',
};

export const preferences: PreferencesMessages = {
  title: 'Definições de cookies',
  introduction: 'Escolha o que este site pode fazer. Pode mudar de ideias em qualquer altura.',
  refuseAll: 'Rejeitar todos',
  acceptAll: 'Aceitar todos',
  save: 'Guardar as minhas opções',
  close: 'Fechar sem guardar',
  alwaysOn: 'Sempre ativado',
  alwaysOff: 'Sempre desativado',
  on: 'Ativado',
  off: 'Desativado',
  someOn: (on, total) => `Serviços ativados: ${on} de ${total}`,
  vendors: (count) => (count === 1 ? '1 serviço' : `${count} serviços`),
  about: (vendor) => `Sobre ${vendor}`,
  sale: 'Se desativar, opõe-se à venda ou partilha dos seus dados pessoais e à publicidade dirigida.',
  signal:
    'O seu navegador pede aos sites que não vendam nem partilhem os seus dados (Global Privacy Control). Respeitamos esse pedido; por isso está desativado.',
  signalOverridden:
    'O seu navegador pede aos sites que não vendam nem partilhem os seus dados. Se guardar assim, este site poderá fazê-lo mesmo assim.',
  minor: 'Não disponível na sua idade.',
  confirm:
    'Está tudo ativado, incluindo a venda ou partilha dos seus dados. Ainda nada foi guardado: só «Guardar as minhas opções» o confirma.',
  decidedAt: (date) => `Guardado pela última vez em ${date}.`,
  download: 'Descarregar as minhas opções',
  privacyPolicy: 'Política de privacidade',
  saved: 'As suas opções foram guardadas.',
};

export const gate: GateMessages = {
  title: (recipient) => `Conteúdo de ${recipient ?? 'outro site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Outra empresa'} veria o seu endereço IP e o que faz aqui, e poderia guardar cookies no seu dispositivo${purposes ? ` para ${purposes}` : ''}.`,
  once: 'Carregar uma vez',
  always: 'Permitir sempre',
  alwaysVendor: (vendor) => `«Permitir sempre» vale para ${vendor} em todo este site, até mudar de ideias.`,
  alwaysPurposes: (purposes) =>
    `«Permitir sempre» vale para ${purposes} em todo este site, até mudar de ideias.`,
  privacyPolicy: 'Política de privacidade',
  minor: 'Não disponível na sua idade.',
  loaded: 'Carregado.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Reconhece o seu navegador quando volta',
    visit: 'Junta os passos de uma mesma visita',
    campaign: 'Memoriza que anúncio deu origem à sua visita',
    settings: 'Memoriza as definições do serviço',
    queue: 'Guarda o que está prestes a ser enviado',
    recording: 'Faz parte de uma gravação do que faz na página',
    refusal: 'Memoriza que recusou',
  },
  session: 'Até fechar o separador ou o navegador',
  unlimited: 'Até ser apagado',
  provider: (company) => `Fornecido por ${company}`,
  privacyPolicy: (vendor) => `Política de privacidade de ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Ainda não escolheu.',
  decidedAt: (date) => `Escolheu pela última vez em ${date}.`,
  change: 'Alterar as minhas opções',
  allowed: 'Permitido',
  refused: 'Não permitido',
  always: 'Sempre ativado',
  site: 'Este site',
  record: (duration) =>
    `Memoriza as suas opções. O que permitir é válido durante ${duration}; depois voltamos a perguntar.`,
  purposes: (list) => `Usado para: ${list}`,
  also: (vendors) => `Também usados para isto: ${vendors}.`,
  storesNothing: 'Não guarda nada no seu navegador.',
  caption: (vendor) => `${vendor}: o que é guardado no seu navegador`,
  name: 'Nome',
  use: 'Para que serve',
  lasts: 'Duração',
  place: 'Onde',
  places: {
    cookies: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento de sessão',
    indexedDB: 'Base de dados',
  },
};
