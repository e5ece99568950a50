import type { RequestMessages } from '../request-messages.js';

/** One and two are words of their own; more come after the figure. Above ten, days are counted in the singular. */
const units = {
  'calendar-days': ['יום אחד', 'יומיים', 'ימים'],
  'business-days': ['יום עסקים אחד', 'שני ימי עסקים', 'ימי עסקים'],
  months: ['חודש אחד', 'חודשיים', 'חודשים'],
} as const;

export const request: RequestMessages = {
  title: 'הגשת בקשה בנוגע למידע שלכם',
  introduction: 'זה בחינם, והבקשה לא משנה את היחס שלנו אליכם.',
  chooseType: 'מה תרצו לבקש?',
  missingType: 'בחרו מה תרצו לבקש.',
  chooseFiler: 'עבור מי הבקשה?',
  filers: {
    self: 'עבורי',
    parent: 'עבור הילד או הילדה שלי, או אדם באפוטרופסות שלי',
    agent: 'עבור אדם שביקש ממני לפעול בשמו',
    household: 'עבור משק הבית שלי',
  },
  aboutYou: 'הפרטים שלכם',
  aboutChild: 'פרטי הילד או הילדה',
  aboutPerson: 'פרטי האדם',
  yourRequest: 'הבקשה שלכם',
  optional: 'לא חובה',
  noIdentity:
    'אין צורך לתת לנו דבר. עם כתובת דואר אלקטרוני נוכל לעצור את זה גם היכן שאתם מוכרים לנו לפי הכתובת הזאת.',
  fields: {
    name: {
      label: 'שם מלא',
      missing: 'הזינו את השם המלא.',
      wrong: 'קצרו את השם ל־200 תווים.',
    },
    email: {
      label: 'כתובת דואר אלקטרוני',
      missing: 'הזינו כתובת דואר אלקטרוני.',
      wrong: 'הזינו כתובת דואר אלקטרוני כמו name@example.com.',
    },
    phoneNumber: {
      label: 'מספר טלפון',
      missing: 'הזינו מספר טלפון.',
      wrong: 'הזינו את מספר הטלפון בספרות, כמו \u2066+1 555 010 0199\u2069.',
    },
    address: {
      label: 'כתובת למשלוח דואר',
      missing: 'הזינו כתובת למשלוח דואר.',
      wrong: 'קצרו את הכתובת ל־500 תווים.',
    },
    account: {
      label: 'מספר לקוח או שם משתמש',
      hint: 'עוזר לנו למצוא את המידע. לעולם אל תשלחו לנו סיסמה.',
      missing: 'הזינו מספר לקוח או שם משתמש.',
      wrong: 'קצרו ל־200 תווים.',
    },
    organization: {
      label: 'ארגון',
      missing: 'הזינו את הארגון.',
      wrong: 'קצרו את שם הארגון ל־200 תווים.',
    },
    message: {
      label: 'במילים שלכם',
      hint: 'אל תכתבו סיסמאות, מספרי כרטיסים ופרטים רפואיים.',
      missing: 'תארו במה מדובר.',
      wrong: 'קצרו את הטקסט ל־4000 תווים.',
    },
    nominee: {
      label: 'שם האדם שרשאי לפעול',
      missing: 'הזינו את שם האדם שרשאי לפעול.',
      wrong: 'קצרו את השם ל־200 תווים.',
    },
    nomineeContact: {
      label: 'איך ליצור קשר עם האדם הזה',
      missing: 'הזינו כתובת או מספר טלפון של האדם הזה.',
      wrong: 'קצרו ל־500 תווים.',
    },
    reference: {
      label: 'מספר הבקשה הקודמת',
      hint: 'הוא מופיע באישור ששלחנו.',
      missing: 'הזינו את מספר הבקשה הקודמת.',
      wrong: 'קצרו את המספר ל־100 תווים.',
    },
    since: {
      label: 'מהיום הזה',
      missing: 'בחרו יום.',
      wrong: 'בחרו יום אחרי שנת 2000.',
    },
  },
  since: {
    label: 'לאיזו תקופה',
    year: '12 החודשים האחרונים',
    all: 'כל מה שיש לכם',
    day: 'מיום לבחירתי',
  },
  declaration: 'הריני להצהיר, בידיעה שהעונש על הצהרת שקר הוא העונש על עדות שקר, שהמידע המבוקש הוא עליי.',
  authorized: 'מותר לי לפעול בשם האדם הזה. אתם רשאים לבקש ממני או ממנו הוכחה.',
  notConfirmed: 'אשרו זאת כדי להמשיך.',
  errorsTitle: (count) => (count === 1 ? 'יש לתקן דבר אחד' : `יש לתקן ${count} דברים`),
  answerWithin: (time) => `תקבלו תשובה בתוך ${time}.`,
  time: (amount, unit) => {
    const [one, two, more] = units[unit];
    if (amount === 1) return one;
    if (amount === 2) return two;
    return `${amount} ${unit === 'calendar-days' && amount > 10 ? 'יום' : more}`;
  },
  review: 'בדיקת הבקשה',
  reviewTitle: 'הכול נכון?',
  reviewDeletion: 'נמחק את המידע הזה לצמיתות. אם אתם רוצים עותק, בקשו אותו קודם.',
  reviewOptIn: 'סירבתם בעבר. שליחת הבקשה מאפשרת שוב את המכירה או השיתוף של המידע שלכם.',
  change: 'לשנות משהו',
  send: 'שליחת הבקשה',
  sending: 'בשליחה…',
  pressAgain: 'לחצו על הכפתור פעם נוספת כדי להראות שאינכם מכונה.',
  failedTitle: 'הבקשה שלכם לא נשלחה',
  failed: {
    offline: 'אין חיבור לאינטרנט. הבקשה תישלח ברגע שהחיבור יחזור, אם העמוד הזה יישאר פתוח.',
    timeout: 'האתר לא השיב בזמן.',
    network: 'לא היה אפשר להגיע לאתר.',
    server: 'משהו השתבש אצלנו.',
    refused: 'האתר לא הסכים לקבל את הבקשה.',
    unreadable: 'האתר השיב תשובה שאיננו יכולים לקרוא, ולכן איננו יודעים אם הבקשה הגיעה.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? 'האתר עמוס.'
      : `האתר עמוס. נסו שוב בעוד ${seconds === 1 ? 'שנייה אחת' : `${seconds} שניות`}.`,
  keptHere: 'מה שכתבתם עדיין כאן. ניסיון נוסף לא ישלח את הבקשה פעמיים.',
  tryAgain: 'ניסיון נוסף',
  optedOutHere: 'בדפדפן הזה הסירוב כבר בתוקף: החלק הזה הושלם.',
  acceptedTitle: 'הבקשה שלכם התקבלה',
  acceptedText: 'שמרו את מספר הבקשה. תצטרכו אותו כדי לשאול עליה.',
  rows: {
    reference: 'מספר הבקשה',
    secret: 'קוד לבירור',
    receivedAt: 'התקבלה',
    confirmBy: 'נאשר עד',
    expectedBy: 'נשיב עד',
    type: 'הבקשה',
    filer: 'עבור מי',
    representativeName: 'השם שלכם',
    representativeEmail: 'כתובת הדואר האלקטרוני שלכם',
  },
  sentTitle: 'מה ששלחתם',
  copy: 'העתקה',
  copied: 'הועתק.',
  print: 'הדפסה',
  download: 'הורדה',
  another: 'הגשת בקשה נוספת',
  otherWays: 'דרכים אחרות להגיש בקשה',
  health:
    'הטופס הזה אינו מיועד לרשומות רפואיות שמחזיקים רופא, בית חולים או ביטוח בריאות (HIPAA). פנו למשרד הפרטיות שלהם: הכתובת מופיעה בהודעה על נוהלי הפרטיות (Notice of Privacy Practices) שמסרו לכם.',
  unusable: 'אי אפשר להשתמש בטופס כרגע. פנו אלינו באחת מהדרכים האלה.',
};
