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
    label: 'הכרחיות',
    description: 'בזכותן האתר פועל: כניסה לחשבון, סל הקניות, אבטחה, הבחירה הזאת.',
  },
  functional: {
    label: 'אפשרויות נוספות',
    description: 'זוכרות את ההגדרות שלכם ומוסיפות סרטונים, מפות או צ׳אט.',
  },
  analytics: {
    label: 'סטטיסטיקה',
    description: 'מראה איך אנשים משתמשים באתר, כדי לשפר אותו.',
  },
  marketing: {
    label: 'פרסום',
    description: 'בוחר פרסומות לפי מה שאתם עושים כאן ובאתרים אחרים, ומודד עד כמה הן פועלות.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'מה זה אומר?',
  necessary:
    'בלעדיהן האתר לא יכול לעשות מה שאתם מבקשים ממנו: להשאיר אתכם מחוברים, לזכור את סל הקניות, להגן עליכם מפני הונאה. לא משתמשים בהן לשום דבר אחר.',
  functional:
    'הן זוכרות את ההגדרות שלכם ומציגות תוכן של חברות אחרות, כמו סרטונים, מפות או צ׳אט. אז החברות האלה יכולות לראות שהייתם כאן.',
  analytics:
    'הסטטיסטיקה סופרת ביקורים ומראה באילו עמודים אנשים משתמשים ואיפה הם נתקעים. בעזרת התוצאות אפשר לשפר את האתר.',
  marketing:
    'שירותי הפרסום רושמים מה אתם עושים כאן, ולעיתים קרובות גם באתרים אחרים, כדי לבחור לכם פרסומות. אם תסרבו, ייתכן שעדיין תראו פרסומות, אבל מה שאתם עושים כאן לא ישמש לבחירתן.',
};

export const preferences: PreferencesMessages = {
  title: 'הגדרות עוגיות',
  introduction: 'בחרו מה מותר לאתר הזה לעשות. אפשר לשנות את ההחלטה בכל עת.',
  refuseAll: 'דחיית הכול',
  acceptAll: 'אישור הכול',
  save: 'שמירת הבחירה שלי',
  close: 'סגירה בלי לשמור',
  alwaysOn: 'תמיד פועל',
  alwaysOff: 'תמיד כבוי',
  on: 'פועל',
  off: 'כבוי',
  someOn: (on, total) => `שירותים פועלים: ${on} מתוך ${total}`,
  vendors: (count) => (count === 1 ? 'שירות אחד' : `${count} שירותים`),
  about: (vendor) => `על השירות ${vendor}`,
  sale: 'כיבוי פירושו שאתם מסרבים למכירה או לשיתוף של המידע האישי שלכם ולפרסום ממוקד.',
  signal:
    'הדפדפן שלכם מבקש מאתרים לא למכור את המידע שלכם ולא לשתף אותו (Global Privacy Control). אנחנו מכבדים זאת, ולכן זה כבוי.',
  signalOverridden:
    'הדפדפן שלכם מבקש מאתרים לא למכור את המידע שלכם ולא לשתף אותו. אם תשמרו כך, האתר הזה יהיה רשאי לעשות זאת בכל זאת.',
  minor: 'לא מוצע בגיל שלכם.',
  confirm: 'הכול פועל, גם המכירה או השיתוף של המידע שלכם. עדיין לא נשמר דבר: ״שמירת הבחירה שלי״ מאשרת את זה.',
  decidedAt: (date) => `נשמר לאחרונה ב־${date}.`,
  download: 'הורדת הבחירה שלי',
  privacyPolicy: 'מדיניות פרטיות',
  saved: 'הבחירה שלכם נשמרה.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `תוכן של ${recipient}` : 'תוכן מאתר אחר'),
  explanation: (recipient, purposes) =>
    `בטעינה תוכל חברה אחרת${recipient ? ` (${recipient})` : ''} לראות את כתובת ה־IP שלכם ומה אתם עושים כאן, והיא עשויה לשמור עוגיות במכשיר שלכם${purposes ? ` למטרות האלה: ${purposes}` : ''}.`,
  once: 'טעינה פעם אחת',
  always: 'לאפשר תמיד',
  alwaysVendor: (vendor) => `״לאפשר תמיד״ חל על השירות ${vendor} בכל האתר הזה, עד שתשנו את ההחלטה.`,
  alwaysPurposes: (purposes) =>
    `״לאפשר תמיד״ חל בכל האתר הזה, עד שתשנו את ההחלטה, על המטרות האלה: ${purposes}.`,
  privacyPolicy: 'מדיניות פרטיות',
  minor: 'לא מוצע בגיל שלכם.',
  loaded: 'נטען.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'מזהה אתכם כשאתם חוזרים',
    visit: 'מקשר בין חלקי הביקור',
    campaign: 'זוכר איזו פרסומת הביאה אתכם לכאן',
    settings: 'זוכר איך השירות מוגדר',
    queue: 'מחזיק את מה שעומד להישלח',
    recording: 'חלק מהקלטה של מה שאתם עושים בעמוד',
    refusal: 'זוכר שסירבתם',
  },
  session: 'עד שתסגרו את הכרטיסייה או את הדפדפן',
  unlimited: 'עד למחיקה',
  provider: (company) => `ספק: ${company}`,
  privacyPolicy: (vendor) => `מדיניות הפרטיות של ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'עדיין לא בחרתם.',
  decidedAt: (date) => `בחרתם לאחרונה ב־${date}.`,
  change: 'שינוי הבחירה שלי',
  allowed: 'מותר',
  refused: 'לא מותר',
  always: 'תמיד פועל',
  site: 'האתר הזה',
  record: (duration) => `זוכר את הבחירה שלכם. מה שתאפשרו יהיה בתוקף למשך ${duration}; אחר כך נשאל שוב.`,
  purposes: (list) => `מטרות: ${list}`,
  also: (vendors) => `בשימוש גם למטרה הזאת: ${vendors}.`,
  storesNothing: 'לא שומר דבר בדפדפן שלכם.',
  caption: (vendor) => `${vendor}: מה נשמר בדפדפן שלכם`,
  name: 'שם',
  use: 'מה זה עושה',
  lasts: 'לכמה זמן',
  place: 'איפה',
  places: {
    cookies: 'עוגייה',
    localStorage: 'אחסון מקומי',
    sessionStorage: 'אחסון לביקור הנוכחי',
    indexedDB: 'מסד נתונים',
  },
};
