import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
