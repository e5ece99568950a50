import type { RequestMessages } from '../request-messages.js';

/** By hand: some browsers do not know the plurals of Maltese. */
const counted = (count: number, one: string, several: string): string => {
  const rest = count % 100;
  if (count === 0 || (rest > 1 && rest < 11)) return `${count} ${several}`;
  return rest > 10 && rest < 20 ? `${count}-il ${one}` : `${count} ${one}`;
};
const units = {
  'calendar-days': ['jum', 'ijiem'],
  'business-days': ['jum tax-xogħol', 'ijiem tax-xogħol'],
  months: ['xahar', 'xhur'],
} as const;

export const request: RequestMessages = {
  title: 'Agħmel talba dwar il-privatezza',
  introduction: 'Hija b’xejn, u t-talba ma tibdilx il-mod kif nittrattawk.',
  chooseType: 'X’tixtieq titlobna?',
  missingType: 'Agħżel x’tixtieq titlobna.',
  chooseFiler: 'Għal min hi din it-talba?',
  filers: {
    self: 'Għalija',
    parent: 'Għal ibni jew binti, jew għal persuna li jien it-tutur tagħha',
    agent: 'Għal xi ħadd li talabni naġixxi f’ismu',
    household: 'Għan-nies kollha tad-dar tiegħi',
  },
  aboutYou: 'Dwarek',
  aboutChild: 'Dwar it-tifel jew it-tifla',
  aboutPerson: 'Dwar il-persuna',
  yourRequest: 'It-talba tiegħek',
  optional: 'mhux obbligatorju',
  noIdentity:
    'Ma neħtieġu xejn mingħandek. B’indirizz tal-email nistgħu nieqfu wkoll fejn nafuk b’dak l-indirizz.',
  fields: {
    name: {
      label: 'Isem u kunjom',
      missing: 'Daħħal l-isem u l-kunjom.',
      wrong: 'Qassar l-isem għal 200 karattru.',
    },
    email: {
      label: 'Indirizz tal-email',
      missing: 'Daħħal indirizz tal-email.',
      wrong: 'Daħħal indirizz tal-email bħal name@example.com.',
    },
    phoneNumber: {
      label: 'Numru tat-telefon',
      missing: 'Daħħal numru tat-telefon.',
      wrong: 'Daħħal in-numru tat-telefon f’ċifri, bħal +1 555 010 0199.',
    },
    address: {
      label: 'Indirizz postali',
      missing: 'Daħħal l-indirizz postali.',
      wrong: 'Qassar l-indirizz għal 500 karattru.',
    },
    account: {
      label: 'Numru tal-klijent jew isem tal-utent',
      hint: 'Jgħinna nsibu d-data. Qatt m’għandek tibgħatilna password.',
      missing: 'Daħħal in-numru tal-klijent jew l-isem tal-utent.',
      wrong: 'Qassar it-test għal 200 karattru.',
    },
    organization: {
      label: 'Organizzazzjoni',
      missing: 'Daħħal l-organizzazzjoni.',
      wrong: 'Qassar l-isem tal-organizzazzjoni għal 200 karattru.',
    },
    message: {
      label: 'Fi kliemek',
      hint: 'Tiktibx passwords, numri ta’ kards jew dettalji dwar saħħtek.',
      missing: 'Iddeskrivi fuq xiex inhi t-talba.',
      wrong: 'Qassar it-test għal 4000 karattru.',
    },
    nominee: {
      label: 'Isem il-persuna li tista’ taġixxi',
      missing: 'Daħħal isem il-persuna li tista’ taġixxi.',
      wrong: 'Qassar l-isem għal 200 karattru.',
    },
    nomineeContact: {
      label: 'Kif nilħqu lil dik il-persuna',
      missing: 'Daħħal indirizz jew numru tat-telefon ta’ dik il-persuna.',
      wrong: 'Qassar it-test għal 500 karattru.',
    },
    reference: {
      label: 'Numru ta’ referenza tat-talba preċedenti',
      hint: 'Jinsab fil-konferma li bgħatnielek.',
      missing: 'Daħħal in-numru ta’ referenza tat-talba preċedenti.',
      wrong: 'Qassar in-numru ta’ referenza għal 100 karattru.',
    },
    since: {
      label: 'Minn dan il-jum',
      missing: 'Agħżel jum.',
      wrong: 'Agħżel jum wara s-sena 2000.',
    },
  },
  since: {
    label: 'Perjodu',
    year: 'L-aħħar 12-il xahar',
    all: 'Dak kollu li għandkom',
    day: 'Minn jum li nagħżel jien',
  },
  declaration:
    'Niddikjara, taħt piena ta’ spergur (under penalty of perjury), li jien il-persuna li qed nitlob id-data tagħha.',
  authorized: 'Għandi permess naġixxi f’isem din il-persuna. Tistgħu titolbu prova lili jew lilha.',
  notConfirmed: 'Ikkonferma dan biex tkompli.',
  errorsTitle: (count) =>
    count === 1 ? 'Ikkoreġi ħaġa waħda' : `Ikkoreġi ${counted(count, 'punt', 'punti')}`,
  answerWithin: (time) => `Tirċievi tweġiba fi żmien ${time}.`,
  time: (amount, unit) => counted(amount, units[unit][0], units[unit][1]),
  review: 'Iċċekkja t-talba',
  reviewTitle: 'Kollox sew?',
  reviewDeletion: 'Se nħassru din id-data għal dejjem. Jekk trid kopja, itlobha qabel.',
  reviewOptIn:
    'Qabel oġġezzjonajt. Jekk tibgħat din it-talba, terġa’ tippermetti l-bejgħ jew il-qsim tad-data tiegħek.',
  change: 'Biddel xi ħaġa',
  send: 'Ibgħat it-talba',
  sending: 'Qed tintbagħat…',
  pressAgain: 'Agħfas il-buttuna darb’oħra biex turi li m’intix magna.',
  failedTitle: 'It-talba tiegħek ma ntbagħtitx',
  failed: {
    offline:
      'M’intix online. It-talba tintbagħat hekk kif terġa’ tkun online, jekk din il-paġna tibqa’ miftuħa.',
    timeout: 'Is-sit ma weġibx fil-ħin.',
    network: 'Ma stajniex nilħqu s-sit.',
    server: 'Xi ħaġa marret ħażin min-naħa tagħna.',
    refused: 'Is-sit ma aċċettax it-talba.',
    unreadable: 'Is-sit ta tweġiba li ma nistgħux naqraw, u għalhekk ma nafux jekk it-talba waslitx.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Is-sit hu mgħobbi żżejjed.'
      : `Is-sit hu mgħobbi żżejjed. Erġa’ pprova wara ${counted(seconds, 'sekonda', 'sekondi')}.`,
  keptHere: 'Dak li ktibt għadu hawn. Jekk terġa’ tipprova, ma jintbagħatx darbtejn.',
  tryAgain: 'Erġa’ pprova',
  optedOutHere: 'F’dan il-brawżer l-oġġezzjoni tiegħek diġà tgħodd: din il-parti hi lesta.',
  acceptedTitle: 'Irċevejna t-talba tiegħek',
  acceptedText: 'Żomm in-numru ta’ referenza. Teħtieġu biex tistaqsi dwar it-talba.',
  rows: {
    reference: 'Numru ta’ referenza',
    secret: 'Kodiċi biex tfittixha',
    receivedAt: 'Data li fiha waslet',
    confirmBy: 'Nikkonfermaw sa',
    expectedBy: 'Inwieġbu sa',
    type: 'Talba',
    filer: 'Għal min',
    representativeName: 'Ismek',
    representativeEmail: 'L-indirizz tal-email tiegħek',
  },
  sentTitle: 'Dak li bgħatt',
  copy: 'Ikkopja',
  copied: 'Ikkopjat.',
  print: 'Ipprintja',
  download: 'Niżżel',
  another: 'Agħmel talba oħra',
  otherWays: 'Modi oħra kif titlob',
  health:
    'Din il-formola mhix għal rekords mediċi li jżomm tabib, sptar jew assigurazzjoni tas-saħħa (HIPAA). Staqsi lill-uffiċċju tal-privatezza tagħhom: l-indirizz jinsab fl-avviż dwar il-privatezza (Notice of Privacy Practices) li tawk.',
  unusable: 'Bħalissa din il-formola ma tistax tintuża. Itlobna b’wieħed minn dawn il-modi.',
};
