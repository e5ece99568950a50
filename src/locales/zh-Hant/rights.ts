import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: '您的隱私權利',
  introduction: (controller) =>
    `您的個人資料由您決定。本頁說明您可以向${controller ?? '我們'}提出哪些請求，並受理您的請求。`,
  updated: (date) => `最近更新日期：${date}。`,
  placeLabel: '您居住的地方',
  placeHint: '您享有哪些權利，由當地法律決定。如果我們猜錯了，請選擇您所在的地方。',
  elsewhere: '其他國家或地區',
  stateLabel: '州',
  provinceLabel: '省',
  quebec: '魁北克省',
  otherProvince: '其他省或地區',
  otherState: '其他州',
  rightsTitle: (place) => (place ? `您的權利（${place}）` : '您的權利'),
  ask: '提出此項請求',
  optOutTitle: '出售、分享和針對性廣告',
  optOutText: '在此瀏覽器中立即生效。您不需要帳戶，也不必說明理由。',
  optedOut: '您已選擇退出。',
  notOptedOut: '您尚未選擇退出。',
  optOut: '立即選擇退出',
  advertisingOff: '廣告Cookie已關閉。',
  advertisingOn: '廣告Cookie已開啟，因為您同意使用它們。',
  turnOff: '關閉廣告Cookie',
  settings: 'Cookie設定',
  signal: '您的瀏覽器傳送了Global Privacy Control訊號，我們會遵從。',
  noSignal: '您的瀏覽器沒有傳送Global Privacy Control訊號。如果傳送，您造訪的每個網站都會得知您選擇退出。',
  noRetaliation:
    '無論您提出什麼請求，您都會以同樣的價格得到同樣的服務（Cal. Civ. Code § 1798.125，以及其他州的法律）。',
  contactTitle: '聯絡誰',
  contacts: {
    office: '隱私辦公室',
    officer: '資料保護長',
    euRepresentative: '歐盟境內代表',
    ukRepresentative: '英國境內代表',
  },
  complaintTitle: '如果您對我們的答覆不滿意',
  complaint: {
    eu: () =>
      '您可以向您居住地、工作地或您認為違法行為發生地的資料保護監管機關投訴（GDPR第77條），也可以向法院起訴。',
    uk: () =>
      '請先向我們投訴：我們會在30日內確認收到，並及時把結果告訴您，不會無故拖延。之後，您可以向資訊專員（Information Commissioner）投訴，也可以向法院起訴。',
    california: () => '您可以向加州隱私保護局（California Privacy Protection Agency）或加州總檢察長投訴。',
    states: () =>
      '請先向我們要求複查：在表單中選擇「要求複查先前請求的決定」。如果我們駁回，您可以向您所在州的總檢察長投訴。',
    in: () =>
      '請先把您的不滿告訴我們。如果我們的答覆沒有解決問題，您可以向印度資料保護委員會（Data Protection Board of India）投訴。',
    other: (authority) =>
      authority
        ? `您可以向以下機關投訴：${authority}。`
        : '如果您所在的國家或地區設有個人資料保護機關，您可以向該機關投訴。',
  },
  customersTitle: '如果您是透過其他公司與我們往來',
  customers:
    '我們也為客戶公司處理個人資料，並且只按照它們的指示處理。如果您把資料提供給了其中一家公司，請向該公司提出請求：由該公司決定，我們會協助它答覆您。',
  industryTitle: '拒絕其他網站上的廣告',
  industry: '廣告業界設有專門的網頁，您可以在那裡一次告知多家公司：',
};
