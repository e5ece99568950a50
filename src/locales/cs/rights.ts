import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Vaše práva na soukromí',
  introduction: (controller) =>
    `O svých osobních údajích rozhodujete vy. Tato stránka říká, co můžete žádat od ${controller ? `společnosti ${controller}` : 'nás'}, a přijme vaši žádost.`,
  updated: (date) => `Naposledy aktualizováno ${date}.`,
  placeLabel: 'Kde žijete',
  placeHint: 'Jaká máte práva, určuje tamní zákon. Pokud jsme místo neuhodli, vyberte své.',
  elsewhere: 'Jiná země',
  stateLabel: 'Stát',
  provinceLabel: 'Provincie',
  quebec: 'Québec',
  otherProvince: 'Jiná provincie nebo teritorium',
  otherState: 'Jiný stát',
  rightsTitle: (place) => (place ? `Vaše práva: ${place}` : 'Vaše práva'),
  ask: 'Požádat o to',
  optOutTitle: 'Prodej, sdílení a cílená reklama',
  optOutText: 'V tomto prohlížeči a hned. Nepotřebujete účet a nemusíte uvádět důvod.',
  optedOut: 'Prodej a sdílení máte odmítnuté.',
  notOptedOut: 'Prodej a sdílení nemáte odmítnuté.',
  optOut: 'Odmítnout nyní',
  advertisingOff: 'Reklamní cookies jsou vypnuté.',
  advertisingOn: 'Reklamní cookies jsou zapnuté, protože k nim máme váš souhlas.',
  turnOff: 'Vypnout je',
  settings: 'Nastavení cookies',
  signal: 'Váš prohlížeč vysílá signál Global Privacy Control a my ho respektujeme.',
  noSignal:
    'Váš prohlížeč nevysílá signál Global Privacy Control. S ním se o vašem odmítnutí dozví každý web.',
  noRetaliation:
    'Ať požádáte o cokoli, dostanete stejnou službu za stejnou cenu (Cal. Civ. Code § 1798.125 a zákony dalších států).',
  contactTitle: 'Komu napsat',
  contacts: {
    office: 'Oddělení ochrany soukromí',
    officer: 'Pověřenec pro ochranu osobních údajů',
    euRepresentative: 'Zástupce v Evropské unii',
    ukRepresentative: 'Zástupce ve Spojeném království',
  },
  complaintTitle: 'Pokud nejste s naší odpovědí spokojeni',
  complaint: {
    eu: () =>
      'Můžete podat stížnost u dozorového úřadu pro ochranu údajů tam, kde žijete, pracujete nebo kde byl podle vás porušen zákon (čl. 77 GDPR), a obrátit se na soud.',
    uk: () =>
      'Stížnost podejte nejdřív nám: do 30 dnů její přijetí potvrdíme a výsledek vám sdělíme bez zbytečného odkladu. Poté se můžete obrátit na britského komisaře pro informace (Information Commissioner) a na soud.',
    california: () =>
      'Můžete podat stížnost u kalifornské agentury pro ochranu soukromí (California Privacy Protection Agency) nebo u generálního prokurátora Kalifornie.',
    states: () =>
      'Nejdřív se odvolejte k nám: ve formuláři zvolte „Odvolání proti rozhodnutí“. Pokud odvolání zamítneme, můžete podat stížnost u generálního prokurátora svého státu.',
    in: () =>
      'Se stížností se nejdřív obraťte na nás. Pokud ji naše odpověď nevyřeší, můžete podat stížnost u indické Rady pro ochranu údajů (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Stížnost můžete podat u tohoto úřadu: ${authority}.`
        : 'Stížnost můžete podat u úřadu pro ochranu údajů ve své zemi, pokud tam takový je.',
  },
  customersTitle: 'Pokud nás znáte přes jinou společnost',
  customers:
    'Osobní údaje zpracováváme také pro společnosti, které jsou našimi zákazníky, a jen podle jejich pokynů. Pokud jste své údaje dali některé z nich, obraťte se prosím na ni: ona rozhoduje a my jí pomáháme vám odpovědět.',
  industryTitle: 'Odmítnout reklamu na jiných webech',
  industry:
    'Reklamní odvětví má vlastní stránky, kde můžete své odmítnutí sdělit mnoha společnostem najednou:',
};
