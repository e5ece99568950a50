import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': '日', 'business-days': '営業日', months: 'か月' };

export const request: RequestMessages = {
  title: 'プライバシーに関する請求',
  introduction: '請求は無料です。請求したことで、お客様への対応が変わることはありません。',
  chooseType: '何をご希望ですか？',
  missingType: 'ご希望の内容を選んでください。',
  chooseFiler: 'どなたについての請求ですか？',
  filers: {
    self: '自分',
    parent: '自分の子ども、または自分が後見人を務める人',
    agent: '自分に代理を依頼した人',
    household: '自分の世帯',
  },
  aboutYou: 'お客様（入力者）について',
  aboutChild: 'お子様について',
  aboutPerson: '対象の方について',
  yourRequest: '請求の内容',
  optional: '任意',
  noIdentity:
    '何も入力する必要はありません。メールアドレスを入力すると、そのアドレスからお客様のものと分かるデータについても停止できます。',
  fields: {
    name: {
      label: '氏名',
      missing: '氏名を入力してください。',
      wrong: '氏名を200文字以内にしてください。',
    },
    email: {
      label: 'メールアドレス',
      missing: 'メールアドレスを入力してください。',
      wrong: 'name@example.comのような形でメールアドレスを入力してください。',
    },
    phoneNumber: {
      label: '電話番号',
      missing: '電話番号を入力してください。',
      wrong: '+1 555 010 0199のように、電話番号を数字で入力してください。',
    },
    address: {
      label: '住所',
      missing: '住所を入力してください。',
      wrong: '住所を500文字以内にしてください。',
    },
    account: {
      label: 'お客様番号またはユーザー名',
      hint: 'データを探すために使います。パスワードは決して送らないでください。',
      missing: 'お客様番号またはユーザー名を入力してください。',
      wrong: '200文字以内にしてください。',
    },
    organization: {
      label: '組織名',
      missing: '組織名を入力してください。',
      wrong: '組織名を200文字以内にしてください。',
    },
    message: {
      label: '内容（ご自身の言葉で）',
      hint: 'パスワード、カード番号、健康に関する情報は書かないでください。',
      missing: '何についての請求かを入力してください。',
      wrong: '4000文字以内にしてください。',
    },
    nominee: {
      label: '指名する人の氏名',
      missing: '指名する人の氏名を入力してください。',
      wrong: '氏名を200文字以内にしてください。',
    },
    nomineeContact: {
      label: '指名する人の連絡先',
      missing: '指名する人の住所または電話番号を入力してください。',
      wrong: '500文字以内にしてください。',
    },
    reference: {
      label: '以前の請求の受付番号',
      hint: 'お送りした確認の連絡に書かれています。',
      missing: '以前の請求の受付番号を入力してください。',
      wrong: '受付番号を100文字以内にしてください。',
    },
    since: {
      label: '開始日',
      missing: '日付を選んでください。',
      wrong: '2000年より後の日付を選んでください。',
    },
  },
  since: {
    label: 'さかのぼる期間',
    year: '過去12か月',
    all: '保有しているものすべて',
    day: '指定した日から',
  },
  declaration:
    '私は、虚偽の場合は偽証罪に問われることを理解したうえで、私が、請求する情報の本人であることを宣言します。',
  authorized:
    '私は、この人に代わって請求することを認められています。私またはこの人が証明を求められることがあります。',
  notConfirmed: '先に進むには、これを確認してください。',
  errorsTitle: (count) => `${count}か所を修正してください`,
  answerWithin: (time) => `${time}以内に回答します。`,
  time: (amount, unit) => `${amount}${units[unit]}`,
  review: '内容を確認する',
  reviewTitle: 'この内容でよろしいですか？',
  reviewDeletion: '当社はこのデータを完全に消去します。写しが必要な場合は、先に請求してください。',
  reviewOptIn:
    '以前にオプトアウト（拒否）しています。これを送信すると、お客様のデータの販売・共有が再び許可されます。',
  change: '内容を変更する',
  send: '請求を送信する',
  sending: '送信しています…',
  pressAgain: '機械による操作でないことを確認するため、もう一度ボタンを押してください。',
  failedTitle: '請求は送信されませんでした',
  failed: {
    offline:
      'インターネットに接続していません。このページを開いたままにすると、接続が戻り次第、送信されます。',
    timeout: 'サイトから時間内に応答がありませんでした。',
    network: 'サイトに接続できませんでした。',
    server: '当社側で問題が起きました。',
    refused: 'サイトが請求を受け付けませんでした。',
    unreadable: 'サイトからの応答を読み取れないため、請求が届いたかどうか分かりません。',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'サイトが混み合っています。'
      : `サイトが混み合っています。${seconds}秒後にもう一度お試しください。`,
  keptHere: '入力した内容は残っています。もう一度試しても、二重に送信されることはありません。',
  tryAgain: 'もう一度試す',
  optedOutHere: 'このブラウザーでは、すでにオプトアウト（拒否）しています。この部分は完了しています。',
  acceptedTitle: '請求を受け付けました',
  acceptedText: '受付番号を控えておいてください。この請求について問い合わせるときに必要です。',
  rows: {
    reference: '受付番号',
    secret: '照会用コード',
    receivedAt: '受付日',
    confirmBy: '受付確認の期限',
    expectedBy: '回答の期限',
    type: '請求',
    filer: '対象',
    representativeName: '入力者の氏名',
    representativeEmail: '入力者のメールアドレス',
  },
  sentTitle: '送信した内容',
  copy: 'コピー',
  copied: 'コピーしました。',
  print: '印刷',
  download: 'ダウンロード',
  another: '別の請求をする',
  otherWays: 'ほかの請求方法',
  health:
    'このフォームは、医師、病院、医療保険が保管する医療記録（HIPAA）のためのものではありません。その窓口（プライバシーオフィス）にお問い合わせください。連絡先は、そこから受け取ったプライバシー慣行に関する通知（Notice of Privacy Practices）に書かれています。',
  unusable: '現在、このフォームは使えません。次のいずれかの方法でご請求ください。',
};
