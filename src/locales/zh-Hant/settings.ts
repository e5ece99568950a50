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
    label: '必要',
    description: '讓網站正常運作：登入、購物車、安全，以及記住您的這項選擇。',
  },
  functional: {
    label: '額外功能',
    description: '記住您的設定，並提供影片、地圖或聊天。',
  },
  analytics: {
    label: '統計',
    description: '了解大家如何使用網站，以便改善網站。',
  },
  marketing: {
    label: '廣告',
    description: '根據您在本網站和其他網站上的行為挑選廣告，並衡量廣告成效。',
  },
};

export const meanings: MeaningsMessages = {
  title: '這是什麼意思？',
  necessary:
    '缺少這些項目，網站就無法完成您要求的動作：保持登入、記住購物車、保護您免受詐騙。這些項目不會用於其他任何用途。',
  functional:
    '這些功能會記住您的設定，並顯示由其他公司提供的內容，例如影片、地圖或聊天。這些公司因此能夠知道您來過這裡。',
  analytics: '這些統計會計算瀏覽次數，並顯示大家使用哪些網頁、在哪裡遇到困難。網站可以根據這些結果加以改善。',
  marketing:
    '這些廣告服務會記錄您在本網站上的行為，往往也記錄您在其他網站上的行為，以便為您挑選廣告。如果您拒絕，您可能仍會看到廣告，但您在本網站上的行為不會用來挑選廣告。',
};

export const preferences: PreferencesMessages = {
  title: 'Cookie設定',
  introduction: '請選擇本網站可以做什麼。您隨時可以改變主意。',
  refuseAll: '全部拒絕',
  acceptAll: '全部接受',
  save: '儲存我的選擇',
  close: '關閉而不儲存',
  alwaysOn: '一律開啟',
  alwaysOff: '一律關閉',
  on: '已開啟',
  off: '已關閉',
  someOn: (on, total) => `共${total}項服務，已開啟${on}項`,
  vendors: (count) => `${count}項服務`,
  about: (vendor) => `關於${vendor}`,
  sale: '關閉此項，即表示您拒絕（選擇退出）出售或分享您的個人資料，也拒絕針對性廣告。',
  signal:
    '您的瀏覽器要求網站不出售、不分享您的個人資料（Global Privacy Control）。我們尊重這項要求，因此此項已關閉。',
  signalOverridden: '您的瀏覽器要求網站不出售、不分享您的個人資料。如果這樣儲存，本網站仍可以出售或分享。',
  minor: '不提供給您這個年齡的人。',
  confirm: '現在各項均已開啟，包括出售或分享您的個人資料。尚未儲存：選擇「儲存我的選擇」即表示確認。',
  decidedAt: (date) => `上次儲存日期：${date}。`,
  download: '下載我的選擇',
  privacyPolicy: '隱私權政策',
  saved: '已儲存您的選擇。',
};

export const gate: GateMessages = {
  title: (recipient) => `來自${recipient ?? '其他網站'}的內容`,
  explanation: (recipient, purposes) =>
    `載入後，${recipient ?? '另一家公司'}會看到您的IP位址和您在這裡的操作，並可能在您的裝置上存放Cookie${purposes ? `，用於${purposes}` : ''}。`,
  once: '只載入一次',
  always: '一律允許',
  alwaysVendor: (vendor) => `「一律允許」適用於整個網站上的${vendor}，直到您改變主意。`,
  alwaysPurposes: (purposes) => `「一律允許」在整個網站上適用於以下用途，直到您改變主意：${purposes}。`,
  privacyPolicy: '隱私權政策',
  minor: '不提供給您這個年齡的人。',
  loaded: '已載入。',
};

export const stored: StoredMessages = {
  uses: {
    visitor: '在您再次造訪時辨識您',
    visit: '把一次造訪中的各個步驟連在一起',
    campaign: '記住您透過哪個廣告來到這裡',
    settings: '記住服務的設定',
    queue: '存放即將傳送的內容',
    recording: '您在網頁上操作的錄製內容的一部分',
    refusal: '記住您已拒絕',
  },
  session: '直到您關閉分頁或瀏覽器',
  unlimited: '直到被清除',
  provider: (company) => `提供者：${company}`,
  privacyPolicy: (vendor) => `${vendor}的隱私權政策`,
};

export const declaration: DeclarationMessages = {
  undecided: '您尚未作出選擇。',
  decidedAt: (date) => `您上次選擇的日期：${date}。`,
  change: '變更我的選擇',
  allowed: '已允許',
  refused: '未允許',
  always: '一律開啟',
  site: '本網站',
  record: (duration) => `記住您的選擇。您的同意在${duration}內有效，之後會再次詢問您。`,
  purposes: (list) => `用途：${list}`,
  also: (vendors) => `也用於此用途：${vendors}。`,
  storesNothing: '不在您的瀏覽器中存放任何內容。',
  caption: (vendor) => `${vendor}：存放在您瀏覽器中的內容`,
  name: '名稱',
  use: '作用',
  lasts: '保存期限',
  place: '存放位置',
  places: {
    cookies: 'Cookie',
    localStorage: '本機儲存空間',
    sessionStorage: '工作階段儲存空間',
    indexedDB: '資料庫',
  },
};
