import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': '日', 'business-days': '個工作天', months: '個月' };

export const request: RequestMessages = {
  title: '提出個人資料請求',
  introduction: '提出請求不收費，也不會改變我們對待您的方式。',
  types: {
    access: {
      label: '查閱我的個人資料，並取得複本',
      description: '我們持有的您的個人資料的複本，以及我們如何利用這些資料。',
    },
    'access:categories': {
      label: '告訴我你們蒐集哪些種類的資料',
      description: '資料的類別、來源、使用目的和接收者。',
    },
    'access:specific': {
      label: '查閱我的個人資料，並取得複本',
      description: '我們持有的關於您的具體個人資料，並以您可以帶到別處的形式提供。',
    },
    confirmation: {
      label: '告訴我你們是否持有我的個人資料',
      description: '只回答是或否，不提供複本。',
    },
    correction: {
      label: '補充或更正我的個人資料',
      description: '我們持有的關於您的資料有誤或不完整。',
    },
    deletion: {
      label: '刪除我的個人資料',
      description: '除法律要求我們保存的資料外，其餘全部刪除。刪除後無法復原。',
    },
    anonymisation: {
      label: '將你們不需要的資料匿名化或封鎖',
      description: '適用於不必要、過量或違法處理的資料。',
    },
    restriction: {
      label: '暫時停止使用我的個人資料',
      description: '我們只保存這些資料，不作其他處理，例如在我們查核資料是否正確期間。',
    },
    portability: {
      label: '把我的個人資料交給我，以便帶到別處',
      description: '以其他服務能夠讀取的常用格式提供。',
    },
    objection: {
      label: '反對你們使用我的個人資料的方式',
      description: '除非我們有令人信服的理由，否則我們會停止使用。用於廣告的，我們一律停止。',
    },
    'third-parties': {
      label: '告訴我誰收到了我的個人資料',
      description: '我們曾向其提供個人資料的公司。',
    },
    'consent:withdraw': {
      label: '撤回我的同意',
      description: '可以撤回您曾經作出的任何同意。關於Cookie，請使用Cookie設定，立即生效。',
    },
    'consent:information': {
      label: '告訴我如果不同意會怎樣',
      description: '您可以拒絕什麼，以及拒絕後的結果。',
    },
    'sale:opt-out': {
      label: '不要出售或分享我的個人資料',
      description: '同時停止針對性廣告。在此瀏覽器中立即生效。',
    },
    'sale:opt-in': {
      label: '重新允許出售或分享',
      description: '適用於您以前選擇退出、現在改變了主意的情況。',
    },
    'sensitive:limit': {
      label: '限制使用我的敏感個人資料',
      description: '我們只為您要求我們做的事情使用這些資料。',
    },
    'automated-decisions:opt-out': {
      label: '不要讓機器對我作決定',
      description: '在重要的決定中，不使用個人特徵剖析或自動化技術。',
    },
    'automated-decisions:access': {
      label: '說明一項自動化決定',
      description: '該技術做了什麼，以及如何得出結果。',
    },
    'automated-decisions:review': {
      label: '由真人檢視一項自動化決定',
      description: '適用於僅由機器作出並影響到您的決定。',
    },
    'marketing:opt-out': {
      label: '停止寄送行銷電子郵件',
      description: '我們仍會就您的訂單和帳戶寫信給您。',
    },
    'post-mortem': {
      label: '就我過世後如何處理我的個人資料作出指示',
      description: '指示我們保存、刪除或轉交我們持有的資料。',
    },
    nomination: {
      label: '指定一個人代我行使權利',
      description: '如果您過世或不再能夠自行處理，這個人可以行使您的權利。',
    },
    'de-indexing': {
      label: '移除顯示我姓名的連結',
      description: '我們停止散布該資訊，或從搜尋結果中移除該連結。',
    },
    complaint: {
      label: '投訴你們處理我個人資料的方式',
      description: '請告訴我們出了什麼問題。我們會調查並以書面答覆您。',
    },
    appeal: {
      label: '要求複查先前請求的決定',
      description: '由另一個人重新審查。',
    },
  },
  chooseType: '您想提出什麼請求？',
  missingType: '請選擇您想提出的請求。',
  chooseFiler: '這項請求是為誰提出的？',
  filers: {
    self: '我本人',
    parent: '我的孩子，或由我監護的人',
    agent: '委託我代為辦理的人',
    household: '我的家庭',
  },
  aboutYou: '您的資料',
  aboutChild: '孩子的資料',
  aboutPerson: '當事人的資料',
  yourRequest: '您的請求',
  optional: '選填',
  noIdentity:
    '您不必提供任何資料。如果您提供電子郵件地址，凡是我們透過該地址能認出您的地方，我們也可以停止。',
  fields: {
    name: {
      label: '姓名',
      missing: '請填寫姓名。',
      wrong: '請將姓名縮短到200個字元以內。',
    },
    email: {
      label: '電子郵件地址',
      missing: '請填寫電子郵件地址。',
      wrong: '請填寫正確的電子郵件地址，例如name@example.com。',
    },
    phoneNumber: {
      label: '電話號碼',
      missing: '請填寫電話號碼。',
      wrong: '請用數字填寫電話號碼，例如+1 555 010 0199。',
    },
    address: {
      label: '通訊地址',
      missing: '請填寫通訊地址。',
      wrong: '請將地址縮短到500個字元以內。',
    },
    account: {
      label: '客戶編號或使用者名稱',
      hint: '幫助我們找到相關資料。請勿將密碼傳送給我們。',
      missing: '請填寫客戶編號或使用者名稱。',
      wrong: '請縮短到200個字元以內。',
    },
    organization: {
      label: '機構名稱',
      missing: '請填寫機構名稱。',
      wrong: '請將機構名稱縮短到200個字元以內。',
    },
    message: {
      label: '請用您自己的話說明',
      hint: '請不要填寫密碼、卡號和健康資料。',
      missing: '請說明您的請求是關於什麼。',
      wrong: '請將文字縮短到4000個字元以內。',
    },
    nominee: {
      label: '獲指定者的姓名',
      missing: '請填寫獲指定者的姓名。',
      wrong: '請將姓名縮短到200個字元以內。',
    },
    nomineeContact: {
      label: '獲指定者的聯絡方式',
      missing: '請填寫獲指定者的地址或電話號碼。',
      wrong: '請縮短到500個字元以內。',
    },
    reference: {
      label: '先前請求的編號',
      hint: '編號在我們寄出的確認訊息中。',
      missing: '請填寫先前請求的編號。',
      wrong: '請將編號縮短到100個字元以內。',
    },
    since: {
      label: '起始日期',
      missing: '請選擇日期。',
      wrong: '請選擇2000年以後的日期。',
    },
  },
  since: {
    label: '追溯到什麼時候',
    year: '最近12個月',
    all: '你們持有的全部資料',
    day: '從我選擇的日期起',
  },
  declaration: '我聲明，我就是所請求資料的本人；我明白如作虛假聲明，須負偽證罪的法律責任。',
  authorized: '我有權代表這個人辦理。你們可以要求我或這個人提供證明。',
  notConfirmed: '請先確認此項，再繼續。',
  errorsTitle: (count) => `請更正${count}處內容`,
  answerWithin: (time) => `您會在${time}內收到答覆。`,
  time: (amount, unit) => `${amount}${units[unit]}`,
  review: '核對請求',
  reviewTitle: '內容都正確嗎？',
  reviewDeletion: '我們會永久刪除這些資料。如果您需要複本，請先索取。',
  reviewOptIn: '您以前選擇了退出。傳送此請求，即重新允許出售或分享您的個人資料。',
  change: '修改內容',
  send: '傳送請求',
  sending: '正在傳送…',
  pressAgain: '請再按一次按鈕，以表明您不是機器。',
  failedTitle: '您的請求未能送出',
  failed: {
    offline: '您目前處於離線狀態。如果您不關閉此頁面，重新連線後會立即送出。',
    timeout: '網站沒有及時回應。',
    network: '無法連線到網站。',
    server: '我們這邊出了問題。',
    refused: '網站沒有接受此請求。',
    unreadable: '我們無法讀取網站的回應，因此不能確定請求是否已送達。',
  },
  busy: (seconds) => (seconds === undefined ? '網站忙碌中。' : `網站忙碌中。請在${seconds}秒後再試一次。`),
  keptHere: '您填寫的內容仍在這裡。再試一次不會重複送出。',
  tryAgain: '再試一次',
  optedOutHere: '您已在此瀏覽器中選擇退出：這一部分已完成。',
  acceptedTitle: '我們已收到您的請求',
  acceptedText: '請保存請求編號。查詢此請求時需要用到它。',
  rows: {
    reference: '請求編號',
    secret: '查詢碼',
    receivedAt: '收到日期',
    confirmBy: '最遲確認日期',
    expectedBy: '最遲答覆日期',
    type: '請求',
    filer: '為誰提出',
    representativeName: '您的姓名',
    representativeEmail: '您的電子郵件地址',
  },
  sentTitle: '您送出的內容',
  copy: '複製',
  copied: '已複製。',
  print: '列印',
  download: '下載',
  another: '提出另一項請求',
  otherWays: '其他請求方式',
  health:
    '本表單不適用於由醫生、醫院或醫療保險機構保存的醫療紀錄（HIPAA）。請聯絡他們的隱私辦公室：其地址寫在他們交給您的隱私常規通知（Notice of Privacy Practices）中。',
  unusable: '本表單目前無法使用。請透過以下其中一種方式向我們提出請求。',
};
