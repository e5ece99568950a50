import type { BannerMessages, ChoicesMessages } from '../messages.js';

const site = (controller: string | undefined) => (controller ? `האתר של ${controller}` : 'האתר הזה');

export const banner: BannerMessages = {
  purposes: {
    functional: 'אפשרויות נוספות',
    analytics: 'סטטיסטיקה',
    marketing: 'פרסום',
  },
  list: [', ', ' ו'],
  title: (controller) =>
    controller ? `האם האתר של ${controller} רשאי להשתמש בעוגיות?` : 'האם אנחנו רשאים להשתמש בעוגיות?',
  noticeTitle: (controller) => (controller ? `האתר של ${controller} משתמש בעוגיות` : 'אנחנו משתמשים בעוגיות'),
  choice: (purposes, controller) =>
    `${site(controller)} מבקש את הסכמתכם לשמור במכשיר שלכם קבצים קטנים (עוגיות) ולקרוא אותם למטרות האלה: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${site(controller)} שומר במכשיר שלכם קבצים קטנים (עוגיות) וקורא אותם למטרות האלה: ${purposes}.`
      : `${site(controller)} שומר במכשיר שלכם רק את הקבצים הקטנים (עוגיות) שהוא צריך כדי לפעול.`,
  change: (link) => `זה בסדר לסרב. אפשר לשנות את ההחלטה בכל עת: בחרו ״${link}״ בתחתית כל עמוד.`,
  signal: (purposes) =>
    `הדפדפן שלכם מבקש מאתרים לא למכור את המידע שלכם ולא לשתף אותו. אנחנו פועלים לפי הבקשה, ולכן נשאר כבוי: ${purposes}.`,
  accept: 'אישור הכול',
  refuse: 'דחיית הכול',
  acknowledge: 'הבנתי',
  manage: 'לבחור בעצמי',
  privacyPolicy: 'מדיניות פרטיות',
  saved: 'הבחירה שלכם נשמרה.',
};

export const choices: ChoicesMessages = {
  us: 'בחירות הפרטיות שלכם',
  settings: 'הגדרות עוגיות',
  honoredUs: 'בקשת הסירוב כובדה',
  honored: 'אות הסירוב כובד',
};
