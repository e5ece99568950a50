import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Aceder aos meus dados',
    description: 'Uma cópia dos dados pessoais que temos sobre si, e o que fazemos com eles.',
  },
  'access:categories': {
    label: 'Saber que tipos de dados recolhem',
    description: 'As categorias de dados, de onde vêm, para que os usamos e quem os recebe.',
  },
  'access:specific': {
    label: 'Aceder aos meus dados',
    description: 'Os dados pessoais concretos que temos sobre si, numa forma que pode levar consigo.',
  },
  confirmation: {
    label: 'Saber se têm dados sobre mim',
    description: 'Um sim ou um não, sem cópia.',
  },
  correction: {
    label: 'Retificar os meus dados',
    description: 'Algo que temos sobre si está errado ou incompleto.',
  },
  deletion: {
    label: 'Apagar os meus dados',
    description: 'Apagamos o que a lei não nos obriga a conservar. Não é possível voltar atrás.',
  },
  anonymisation: {
    label: 'Anonimizar ou bloquear dados desnecessários',
    description: 'Para dados desnecessários, excessivos ou tratados contra a lei.',
  },
  restriction: {
    label: 'Limitar o tratamento dos meus dados',
    description:
      'Por agora, conservamo-los e não fazemos mais nada com eles, por exemplo enquanto verificamos se estão certos.',
  },
  portability: {
    label: 'Receber os meus dados para os levar (portabilidade)',
    description: 'Num formato comum que outro serviço consegue ler.',
  },
  objection: {
    label: 'Opor-me ao uso dos meus dados',
    description:
      'Deixamos de os usar, a menos que tenhamos razões imperiosas. Para publicidade, deixamos sempre de os usar.',
  },
  'third-parties': {
    label: 'Saber quem recebeu os meus dados',
    description: 'As empresas a que comunicámos dados pessoais.',
  },
  'consent:withdraw': {
    label: 'Retirar o meu consentimento',
    description:
      'Para tudo o que alguma vez aceitou. Para os cookies, use as definições de cookies: têm efeito imediato.',
  },
  'consent:information': {
    label: 'Saber o que acontece se não der consentimento',
    description: 'O que pode recusar, e o que daí resulta.',
  },
  'sale:opt-out': {
    label: 'Não vender nem partilhar os meus dados pessoais',
    description: 'Também põe fim à publicidade dirigida. Neste navegador tem efeito imediato.',
  },
  'sale:opt-in': {
    label: 'Voltar a permitir a venda ou a partilha dos meus dados',
    description: 'Se antes se opôs e mudou de ideias.',
  },
  'sensitive:limit': {
    label: 'Limitar o uso dos meus dados pessoais sensíveis',
    description: 'Só os usamos para o que nos pediu.',
  },
  'automated-decisions:opt-out': {
    label: 'Não deixar máquinas decidir sobre mim',
    description: 'Sem definição de perfis nem tecnologia automatizada nas decisões importantes.',
  },
  'automated-decisions:access': {
    label: 'Receber uma explicação de uma decisão automatizada',
    description: 'O que a tecnologia fez, e como chegou ao resultado.',
  },
  'automated-decisions:review': {
    label: 'Pedir que uma pessoa reveja uma decisão automatizada',
    description: 'Para decisões tomadas só por uma máquina e que têm efeitos sobre si.',
  },
  'marketing:opt-out': {
    label: 'Deixar de receber e-mails publicitários',
    description: 'Continuamos a escrever-lhe sobre encomendas e sobre a sua conta.',
  },
  'post-mortem': {
    label: 'Decidir o que acontece aos meus dados após a minha morte',
    description: 'Instruções para conservar, apagar ou entregar o que temos.',
  },
  nomination: {
    label: 'Nomear alguém para agir por mim',
    description: 'Se morrer ou deixar de poder agir, esta pessoa pode exercer os seus direitos.',
  },
  'de-indexing': {
    label: 'Retirar uma ligação que mostra o meu nome',
    description: 'Deixamos de divulgar a informação, ou retiramos a ligação dos resultados de pesquisa.',
  },
  complaint: {
    label: 'Reclamar da forma como tratam os meus dados',
    description: 'Diga-nos o que correu mal. Analisamos e escrevemos-lhe.',
  },
  appeal: {
    label: 'Recorrer da decisão sobre um pedido anterior',
    description: 'Outra pessoa volta a analisá-la.',
  },
};
