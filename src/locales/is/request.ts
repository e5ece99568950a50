import type { RequestMessages } from '../request-messages.js';

/** In the genitive, after "innan": 1, 21, 31 take the singular. */
const units = {
  'calendar-days': ['dags', 'daga'],
  'business-days': ['virks dags', 'virkra daga'],
  months: ['mánaðar', 'mánaða'],
} as const;
const rules = new Intl.PluralRules('is');

export const request: RequestMessages = {
  title: 'Senda beiðni um persónuvernd',
  introduction: 'Það kostar ekkert, og beiðnin breytir því ekki hvernig við komum fram við þig.',
  types: {
    access: {
      label: 'Sýnið mér gögnin mín',
      description: 'Afrit af þeim persónuupplýsingum sem við höfum um þig, og hvað við gerum við þær.',
    },
    'access:categories': {
      label: 'Segið mér hvers konar gögnum þið safnið',
      description: 'Flokkar upplýsinganna, hvaðan þær koma, af hverju við notum þær og hver fær þær.',
    },
    'access:specific': {
      label: 'Sýnið mér gögnin mín',
      description:
        'Þær tilteknu persónuupplýsingar sem við höfum um þig, á formi sem þú getur tekið með þér annað.',
    },
    confirmation: { label: 'Segið mér hvort þið hafið gögn um mig', description: 'Já eða nei, án afrits.' },
    correction: {
      label: 'Leiðréttið gögnin mín',
      description: 'Eitthvað sem við höfum um þig er rangt eða ófullkomið.',
    },
    deletion: {
      label: 'Eyðið gögnunum mínum',
      description: 'Við eyðum því sem lög skylda okkur ekki til að geyma. Ekki er hægt að taka það til baka.',
    },
    anonymisation: {
      label: 'Gerið gögn sem þið þurfið ekki nafnlaus eða lokið fyrir þau',
      description: 'Fyrir gögn sem eru óþörf, of mikil eða unnin í bága við lög.',
    },
    restriction: {
      label: 'Hættið í bili að nota gögnin mín',
      description:
        'Við geymum þau og gerum ekkert annað við þau, til dæmis á meðan við könnum hvort þau séu rétt (takmörkun á vinnslu).',
    },
    portability: {
      label: 'Látið mig fá gögnin mín svo að ég geti flutt þau annað',
      description: 'Á algengu sniði sem önnur þjónusta getur lesið (flutningur eigin gagna).',
    },
    objection: {
      label: 'Ég andmæli því hvernig þið notið gögnin mín',
      description:
        'Við hættum nema við höfum mikilvægar ástæður til að halda áfram. Ef um auglýsingar er að ræða hættum við alltaf.',
    },
    'third-parties': {
      label: 'Segið mér hver hefur fengið gögnin mín',
      description: 'Fyrirtækin sem við höfum afhent persónuupplýsingar.',
    },
    'consent:withdraw': {
      label: 'Ég afturkalla samþykki mitt',
      description:
        'Fyrir hverju því sem þú samþykktir einhvern tíma. Fyrir vafrakökur skaltu nota stillingarnar á vafrakökum: þær taka gildi strax.',
    },
    'consent:information': {
      label: 'Segið mér hvað gerist ef ég samþykki ekki',
      description: 'Hverju þú getur hafnað, og hvað fylgir því.',
    },
    'sale:opt-out': {
      label: 'Seljið hvorki persónuupplýsingar mínar né deilið þeim',
      description: 'Stöðvar líka sérsniðnar auglýsingar. Tekur strax gildi í þessum vafra.',
    },
    'sale:opt-in': {
      label: 'Leyfa aftur sölu eða deilingu',
      description: 'Ef þú afþakkaðir áður og hefur skipt um skoðun.',
    },
    'sensitive:limit': {
      label: 'Takmarkið notkun á viðkvæmum persónuupplýsingum mínum',
      description: 'Við notum þær aðeins til þess sem þú baðst okkur að gera.',
    },
    'automated-decisions:opt-out': {
      label: 'Látið vélar ekki taka ákvarðanir um mig',
      description: 'Hvorki persónusnið né sjálfvirk tækni í ákvörðunum sem skipta máli.',
    },
    'automated-decisions:access': {
      label: 'Útskýrið sjálfvirka ákvörðun',
      description: 'Hvað tæknin gerði, og hvernig hún komst að niðurstöðu sinni.',
    },
    'automated-decisions:review': {
      label: 'Látið manneskju skoða sjálfvirka ákvörðun',
      description: 'Fyrir ákvarðanir sem vél tók ein og hafa áhrif á þig.',
    },
    'marketing:opt-out': {
      label: 'Hættið að senda mér auglýsingapóst',
      description: 'Við skrifum þér áfram um pantanir og aðganginn þinn.',
    },
    'post-mortem': {
      label: 'Ég segi hvað á að verða um gögnin mín eftir andlát mitt',
      description: 'Fyrirmæli um að geyma það sem við höfum, eyða því eða láta aðra fá það.',
    },
    nomination: {
      label: 'Ég tilnefni einhvern til að koma fram fyrir mig',
      description:
        'Ef þú deyrð eða getur ekki lengur komið fram sjálf eða sjálfur má þessi manneskja nota rétt þinn.',
    },
    'de-indexing': {
      label: 'Fjarlægið tengil sem sýnir nafnið mitt',
      description: 'Við hættum að dreifa upplýsingunum eða tökum tengilinn úr leitarniðurstöðum.',
    },
    complaint: {
      label: 'Ég kvarta yfir því hvernig þið farið með gögnin mín',
      description: 'Segðu okkur hvað fór úrskeiðis. Við könnum málið og skrifum þér.',
    },
    appeal: { label: 'Ég kæri ákvörðun um fyrri beiðni', description: 'Einhver annar skoðar hana aftur.' },
  },
  chooseType: 'Hvað viltu að við gerum?',
  missingType: 'Veldu hvað þú vilt að við gerum.',
  chooseFiler: 'Fyrir hvern er beiðnin?',
  filers: {
    self: 'Mig',
    parent: 'Barnið mitt, eða einhvern sem er í forsjá minni',
    agent: 'Einhvern sem bað mig að koma fram fyrir sig',
    household: 'Heimilið mitt',
  },
  aboutYou: 'Um þig',
  aboutChild: 'Um barnið',
  aboutPerson: 'Um manneskjuna',
  yourRequest: 'Beiðnin þín',
  optional: 'valfrjálst',
  noIdentity:
    'Við þurfum ekkert frá þér. Ef þú gefur upp netfang getum við líka stöðvað þetta þar sem við þekkjum þig af því netfangi.',
  fields: {
    name: { label: 'Fullt nafn', missing: 'Skrifaðu fullt nafn.', wrong: 'Styttu nafnið í 200 stafi.' },
    email: {
      label: 'Netfang',
      missing: 'Skrifaðu netfang.',
      wrong: 'Skrifaðu netfang eins og name@example.com.',
    },
    phoneNumber: {
      label: 'Símanúmer',
      missing: 'Skrifaðu símanúmer.',
      wrong: 'Skrifaðu símanúmerið í tölustöfum, eins og +1 555 010 0199.',
    },
    address: { label: 'Póstfang', missing: 'Skrifaðu póstfangið.', wrong: 'Styttu póstfangið í 500 stafi.' },
    account: {
      label: 'Viðskiptanúmer eða notandanafn',
      hint: 'Hjálpar okkur að finna gögnin. Sendu okkur aldrei lykilorð.',
      missing: 'Skrifaðu viðskiptanúmerið eða notandanafnið.',
      wrong: 'Styttu þetta í 200 stafi.',
    },
    organization: {
      label: 'Stofnun eða fyrirtæki',
      missing: 'Skrifaðu nafn stofnunarinnar eða fyrirtækisins.',
      wrong: 'Styttu nafnið í 200 stafi.',
    },
    message: {
      label: 'Með eigin orðum',
      hint: 'Ekki skrifa lykilorð, kortanúmer eða heilsufarsupplýsingar.',
      missing: 'Segðu um hvað málið snýst.',
      wrong: 'Styttu textann í 4000 stafi.',
    },
    nominee: {
      label: 'Nafn þess sem má koma fram fyrir þig',
      missing: 'Skrifaðu nafn þess sem má koma fram fyrir þig.',
      wrong: 'Styttu nafnið í 200 stafi.',
    },
    nomineeContact: {
      label: 'Hvernig við náum í þá manneskju',
      missing: 'Skrifaðu heimilisfang eða símanúmer þeirrar manneskju.',
      wrong: 'Styttu þetta í 500 stafi.',
    },
    reference: {
      label: 'Tilvísun fyrri beiðni',
      hint: 'Hún er í staðfestingunni sem við sendum.',
      missing: 'Skrifaðu tilvísun fyrri beiðni.',
      wrong: 'Styttu tilvísunina í 100 stafi.',
    },
    since: { label: 'Frá þessum degi', missing: 'Veldu dag.', wrong: 'Veldu dag eftir árið 2000.' },
  },
  since: {
    label: 'Hversu langt aftur',
    year: 'Síðustu 12 mánuðir',
    all: 'Allt sem þið hafið',
    day: 'Frá degi sem ég vel',
  },
  declaration:
    'Ég lýsi því yfir, að viðlagðri refsingu fyrir ranga yfirlýsingu, að ég er manneskjan sem upplýsingarnar sem ég bið um varða.',
  authorized: 'Ég má koma fram fyrir þessa manneskju. Þið megið biðja mig eða hana um sönnun.',
  notConfirmed: 'Staðfestu þetta til að halda áfram.',
  errorsTitle: (count) => (count === 1 ? 'Lagaðu eitt atriði' : `Lagaðu ${count} atriði`),
  answerWithin: (time) => `Þú færð svar innan ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit][rules.select(amount) === 'one' ? 0 : 1]}`,
  review: 'Fara yfir beiðnina',
  reviewTitle: 'Er allt rétt?',
  reviewDeletion: 'Við eyðum þessum gögnum endanlega. Ef þú vilt afrit skaltu biðja um það fyrst.',
  reviewOptIn: 'Þú afþakkaðir áður. Ef þú sendir þetta leyfirðu aftur sölu eða deilingu á gögnunum þínum.',
  change: 'Breyta einhverju',
  send: 'Senda beiðnina',
  sending: 'Sendi…',
  pressAgain: 'Ýttu einu sinni enn á hnappinn til að sýna að þú sért ekki vél.',
  failedTitle: 'Beiðnin þín var ekki send',
  failed: {
    offline: 'Þú ert ekki á netinu. Beiðnin fer um leið og þú tengist aftur, ef þessi síða er enn opin.',
    timeout: 'Vefurinn svaraði ekki í tíma.',
    network: 'Ekki náðist samband við vefinn.',
    server: 'Eitthvað fór úrskeiðis hjá okkur.',
    refused: 'Vefurinn tók ekki við beiðninni.',
    unreadable: 'Við getum ekki lesið svar vefsins og vitum því ekki hvort beiðnin barst.',
  },
  busy: (seconds) =>
    `Mikið álag er á vefnum.${seconds === undefined ? '' : ` Reyndu aftur eftir ${seconds} ${rules.select(seconds) === 'one' ? 'sekúndu' : 'sekúndur'}.`}`,
  keptHere: 'Það sem þú skrifaðir er hér enn. Beiðnin sendist ekki tvisvar þótt þú reynir aftur.',
  tryAgain: 'Reyna aftur',
  optedOutHere: 'Í þessum vafra hefurðu þegar afþakkað: þeim hluta er lokið.',
  acceptedTitle: 'Við höfum fengið beiðnina þína',
  acceptedText: 'Geymdu tilvísunina. Þú þarft hana til að spyrja um beiðnina.',
  rows: {
    reference: 'Tilvísun',
    secret: 'Kóði til að fletta henni upp',
    receivedAt: 'Móttekið',
    confirmBy: 'Við staðfestum í síðasta lagi',
    expectedBy: 'Við svörum í síðasta lagi',
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
  otherWays: 'Aðrar leiðir til að senda beiðni',
  health:
    'Þetta eyðublað er ekki fyrir sjúkraskrár sem læknir, sjúkrahús eða sjúkratrygging geymir (HIPAA). Spyrðu persónuverndardeild þeirra: heimilisfang hennar er í tilkynningunni um persónuvernd (notice of privacy practices) sem þú fékkst þar.',
  unusable: 'Ekki er hægt að nota þetta eyðublað núna. Sendu okkur beiðnina á einn af þessum vegu.',
};
