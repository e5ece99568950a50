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
  types: {
    access: {
      label: 'Prístup k mojim údajom',
      description: 'Kópia osobných údajov, ktoré o vás máme, a informácia, čo s nimi robíme.',
    },
    'access:categories': {
      label: 'Vedieť, aké druhy údajov zbierate',
      description: 'Kategórie informácií, odkiaľ pochádzajú, prečo ich používame a kto ich dostáva.',
    },
    'access:specific': {
      label: 'Prístup k mojim údajom',
      description: 'Konkrétne osobné údaje, ktoré o vás máme, v podobe, ktorú si môžete preniesť inam.',
    },
    confirmation: {
      label: 'Vedieť, či o mne máte údaje',
      description: 'Odpoveď áno alebo nie, bez kópie.',
    },
    correction: {
      label: 'Oprava mojich údajov',
      description: 'Údaje, ktoré o vás máme, sú nesprávne alebo neúplné.',
    },
    deletion: {
      label: 'Vymazanie mojich údajov',
      description: 'Vymažeme všetko, čo nemusíme uchovávať zo zákona. Vymazanie sa nedá vziať späť.',
    },
    anonymisation: {
      label: 'Anonymizácia alebo blokovanie nepotrebných údajov',
      description: 'Pre údaje, ktoré sú zbytočné, nadmerné alebo spracúvané v rozpore so zákonom.',
    },
    restriction: {
      label: 'Moje údaje zatiaľ nepoužívať (obmedzenie spracúvania)',
      description: 'Údaje si ponecháme a nič iné s nimi nerobíme, napríklad kým neoveríme, či sú správne.',
    },
    portability: {
      label: 'Dostať svoje údaje a preniesť ich inam (prenosnosť)',
      description: 'V bežnom formáte, ktorý dokáže prečítať iná služba.',
    },
    objection: {
      label: 'Námietka proti tomu, ako moje údaje používate',
      description:
        'Prestaneme, okrem prípadu, keď máme nevyhnutné oprávnené dôvody pokračovať. Pri reklame prestaneme vždy.',
    },
    'third-parties': {
      label: 'Vedieť, kto dostal moje údaje',
      description: 'Spoločnosti, ktorým sme osobné údaje poskytli.',
    },
    'consent:withdraw': {
      label: 'Odvolanie súhlasu',
      description:
        'S čímkoľvek, s čím ste niekedy súhlasili. Pri cookies použite nastavenia cookies: tam odvolanie platí hneď.',
    },
    'consent:information': {
      label: 'Vedieť, čo sa stane, keď súhlas nedám',
      description: 'Čo môžete odmietnuť a čo z toho vyplýva.',
    },
    'sale:opt-out': {
      label: 'Nepredávajte ani nezdieľajte moje osobné údaje',
      description: 'Zastaví aj cielenú reklamu. V tomto prehliadači to platí hneď.',
    },
    'sale:opt-in': {
      label: 'Znova povoliť predaj alebo zdieľanie',
      description: 'Ak ste ich predtým odmietli a zmenili ste názor.',
    },
    'sensitive:limit': {
      label: 'Obmedzenie použitia mojich citlivých osobných údajov',
      description: 'Použijeme ich len na to, o čo nás žiadate.',
    },
    'automated-decisions:opt-out': {
      label: 'Nech o mne nerozhodujú stroje',
      description: 'Bez profilovania či automatizovaných technológií pri dôležitých rozhodnutiach.',
    },
    'automated-decisions:access': {
      label: 'Vysvetlenie automatizovaného rozhodnutia',
      description: 'Čo technológia urobila a ako dospela k výsledku.',
    },
    'automated-decisions:review': {
      label: 'Preskúmanie automatizovaného rozhodnutia človekom',
      description: 'Pre rozhodnutia, ktoré urobil iba stroj a ktoré sa vás dotýkajú.',
    },
    'marketing:opt-out': {
      label: 'Zastaviť reklamné e-maily',
      description: 'O objednávkach a účte vám budeme písať ďalej.',
    },
    'post-mortem': {
      label: 'Určiť, čo sa stane s mojimi údajmi po mojej smrti',
      description: 'Pokyny, či to, čo máme, uchovať, vymazať alebo odovzdať.',
    },
    nomination: {
      label: 'Určiť osobu, ktorá bude konať za mňa',
      description: 'Ak zomriete alebo už nebudete môcť konať, táto osoba môže uplatniť vaše práva.',
    },
    'de-indexing': {
      label: 'Odstránenie odkazu, ktorý ukazuje moje meno',
      description: 'Prestaneme informáciu šíriť alebo odkaz odstránime z výsledkov vyhľadávania.',
    },
    complaint: {
      label: 'Sťažnosť na to, ako s mojimi údajmi zaobchádzate',
      description: 'Napíšte, čo sa stalo. Preveríme to a odpíšeme vám.',
    },
    appeal: {
      label: 'Odvolanie proti rozhodnutiu o skoršej žiadosti',
      description: 'Znova sa naň pozrie niekto iný.',
    },
  },
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
