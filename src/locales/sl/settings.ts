import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('sl');
const services: Partial<Record<Intl.LDMLPluralRule, string>> = { two: 'storitvi', few: 'storitve' };

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Nujno',
    description: 'Omogoča delovanje spletnega mesta: prijavo, košarico, varnost, to izbiro.',
  },
  functional: {
    label: 'Dodatne funkcije',
    description: 'Zapomnijo si vaše nastavitve in dodajo videoposnetke, zemljevide ali klepet.',
  },
  analytics: {
    label: 'Statistika',
    description: 'Pokaže, kako ljudje uporabljajo spletno mesto, da bi ga lahko izboljšali.',
  },
  marketing: {
    label: 'Oglaševanje',
    description:
      'Izbira oglase glede na to, kaj počnete tukaj in na drugih spletnih mestih, ter meri, kako dobro delujejo.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Kaj to pomeni?',
  necessary:
    'Brez tega spletno mesto ne more narediti, kar od njega želite: da ostanete prijavljeni, da si zapomni košarico in da vas varuje pred prevarami. Za nič drugega se ne uporablja.',
  functional:
    'Zapomnijo si vaše nastavitve in prikažejo vsebine drugih podjetij, na primer videoposnetke, zemljevide ali klepet. Ta podjetja lahko potem vidijo, da ste bili tukaj.',
  analytics:
    'Šteje obiske in pokaže, katere strani ljudje uporabljajo in kje se jim zatakne. Z rezultati je mogoče spletno mesto izboljšati.',
  marketing:
    'Beleži, kaj počnete tukaj in pogosto tudi na drugih spletnih mestih, da bi za vas izbralo oglase. Če zavrnete, boste morda še vedno videli oglase, vendar se to, kar počnete tukaj, ne bo uporabilo za njihovo izbiro.',
};

export const preferences: PreferencesMessages = {
  title: 'Nastavitve piškotkov',
  introduction: 'Izberite, kaj sme to spletno mesto. Odločitev lahko kadar koli spremenite.',
  refuseAll: 'Zavrni vse',
  acceptAll: 'Sprejmi vse',
  save: 'Shrani mojo izbiro',
  close: 'Zapri brez shranjevanja',
  alwaysOn: 'Vedno vklopljeno',
  alwaysOff: 'Vedno izklopljeno',
  on: 'Vklopljeno',
  off: 'Izklopljeno',
  someOn: (on, total) => `Vklopljene storitve: ${on} od ${total}`,
  vendors: (count) => `${count} ${services[plural.select(count)] ?? 'storitev'}`,
  about: (vendor) => `O storitvi ${vendor}`,
  sale: 'Z izklopom zavrnete prodajo ali deljenje svojih osebnih podatkov in ciljno oglaševanje.',
  signal:
    'Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo (Global Privacy Control). To spoštujemo, zato je ta možnost izklopljena.',
  signalOverridden:
    'Vaš brskalnik prosi spletna mesta, naj vaših podatkov ne prodajajo in ne delijo. Če shranite tako, jih sme to spletno mesto vseeno prodajati ali deliti.',
  minor: 'Pri vaši starosti ni na voljo.',
  confirm:
    'Vse je vklopljeno, tudi prodaja ali deljenje vaših podatkov. Nič še ni shranjeno: potrdite z gumbom »Shrani mojo izbiro«.',
  decidedAt: (date) => `Nazadnje shranjeno: ${date}.`,
  download: 'Prenesi mojo izbiro',
  privacyPolicy: 'Pravilnik o zasebnosti',
  saved: 'Vaša izbira je shranjena.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Vsebina storitve ${recipient}` : 'Vsebina z drugega spletnega mesta'),
  explanation: (recipient, purposes) =>
    `Če vsebino naložite, ${recipient ?? 'drugo podjetje'} izve vaš naslov IP in kaj počnete tukaj, poleg tega pa lahko na vaši napravi hrani piškotke${purposes ? ` za te namene: ${purposes}` : ''}.`,
  once: 'Naloži enkrat',
  always: 'Vedno dovoli',
  alwaysVendor: (vendor) =>
    `»Vedno dovoli« velja za storitev ${vendor} na celotnem tem spletnem mestu, dokler si ne premislite.`,
  alwaysPurposes: (purposes) =>
    `Dokler si ne premislite, »Vedno dovoli« velja na celotnem tem spletnem mestu za te namene: ${purposes}.`,
  privacyPolicy: 'Pravilnik o zasebnosti',
  minor: 'Pri vaši starosti ni na voljo.',
  loaded: 'Naloženo.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Prepozna vas, ko se vrnete',
    visit: 'Poveže korake enega obiska',
    campaign: 'Zapomni si, kateri oglas vas je pripeljal sem',
    settings: 'Zapomni si, kako je storitev nastavljena',
    queue: 'Hrani tisto, kar bo poslano',
    recording: 'Je del posnetka tega, kar počnete na strani',
    refusal: 'Zapomni si vašo zavrnitev',
  },
  session: 'Dokler ne zaprete zavihka ali brskalnika',
  unlimited: 'Do izbrisa',
  provider: (company) => `Ponudnik: ${company}`,
  privacyPolicy: (vendor) => `Pravilnik o zasebnosti storitve ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Še niste izbrali.',
  decidedAt: (date) => `Vaša zadnja izbira: ${date}.`,
  change: 'Spremeni mojo izbiro',
  allowed: 'Dovoljeno',
  refused: 'Ni dovoljeno',
  always: 'Vedno vklopljeno',
  site: 'To spletno mesto',
  record: (duration) => `Zapomni si vašo izbiro. Kar dovolite, velja ${duration}; potem vas vprašamo znova.`,
  purposes: (list) => `Nameni: ${list}`,
  also: (vendors) => `Za ta namen se uporablja tudi: ${vendors}.`,
  storesNothing: 'V vašem brskalniku ne hrani ničesar.',
  caption: (vendor) => `${vendor}: kaj je shranjeno v vašem brskalniku`,
  name: 'Ime',
  use: 'Čemu služi',
  lasts: 'Kako dolgo',
  place: 'Kje',
  places: {
    cookies: 'Piškotek',
    localStorage: 'Lokalna shramba',
    sessionStorage: 'Shramba seje',
    indexedDB: 'Podatkovna zbirka',
  },
};
