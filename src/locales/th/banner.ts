import type { BannerMessages, ChoicesMessages } from '../messages.js';

/** Thai puts a space between a name and what follows, and none after its own words. */
const site = (controller: string | undefined): string => (controller ? `${controller} ` : 'เว็บไซต์นี้');

export const banner: BannerMessages = {
  purposes: {
    functional: 'ฟีเจอร์เสริม',
    analytics: 'สถิติ',
    marketing: 'โฆษณา',
  },
  list: [' ', ' และ', 'และ'],
  title: (controller) => `อนุญาตให้${controller ? ` ${controller} ` : 'เรา'}ใช้คุกกี้หรือไม่`,
  noticeTitle: (controller) => `${site(controller)}ใช้คุกกี้`,
  choice: (purposes, controller) =>
    `${site(controller)}ขอเก็บไฟล์ขนาดเล็ก (คุกกี้) ไว้ในอุปกรณ์ของคุณและอ่านไฟล์นั้น เพื่อวัตถุประสงค์ต่อไปนี้: ${purposes}`,
  notice: (purposes, controller) =>
    purposes
      ? `${site(controller)}เก็บไฟล์ขนาดเล็ก (คุกกี้) ไว้ในอุปกรณ์ของคุณและอ่านไฟล์นั้น เพื่อวัตถุประสงค์ต่อไปนี้: ${purposes}`
      : `${site(controller)}เก็บเฉพาะไฟล์ขนาดเล็ก (คุกกี้) ที่จำเป็นต่อการทำงานไว้ในอุปกรณ์ของคุณ`,
  change: (link) => `คุณปฏิเสธได้ ไม่มีปัญหา และเปลี่ยนใจได้ทุกเมื่อ โดยเลือก “${link}” ด้านล่างของทุกหน้า`,
  signal: (purposes) => `เบราว์เซอร์ของคุณขอให้เว็บไซต์ไม่ขายหรือแบ่งปันข้อมูลของคุณ เราทำตามคำขอนั้น จึงปิดไว้: ${purposes}`,
  accept: 'ยอมรับทั้งหมด',
  refuse: 'ปฏิเสธทั้งหมด',
  acknowledge: 'รับทราบ',
  manage: 'ให้ฉันเลือกเอง',
  privacyPolicy: 'นโยบายความเป็นส่วนตัว',
  saved: 'บันทึกตัวเลือกของคุณแล้ว',
};

export const choices: ChoicesMessages = {
  us: 'ตัวเลือกความเป็นส่วนตัวของคุณ',
  settings: 'การตั้งค่าคุกกี้',
  honoredUs: 'ดำเนินการตามคำขอไม่ให้ขายหรือแบ่งปันข้อมูลแล้ว',
  honored: 'ดำเนินการตามสัญญาณไม่ให้ขายหรือแบ่งปันข้อมูลแล้ว',
};
