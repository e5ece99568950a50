import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'araw', 'business-days': 'araw ng trabaho', months: 'buwan' };

export const request: RequestMessages = {
  title: 'Humiling tungkol sa privacy',
  introduction: 'Libre ito, at hindi binabago ng paghiling ang pagtrato namin sa iyo.',
  chooseType: 'Ano ang gusto mong hilingin?',
  missingType: 'Piliin kung ano ang gusto mong hilingin.',
  chooseFiler: 'Para kanino ang hiling na ito?',
  filers: {
    self: 'Para sa akin',
    parent: 'Para sa anak ko, o sa taong ako ang tagapag-alaga',
    agent: 'Para sa taong nakiusap na kumilos ako para sa kanya',
    household: 'Para sa sambahayan ko',
  },
  aboutYou: 'Tungkol sa iyo',
  aboutChild: 'Tungkol sa bata',
  aboutPerson: 'Tungkol sa taong iyon',
  yourRequest: 'Ang hiling mo',
  optional: 'opsiyonal',
  noIdentity:
    'Wala kaming kailangan mula sa iyo. Kung may email address, maihihinto rin namin ito kung saan kilala ka namin sa address na iyon.',
  fields: {
    name: {
      label: 'Buong pangalan',
      missing: 'Ilagay ang buong pangalan.',
      wrong: 'Paikliin ang pangalan sa 200 character.',
    },
    email: {
      label: 'Email address',
      missing: 'Ilagay ang email address.',
      wrong: 'Maglagay ng email address gaya ng name@example.com.',
    },
    phoneNumber: {
      label: 'Numero ng telepono',
      missing: 'Ilagay ang numero ng telepono.',
      wrong: 'Ilagay ang numero ng telepono gamit ang mga numero, gaya ng +1 555 010 0199.',
    },
    address: {
      label: 'Address na pangkoreo',
      missing: 'Ilagay ang address na pangkoreo.',
      wrong: 'Paikliin ang address sa 500 character.',
    },
    account: {
      label: 'Numero ng kostumer o username',
      hint: 'Nakakatulong ito para mahanap namin ang data. Huwag kailanman magpadala sa amin ng password.',
      missing: 'Ilagay ang numero ng kostumer o username.',
      wrong: 'Paikliin ito sa 200 character.',
    },
    organization: {
      label: 'Organisasyon',
      missing: 'Ilagay ang organisasyon.',
      wrong: 'Paikliin ang organisasyon sa 200 character.',
    },
    message: {
      label: 'Sa sarili mong salita',
      hint: 'Huwag isama ang mga password, numero ng card, at detalye tungkol sa kalusugan.',
      missing: 'Ilarawan kung tungkol saan ito.',
      wrong: 'Paikliin ang text sa 4000 character.',
    },
    nominee: {
      label: 'Pangalan ng taong puwedeng kumilos',
      missing: 'Ilagay ang pangalan ng taong puwedeng kumilos.',
      wrong: 'Paikliin ang pangalan sa 200 character.',
    },
    nomineeContact: {
      label: 'Paano namin makokontak ang taong iyon',
      missing: 'Ilagay ang address o numero ng telepono ng taong iyon.',
      wrong: 'Paikliin ito sa 500 character.',
    },
    reference: {
      label: 'Reference number ng naunang hiling',
      hint: 'Nasa kumpirmasyong ipinadala namin.',
      missing: 'Ilagay ang reference number ng naunang hiling.',
      wrong: 'Paikliin ang reference number sa 100 character.',
    },
    since: {
      label: 'Mula sa araw na ito',
      missing: 'Pumili ng araw.',
      wrong: 'Pumili ng araw pagkatapos ng taong 2000.',
    },
  },
  since: {
    label: 'Gaano kalayo sa nakaraan',
    year: 'Ang huling 12 buwan',
    all: 'Lahat ng hawak ninyo',
    day: 'Mula sa araw na pipiliin ko',
  },
  declaration:
    'Ipinapahayag ko, sa ilalim ng parusa sa pagsisinungaling sa panunumpa (perjury), na ako ang taong tinutukoy ng impormasyong hinihiling ko.',
  authorized:
    'May pahintulot akong kumilos para sa taong ito. Puwede kayong humingi ng patunay sa akin o sa kanya.',
  notConfirmed: 'Kumpirmahin ito para magpatuloy.',
  errorsTitle: (count) => (count === 1 ? 'Pakitama ang isang bagay' : `Pakitama ang ${count} bagay`),
  answerWithin: (time) => `Makakakuha ka ng sagot sa loob ng ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Suriin ang hiling',
  reviewTitle: 'Tama ba ang lahat?',
  reviewDeletion: 'Buburahin namin ang data na ito nang tuluyan. Kung gusto mo ng kopya, hilingin muna iyon.',
  reviewOptIn:
    'Nag-opt out ka noon. Kapag ipinadala mo ito, pinapayagan mo ulit ang pagbebenta o pagbabahagi ng data mo.',
  change: 'May babaguhin ako',
  send: 'Ipadala ang hiling',
  sending: 'Ipinapadala…',
  pressAgain: 'Pakipindot ulit ang button para ipakitang hindi ka makina.',
  failedTitle: 'Hindi naipadala ang hiling mo',
  failed: {
    offline: 'Offline ka. Ipapadala ito kapag online ka na ulit, kung mananatiling bukas ang page na ito.',
    timeout: 'Hindi sumagot ang site sa tamang oras.',
    network: 'Hindi maabot ang site.',
    server: 'May nangyaring mali sa panig namin.',
    refused: 'Hindi tinanggap ng site ang hiling.',
    unreadable: 'Hindi namin mabasa ang sagot ng site, kaya hindi namin masabi kung dumating ang hiling.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Abala ang site.'
      : `Abala ang site. Pakisubukan ulit pagkalipas ng ${seconds} segundo.`,
  keptHere: 'Nandito pa rin ang isinulat mo. Hindi ito maipapadala nang dalawang beses kapag sinubukan ulit.',
  tryAgain: 'Subukan ulit',
  optedOutHere: 'Naka-opt out na sa browser na ito: tapos na ang bahaging iyon.',
  acceptedTitle: 'Natanggap namin ang hiling mo',
  acceptedText: 'Itago ang reference number. Kailangan mo ito para magtanong tungkol sa hiling.',
  rows: {
    reference: 'Reference number',
    secret: 'Code para tingnan ito',
    receivedAt: 'Natanggap',
    confirmBy: 'Magkukumpirma kami nang hindi lalampas sa',
    expectedBy: 'Sasagot kami nang hindi lalampas sa',
    type: 'Hiling',
    filer: 'Para kanino',
    representativeName: 'Pangalan mo',
    representativeEmail: 'Email address mo',
  },
  sentTitle: 'Ang ipinadala mo',
  copy: 'Kopyahin',
  copied: 'Nakopya na.',
  print: 'I-print',
  download: 'I-download',
  another: 'Gumawa ng isa pang hiling',
  otherWays: 'Iba pang paraan ng paghiling',
  health:
    'Hindi para sa mga medikal na rekord na itinatago ng doktor, ospital, o health plan (HIPAA) ang form na ito. Magtanong sa kanilang tanggapan ng privacy: nasa abiso ng mga gawi sa privacy (Notice of Privacy Practices) na ibinigay nila sa iyo ang address nito.',
  unusable: 'Hindi magagamit ang form na ito sa ngayon. Humiling sa amin sa isa sa mga paraang ito.',
};
