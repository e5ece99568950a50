import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: '自分のデータを見せてほしい（開示）',
    description: '当社が保有するお客様の個人データの写しと、その利用内容です。',
  },
  'access:categories': {
    label: '収集しているデータの種類を教えてほしい',
    description: '情報の種類、入手元、利用目的、提供先です。',
  },
  'access:specific': {
    label: '自分のデータを見せてほしい（開示）',
    description: '当社が保有するお客様の個人情報そのものを、ほかのサービスに移せる形で提供します。',
  },
  confirmation: {
    label: '自分のデータを保有しているか教えてほしい',
    description: '「はい」か「いいえ」でお答えします。写しは付きません。',
  },
  correction: {
    label: '自分のデータを訂正してほしい',
    description: '当社が保有するお客様の情報に、誤りや不足がある場合です。',
  },
  deletion: {
    label: '自分のデータを消去してほしい',
    description: '法律で保存が義務付けられているものを除き、消去します。元に戻すことはできません。',
  },
  anonymisation: {
    label: '不要なデータを匿名化またはブロックしてほしい',
    description: '不要なデータ、必要以上のデータ、法律に反して取り扱われたデータが対象です。',
  },
  restriction: {
    label: '自分のデータの利用を一時的に止めてほしい',
    description: '内容が正しいか確認する間など、データを保存するだけで、ほかには何もしません。',
  },
  portability: {
    label: '自分のデータを持ち出せるようにしてほしい',
    description: 'ほかのサービスが読み取れる、一般的な形式で提供します。',
  },
  objection: {
    label: '自分のデータの使い方に異議がある',
    description: 'やむを得ない正当な理由がない限り、利用をやめます。広告のための利用は必ずやめます。',
  },
  'third-parties': {
    label: 'データの提供先を教えてほしい',
    description: '当社が個人データを提供した会社です。',
  },
  'consent:withdraw': {
    label: '同意を撤回したい',
    description:
      '以前に同意したことがあれば、どれでも撤回できます。Cookieについては、Cookieの設定を使うとすぐに反映されます。',
  },
  'consent:information': {
    label: '同意しないとどうなるか教えてほしい',
    description: '何を拒否でき、拒否するとどうなるかをお伝えします。',
  },
  'sale:opt-out': {
    label: '自分の個人情報を販売・共有しないでほしい',
    description: 'ターゲティング広告も止まります。このブラウザーではすぐに反映されます。',
  },
  'sale:opt-in': {
    label: '販売・共有を再び許可したい',
    description: '以前にオプトアウト（拒否）し、考えが変わった場合です。',
  },
  'sensitive:limit': {
    label: '自分のセンシティブな個人情報の利用を制限してほしい',
    description: 'お客様が求めたことのためだけに利用します。',
  },
  'automated-decisions:opt-out': {
    label: '自分のことを機械に決めさせないでほしい',
    description: '重要な決定に、プロファイリングや自動化技術を使いません。',
  },
  'automated-decisions:access': {
    label: '自動化された決定について説明してほしい',
    description: '技術が何を行い、どのようにその結果になったかを説明します。',
  },
  'automated-decisions:review': {
    label: '自動化された決定を人に見直してほしい',
    description: '機械だけで行われ、お客様に影響する決定が対象です。',
  },
  'marketing:opt-out': {
    label: '宣伝メールを止めてほしい',
    description: 'ご注文やアカウントに関するメールは、引き続きお送りします。',
  },
  'post-mortem': {
    label: '自分の死後のデータの扱いを指示したい',
    description: '当社が保有するデータの保存、消去、引き渡しについての指示です。',
  },
  nomination: {
    label: '自分に代わって行動する人を指名したい',
    description: 'お客様が亡くなったときや行動できなくなったときに、この人がお客様の権利を行使できます。',
  },
  'de-indexing': {
    label: '自分の名前が出るリンクを外してほしい',
    description: '情報を広めるのをやめるか、検索結果からリンクを外します。',
  },
  complaint: {
    label: 'データの取扱いについて苦情を申し立てたい',
    description: '何が問題だったかをお知らせください。調査して、ご連絡します。',
  },
  appeal: {
    label: '以前の請求への決定に不服を申し立てたい',
    description: '別の担当者がもう一度検討します。',
  },
};
