import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `Yêu cầu về quyền riêng tư của bạn ${reference}`,
  received: (date, reference) =>
    `Chúng tôi đã nhận được yêu cầu về quyền riêng tư của bạn vào ngày ${date}. Mã số: ${reference}.`,
  verify:
    'Để không ai khác có thể yêu cầu dữ liệu của bạn hoặc yêu cầu xóa dữ liệu đó, xin xác nhận rằng chính bạn đã gửi yêu cầu:',
  notYou: 'Nếu không phải là bạn, xin đừng làm gì.',
  answerBy: (date) => `Bạn sẽ có câu trả lời muộn nhất vào ngày ${date}.`,
};
