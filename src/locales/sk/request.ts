import type { RequestMessages } from '../request-messages.js';

const plural = new Intl.PluralRules('sk');
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;
const seconds: Forms = { one: 'sekundu', few: 'sekundy' };
const things: Forms = { one: 'vec', few: 'veci' };
/** After "do": genitive, of one and of more. */
const units = {
  'calendar-days': ['dňa', 'dní'],
  'business-days': ['pracovného dňa', 'pracovných dní'],
  months: ['mesiaca', 'mesiacov'],
} as const;

export const request: RequestMessages = {
  title: 'Podať žiadosť týkajúcu sa svojich údajov',
  introduction: 'Je to bezplatné a podanie žiadosti nič nezmení na tom, ako s vami zaobchádzame.',
  chooseType: 'Čo si želáte?',
  missingType: 'Vyberte, čo si želáte.',
  chooseFiler: 'Koho sa žiadosť týka?',
  filers: {
    self: 'Mňa',
    parent: 'Môjho dieťaťa alebo osoby, ktorej som poručníkom či opatrovníkom',
    agent: 'Osoby, ktorá ma požiadala o zastúpenie',
    household: 'Mojej domácnosti',
  },
  aboutYou: 'Vaše údaje',
  aboutChild: 'Údaje dieťaťa',
  aboutPerson: 'Údaje tejto osoby',
  yourRequest: 'Vaša žiadosť',
  optional: 'nepovinné',
  noIdentity:
    'Nemusíte nič uvádzať. Ak uvediete e-mail, môžeme to zastaviť aj tam, kde vás poznáme pod touto adresou.',
  fields: {
    name: {
      label: 'Meno a priezvisko',
      missing: 'Zadajte meno a priezvisko.',
      wrong: 'Skráťte meno na 200 znakov.',
    },
    email: {
      label: 'E-mailová adresa',
      missing: 'Zadajte e-mailovú adresu.',
      wrong: 'Zadajte e-mailovú adresu v tvare name@example.com.',
    },
    phoneNumber: {
      label: 'Telefónne číslo',
      missing: 'Zadajte telefónne číslo.',
      wrong: 'Zadajte telefónne číslo číslicami, napríklad +1 555 010 0199.',
    },
    address: {
      label: 'Poštová adresa',
      missing: 'Zadajte poštovú adresu.',
      wrong: 'Skráťte adresu na 500 znakov.',
    },
    account: {
      label: 'Zákaznícke číslo alebo používateľské meno',
      hint: 'Pomôže nám údaje nájsť. Nikdy nám neposielajte heslo.',
      missing: 'Zadajte zákaznícke číslo alebo používateľské meno.',
      wrong: 'Skráťte údaj na 200 znakov.',
    },
    organization: {
      label: 'Organizácia',
      missing: 'Zadajte názov organizácie.',
      wrong: 'Skráťte názov organizácie na 200 znakov.',
    },
    message: {
      label: 'Vlastnými slovami',
      hint: 'Neuvádzajte, prosím, heslá, čísla kariet ani údaje o zdraví.',
      missing: 'Opíšte, o čo ide.',
      wrong: 'Skráťte text na 4000 znakov.',
    },
    nominee: {
      label: 'Meno osoby, ktorá smie konať za vás',
      missing: 'Zadajte meno osoby, ktorá smie konať za vás.',
      wrong: 'Skráťte meno na 200 znakov.',
    },
    nomineeContact: {
      label: 'Kontakt na túto osobu',
      missing: 'Zadajte adresu alebo telefónne číslo tejto osoby.',
      wrong: 'Skráťte údaj na 500 znakov.',
    },
    reference: {
      label: 'Číslo skoršej žiadosti',
      hint: 'Je v potvrdení, ktoré sme vám poslali.',
      missing: 'Zadajte číslo skoršej žiadosti.',
      wrong: 'Skráťte číslo na 100 znakov.',
    },
    since: {
      label: 'Od tohto dňa',
      missing: 'Vyberte deň.',
      wrong: 'Vyberte deň po roku 2000.',
    },
  },
  since: {
    label: 'Za aké obdobie',
    year: 'Posledných 12 mesiacov',
    all: 'Všetko, čo máte',
    day: 'Odo dňa, ktorý vyberiem',
  },
  declaration:
    'Čestne vyhlasujem s vedomím trestnej zodpovednosti za nepravdivé vyhlásenie, že som osoba, o ktorej údaje žiadam.',
  authorized: 'Smiem za túto osobu konať. Môžete odo mňa alebo od nej žiadať doklad.',
  notConfirmed: 'Ak chcete pokračovať, potvrďte to.',
  errorsTitle: (count) => `Opravte, prosím, ${count} ${things[plural.select(count)] ?? 'vecí'}`,
  answerWithin: (time) => `Odpovieme vám do ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Skontrolovať žiadosť',
  reviewTitle: 'Je všetko správne?',
  reviewDeletion: 'Tieto údaje natrvalo vymažeme. Ak chcete kópiu, najprv požiadajte o ňu.',
  reviewOptIn:
    'Predaj a zdieľanie ste predtým odmietli. Odoslaním tejto žiadosti znova povolíte predaj alebo zdieľanie svojich údajov.',
  change: 'Niečo zmeniť',
  send: 'Odoslať žiadosť',
  sending: 'Odosiela sa…',
  pressAgain: 'Stlačte, prosím, tlačidlo ešte raz, aby ste ukázali, že nie ste robot.',
  failedTitle: 'Vaša žiadosť nebola odoslaná',
  failed: {
    offline: 'Ste offline. Žiadosť sa odošle, len čo budete znova online, ak táto stránka zostane otvorená.',
    timeout: 'Stránka neodpovedala včas.',
    network: 'So stránkou sa nepodarilo spojiť.',
    server: 'Na našej strane sa niečo pokazilo.',
    refused: 'Stránka žiadosť neprijala.',
    unreadable: 'Odpoveď stránky nevieme prečítať, preto nevieme, či žiadosť dorazila.',
  },
  busy: (time) =>
    time === undefined
      ? 'Stránka je preťažená.'
      : `Stránka je preťažená. Skúste to, prosím, znova o ${time} ${seconds[plural.select(time)] ?? 'sekúnd'}.`,
  keptHere: 'Čo ste napísali, tu zostáva. Nový pokus žiadosť neodošle dvakrát.',
  tryAgain: 'Skúsiť znova',
  optedOutHere: 'V tomto prehliadači už vaše odmietnutie platí: táto časť je hotová.',
  acceptedTitle: 'Máme vašu žiadosť',
  acceptedText: 'Číslo žiadosti si uschovajte. Budete ho potrebovať, keď sa na ňu budete pýtať.',
  rows: {
    reference: 'Číslo žiadosti',
    secret: 'Kód na vyhľadanie žiadosti',
    receivedAt: 'Prijaté',
    confirmBy: 'Potvrdíme do',
    expectedBy: 'Odpovieme do',
    type: 'Žiadosť',
    filer: 'Koho sa týka',
    representativeName: 'Vaše meno',
    representativeEmail: 'Vaša e-mailová adresa',
  },
  sentTitle: 'Čo ste odoslali',
  copy: 'Kopírovať',
  copied: 'Skopírované.',
  print: 'Vytlačiť',
  download: 'Stiahnuť',
  another: 'Podať ďalšiu žiadosť',
  otherWays: 'Iné spôsoby, ako požiadať',
  health:
    'Tento formulár neslúži na zdravotné záznamy, ktoré vedie lekár, nemocnica alebo zdravotná poisťovňa (HIPAA). Obráťte sa na ich oddelenie ochrany súkromia: jeho adresa je v oznámení o ochrane súkromia, ktoré vám dali.',
  unusable: 'Formulár sa teraz nedá použiť. Obráťte sa na nás, prosím, jedným z týchto spôsobov.',
};
