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
    label: '必須',
    description: 'サイトの動作に必要です。ログイン、買い物かご、安全対策、この選択の記憶に使います。',
  },
  functional: {
    label: '追加機能',
    description: '設定を記憶し、動画、地図、チャットを追加します。',
  },
  analytics: {
    label: '統計',
    description: 'サイトの使われ方を調べ、改善に役立てます。',
  },
  marketing: {
    label: '広告',
    description: '当サイトやほかのサイトでの行動をもとに広告を選び、その効果を測定します。',
  },
};

export const meanings: MeaningsMessages = {
  title: 'どういう意味ですか？',
  necessary:
    'これがないと、ログイン状態を保つ、買い物かごの中身を記憶する、お客様を不正から守るという、お客様が求める動作をサイトが行えません。ほかの目的には使いません。',
  functional:
    'お客様の設定を記憶し、動画、地図、チャットなど、ほかの会社が提供するものを表示します。このとき、お客様がここを訪れたことが、それらの会社に伝わります。',
  analytics:
    '訪問の回数を数え、どのページが使われ、どこでつまずく人が多いかを調べます。その結果をサイトの改善に使えます。',
  marketing:
    '当サイトでの行動や、多くの場合ほかのサイトでの行動も記録し、お客様に見せる広告を選びます。拒否しても広告が表示されることはありますが、ここでの行動は広告を選ぶために使われません。',
};

export const preferences: PreferencesMessages = {
  title: 'Cookieの設定',
  introduction: '当サイトに許可することを選んでください。選択はいつでも変更できます。',
  refuseAll: 'すべて拒否',
  acceptAll: 'すべて許可',
  save: '選択を保存',
  close: '保存せずに閉じる',
  alwaysOn: '常にオン',
  alwaysOff: '常にオフ',
  on: 'オン',
  off: 'オフ',
  someOn: (on, total) => `${total}件中${on}件のサービスがオン`,
  vendors: (count) => `${count}件のサービス`,
  about: (vendor) => `${vendor}について`,
  sale: 'オフにすると、お客様の個人情報の販売・共有と、ターゲティング広告を拒否（オプトアウト）したことになります。',
  signal:
    'お使いのブラウザーは、お客様のデータを販売・共有しないようサイトに求めています（Global Privacy Control）。当サイトはこれを尊重し、この項目をオフにしています。',
  signalOverridden:
    'お使いのブラウザーは、お客様のデータを販売・共有しないようサイトに求めています。この内容で保存すると、その求めにかかわらず、当サイトは販売・共有ができるようになります。',
  minor: 'この年齢の方には提供していません。',
  confirm:
    'データの販売・共有を含め、すべてオンになっています。まだ保存されていません。「選択を保存」を押すと確定します。',
  decidedAt: (date) => `最後に保存した日：${date}`,
  download: '選択の内容をダウンロード',
  privacyPolicy: 'プライバシーポリシー',
  saved: '選択を保存しました。',
};

export const gate: GateMessages = {
  title: (recipient) => `${recipient ?? '別のサイト'}のコンテンツ`,
  explanation: (recipient, purposes) =>
    `表示すると、お客様のIPアドレスとここでの行動が${recipient ?? '別の会社'}に伝わります。また、相手側が、${purposes ? `${purposes}のために、` : ''}お使いの端末にCookieを保存することがあります。`,
  once: '今回だけ読み込む',
  always: '常に許可',
  alwaysVendor: (vendor) =>
    `「常に許可」を選ぶと、お客様が選択を変更するまで、このサイト全体で${vendor}が許可されます。`,
  alwaysPurposes: (purposes) =>
    `「常に許可」を選ぶと、お客様が選択を変更するまで、このサイト全体で次の目的が許可されます：${purposes}。`,
  privacyPolicy: 'プライバシーポリシー',
  minor: 'この年齢の方には提供していません。',
  loaded: '読み込みました。',
};

export const stored: StoredMessages = {
  uses: {
    visitor: '再び訪れたことを認識します',
    visit: '1回の訪問をひとまとまりとして扱います',
    campaign: 'どの広告から来たかを記憶します',
    settings: 'サービスの設定を記憶します',
    queue: 'これから送信する内容を保管します',
    recording: 'ページ上での操作の記録の一部です',
    refusal: '拒否したことを記憶します',
  },
  session: 'タブまたはブラウザーを閉じるまで',
  unlimited: '消去されるまで',
  provider: (company) => `提供元：${company}`,
  privacyPolicy: (vendor) => `${vendor}のプライバシーポリシー`,
};

export const declaration: DeclarationMessages = {
  undecided: 'まだ選択していません。',
  decidedAt: (date) => `最後に選択した日：${date}`,
  change: '選択を変更',
  allowed: '許可しています',
  refused: '許可していません',
  always: '常にオン',
  site: '当サイト',
  record: (duration) =>
    `お客様の選択を記憶します。許可の有効期間は${duration}で、その後、改めてお尋ねします。`,
  purposes: (list) => `使用目的：${list}`,
  also: (vendors) => `この目的にも使用するサービス：${vendors}`,
  storesNothing: 'ブラウザーには何も保存しません。',
  caption: (vendor) => `${vendor}：ブラウザーに保存されるもの`,
  name: '名前',
  use: '働き',
  lasts: '保存期間',
  place: '保存場所',
  places: {
    cookies: 'Cookie',
    localStorage: 'ローカルストレージ',
    sessionStorage: 'セッションストレージ',
    indexedDB: 'データベース',
  },
};
