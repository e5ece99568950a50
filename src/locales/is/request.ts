import type { FieldMessages, RequestMessages, TypeMessages } from '../request-messages.js';

/** In the genitive, after "innan": 1, 21, 31 take the singular. */
const units = {
  'calendar-days': ['dags', 'daga'],
  'business-days': ['virks dags', 'virkra daga'],
  months: ['mánaðar', 'mánaða'],
} as const;
const rules = new Intl.PluralRules('is');

/** A field that holds at most so many characters. */
const text = (label: string, limit: number, missing = `Fylltu út: ${label}.`): FieldMessages => ({
  label,
  missing,
  wrong: `${label}: mest ${limit} stafir.`,
});

const type = (label: string, description: string): TypeMessages => ({ label, description });

export const request: RequestMessages = {
  title: 'Beiðni um gögnin mín',
  introduction: 'Það kostar ekkert og hefur engin áhrif á þjónustuna.',
  types: {
    access: type('Sýnið mér gögnin mín', 'Afrit af persónuupplýsingum þínum og hvað við gerum við þær.'),
    'access:categories': type(
      'Segið mér hvaða gögnum þið safnið',
      'Flokkarnir, hvaðan þeir koma, af hverju við notum þá og hver fær þá.',
    ),
    'access:specific': type(
      'Sýnið mér gögnin mín',
      'Þær persónuupplýsingar sem við höfum, til að taka með þér.',
    ),
    confirmation: type('Segið mér hvort þið hafið gögn um mig', 'Já eða nei, án afrits.'),
    correction: type('Leiðréttið gögnin mín', 'Eitthvað er rangt eða vantar.'),
    deletion: type(
      'Eyðið gögnunum mínum',
      'Við eyðum því sem lög skylda okkur ekki til að geyma. Það er endanlegt.',
    ),
    anonymisation: type(
      'Gerið óþörf gögn nafnlaus eða lokið þeim',
      'Ef þau eru óþörf, of mikil eða notuð gegn lögum.',
    ),
    restriction: type(
      'Notið gögnin mín ekki í bili',
      'Við geymum þau bara, til dæmis meðan við könnum þau (takmörkun á vinnslu).',
    ),
    portability: type(
      'Látið mig fá gögnin mín með mér',
      'Á sniði sem önnur þjónusta getur lesið (flutningur eigin gagna).',
    ),
    objection: type(
      'Ég andmæli notkun á gögnunum mínum',
      'Við hættum nema mikilvægar ástæður séu til. Með auglýsingar hættum við alltaf.',
    ),
    'third-parties': type(
      'Segið mér hver hefur fengið gögnin mín',
      'Fyrirtækin sem hafa fengið þau frá okkur.',
    ),
    'consent:withdraw': type(
      'Ég afturkalla samþykki mitt',
      'Fyrir hverju sem þú hefur samþykkt. Stillingar á vafrakökum taka gildi strax.',
    ),
    'consent:information': type(
      'Segið mér hvað gerist ef ég samþykki ekki',
      'Hverju þú getur hafnað, og hvað þá gerist.',
    ),
    'sale:opt-out': type(
      'Ekki selja eða deila persónuupplýsingum mínum',
      'Stöðvar líka sérsniðnar auglýsingar. Gildir strax í þessum vafra.',
    ),
    'sale:opt-in': type('Leyfa aftur sölu eða deilingu', 'Ef þú afþakkaðir áður og hefur skipt um skoðun.'),
    'sensitive:limit': type(
      'Takmarkið notkun á viðkvæmum gögnum um mig',
      'Við notum þær aðeins í það sem þú baðst okkur um.',
    ),
    'automated-decisions:opt-out': type(
      'Látið ekki vélar taka ákvarðanir um mig',
      'Ekkert persónusnið eða sjálfvirk tækni í því sem skiptir máli.',
    ),
    'automated-decisions:access': type(
      'Útskýrið sjálfvirka ákvörðun',
      'Hvað tæknin gerði, og hvernig hún komst að niðurstöðu.',
    ),
    'automated-decisions:review': type(
      'Látið manneskju skoða sjálfvirka ákvörðun',
      'Ef vél ein tók ákvörðun sem hefur áhrif á þig.',
    ),
    'marketing:opt-out': type(
      'Hættið að senda auglýsingapóst',
      'Við skrifum samt um pantanir og aðganginn þinn.',
    ),
    'post-mortem': type(
      'Ég ákveð hvað verður um gögnin mín eftir andlát',
      'Hvort við geymum þau, eyðum eða látum aðra fá þau.',
    ),
    nomination: type(
      'Ég tilnefni einhvern til að koma fram fyrir mig',
      'Ef þú deyrð eða getur ekki lengur má sá nota rétt þinn.',
    ),
    'de-indexing': type(
      'Fjarlægið tengil sem sýnir nafnið mitt',
      'Við hættum að dreifa þessu eða tökum tengilinn úr leitarniðurstöðum.',
    ),
    complaint: type(
      'Ég kvarta yfir meðferð á gögnunum mínum',
      'Segðu okkur hvað gerðist. Við könnum það og skrifum þér.',
    ),
    appeal: type('Ég kæri ákvörðun um fyrri beiðni', 'Einhver annar skoðar hana aftur.'),
  },
  chooseType: 'Hvað viltu að við gerum?',
  missingType: 'Veldu hvað þú vilt að við gerum.',
  chooseFiler: 'Fyrir hvern er beiðnin?',
  filers: {
    self: 'Mig',
    parent: 'Barnið mitt, eða einhvern sem er í forsjá minni',
    agent: 'Einhvern sem bað mig um það',
    household: 'Heimilið mitt',
  },
  aboutYou: 'Um þig',
  aboutChild: 'Um barnið',
  aboutPerson: 'Um manneskjuna',
  yourRequest: 'Beiðnin þín',
  optional: 'valfrjálst',
  noIdentity:
    'Við þurfum ekkert frá þér. Með netfangi stöðvum við þetta líka þar sem við þekkjum þig af því.',
  fields: {
    name: text('Fullt nafn', 200),
    email: {
      label: 'Netfang',
      missing: 'Skrifaðu netfang.',
      wrong: 'Skrifaðu netfang eins og name@example.com.',
    },
    phoneNumber: {
      label: 'Símanúmer',
      missing: 'Skrifaðu símanúmer.',
      wrong: 'Skrifaðu tölustafi, eins og +1 555 010 0199.',
    },
    address: text('Póstfang', 500),
    account: {
      ...text('Viðskiptanúmer eða notandanafn', 200),
      hint: 'Til að finna gögnin. Sendu aldrei lykilorð.',
    },
    organization: text('Stofnun eða fyrirtæki', 200),
    message: {
      ...text('Með eigin orðum', 4000, 'Segðu um hvað þetta er.'),
      hint: 'Ekki skrifa lykilorð, kortanúmer eða heilsufarsupplýsingar.',
    },
    nominee: text('Nafn þess sem má koma fram', 200),
    nomineeContact: text('Sími eða netfang viðkomandi', 500),
    reference: {
      ...text('Tilvísun fyrri beiðni', 100),
      hint: 'Er í staðfestingunni frá okkur.',
    },
    since: {
      label: 'Frá þessum degi',
      missing: 'Veldu dag.',
      wrong: 'Veldu dag eftir árið 2000.',
    },
  },
  since: {
    label: 'Hversu langt aftur',
    year: 'Síðustu 12 mánuðir',
    all: 'Allt sem þið hafið',
    day: 'Frá degi sem ég vel',
  },
  declaration: 'Ég lýsi yfir, að viðlagðri refsiábyrgð, að gögnin eru um mig.',
  authorized: 'Ég má koma fram fyrir þennan aðila. Þið megið biðja okkur um sönnun.',
  notConfirmed: 'Staðfestu þetta til að halda áfram.',
  errorsTitle: (count) => (count === 1 ? 'Lagaðu eitt atriði' : `Lagaðu þetta (${count})`),
  answerWithin: (time) => `Þú færð svar innan ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][rules.select(amount) === 'one' ? 0 : 1]}`,
  review: 'Fara yfir beiðnina',
  reviewTitle: 'Er allt rétt?',
  reviewDeletion: 'Við eyðum þessum gögnum endanlega. Viltu afrit? Biddu um það fyrst.',
  reviewOptIn: 'Þú afþakkaðir áður. Ef þú sendir þetta má aftur selja gögnin þín eða deila þeim.',
  change: 'Breyta einhverju',
  send: 'Senda beiðnina',
  sending: 'Sendi…',
  pressAgain: 'Ýttu aftur á hnappinn til að sýna að þú sért manneskja.',
  failedTitle: 'Beiðnin var ekki send',
  failed: {
    offline: 'Þú ert ekki á netinu. Beiðnin fer þegar þú tengist aftur, ef síðan er opin.',
    timeout: 'Vefurinn svaraði ekki í tíma.',
    network: 'Ekki náðist samband við vefinn.',
    server: 'Villa kom upp hjá okkur.',
    refused: 'Vefurinn tók ekki við beiðninni.',
    unreadable: 'Við getum ekki lesið svar vefsins og vitum því ekki hvort beiðnin barst.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'Mikið álag er á vefnum.'
      : `Mikið álag er á vefnum. Reyndu aftur eftir ${seconds} sek.`,
  keptHere: 'Textinn er hér enn. Hann sendist ekki tvisvar þótt þú reynir aftur.',
  tryAgain: 'Reyna aftur',
  optedOutHere: 'Í þessum vafra hefurðu þegar afþakkað.',
  acceptedTitle: 'Við höfum fengið beiðnina',
  acceptedText: 'Geymdu tilvísunina. Þú þarft hana til að spyrja um beiðnina.',
  rows: {
    reference: 'Tilvísun',
    secret: 'Leitarkóði',
    receivedAt: 'Móttekið',
    confirmBy: 'Staðfest í síðasta lagi',
    expectedBy: 'Svarað í síðasta lagi',
    type: 'Beiðni',
    filer: 'Fyrir',
    representativeName: 'Nafnið þitt',
    representativeEmail: 'Netfangið þitt',
  },
  sentTitle: 'Það sem þú sendir',
  copy: 'Afrita',
  copied: 'Afritað.',
  print: 'Prenta',
  download: 'Sækja',
  another: 'Senda aðra beiðni',
  otherWays: 'Aðrar leiðir',
  health:
    'Þetta eyðublað er ekki fyrir sjúkraskrár læknis, sjúkrahúss eða sjúkratryggingar (HIPAA). Spyrðu þar: persónuverndardeildin er nefnd í upplýsingum um persónuvernd sem þú fékkst.',
  unusable: 'Eyðublaðið virkar ekki núna. Hafðu samband svona.',
};
