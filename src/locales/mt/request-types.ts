import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Aċċess għad-data tiegħi',
    description: 'Kopja tad-data personali li għandna dwarek, u x’nagħmlu biha.',
  },
  'access:categories': {
    label: 'Liema tipi ta’ data tiġbru',
    description: 'Il-kategoriji tad-data, minn fejn tiġi, għaliex nużawha u min jirċeviha.',
  },
  'access:specific': {
    label: 'Aċċess għad-data tiegħi',
    description: 'Id-data personali speċifika li għandna dwarek, f’forma li tista’ tieħu miegħek.',
  },
  confirmation: {
    label: 'Jekk għandkomx data dwari',
    description: 'Iva jew le, mingħajr kopja.',
  },
  correction: {
    label: 'Rettifika tad-data tiegħi',
    description: 'Xi ħaġa li għandna dwarek hi żbaljata jew mhux kompluta.',
  },
  deletion: {
    label: 'Tħassir tad-data tiegħi',
    description: 'Inħassru dak li l-liġi ma tobbliganiex inżommu. Dan ma jistax jitreġġa’ lura.',
  },
  anonymisation: {
    label: 'Anonimizzazzjoni jew imblukkar ta’ data li m’għandkomx bżonn',
    description: 'Għal data żejda, eċċessiva jew ipproċessata kontra l-liġi.',
  },
  restriction: {
    label: 'Restrizzjoni tal-ipproċessar tad-data tiegħi',
    description:
      'Għalissa nżommuha u ma nagħmlu xejn aktar biha, pereżempju waqt li naraw jekk hijiex korretta.',
  },
  portability: {
    label: 'Id-data tiegħi biex neħodha x’imkien ieħor (portabbiltà)',
    description: 'F’format komuni li servizz ieħor jista’ jaqra.',
  },
  objection: {
    label: 'Oġġezzjoni għall-użu tad-data tiegħi',
    description: 'Nieqfu, sakemm ma jkollniex raġunijiet konvinċenti. Għar-reklamar nieqfu dejjem.',
  },
  'third-parties': {
    label: 'Min irċieva d-data tiegħi',
    description: 'Il-kumpaniji li lilhom żvelajna data personali.',
  },
  'consent:withdraw': {
    label: 'Irtirar tal-kunsens tiegħi',
    description:
      'Għal kull ħaġa li xi darba tajt il-kunsens tiegħek għaliha. Għall-cookies, uża s-settings tal-cookies: dawn jgħoddu mill-ewwel.',
  },
  'consent:information': {
    label: 'X’jiġri jekk ma nagħtix kunsens',
    description: 'X’tista’ tirrifjuta, u x’jiġri jekk tirrifjuta.',
  },
  'sale:opt-out': {
    label: 'La tbigħu u lanqas taqsmu d-data personali tiegħi',
    description: 'Iwaqqaf ukoll ir-reklamar immirat. F’dan il-brawżer jgħodd mill-ewwel.',
  },
  'sale:opt-in': {
    label: 'Nippermetti mill-ġdid il-bejgħ jew il-qsim',
    description: 'Jekk qabel oġġezzjonajt u bdilt fehmtek.',
  },
  'sensitive:limit': {
    label: 'Limitu fuq l-użu tad-data personali sensittiva tiegħi',
    description: 'Nużawha biss għal dak li tlabtna nagħmlu.',
  },
  'automated-decisions:opt-out': {
    label: 'Il-magni ma jiddeċidux dwari',
    description:
      'L-ebda tfassil ta’ profil u l-ebda teknoloġija awtomatizzata għal deċiżjonijiet importanti.',
  },
  'automated-decisions:access': {
    label: 'Spjegazzjoni ta’ deċiżjoni awtomatizzata',
    description: 'X’għamlet it-teknoloġija, u kif waslet għar-riżultat.',
  },
  'automated-decisions:review': {
    label: 'Persuna tara mill-ġdid deċiżjoni awtomatizzata',
    description: 'Għal deċiżjonijiet li ħadet magna biss u li jaffettwawk.',
  },
  'marketing:opt-out': {
    label: 'Ma nirċevix aktar emails ta’ reklamar',
    description: 'Nibqgħu niktbulek dwar l-ordnijiet u l-kont tiegħek.',
  },
  'post-mortem': {
    label: 'X’jiġri mid-data tiegħi wara mewti',
    description: 'Struzzjonijiet biex inżommu, inħassru jew ngħaddu dak li għandna.',
  },
  nomination: {
    label: 'Naħtar lil xi ħadd biex jaġixxi f’ismi',
    description:
      'Jekk tmut jew ma tkunx tista’ taġixxi aktar, din il-persuna tista’ teżerċita d-drittijiet tiegħek.',
  },
  'de-indexing': {
    label: 'Tneħħija ta’ link li turi ismi',
    description: 'Nieqfu nxerrdu l-informazzjoni, jew inneħħu l-link mir-riżultati tat-tfittxija.',
  },
  complaint: {
    label: 'Ilment dwar kif timmaniġġjaw id-data tiegħi',
    description: 'Għidilna x’mar ħażin. Ninvestigaw u niktbulek.',
  },
  appeal: {
    label: 'Appell minn deċiżjoni dwar talba preċedenti',
    description: 'Xi ħadd ieħor jeżaminaha mill-ġdid.',
  },
};
