import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Riachtanach',
    description: 'Chun an suíomh a choinneáil ag obair: logáil isteach, an ciseán, slándáil, an rogha seo.',
  },
  functional: {
    label: 'Gnéithe breise',
    description:
      'Chun cuimhneamh ar do shocruithe, agus chun físeáin, léarscáileanna nó comhrá a chur leis an suíomh.',
  },
  analytics: {
    label: 'Staidreamh',
    description: 'Chun a léiriú conas a úsáideann daoine an suíomh, ionas gur féidir é a fheabhsú.',
  },
  marketing: {
    label: 'Fógraíocht',
    description:
      'Chun fógraí a roghnú de réir a ndéanann tú anseo agus ar shuíomhanna eile, agus chun a thomhas cé chomh maith is a oibríonn siad.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Cad is brí leis seo?',
  necessary:
    'Gan iad seo, ní féidir leis an suíomh an rud a iarrann tú air a dhéanamh: tú a choinneáil logáilte isteach, cuimhneamh ar do chiseán, tú a chosaint ar chalaois. Ní úsáidtear iad chun aon rud eile.',
  functional:
    'Cuimhníonn siad seo ar do shocruithe, agus taispeánann siad rudaí a thagann ó chuideachtaí eile, mar shampla físeáin, léarscáileanna nó comhrá. Is féidir leis na cuideachtaí sin a fheiceáil ansin go raibh tú anseo.',
  analytics:
    'Déanann siad seo cuairteanna a chomhaireamh, agus léiríonn siad cé na leathanaigh a úsáideann daoine agus cá dtéann siad i bhfostú. Is féidir an suíomh a fheabhsú leis na torthaí.',
  marketing:
    'Déanann siad seo nóta dá ndéanann tú anseo, agus go minic ar shuíomhanna eile, chun fógraí a roghnú duit. Má dhiúltaíonn tú, d’fhéadfá fógraí a fheiceáil fós, ach ní úsáidtear a ndéanann tú anseo chun iad a roghnú.',
};

export const preferences: PreferencesMessages = {
  title: 'Socruithe fianán',
  introduction: 'Roghnaigh cad atá ceadaithe don suíomh seo. Is féidir leat d’intinn a athrú am ar bith.',
  refuseAll: 'Diúltaigh do gach rud',
  acceptAll: 'Glac le gach rud',
  save: 'Sábháil mo roghanna',
  close: 'Dún gan sábháil',
  alwaysOn: 'Ar siúl i gcónaí',
  alwaysOff: 'Múchta i gcónaí',
  on: 'Ar siúl',
  off: 'Múchta',
  someOn: (on, total) => `Seirbhísí ar siúl: ${on} as ${total}`,
  vendors: (count) => (count === 1 ? 'Seirbhís amháin' : `Seirbhísí: ${count}`),
  about: (vendor) => `Eolas: ${vendor}`,
  sale: 'Nuair atá sé seo múchta, tá rogha an diúltaithe i bhfeidhm duit maidir le díol nó roinnt d’fhaisnéise pearsanta agus maidir le fógraíocht spriocdhírithe.',
  signal:
    'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt (Global Privacy Control). Urramaímid é sin, agus mar sin tá sé seo múchta.',
  signalOverridden:
    'Iarrann do bhrabhsálaí ar shuíomhanna gan do shonraí a dhíol ná a roinnt. Má shábhálann tú mar seo, beidh cead ag an suíomh seo é sin a dhéanamh mar sin féin.',
  minor: 'Níl sé seo ar fáil do dhaoine ar comhaois leat.',
  confirm:
    'Tá gach rud ar siúl, díol nó roinnt do shonraí san áireamh. Níl aon rud sábháilte fós: deimhníonn “Sábháil mo roghanna” é.',
  decidedAt: (date) => `Sábháilte an uair dheireanach: ${date}.`,
  download: 'Íoslódáil mo roghanna',
  privacyPolicy: 'Beartas príobháideachais',
  saved: 'Sábháladh do roghanna.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Ábhar seachtrach: ${recipient}` : 'Ábhar ó shuíomh eile'),
  explanation: (recipient, list) =>
    `D’fheicfeadh ${recipient ?? 'cuideachta eile'} do sheoladh IP agus a ndéanann tú anseo, agus d’fhéadfadh an chuideachta sin fianáin a choinneáil ar do ghléas${list ? ` chuige seo: ${list}` : ''}.`,
  once: 'Taispeáin uair amháin',
  always: 'Ceadaigh i gcónaí',
  alwaysVendor: (vendor) =>
    `Clúdaíonn “Ceadaigh i gcónaí” an tseirbhís ${vendor} ar an suíomh seo ar fad, go dtí go n-athróidh tú d’intinn.`,
  alwaysPurposes: (list) =>
    `Clúdaíonn “Ceadaigh i gcónaí” an méid seo ar an suíomh ar fad, go dtí go n-athróidh tú d’intinn: ${list}.`,
  privacyPolicy: 'Beartas príobháideachais',
  minor: 'Níl sé seo ar fáil do dhaoine ar comhaois leat.',
  loaded: 'Tá sé le feiceáil anois.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Aithníonn sé thú nuair a fhilleann tú',
    visit: 'Ceanglaíonn sé céimeanna cuairte amháin le chéile',
    campaign: 'Cuimhníonn sé ar an bhfógra a thug anseo thú',
    settings: 'Cuimhníonn sé ar shocruithe na seirbhíse',
    queue: 'Coinníonn sé an méid atá le seoladh go luath',
    recording: 'Cuid de thaifeadadh ar a ndéanann tú ar an leathanach',
    refusal: 'Cuimhníonn sé gur dhiúltaigh tú',
  },
  session: 'Go dtí go ndúnfaidh tú an cluaisín nó an brabhsálaí',
  unlimited: 'Go dtí go scriosfar é',
  provider: (company) => `Soláthraí: ${company}`,
  privacyPolicy: (vendor) => `Beartas príobháideachais: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Níl rogha déanta agat fós.',
  decidedAt: (date) => `Do rogha dheireanach: ${date}.`,
  change: 'Athraigh mo roghanna',
  allowed: 'Ceadaithe',
  refused: 'Gan cheadú',
  always: 'Ar siúl i gcónaí',
  site: 'An suíomh seo',
  record: (duration) =>
    `Cuimhníonn sé ar do roghanna. Seasann do thoiliú ar feadh na tréimhse seo: ${duration}. Ina dhiaidh sin, cuirtear ceist ort arís.`,
  purposes: (list) => `In úsáid chuige seo: ${list}`,
  also: (vendors) => `In úsáid chuige seo freisin: ${vendors}.`,
  storesNothing: 'Ní stórálann sé aon rud i do bhrabhsálaí.',
  caption: (vendor) => `${vendor}: an méid a stóráiltear i do bhrabhsálaí`,
  name: 'Ainm',
  use: 'Cad a dhéanann sé',
  lasts: 'Cá fhad',
  place: 'Cén áit',
  places: {
    cookies: 'Fianán',
    localStorage: 'Stóras áitiúil',
    sessionStorage: 'Stóras seisiúin',
    indexedDB: 'Bunachar sonraí',
  },
};
