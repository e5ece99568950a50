import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

/** By hand: some browsers do not know the plurals of Maltese. */
const services = (count: number): string => {
  const rest = count % 100;
  if (count === 0 || (rest > 1 && rest < 11)) return `${count} servizzi`;
  return rest > 10 && rest < 20 ? `${count}-il servizz` : `${count} servizz`;
};

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Meħtieġa',
    description: 'Biex is-sit jaħdem: id-dħul fil-kont, il-basket, is-sigurtà u din l-għażla.',
  },
  functional: {
    label: 'Funzjonijiet addizzjonali',
    description: 'Jiftakru s-settings tiegħek u jżidu vidjows, mapep jew chat.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Turi kif jintuża s-sit, biex ikun jista’ jitjieb.',
  },
  marketing: {
    label: 'Reklamar',
    description:
      'Jagħżel ir-reklami skont dak li tagħmel hawn u fuq siti oħra, u jkejjel kemm jaħdmu tajjeb.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Xi jfisser dan?',
  necessary:
    'Mingħajrhom, is-sit ma jistax jagħmel dak li titolbu: iżommok illoggjat, jiftakar il-basket tiegħek, jipproteġik mill-frodi. Ma jintużaw għal xejn aktar.',
  functional:
    'Jiftakru s-settings tiegħek, u juru kontenut ta’ kumpaniji oħra, bħal vidjows, mapep jew chat. Dawk il-kumpaniji jkunu jistgħu jaraw li żort dan is-sit.',
  analytics:
    'Jgħoddu ż-żjarat, u juru liema paġni jintużaw u fejn in-nies isibu diffikultà. Bir-riżultati, is-sit jista’ jitjieb.',
  marketing:
    'Jinnotaw x’tagħmel hawn, u ħafna drabi fuq siti oħra, biex jagħżlu reklami għalik. Jekk tgħid le, għandek mnejn tibqa’ tara reklami, iżda dak li tagħmel hawn ma jintużax biex jintgħażlu.',
};

export const preferences: PreferencesMessages = {
  title: 'Settings tal-cookies',
  introduction: 'Agħżel x’jista’ jagħmel dan is-sit. Tista’ tbiddel fehmtek meta trid.',
  refuseAll: 'Irrifjuta kollox',
  acceptAll: 'Aċċetta kollox',
  save: 'Issejvja l-għażliet',
  close: 'Agħlaq mingħajr ma tissejvja',
  alwaysOn: 'Dejjem mixgħul',
  alwaysOff: 'Dejjem mitfi',
  on: 'Mixgħul',
  off: 'Mitfi',
  someOn: (on, total) => `Servizzi mixgħula: ${on} minn ${total}`,
  vendors: services,
  about: (vendor) => `Dwar ${vendor}`,
  sale: 'Meta dan ikun mitfi, tkun qed toġġezzjona għall-bejgħ jew il-qsim tad-data personali tiegħek u għar-reklamar immirat.',
  signal:
    'Il-brawżer tiegħek jitlob lis-siti biex la jbigħu u lanqas jaqsmu d-data tiegħek (Global Privacy Control). Aħna nirrispettaw din it-talba, għalhekk dan hu mitfi.',
  signalOverridden:
    'Il-brawżer tiegħek jitlob lis-siti biex la jbigħu u lanqas jaqsmu d-data tiegħek. Jekk tissejvja hekk, dan is-sit xorta jkun jista’ jagħmel dan.',
  minor: 'Mhux disponibbli fl-età tiegħek.',
  confirm:
    'Kollox hu mixgħul, anke l-bejgħ jew il-qsim tad-data tiegħek. Għadu ma ġie ssejvjat xejn: “Issejvja l-għażliet” jikkonferma dan.',
  decidedAt: (date) => `Issejvjat l-aħħar: ${date}.`,
  download: 'Niżżel l-għażliet tiegħi',
  privacyPolicy: 'Politika tal-privatezza',
  saved: 'L-għażliet tiegħek ġew issejvjati.',
};

export const gate: GateMessages = {
  title: (recipient) => `Kontenut minn ${recipient ?? 'sit ieħor'}`,
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Kumpanija oħra'} tkun tista’ tara l-indirizz IP tiegħek u dak li tagħmel hawn, u tkun tista’ żżomm cookies fuq l-apparat tiegħek${purposes ? ` għal ${purposes}` : ''}.`,
  once: 'Iftaħ darba',
  always: 'Ħalli dejjem',
  alwaysVendor: (vendor) =>
    `“Ħalli dejjem” tgħodd għal ${vendor} fuq dan is-sit kollu, sakemm tbiddel fehmtek.`,
  alwaysPurposes: (purposes) =>
    `“Ħalli dejjem” tgħodd għal ${purposes} fuq dan is-sit kollu, sakemm tbiddel fehmtek.`,
  privacyPolicy: 'Politika tal-privatezza',
  minor: 'Mhux disponibbli fl-età tiegħek.',
  loaded: 'Miftuħ.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Jagħrfek meta terġa’ tiġi',
    visit: 'Iżomm flimkien il-passi ta’ żjara waħda',
    campaign: 'Jiftakar liema reklam ġabek hawn',
    settings: 'Jiftakar is-settings tas-servizz',
    queue: 'Iżomm dak li jkun se jintbagħat',
    recording: 'Parti minn reġistrazzjoni ta’ dak li tagħmel fuq il-paġna',
    refusal: 'Jiftakar li għidt le',
  },
  session: 'Sakemm tagħlaq it-tab jew il-brawżer',
  unlimited: 'Sakemm jitħassar',
  provider: (company) => `Ipprovdut minn ${company}`,
  privacyPolicy: (vendor) => `Politika tal-privatezza ta’ ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Għadek ma għażiltx.',
  decidedAt: (date) => `L-aħħar għażla tiegħek: ${date}.`,
  change: 'Biddel l-għażliet',
  allowed: 'Permess',
  refused: 'Mhux permess',
  always: 'Dejjem mixgħul',
  site: 'Dan is-sit',
  record: (duration) =>
    `Jiftakar l-għażliet tiegħek. Dak li tippermetti jgħodd għal ${duration}; imbagħad nerġgħu nistaqsuk.`,
  purposes: (list) => `Jintuża għal: ${list}`,
  also: (vendors) => `Għal dan l-iskop ukoll: ${vendors}.`,
  storesNothing: 'Ma jżomm xejn fil-brawżer tiegħek.',
  caption: (vendor) => `${vendor}: x’jinżamm fil-brawżer tiegħek`,
  name: 'Isem',
  use: 'X’jagħmel',
  lasts: 'Kemm idum',
  place: 'Fejn',
  places: {
    cookies: 'Cookie',
    localStorage: 'Ħażna lokali',
    sessionStorage: 'Ħażna tas-sessjoni',
    indexedDB: 'Database',
  },
};
