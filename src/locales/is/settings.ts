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
    label: 'Nauðsynlegar',
    description: 'Láta vefinn virka: innskráning, karfa, öryggi, þetta val.',
  },
  functional: {
    label: 'Aukaeiginleikar',
    description: 'Muna stillingarnar þínar og bæta við myndböndum, kortum eða spjalli.',
  },
  analytics: {
    label: 'Tölfræði',
    description: 'Sýnir hvernig fólk notar vefinn, svo að hægt sé að bæta hann.',
  },
  marketing: {
    label: 'Auglýsingar',
    description: 'Valdar eftir því sem þú gerir hér og á öðrum vefjum, og mælt er hversu vel þær virka.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Hvað þýðir þetta?',
  necessary:
    'Án þeirra getur vefurinn ekki gert það sem þú biður um: haldið innskráningu þinni, munað körfuna þína, varið þig gegn svikum. Þær eru ekki notaðar til neins annars.',
  functional:
    'Þær muna stillingarnar þínar og sýna efni frá öðrum fyrirtækjum, til dæmis myndbönd, kort eða spjall. Þau fyrirtæki geta þá séð að þú komst hingað.',
  analytics:
    'Þær telja heimsóknir og sýna hvaða síður fólk notar og hvar það lendir í vanda. Með niðurstöðunum má bæta vefinn.',
  marketing:
    'Þær skrá hvað þú gerir hér, og oft á öðrum vefjum, til að velja auglýsingar handa þér. Ef þú segir nei gætirðu samt séð auglýsingar, en það sem þú gerir hér er ekki notað til að velja þær.',
};

export const preferences: PreferencesMessages = {
  title: 'Stillingar á vafrakökum',
  introduction: 'Veldu hvað þessi vefur má gera. Þú getur skipt um skoðun hvenær sem er.',
  refuseAll: 'Hafna öllu',
  acceptAll: 'Samþykkja allt',
  save: 'Vista val mitt',
  close: 'Loka án þess að vista',
  alwaysOn: 'Alltaf kveikt',
  alwaysOff: 'Alltaf slökkt',
  on: 'Kveikt',
  off: 'Slökkt',
  someOn: (on, total) => `Þjónustur sem kveikt er á: ${on} af ${total}`,
  vendors: (count) => `Þjónustur: ${count}`,
  about: (vendor) => `Um ${vendor}`,
  sale: 'Þegar slökkt er á þessu hefurðu afþakkað sölu eða deilingu á persónuupplýsingum þínum, og líka sérsniðnar auglýsingar.',
  signal:
    'Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim (Global Privacy Control). Við virðum það og því er slökkt á þessu.',
  signalOverridden:
    'Vafrinn þinn biður vefi um að selja hvorki gögnin þín né deila þeim. Ef þú vistar svona má þessi vefur gera það samt.',
  minor: 'Ekki í boði á þínum aldri.',
  confirm:
    'Kveikt er á öllu, líka sölu eða deilingu á gögnunum þínum. Ekkert er vistað enn: „Vista val mitt“ staðfestir það.',
  decidedAt: (date) => `Síðast vistað ${date}.`,
  download: 'Sækja val mitt',
  privacyPolicy: 'Persónuverndarstefna',
  saved: 'Valið þitt er vistað.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Efni annars staðar frá: ${recipient}` : 'Efni frá öðrum vef'),
  explanation: (recipient, list) =>
    `${recipient ?? 'Annað fyrirtæki'} sér þá IP-töluna þína og hvað þú gerir hér, og getur geymt vafrakökur í tækinu þínu.${list ? ` Tilgangur: ${list}.` : ''}`,
  once: 'Sýna einu sinni',
  always: 'Leyfa alltaf',
  alwaysVendor: (vendor) =>
    `„Leyfa alltaf“ gildir á öllum þessum vef þar til þú skiptir um skoðun, fyrir þessa þjónustu: ${vendor}.`,
  alwaysPurposes: (list) =>
    `„Leyfa alltaf“ gildir á öllum þessum vef þar til þú skiptir um skoðun, í þessum tilgangi: ${list}.`,
  privacyPolicy: 'Persónuverndarstefna',
  minor: 'Ekki í boði á þínum aldri.',
  loaded: 'Efnið er komið.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Þekkir þig þegar þú kemur aftur',
    visit: 'Heldur utan um eina heimsókn',
    campaign: 'Man hvaða auglýsing leiddi þig hingað',
    settings: 'Man hvernig þjónustan er stillt',
    queue: 'Geymir það sem á að senda',
    recording: 'Er hluti af upptöku á því sem þú gerir á síðunni',
    refusal: 'Man að þú sagðir nei',
  },
  session: 'Þar til þú lokar flipanum eða vafranum',
  unlimited: 'Þar til því er eytt',
  provider: (company) => `Þjónustuaðili: ${company}`,
  privacyPolicy: (vendor) => `Persónuverndarstefna: ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Þú hefur ekki valið enn.',
  decidedAt: (date) => `Þú valdir síðast ${date}.`,
  change: 'Breyta vali mínu',
  allowed: 'Leyft',
  refused: 'Ekki leyft',
  always: 'Alltaf kveikt',
  site: 'Þessi vefur',
  record: (duration) => `Man hvað þú valdir. Gildistími leyfis: ${duration}. Eftir það er spurt aftur.`,
  purposes: (list) => `Tilgangur: ${list}`,
  also: (vendors) => `Líka notað í þessum tilgangi: ${vendors}.`,
  storesNothing: 'Geymir ekkert í vafranum þínum.',
  caption: (vendor) => `${vendor}: hvað er geymt í vafranum þínum`,
  name: 'Heiti',
  use: 'Hvað það gerir',
  lasts: 'Hversu lengi',
  place: 'Hvar',
  places: {
    cookies: 'Vafrakaka',
    localStorage: 'Staðbundin geymsla',
    sessionStorage: 'Lotugeymsla',
    indexedDB: 'Gagnagrunnur',
  },
};
