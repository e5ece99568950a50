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
    label: 'Kailangan',
    description: 'Pinapagana ang site: pag-sign in, basket, seguridad, ang pagpiling ito.',
  },
  functional: {
    label: 'Mga dagdag na feature',
    description: 'Tinatandaan ang mga setting mo at nagdaragdag ng mga video, mapa, o chat.',
  },
  analytics: {
    label: 'Estadistika',
    description: 'Ipinapakita kung paano ginagamit ng mga tao ang site, para mapahusay ito.',
  },
  marketing: {
    label: 'Pag-aanunsyo',
    description:
      'Pumipili ng mga anunsyo ayon sa ginagawa mo rito at sa ibang site, at sinusukat kung gaano kabisa ang mga iyon.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Ano ang ibig sabihin nito?',
  necessary:
    'Kung wala ang mga ito, hindi magagawa ng site ang hinihiling mo rito: panatilihin kang naka-sign in, tandaan ang basket mo, protektahan ka sa panloloko. Hindi ginagamit ang mga ito sa iba pang bagay.',
  functional:
    'Tinatandaan ng mga ito ang mga setting mo, at ipinapakita ang mga bagay na galing sa ibang kumpanya, gaya ng mga video, mapa, o chat. Makikita tuloy ng mga kumpanyang iyon na nagpunta ka rito.',
  analytics:
    'Binibilang ng mga ito ang mga pagbisita, at ipinapakita kung aling mga page ang ginagamit ng mga tao at kung saan sila nahihirapan. Sa tulong ng mga resulta, puwedeng mapahusay ang site.',
  marketing:
    'Itinatala ng mga ito ang ginagawa mo rito, at madalas pati sa ibang site, para pumili ng mga anunsyo para sa iyo. Kung tatanggi ka, puwede ka pa ring makakita ng mga anunsyo, pero hindi gagamitin sa pagpili ng mga iyon ang ginagawa mo rito.',
};

export const preferences: PreferencesMessages = {
  title: 'Mga setting ng cookies',
  introduction:
    'Piliin kung ano ang puwedeng gawin ng site na ito. Puwede mong baguhin ang isip mo kahit kailan.',
  refuseAll: 'Tanggihan lahat',
  acceptAll: 'Tanggapin lahat',
  save: 'I-save ang pinili ko',
  close: 'Isara nang hindi sine-save',
  alwaysOn: 'Laging naka-on',
  alwaysOff: 'Laging naka-off',
  on: 'Naka-on',
  off: 'Naka-off',
  someOn: (on, total) => `Naka-on ang ${on} sa ${total} serbisyo`,
  vendors: (count) => `${count} serbisyo`,
  about: (vendor) => `Tungkol sa ${vendor}`,
  sale: 'Kapag naka-off ito, naka-opt out ka sa pagbebenta o pagbabahagi ng personal na impormasyon mo at sa naka-target na pag-aanunsyo.',
  signal:
    'Hinihiling ng browser mo sa mga site na huwag ibenta o ibahagi ang data mo (Global Privacy Control). Iginagalang namin iyon, kaya naka-off ito.',
  signalOverridden:
    'Hinihiling ng browser mo sa mga site na huwag ibenta o ibahagi ang data mo. Kapag na-save nang ganito, puwede pa rin itong gawin ng site na ito.',
  minor: 'Hindi iniaalok sa edad mo.',
  confirm:
    'Naka-on ang lahat, pati ang pagbebenta o pagbabahagi ng data mo. Wala pang na-save: ang “I-save ang pinili ko” ang magkukumpirma nito.',
  decidedAt: (date) => `Huling na-save noong ${date}.`,
  download: 'I-download ang pinili ko',
  privacyPolicy: 'Patakaran sa privacy',
  saved: 'Na-save ang mga pinili mo.',
};

export const gate: GateMessages = {
  title: (recipient) => `Content mula sa ${recipient ?? 'ibang site'}`,
  explanation: (recipient, purposes) =>
    `Kapag ni-load ito, makikita ng ${recipient ?? 'ibang kumpanya'} ang IP address mo at ang ginagawa mo rito, at puwede itong mag-imbak ng cookies sa device mo${purposes ? ` para sa ${purposes}` : ''}.`,
  once: 'I-load nang isang beses',
  always: 'Laging payagan',
  alwaysVendor: (vendor) =>
    `Saklaw ng “Laging payagan” ang ${vendor} sa buong site na ito, hanggang magbago ang isip mo.`,
  alwaysPurposes: (purposes) =>
    `Saklaw ng “Laging payagan” sa buong site na ito, hanggang magbago ang isip mo: ${purposes}.`,
  privacyPolicy: 'Patakaran sa privacy',
  minor: 'Hindi iniaalok sa edad mo.',
  loaded: 'Na-load na.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Kinikilala ka kapag bumalik ka',
    visit: 'Pinagsasama-sama ang mga bahagi ng isang pagbisita',
    campaign: 'Tinatandaan kung aling anunsyo ang nagdala sa iyo rito',
    settings: 'Tinatandaan ang mga setting ng serbisyo',
    queue: 'Iniimbak ang malapit nang ipadala',
    recording: 'Bahagi ng recording ng ginagawa mo sa page',
    refusal: 'Tinatandaan na tumanggi ka',
  },
  session: 'Hanggang isara mo ang tab o ang browser',
  unlimited: 'Hanggang mabura',
  provider: (company) => `Ibinibigay ng ${company}`,
  privacyPolicy: (vendor) => `Patakaran sa privacy ng ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Hindi ka pa pumipili.',
  decidedAt: (date) => `Huli kang pumili noong ${date}.`,
  change: 'Baguhin ang pinili ko',
  allowed: 'Pinapayagan',
  refused: 'Hindi pinapayagan',
  always: 'Laging naka-on',
  site: 'Ang site na ito',
  record: (duration) =>
    `Tinatandaan ang mga pinili mo. May bisa nang ${duration} ang pinayagan mo; pagkatapos, tatanungin ka ulit.`,
  purposes: (list) => `Ginagamit para sa: ${list}`,
  also: (vendors) => `Ginagamit din para dito: ${vendors}.`,
  storesNothing: 'Walang iniimbak sa browser mo.',
  caption: (vendor) => `${vendor}: ang iniimbak sa browser mo`,
  name: 'Pangalan',
  use: 'Ano ang ginagawa nito',
  lasts: 'Gaano katagal',
  place: 'Saan',
  places: {
    cookies: 'Cookie',
    localStorage: 'Lokal na imbakan',
    sessionStorage: 'Imbakan ng session',
    indexedDB: 'Database',
  },
};
