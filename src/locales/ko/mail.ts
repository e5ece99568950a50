import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `개인정보 관련 요청 ${reference}`,
  received: (date, reference) => `${date}에 개인정보 관련 요청을 받았습니다. 접수 번호: ${reference}.`,
  verify: '다른 사람이 개인정보를 요청하거나 삭제하게 하는 일이 없도록, 본인이 요청했음을 확인해 주세요:',
  notYou: '본인이 요청하지 않았다면 아무것도 하지 마세요.',
  answerBy: (date) => `늦어도 ${date}까지 답변해 드립니다.`,
};
