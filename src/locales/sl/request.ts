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
