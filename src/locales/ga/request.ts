import type { FieldMessages, RequestMessages } from '../request-messages.js';

/** "Mí" is lenited after numbers that end in 1 to 6, "soicind" after 2 to 6; "lá" never changes. */
const isLenited = (amount: number, from: number): boolean => amount % 10 >= from && amount % 10 <= 6;

const units = { 'calendar-days': 'lá', 'business-days': 'lá oibre', months: 'mí' };

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Líon isteach: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: ${limit} carachtar ar a mhéad.`,
});

export const request: RequestMessages = {
  title: 'Déan iarratas príobháideachais',
  introduction: 'Tá sé saor in aisce, agus ní athraíonn iarratas an chaoi a gcaithimid leat.',
  chooseType: 'Cad ba mhaith leat a iarraidh orainn?',
  missingType: 'Roghnaigh an rud ba mhaith leat a iarraidh orainn.',
  chooseFiler: 'Cé dó an t-iarratas seo?',
  filers: {
    self: 'Dom féin',
    parent: 'Do mo pháiste, nó do dhuine a bhfuil mé i mo chaomhnóir air',
    agent: 'Do dhuine a d’iarr orm gníomhú thar a cheann',
    household: 'Do mo theaghlach',
  },
  aboutYou: 'Fút féin',
  aboutChild: 'Faoin bpáiste',
  aboutPerson: 'Faoin duine',
  yourRequest: 'D’iarratas',
  optional: 'roghnach',
  noIdentity:
    'Níl aon rud ag teastáil uainn uait. Le seoladh ríomhphoist is féidir linn stop a chur leis freisin in aon áit a n-aithnímid thú faoin seoladh sin.',
  fields: {
    name: text('Ainm iomlán', 200),
    email: {
      label: 'Seoladh ríomhphoist',
      missing: 'Cuir isteach seoladh ríomhphoist.',
      wrong: 'Cuir isteach seoladh ríomhphoist mar seo: name@example.com.',
    },
    phoneNumber: {
      label: 'Uimhir theileafóin',
      missing: 'Cuir isteach uimhir theileafóin.',
      wrong: 'Cuir isteach an uimhir i ndigití mar seo: +1 555 010 0199.',
    },
    address: text('Seoladh poist', 500),
    account: {
      ...text('Uimhir chustaiméara nó ainm úsáideora', 200),
      hint: 'Cabhraíonn sé linn na sonraí a aimsiú. Ná seol pasfhocal chugainn choíche.',
    },
    organization: text('Eagraíocht', 200),
    message: {
      ...text('I d’fhocail féin', 4000, 'Mínigh cad leis a mbaineann sé seo.'),
      hint: 'Fág pasfhocail, uimhreacha cárta agus sonraí sláinte ar lár.',
    },
    nominee: text('Ainm an duine a bheidh in ann gníomhú', 200),
    nomineeContact: text(
      'Conas teagmháil a dhéanamh leis an duine sin',
      500,
      'Cuir isteach seoladh nó uimhir theileafóin an duine sin.',
    ),
    reference: {
      ...text('Tagairt an iarratais roimhe seo', 100),
      hint: 'Tá sí sa deimhniú a sheolamar.',
    },
    since: {
      label: 'Ón lá seo ar aghaidh',
      missing: 'Roghnaigh lá.',
      wrong: 'Roghnaigh lá tar éis na bliana 2000.',
    },
  },
  since: {
    label: 'Cé chomh fada siar',
    year: 'Le 12 mhí anuas',
    all: 'Gach rud atá agaibh',
    day: 'Ó lá a roghnaím',
  },
  declaration:
    'Dearbhaím faoi phionós mionnaithe éithigh gur mise an duine a bhfuil a chuid faisnéise á hiarraidh agam.',
  authorized:
    'Tá cead agam gníomhú thar ceann an duine seo. Tá cead agaibh cruthúnas a iarraidh ormsa nó ar an duine sin.',
  notConfirmed: 'Deimhnigh é seo chun dul ar aghaidh.',
  errorsTitle: (count) => (count === 1 ? 'Ceartaigh rud amháin' : `Rudaí le ceartú: ${count}`),
  answerWithin: (time) => `Gheobhaidh tú freagra laistigh de ${time}.`,
  time: (amount, unit) => {
    const word = unit === 'months' && isLenited(amount, 1) ? 'mhí' : units[unit];
    return amount === 1 ? `${word} amháin` : `${amount} ${word}`;
  },
  review: 'Seiceáil an t-iarratas',
  reviewTitle: 'An bhfuil gach rud ceart?',
  reviewDeletion: 'Scriosfaimid na sonraí seo go buan. Más mian leat cóip a fháil, iarr í ar dtús.',
  reviewOptIn: 'Dhiúltaigh tú roimhe seo. Má sheolann tú é seo, ceadaítear díol nó roinnt do shonraí arís.',
  change: 'Athraigh rud éigin',
  send: 'Seol an t-iarratas',
  sending: 'Á sheoladh…',
  pressAgain: 'Brúigh an cnaipe uair amháin eile chun a thaispeáint nach meaisín thú.',
  failedTitle: 'Níor seoladh d’iarratas',
  failed: {
    offline:
      'Tá tú as líne. Seolfar é chomh luath is a bheidh tú ar líne arís, má fhanann an leathanach seo oscailte.',
    timeout: 'Níor fhreagair an suíomh in am.',
    network: 'Níorbh fhéidir teacht ar an suíomh.',
    server: 'Chuaigh rud éigin mícheart ar ár dtaobhna.',
    refused: 'Níor ghlac an suíomh leis an iarratas.',
    unreadable:
      'Thug an suíomh freagra nach féidir linn a léamh, agus mar sin níl a fhios againn ar tháinig an t-iarratas.',
  },
  busy: (seconds) =>
    `Tá an suíomh gnóthach.${seconds === undefined ? '' : ` Bain triail eile as i gceann ${seconds} ${isLenited(seconds, 2) ? 'shoicind' : 'soicind'}.`}`,
  keptHere: 'Tá an méid a scríobh tú anseo fós. Má bhaineann tú triail eile as, ní sheolfar faoi dhó é.',
  tryAgain: 'Bain triail eile as',
  optedOutHere: 'Tá rogha an diúltaithe i bhfeidhm sa bhrabhsálaí seo cheana: tá an chuid sin déanta.',
  acceptedTitle: 'Tá d’iarratas againn',
  acceptedText: 'Coinnigh an tagairt. Beidh sí uait chun fiafraí faoin iarratas.',
  rows: {
    reference: 'Tagairt',
    secret: 'Cód chun é a chuardach',
    receivedAt: 'Faighte',
    confirmBy: 'Deimhniú ar a dhéanaí',
    expectedBy: 'Freagra ar a dhéanaí',
    type: 'Iarratas',
    filer: 'Cé dó',
    representativeName: 'D’ainm',
    representativeEmail: 'Do sheoladh ríomhphoist',
  },
  sentTitle: 'An méid a sheol tú',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte.',
  print: 'Priontáil',
  download: 'Íoslódáil',
  another: 'Déan iarratas eile',
  otherWays: 'Bealaí eile le hiarratas a dhéanamh',
  health:
    'Ní bhaineann an fhoirm seo le taifid leighis a choinníonn dochtúir, ospidéal nó plean sláinte (HIPAA). Cuir ceist ar a n-oifig phríobháideachais: tá a seoladh san fhógra faoi chleachtais phríobháideachais a thug siad duit.',
  unusable:
    'Ní féidir an fhoirm seo a úsáid faoi láthair. Cuir d’iarratas chugainn ar cheann de na bealaí seo.',
};
