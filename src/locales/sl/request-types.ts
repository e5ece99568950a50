import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: 'Dostop do mojih podatkov',
    description: 'Kopija osebnih podatkov, ki jih imamo o vas, in pojasnilo, kaj z njimi počnemo.',
  },
  'access:categories': {
    label: 'Izvedeti, katere vrste podatkov zbirate',
    description: 'Kategorije informacij, od kod prihajajo, zakaj jih uporabljamo in kdo jih prejme.',
  },
  'access:specific': {
    label: 'Dostop do mojih podatkov',
    description: 'Konkretni osebni podatki, ki jih imamo o vas, v obliki, ki jo lahko odnesete drugam.',
  },
  confirmation: {
    label: 'Izvedeti, ali imate podatke o meni',
    description: 'Odgovor da ali ne, brez kopije.',
  },
  correction: {
    label: 'Popravek mojih podatkov',
    description: 'Podatki, ki jih imamo o vas, so napačni ali nepopolni.',
  },
  deletion: {
    label: 'Izbris mojih podatkov',
    description: 'Izbrišemo vse, česar nam ni treba hraniti po zakonu. Izbrisa ni mogoče razveljaviti.',
  },
  anonymisation: {
    label: 'Anonimizacija ali blokiranje nepotrebnih podatkov',
    description: 'Za podatke, ki so nepotrebni, pretirani ali se obdelujejo v nasprotju z zakonom.',
  },
  restriction: {
    label: 'Za zdaj ne uporabljajte mojih podatkov (omejitev obdelave)',
    description:
      'Podatke hranimo in z njimi ne počnemo nič drugega, na primer dokler preverjamo, ali so točni.',
  },
  portability: {
    label: 'Prejeti svoje podatke in jih prenesti drugam (prenosljivost)',
    description: 'V običajni obliki, ki jo lahko prebere druga storitev.',
  },
  objection: {
    label: 'Ugovor temu, kako uporabljate moje podatke',
    description:
      'Prenehamo, razen če imamo nujne legitimne razloge za nadaljevanje. Pri oglaševanju vedno prenehamo.',
  },
  'third-parties': {
    label: 'Izvedeti, kdo je prejel moje podatke',
    description: 'Podjetja, ki smo jim razkrili osebne podatke.',
  },
  'consent:withdraw': {
    label: 'Preklic privolitve',
    description:
      'V kar koli, v kar ste kdaj privolili. Za piškotke uporabite nastavitve piškotkov: tam preklic velja takoj.',
  },
  'consent:information': {
    label: 'Izvedeti, kaj se zgodi, če ne privolim',
    description: 'Kaj lahko zavrnete in kaj iz tega sledi.',
  },
  'sale:opt-out': {
    label: 'Ne prodajajte in ne delite mojih osebnih podatkov',
    description: 'Ustavi tudi ciljno oglaševanje. V tem brskalniku velja takoj.',
  },
  'sale:opt-in': {
    label: 'Znova dovoliti prodajo ali deljenje',
    description: 'Če ste ju prej zavrnili in ste si premislili.',
  },
  'sensitive:limit': {
    label: 'Omejitev uporabe mojih občutljivih osebnih podatkov',
    description: 'Uporabimo jih samo za tisto, za kar nas prosite.',
  },
  'automated-decisions:opt-out': {
    label: 'O meni naj ne odločajo stroji',
    description: 'Brez oblikovanja profilov ali avtomatizirane tehnologije pri pomembnih odločitvah.',
  },
  'automated-decisions:access': {
    label: 'Pojasnilo avtomatizirane odločitve',
    description: 'Kaj je tehnologija naredila in kako je prišla do izida.',
  },
  'automated-decisions:review': {
    label: 'Naj avtomatizirano odločitev pregleda človek',
    description: 'Za odločitve, ki jih je sprejel samo stroj in ki vplivajo na vas.',
  },
  'marketing:opt-out': {
    label: 'Ustavitev oglasne e-pošte',
    description: 'O naročilih in vašem računu vam bomo še pisali.',
  },
  'post-mortem': {
    label: 'Določiti, kaj naj se zgodi z mojimi podatki po moji smrti',
    description: 'Navodila, ali naj to, kar imamo, hranimo, izbrišemo ali predamo.',
  },
  nomination: {
    label: 'Določiti osebo, ki bo delovala v mojem imenu',
    description:
      'Če umrete ali svojih pravic ne morete več uveljavljati, jih lahko namesto vas uveljavlja ta oseba.',
  },
  'de-indexing': {
    label: 'Odstranitev povezave, ki kaže moje ime',
    description: 'Informacije ne širimo več ali povezavo odstranimo iz rezultatov iskanja.',
  },
  complaint: {
    label: 'Pritožba glede tega, kako ravnate z mojimi podatki',
    description: 'Povejte nam, kaj je šlo narobe. Zadevo preučimo in vam odpišemo.',
  },
  appeal: {
    label: 'Pritožba zoper odločitev o prejšnji zahtevi',
    description: 'Odločitev znova pregleda nekdo drug.',
  },
};
