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
    description: 'Fazem o site funcionar: login, carrinho, segurança e esta escolha.',
  },
  functional: {
    label: 'Recursos adicionais',
    description: 'Lembram suas preferências e trazem vídeos, mapas ou chat.',
  },
  analytics: {
    label: 'Estatísticas',
    description: 'Mostram como as pessoas usam o site, para melhorá-lo.',
  },
  marketing: {
    label: 'Publicidade',
    description:
      'Escolhe anúncios de acordo com o que você faz aqui e em outros sites, e mede quanto resultado eles dão.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'O que isso quer dizer?',
  necessary:
    'Sem estes serviços, o site não consegue fazer o que você pede: manter seu login, lembrar seu carrinho, proteger você contra fraudes. Eles não são usados para mais nada.',
  functional:
    'Estes serviços lembram suas preferências e mostram conteúdos de outras empresas, como vídeos, mapas ou chat. Essas empresas podem então ver que você visitou este site.',
  analytics:
    'Estes serviços contam visitas e mostram quais páginas as pessoas usam e onde elas têm dificuldade. Com os resultados, o site pode ser melhorado.',
  marketing:
    'Estes serviços registram o que você faz aqui, e muitas vezes também em outros sites, para escolher anúncios para você. Se você recusar, talvez ainda veja anúncios, mas o que você faz aqui não será usado para escolher esses anúncios.',
};

export const preferences: PreferencesMessages = {
  title: 'Configurações de cookies',
  introduction: 'Escolha o que este site pode fazer. Você pode mudar de ideia a qualquer momento.',
  refuseAll: 'Rejeitar todos',
  acceptAll: 'Aceitar todos',
  save: 'Salvar minhas opções',
  close: 'Fechar sem salvar',
  alwaysOn: 'Sempre ativado',
  alwaysOff: 'Sempre desativado',
  on: 'Ativado',
  off: 'Desativado',
  someOn: (on, total) => `Serviços ativados: ${on} de ${total}`,
  vendors: (count) => (count === 1 ? '1 serviço' : `${count} serviços`),
  about: (vendor) => `Sobre ${vendor}`,
  sale: 'Se você desativar, recusa a venda ou o compartilhamento dos seus dados pessoais e a publicidade direcionada.',
  signal:
    'Seu navegador pede aos sites que não vendam nem compartilhem seus dados (Global Privacy Control). Respeitamos esse pedido; por isso está desativado.',
  signalOverridden:
    'Seu navegador pede aos sites que não vendam nem compartilhem seus dados. Se você salvar assim, este site poderá fazer isso mesmo assim.',
  minor: 'Não disponível para a sua idade.',
  confirm:
    'Está tudo ativado, inclusive a venda ou o compartilhamento dos seus dados. Nada foi salvo ainda: só “Salvar minhas opções” confirma isso.',
  decidedAt: (date) => `Salvo pela última vez em ${date}.`,
  download: 'Baixar minhas opções',
  privacyPolicy: 'Política de Privacidade',
  saved: 'Suas opções foram salvas.',
};

export const gate: GateMessages = {
  title: (recipient) => `Conteúdo de ${recipient ?? 'outro site'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Outra empresa'} veria seu endereço IP e o que você faz aqui, e poderia guardar cookies no seu dispositivo${purposes ? ` para ${purposes}` : ''}.`,
  once: 'Carregar uma vez',
  always: 'Permitir sempre',
  alwaysVendor: (vendor) =>
    `“Permitir sempre” vale para ${vendor} em todo este site, até você mudar de ideia.`,
  alwaysPurposes: (purposes) =>
    `“Permitir sempre” vale para ${purposes} em todo este site, até você mudar de ideia.`,
  privacyPolicy: 'Política de Privacidade',
  minor: 'Não disponível para a sua idade.',
  loaded: 'Carregado.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Reconhece você quando volta',
    visit: 'Junta os passos de uma mesma visita',
    campaign: 'Lembra qual anúncio trouxe você até aqui',
    settings: 'Lembra as configurações do serviço',
    queue: 'Guarda o que está para ser enviado',
    recording: 'Faz parte de uma gravação do que você faz na página',
    refusal: 'Lembra que você recusou',
  },
  session: 'Até você fechar a aba ou o navegador',
  unlimited: 'Até ser apagado',
  provider: (company) => `Fornecido por ${company}`,
  privacyPolicy: (vendor) => `Política de Privacidade de ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Você ainda não escolheu.',
  decidedAt: (date) => `Você escolheu pela última vez em ${date}.`,
  change: 'Mudar minhas opções',
  allowed: 'Permitido',
  refused: 'Não permitido',
  always: 'Sempre ativado',
  site: 'Este site',
  record: (duration) =>
    `Lembra suas opções. O que você permitir vale por ${duration}; depois perguntamos de novo.`,
  purposes: (list) => `Usado para: ${list}`,
  also: (vendors) => `Também usados para isso: ${vendors}.`,
  storesNothing: 'Não guarda nada no seu navegador.',
  caption: (vendor) => `${vendor}: o que fica guardado no seu navegador`,
  name: 'Nome',
  use: 'Para que serve',
  lasts: 'Duração',
  place: 'Onde',
  places: {
    cookies: 'Cookie',
    localStorage: 'Armazenamento local',
    sessionStorage: 'Armazenamento de sessão',
    indexedDB: 'Banco de dados',
  },
};
