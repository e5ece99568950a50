import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Do Chearta Príobháideachais',
  introduction: (controller) =>
    `Is tusa a chinneann faoi do shonraí pearsanta. Ar an leathanach seo, ${controller ? `míníonn ${controller}` : 'mínímid'} duit cad is féidir leat a iarraidh, agus is féidir leat d’iarratas a dhéanamh ann.`,
  updated: (date) => `An nuashonrú is déanaí: ${date}.`,
  placeLabel: 'An áit a bhfuil cónaí ort',
  placeHint:
    'Is é an dlí ansin a shocraíonn cé na cearta atá agat. Mura bhfuil an áit cheart againn, roghnaigh d’áit féin.',
  elsewhere: 'Tír eile',
  stateLabel: 'Stát',
  provinceLabel: 'Cúige',
  quebec: 'Québec',
  otherProvince: 'Cúige nó críoch eile',
  otherState: 'Stát eile',
  rightsTitle: (place) => (place ? `Do chearta: ${place}` : 'Do chearta'),
  ask: 'Iarr é seo',
  optOutTitle: 'Díol, roinnt agus fógraíocht spriocdhírithe',
  optOutText: 'Sa bhrabhsálaí seo, agus láithreach. Níl cuntas ná cúis ag teastáil.',
  optedOut: 'Tá rogha an diúltaithe i bhfeidhm duit.',
  notOptedOut: 'Níl rogha an diúltaithe i bhfeidhm duit.',
  optOut: 'Diúltaigh anois',
  advertisingOff: 'Tá na fianáin fhógraíochta múchta.',
  advertisingOn: 'Tá na fianáin fhógraíochta ar siúl, toisc gur thoiligh tú leo.',
  turnOff: 'Múch iad',
  settings: 'Socruithe fianán',
  signal: 'Seolann do bhrabhsálaí comhartha Global Privacy Control, agus comhlíonaimid é.',
  noSignal:
    'Ní sheolann do bhrabhsálaí comhartha Global Privacy Control. Le comhartha den sórt sin, cloiseann gach suíomh go bhfuil rogha an diúltaithe déanta agat.',
  noRetaliation:
    'Is cuma cad a iarrann tú, gheobhaidh tú an tseirbhís chéanna ar an bpraghas céanna (Cal. Civ. Code § 1798.125, agus dlíthe stát eile).',
  contactTitle: 'Cé leis ar féidir leat teagmháil a dhéanamh',
  contacts: {
    office: 'Oifig phríobháideachais',
    officer: 'Oifigeach cosanta sonraí',
    euRepresentative: 'Ionadaí san Aontas Eorpach',
    ukRepresentative: 'Ionadaí sa Ríocht Aontaithe',
  },
  complaintTitle: 'Mura bhfuil tú sásta lenár bhfreagra',
  complaint: {
    eu: () =>
      'Is féidir leat gearán a dhéanamh leis an údarás cosanta sonraí san áit a bhfuil cónaí ort, a n-oibríonn tú, nó ar dóigh leat gur sáraíodh an dlí ann (Airteagal 77 den RGCS), agus dul chun na cúirte.',
    uk: () =>
      'Déan gearán linne ar dtús: admhóimid go bhfuaireamar é laistigh de 30 lá agus inseoimid an toradh duit gan aon mhoill mhíchuí. Ina dhiaidh sin is féidir leat dul i muinín an Choimisinéara Faisnéise (Information Commissioner), agus dul chun na cúirte.',
    california: () =>
      'Is féidir leat gearán a dhéanamh leis an ngníomhaireacht California Privacy Protection Agency nó le hArd-Aighne California (Attorney General).',
    states: () =>
      'Déan achomharc chugainne ar dtús: roghnaigh “Achomharc a dhéanamh” san fhoirm. Má dhiúltaímid don achomharc, is féidir leat gearán a dhéanamh le hard-aighne do stáit (attorney general).',
    in: () =>
      'Inis do ghearán dúinne ar dtús. Mura réitíonn ár bhfreagra é, is féidir leat gearán a dhéanamh le Bord Cosanta Sonraí na hIndia (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Is féidir leat gearán a dhéanamh leis an údarás seo: ${authority}.`
        : 'Is féidir leat gearán a dhéanamh le húdarás cosanta sonraí do thíre, má tá ceann ann.',
  },
  customersTitle: 'Má tá aithne agat orainn trí chuideachta eile',
  customers:
    'Láimhseálaimid sonraí pearsanta freisin thar ceann cuideachtaí atá ina gcustaiméirí againn, agus de réir a dtreoracha siúd amháin. Má thug tú do shonraí do cheann acu, cuir d’iarratas chuig an gcuideachta sin: is í a chinneann, agus cabhraímid léi freagra a thabhairt duit.',
  industryTitle: 'Diúltaigh d’fhógraíocht ar shuíomhanna eile',
  industry:
    'Tá a leathanaigh féin ag an tionscal fógraíochta, áit ar féidir leat é a chur in iúl do go leor cuideachtaí in éineacht:',
};
