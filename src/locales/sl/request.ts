import type { RequestMessages } from '../request-messages.js';

const plural = new Intl.PluralRules('sl');
const seconds: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'sekundo',
  two: 'sekundi',
  few: 'sekunde',
};
/** After "v": locative, of one and of more. */
const units = {
  'calendar-days': ['dnevu', 'dneh'],
  'business-days': ['delovnem dnevu', 'delovnih dneh'],
  months: ['mesecu', 'mesecih'],
} as const;

export const request: RequestMessages = {
  title: 'Oddajte zahtevo glede svojih podatkov',
  introduction: 'Brezplačno je in oddaja zahteve ne spremeni tega, kako ravnamo z vami.',
  types: {
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
  },
  chooseType: 'Kaj želite?',
  missingType: 'Izberite, kaj želite.',
  chooseFiler: 'Za koga je ta zahteva?',
  filers: {
    self: 'Zame',
    parent: 'Za mojega otroka ali osebo, ki jo zastopam kot skrbnik',
    agent: 'Za osebo, ki me je prosila, naj delujem v njenem imenu',
    household: 'Za moje gospodinjstvo',
  },
  aboutYou: 'Vaši podatki',
  aboutChild: 'Podatki o otroku',
  aboutPerson: 'Podatki o tej osebi',
  yourRequest: 'Vaša zahteva',
  optional: 'neobvezno',
  noIdentity:
    'Ničesar vam ni treba navesti. Če navedete e-poštni naslov, lahko to ustavimo tudi tam, kjer vas poznamo po tem naslovu.',
  fields: {
    name: {
      label: 'Ime in priimek',
      missing: 'Vnesite ime in priimek.',
      wrong: 'Skrajšajte ime na 200 znakov.',
    },
    email: {
      label: 'E-poštni naslov',
      missing: 'Vnesite e-poštni naslov.',
      wrong: 'Vnesite e-poštni naslov, na primer name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonska številka',
      missing: 'Vnesite telefonsko številko.',
      wrong: 'Vnesite telefonsko številko s števkami, na primer +1 555 010 0199.',
    },
    address: {
      label: 'Poštni naslov',
      missing: 'Vnesite poštni naslov.',
      wrong: 'Skrajšajte naslov na 500 znakov.',
    },
    account: {
      label: 'Številka stranke ali uporabniško ime',
      hint: 'Pomaga nam najti podatke. Nikoli nam ne pošiljajte gesla.',
      missing: 'Vnesite številko stranke ali uporabniško ime.',
      wrong: 'Skrajšajte vnos na 200 znakov.',
    },
    organization: {
      label: 'Organizacija',
      missing: 'Vnesite ime organizacije.',
      wrong: 'Skrajšajte ime organizacije na 200 znakov.',
    },
    message: {
      label: 'S svojimi besedami',
      hint: 'Prosimo, ne navajajte gesel, številk kartic ali podatkov o zdravju.',
      missing: 'Opišite, za kaj gre.',
      wrong: 'Skrajšajte besedilo na 4000 znakov.',
    },
    nominee: {
      label: 'Ime osebe, ki sme delovati v vašem imenu',
      missing: 'Vnesite ime osebe, ki sme delovati v vašem imenu.',
      wrong: 'Skrajšajte ime na 200 znakov.',
    },
    nomineeContact: {
      label: 'Kako dosežemo to osebo',
      missing: 'Vnesite naslov ali telefonsko številko te osebe.',
      wrong: 'Skrajšajte vnos na 500 znakov.',
    },
    reference: {
      label: 'Številka prejšnje zahteve',
      hint: 'Je v potrdilu, ki smo vam ga poslali.',
      missing: 'Vnesite številko prejšnje zahteve.',
      wrong: 'Skrajšajte številko na 100 znakov.',
    },
    since: {
      label: 'Od tega dne',
      missing: 'Izberite dan.',
      wrong: 'Izberite dan po letu 2000.',
    },
  },
  since: {
    label: 'Za katero obdobje',
    year: 'Zadnjih 12 mesecev',
    all: 'Vse, kar imate',
    day: 'Od dne, ki ga izberem',
  },
  declaration: 'Pod kazensko odgovornostjo izjavljam, da sem oseba, katere podatke zahtevam.',
  authorized: 'Smem delovati v imenu te osebe. Od mene ali od nje lahko zahtevate dokazilo.',
  notConfirmed: 'Za nadaljevanje to potrdite.',
  errorsTitle: (count) => `Popravite ${count} ${count === 1 ? 'stvar' : 'stvari'}`,
  answerWithin: (time) => `Odgovor dobite v ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Preglej zahtevo',
  reviewTitle: 'Ali je vse prav?',
  reviewDeletion: 'Te podatke bomo trajno izbrisali. Če želite kopijo, jo zahtevajte najprej.',
  reviewOptIn:
    'Prodajo in deljenje ste prej zavrnili. Če pošljete to zahtevo, prodajo ali deljenje svojih podatkov znova dovolite.',
  change: 'Nekaj spremeni',
  send: 'Pošlji zahtevo',
  sending: 'Pošiljanje…',
  pressAgain: 'Prosimo, še enkrat pritisnite gumb, da pokažete, da niste robot.',
  failedTitle: 'Vaša zahteva ni bila poslana',
  failed: {
    offline:
      'Niste povezani s spletom. Zahteva bo poslana, takoj ko bo povezava spet na voljo, če ta stran ostane odprta.',
    timeout: 'Spletno mesto ni odgovorilo pravočasno.',
    network: 'Spletno mesto ni dosegljivo.',
    server: 'Na naši strani je šlo nekaj narobe.',
    refused: 'Spletno mesto zahteve ni sprejelo.',
    unreadable: 'Odgovora spletnega mesta ne moremo prebrati, zato ne vemo, ali je zahteva prispela.',
  },
  busy: (time) =>
    time === undefined
      ? 'Spletno mesto je preobremenjeno.'
      : `Spletno mesto je preobremenjeno. Poskusite znova čez ${time} ${seconds[plural.select(time)] ?? 'sekund'}.`,
  keptHere: 'Kar ste napisali, je še tukaj. Nov poskus zahteve ne pošlje dvakrat.',
  tryAgain: 'Poskusi znova',
  optedOutHere: 'V tem brskalniku vaša zavrnitev že velja: ta del je opravljen.',
  acceptedTitle: 'Prejeli smo vašo zahtevo',
  acceptedText: 'Shranite številko zahteve. Potrebovali jo boste, če boste spraševali o njej.',
  rows: {
    reference: 'Številka zahteve',
    secret: 'Koda za poizvedbo',
    receivedAt: 'Prejeto',
    confirmBy: 'Potrdimo najpozneje',
    expectedBy: 'Odgovorimo najpozneje',
    type: 'Zahteva',
    filer: 'Za koga',
    representativeName: 'Vaše ime',
    representativeEmail: 'Vaš e-poštni naslov',
  },
  sentTitle: 'Kaj ste poslali',
  copy: 'Kopiraj',
  copied: 'Kopirano.',
  print: 'Natisni',
  download: 'Prenesi',
  another: 'Oddaj še eno zahtevo',
  otherWays: 'Drugi načini za oddajo zahteve',
  health:
    'Ta obrazec ni za zdravstveno dokumentacijo, ki jo vodi zdravnik, bolnišnica ali zdravstvena zavarovalnica (HIPAA). Obrnite se na njihovo službo za zasebnost: naslov je v obvestilu o varovanju zasebnosti, ki ste ga od njih prejeli.',
  unusable: 'Tega obrazca trenutno ni mogoče uporabiti. Prosimo, obrnite se na nas na enega od teh načinov.',
};
