import type { RequestMessages } from '../request-messages.js';

const plural = new Intl.PluralRules('cs');
type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;
const seconds: Forms = { one: 'sekundu', few: 'sekundy' };
const things: Forms = { one: 'věc', few: 'věci' };
/** After "do": genitive, of one and of more. */
const units = {
  'calendar-days': ['dne', 'dnů'],
  'business-days': ['pracovního dne', 'pracovních dnů'],
  months: ['měsíce', 'měsíců'],
} as const;

export const request: RequestMessages = {
  title: 'Podat žádost ohledně svých údajů',
  introduction: 'Je to zdarma a podání žádosti nic nezmění na tom, jak s vámi jednáme.',
  chooseType: 'Co si přejete?',
  missingType: 'Vyberte, co si přejete.',
  chooseFiler: 'Koho se žádost týká?',
  filers: {
    self: 'Mě',
    parent: 'Mého dítěte nebo osoby v mém poručnictví či opatrovnictví',
    agent: 'Osoby, která mě požádala o zastoupení',
    household: 'Mé domácnosti',
  },
  aboutYou: 'Vaše údaje',
  aboutChild: 'Údaje dítěte',
  aboutPerson: 'Údaje této osoby',
  yourRequest: 'Vaše žádost',
  optional: 'nepovinné',
  noIdentity:
    'Nemusíte nic uvádět. Když uvedete e-mail, můžeme to zastavit i tam, kde vás známe pod touto adresou.',
  fields: {
    name: {
      label: 'Jméno a příjmení',
      missing: 'Zadejte jméno a příjmení.',
      wrong: 'Zkraťte jméno na 200 znaků.',
    },
    email: {
      label: 'E-mailová adresa',
      missing: 'Zadejte e-mailovou adresu.',
      wrong: 'Zadejte e-mailovou adresu ve tvaru name@example.com.',
    },
    phoneNumber: {
      label: 'Telefonní číslo',
      missing: 'Zadejte telefonní číslo.',
      wrong: 'Zadejte telefonní číslo číslicemi, například +1 555 010 0199.',
    },
    address: {
      label: 'Poštovní adresa',
      missing: 'Zadejte poštovní adresu.',
      wrong: 'Zkraťte adresu na 500 znaků.',
    },
    account: {
      label: 'Zákaznické číslo nebo uživatelské jméno',
      hint: 'Pomůže nám údaje najít. Nikdy nám neposílejte heslo.',
      missing: 'Zadejte zákaznické číslo nebo uživatelské jméno.',
      wrong: 'Zkraťte údaj na 200 znaků.',
    },
    organization: {
      label: 'Organizace',
      missing: 'Zadejte název organizace.',
      wrong: 'Zkraťte název organizace na 200 znaků.',
    },
    message: {
      label: 'Vlastními slovy',
      hint: 'Neuvádějte prosím hesla, čísla karet ani údaje o zdraví.',
      missing: 'Popište, o co jde.',
      wrong: 'Zkraťte text na 4000 znaků.',
    },
    nominee: {
      label: 'Jméno osoby, která smí jednat za vás',
      missing: 'Zadejte jméno osoby, která smí jednat za vás.',
      wrong: 'Zkraťte jméno na 200 znaků.',
    },
    nomineeContact: {
      label: 'Kontakt na tuto osobu',
      missing: 'Zadejte adresu nebo telefonní číslo této osoby.',
      wrong: 'Zkraťte údaj na 500 znaků.',
    },
    reference: {
      label: 'Číslo dřívější žádosti',
      hint: 'Je v potvrzení, které jsme vám poslali.',
      missing: 'Zadejte číslo dřívější žádosti.',
      wrong: 'Zkraťte číslo na 100 znaků.',
    },
    since: {
      label: 'Od tohoto dne',
      missing: 'Vyberte den.',
      wrong: 'Vyberte den po roce 2000.',
    },
  },
  since: {
    label: 'Za jaké období',
    year: 'Posledních 12 měsíců',
    all: 'Vše, co máte',
    day: 'Ode dne, který vyberu',
  },
  declaration:
    'Čestně prohlašuji s vědomím trestní odpovědnosti za nepravdivé prohlášení, že jsem osobou, o jejíž údaje žádám.',
  authorized: 'Smím za tuto osobu jednat. Můžete mě nebo ji požádat o doklad.',
  notConfirmed: 'Abyste mohli pokračovat, potvrďte to.',
  errorsTitle: (count) => `Opravte prosím ${count} ${things[plural.select(count)] ?? 'věcí'}`,
  answerWithin: (time) => `Odpovíme vám do ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][amount === 1 ? 0 : 1]}`,
  review: 'Zkontrolovat žádost',
  reviewTitle: 'Je vše správně?',
  reviewDeletion: 'Tyto údaje natrvalo vymažeme. Pokud chcete kopii, požádejte nejdřív o ni.',
  reviewOptIn: 'Prodej a sdílení údajů máte odmítnuté. Odesláním této žádosti je znovu povolíte.',
  change: 'Něco změnit',
  send: 'Odeslat žádost',
  sending: 'Odesílá se…',
  pressAgain: 'Stiskněte prosím tlačítko ještě jednou, abyste ukázali, že nejste robot.',
  failedTitle: 'Vaše žádost nebyla odeslána',
  failed: {
    offline:
      'Jste offline. Žádost se odešle, jakmile budete znovu online, pokud tato stránka zůstane otevřená.',
    timeout: 'Web neodpověděl včas.',
    network: 'K webu se nepodařilo připojit.',
    server: 'Na naší straně se něco pokazilo.',
    refused: 'Web žádost nepřijal.',
    unreadable: 'Odpověď webu neumíme přečíst, proto nevíme, zda žádost dorazila.',
  },
  busy: (time) =>
    time === undefined
      ? 'Web je přetížený.'
      : `Web je přetížený. Zkuste to prosím znovu za ${time} ${seconds[plural.select(time)] ?? 'sekund'}.`,
  keptHere: 'Co jste napsali, zde zůstává. Nový pokus žádost neodešle dvakrát.',
  tryAgain: 'Zkusit znovu',
  optedOutHere: 'V tomto prohlížeči už vaše odmítnutí platí: tato část je hotová.',
  acceptedTitle: 'Máme vaši žádost',
  acceptedText: 'Číslo žádosti si uschovejte. Budete ho potřebovat, když se na ni budete ptát.',
  rows: {
    reference: 'Číslo žádosti',
    secret: 'Kód k vyhledání žádosti',
    receivedAt: 'Přijato',
    confirmBy: 'Potvrdíme do',
    expectedBy: 'Odpovíme do',
    type: 'Žádost',
    filer: 'Koho se týká',
    representativeName: 'Vaše jméno',
    representativeEmail: 'Vaše e-mailová adresa',
  },
  sentTitle: 'Co bylo odesláno',
  copy: 'Kopírovat',
  copied: 'Zkopírováno.',
  print: 'Vytisknout',
  download: 'Stáhnout',
  another: 'Podat další žádost',
  otherWays: 'Jiné způsoby, jak požádat',
  health:
    'Tento formulář neslouží pro zdravotní záznamy, které vede lékař, nemocnice nebo zdravotní pojišťovna (HIPAA). Obraťte se na jejich oddělení ochrany soukromí: adresa je v oznámení o ochraně soukromí, které vám předali.',
  unusable: 'Formulář teď nelze použít. Obraťte se na nás prosím jedním z těchto způsobů.',
};
