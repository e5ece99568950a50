import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Ipakita sa akin ang data ko',
    description:
      'Kopya ng personal na data na hawak namin tungkol sa iyo, at kung ano ang ginagawa namin dito.',
  },
  'access:categories': {
    label: 'Sabihin sa akin kung anong mga uri ng data ang kinokolekta ninyo',
    description: 'Ang mga uri ng impormasyon, saan galing, bakit namin ginagamit, at sino ang tumatanggap.',
  },
  'access:specific': {
    label: 'Ipakita sa akin ang data ko',
    description:
      'Ang mismong personal na impormasyong hawak namin tungkol sa iyo, sa anyong puwede mong dalhin sa iba.',
  },
  confirmation: {
    label: 'Sabihin sa akin kung may hawak kayong data tungkol sa akin',
    description: 'Oo o hindi ang sagot, walang kopya.',
  },
  correction: {
    label: 'Itama ang data ko',
    description: 'May mali o kulang sa hawak namin tungkol sa iyo.',
  },
  deletion: {
    label: 'Burahin ang data ko',
    description:
      'Binubura namin ang hindi namin kailangang panatilihin ayon sa batas. Hindi na ito maibabalik.',
  },
  anonymisation: {
    label: 'Alisan ng pagkakakilanlan o i-block ang data na hindi ninyo kailangan',
    description: 'Para sa data na hindi kailangan, sobra, o pinoproseso nang labag sa batas.',
  },
  restriction: {
    label: 'Ihinto muna ang paggamit sa data ko',
    description:
      'Iniimbak lang namin ito at wala nang ibang ginagawa rito, halimbawa habang tinitingnan namin kung tama ito.',
  },
  portability: {
    label: 'Ibigay sa akin ang data ko para madala ko sa iba',
    description: 'Sa karaniwang format na nababasa ng ibang serbisyo.',
  },
  objection: {
    label: 'Tumutol sa paraan ng paggamit ninyo sa data ko',
    description:
      'Humihinto kami maliban kung may mabigat kaming dahilan. Para sa pag-aanunsyo, lagi kaming humihinto.',
  },
  'third-parties': {
    label: 'Sabihin sa akin kung sino ang tumanggap ng data ko',
    description: 'Ang mga kumpanyang binigyan namin ng personal na data.',
  },
  'consent:withdraw': {
    label: 'Bawiin ang pahintulot ko',
    description:
      'Sa anumang pinayagan mo noon. Para sa cookies, gamitin ang mga setting ng cookies: agad na may epekto iyon.',
  },
  'consent:information': {
    label: 'Sabihin sa akin ang mangyayari kung hindi ako papayag',
    description: 'Kung ano ang puwede mong tanggihan, at ano ang kasunod nito.',
  },
  'sale:opt-out': {
    label: 'Huwag ibenta o ibahagi ang personal na impormasyon ko',
    description:
      'Inihihinto rin nito ang naka-target na pag-aanunsyo. May epekto ito agad sa browser na ito.',
  },
  'sale:opt-in': {
    label: 'Payagan ulit ang pagbebenta o pagbabahagi',
    description: 'Kung nag-opt out ka noon at nagbago ang isip mo.',
  },
  'sensitive:limit': {
    label: 'Limitahan ang paggamit sa sensitibong personal na impormasyon ko',
    description: 'Ginagamit lang namin ito para sa hiniling mong gawin namin.',
  },
  'automated-decisions:opt-out': {
    label: 'Huwag hayaang makina ang magpasya tungkol sa akin',
    description: 'Walang profiling o automated na teknolohiya sa mahahalagang pasya.',
  },
  'automated-decisions:access': {
    label: 'Ipaliwanag ang isang automated na pasya',
    description: 'Kung ano ang ginawa ng teknolohiya, at paano nito nakuha ang resulta.',
  },
  'automated-decisions:review': {
    label: 'Ipasuri sa tao ang isang automated na pasya',
    description: 'Para sa mga pasyang makina lang ang gumawa at may epekto sa iyo.',
  },
  'marketing:opt-out': {
    label: 'Ihinto ang mga email na pang-anunsyo',
    description: 'Susulatan ka pa rin namin tungkol sa mga order at account mo.',
  },
  'post-mortem': {
    label: 'Sabihin ang mangyayari sa data ko kapag namatay ako',
    description: 'Mga tagubilin na panatilihin, burahin, o ipasa ang hawak namin.',
  },
  nomination: {
    label: 'Magtalaga ng taong kikilos para sa akin',
    description: 'Kung mamatay ka o hindi na makakilos, puwedeng gamitin ng taong ito ang mga karapatan mo.',
  },
  'de-indexing': {
    label: 'Alisin ang link na nagpapakita ng pangalan ko',
    description:
      'Inihihinto namin ang pagpapakalat ng impormasyon, o inaalis ang link sa mga resulta ng paghahanap.',
  },
  complaint: {
    label: 'Magreklamo tungkol sa paghawak ninyo sa data ko',
    description: 'Sabihin sa amin kung ano ang mali. Titingnan namin ito at susulatan ka namin.',
  },
  appeal: {
    label: 'Iapela ang pasya sa naunang hiling',
    description: 'Ibang tao ang titingin dito ulit.',
  },
};
