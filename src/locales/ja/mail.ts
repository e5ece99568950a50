import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `プライバシーに関する請求 ${reference}`,
  received: (date, reference) =>
    `お客様のプライバシーに関する請求を${date}に受け付けました。受付番号は${reference}です。`,
  verify:
    'ほかの人がお客様のデータを請求したり消去させたりできないよう、ご本人による請求であることを確認してください：',
  notYou: 'お心当たりがない場合は、何もしないでください。',
  answerBy: (date) => `遅くとも${date}までに回答します。`,
};
