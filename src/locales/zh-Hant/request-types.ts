import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
