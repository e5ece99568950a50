import type { MailMessages } from '../mail-messages.js';

export const mail: MailMessages = {
  subject: (reference) => `คำขอด้านความเป็นส่วนตัวของคุณ ${reference}`,
  received: (date, reference) => `เราได้รับคำขอด้านความเป็นส่วนตัวของคุณเมื่อวันที่ ${date} หมายเลขอ้างอิงคือ ${reference}`,
  verify: 'เพื่อไม่ให้ผู้อื่นขอข้อมูลของคุณหรือสั่งให้ลบข้อมูลนั้นได้ โปรดยืนยันว่าคุณเป็นผู้ยื่นคำขอ:',
  notYou: 'หากไม่ใช่คุณ โปรดอย่าดำเนินการใด ๆ',
  answerBy: (date) => `คุณจะได้รับคำตอบภายในวันที่ ${date} เป็นอย่างช้า`,
};
