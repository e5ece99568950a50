import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'お客様のプライバシーの権利',
  introduction: (controller) =>
    `ご自身の個人データのことは、お客様が決められます。このページでは、${controller ?? '当社'}に何を請求できるかをご案内し、請求を受け付けます。`,
  updated: (date) => `最終更新日：${date}`,
  placeLabel: 'お住まいの地域',
  placeHint:
    'どの権利があるかは、その地域の法律で決まります。表示された地域が違う場合は、お住まいの地域を選んでください。',
  elsewhere: 'その他の国',
  stateLabel: '州',
  provinceLabel: '州',
  quebec: 'ケベック州',
  otherProvince: 'その他の州または準州',
  otherState: 'その他の州',
  rightsTitle: (place) => (place ? `お客様の権利（${place}）` : 'お客様の権利'),
  ask: 'これを請求する',
  optOutTitle: '販売、共有、ターゲティング広告',
  optOutText: 'このブラウザーで、すぐに反映されます。アカウントも理由の説明も必要ありません。',
  optedOut: 'オプトアウト（拒否）しています。',
  notOptedOut: 'オプトアウト（拒否）していません。',
  optOut: '今すぐオプトアウト（拒否）',
  advertisingOff: '広告Cookieはオフです。',
  advertisingOn: 'お客様が同意したため、広告Cookieはオンです。',
  turnOff: 'オフにする',
  settings: 'Cookieの設定',
  signal: 'お使いのブラウザーはGlobal Privacy Controlを送信しており、当社はこれに従います。',
  noSignal:
    'お使いのブラウザーはGlobal Privacy Controlの信号を送信していません。送信すると、オプトアウト（拒否）の意思がすべてのサイトに伝わります。',
  noRetaliation:
    '何を請求しても、同じサービスを同じ価格でご利用いただけます（Cal. Civ. Code § 1798.125およびほかの州の法律）。',
  contactTitle: '連絡先',
  contacts: {
    office: 'プライバシー担当窓口',
    officer: 'データ保護オフィサー',
    euRepresentative: '欧州連合における代理人',
    ukRepresentative: '英国における代理人',
  },
  complaintTitle: '当社の回答に納得できない場合',
  complaint: {
    eu: () =>
      'お住まいの場所、勤務先、または法律違反があったと思われる場所のデータ保護監督機関に苦情を申し立てることができ（GDPR第77条）、裁判所に訴えることもできます。',
    uk: () =>
      'まず当社に苦情をお申し出ください。30日以内に受付をお知らせし、不当に遅れることなく結果をお伝えします。その後、情報コミッショナー（Information Commissioner）に申し立てることができ、裁判所に訴えることもできます。',
    california: () =>
      'カリフォルニア州プライバシー保護庁（California Privacy Protection Agency）またはカリフォルニア州司法長官に苦情を申し立てることができます。',
    states: () =>
      'まず当社に不服をお申し立てください。フォームで「以前の請求への決定に不服を申し立てたい」を選びます。不服が認められなかった場合は、お住まいの州の司法長官に苦情を申し立てることができます。',
    in: () =>
      'まず当社に苦情をお知らせください。当社の回答で解決しない場合は、インドのデータ保護委員会（Data Protection Board of India）に申し立てることができます。',
    other: (authority) =>
      authority
        ? `次の機関に苦情を申し立てることができます：${authority}`
        : 'お住まいの国にデータ保護機関があれば、そこに苦情を申し立てることができます。',
  },
  customersTitle: 'ほかの会社を通じて当社をご存じの場合',
  customers:
    '当社は、取引先の会社のために、その指示に従ってのみ個人データを取り扱うこともあります。そのような会社にデータを渡した場合は、その会社にご請求ください。判断するのはその会社であり、当社は回答に協力します。',
  industryTitle: 'ほかのサイトでの広告を拒否する',
  industry: '広告業界には、多くの会社にまとめて意思を伝えられる専用のページがあります。',
};
