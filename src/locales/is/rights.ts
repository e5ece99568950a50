import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Réttur þinn til persónuverndar',
  introduction: (controller) =>
    `Þú ræður yfir persónuupplýsingum þínum. Á þessari síðu segir ${controller ? `${controller} hvað þú getur beðið um og tekur` : 'hvað þú getur beðið okkur um og hér tökum við'} við beiðni þinni.`,
  updated: (date) => `Síðast uppfært ${date}.`,
  placeLabel: 'Hvar þú býrð',
  placeHint: 'Lögin þar ráða því hvaða rétt þú hefur. Ef við giskuðum rangt skaltu velja réttan stað.',
  elsewhere: 'Annað land',
  stateLabel: 'Ríki',
  provinceLabel: 'Fylki',
  quebec: 'Quebec',
  otherProvince: 'Annað fylki eða svæði',
  otherState: 'Annað ríki',
  rightsTitle: (place) => (place ? `Réttur þinn: ${place}` : 'Réttur þinn'),
  ask: 'Biðja um þetta',
  optOutTitle: 'Sala, deiling og sérsniðnar auglýsingar',
  optOutText: 'Í þessum vafra, og strax. Þú þarft engan aðgang og enga ástæðu.',
  optedOut: 'Þú hefur afþakkað.',
  notOptedOut: 'Þú hefur ekki afþakkað.',
  optOut: 'Afþakka núna',
  advertisingOff: 'Slökkt er á vafrakökum fyrir auglýsingar.',
  advertisingOn: 'Kveikt er á vafrakökum fyrir auglýsingar, því að þú samþykktir þær.',
  turnOff: 'Slökkva á þeim',
  settings: 'Stillingar á vafrakökum',
  signal: 'Vafrinn þinn sendir Global Privacy Control og við förum eftir því.',
  noSignal:
    'Vafrinn þinn sendir ekki merkið Global Privacy Control. Með því fá allir vefir að vita að þú afþakkar.',
  noRetaliation:
    'Hvað sem þú biður um færðu sömu þjónustu á sama verði (Cal. Civ. Code § 1798.125 og lög annarra ríkja).',
  contactTitle: 'Hverjum þú getur skrifað',
  contacts: {
    office: 'Persónuverndardeild',
    officer: 'Persónuverndarfulltrúi',
    euRepresentative: 'Fulltrúi í Evrópusambandinu',
    ukRepresentative: 'Fulltrúi í Bretlandi',
  },
  complaintTitle: 'Ef þú ert ekki sátt eða sáttur við svar okkar',
  complaint: {
    eu: () =>
      'Þú getur kvartað til persónuverndaryfirvalda þar sem þú býrð, vinnur eða þar sem þú telur að lög hafi verið brotin (77. gr. GDPR), og farið fyrir dómstóla.',
    uk: () =>
      'Kvartaðu fyrst til okkar: við staðfestum móttöku innan 30 daga og segjum þér niðurstöðuna án ástæðulauss dráttar. Eftir það geturðu leitað til Information Commissioner, og farið fyrir dómstóla.',
    california: () =>
      'Þú getur kvartað til California Privacy Protection Agency eða til dómsmálaráðherra Kaliforníu (Attorney General).',
    states: () =>
      'Kærðu fyrst til okkar: veldu „Ég kæri ákvörðun“ í eyðublaðinu. Ef við höfnum kærunni geturðu kvartað til dómsmálaráðherra (attorney general) í þínu ríki.',
    in: () =>
      'Segðu okkur fyrst frá kvörtun þinni. Ef svar okkar leysir hana ekki geturðu kvartað til Data Protection Board of India.',
    other: (authority) =>
      authority
        ? `Þú getur kvartað til þessa yfirvalds: ${authority}.`
        : 'Þú getur kvartað til persónuverndaryfirvalda í þínu landi, ef þau eru til.',
  },
  customersTitle: 'Ef þú þekkir okkur í gegnum annað fyrirtæki',
  customers:
    'Við vinnum líka með persónuupplýsingar fyrir fyrirtæki sem eru viðskiptavinir okkar, og aðeins eins og þau segja fyrir um. Ef þú gafst einu þeirra gögnin þín skaltu spyrja það fyrirtæki: það ákveður, og við hjálpum því að svara þér.',
  industryTitle: 'Afþakka auglýsingar á öðrum vefjum',
  industry: 'Auglýsingageirinn hefur eigin síður þar sem þú getur látið mörg fyrirtæki vita í einu:',
};
