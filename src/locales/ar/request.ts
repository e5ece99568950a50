import type { RequestMessages } from '../request-messages.js';

const plural = new Intl.PluralRules('ar');
/** One, two, a few (3 to 10), many (11 to 99), other; after a preposition. */
type Forms = readonly [one: string, two: string, few: string, many: string, other: string];
const seconds: Forms = ['ثانية واحدة', 'ثانيتين', 'ثوانٍ', 'ثانية', 'ثانية'];
const things: Forms = ['أمر واحد', 'أمرين', 'أمور', 'أمرًا', 'أمر'];
const units: Readonly<Record<'calendar-days' | 'business-days' | 'months', Forms>> = {
  'calendar-days': ['يوم واحد', 'يومين', 'أيام', 'يومًا', 'يوم'],
  'business-days': ['يوم عمل واحد', 'يومي عمل', 'أيام عمل', 'يوم عمل', 'يوم عمل'],
  months: ['شهر واحد', 'شهرين', 'أشهر', 'شهرًا', 'شهر'],
};

/** One and two are said by the word itself, without a figure. */
function amountOf(amount: number, [one, two, few, many, other]: Forms): string {
  if (amount === 1) return one;
  if (amount === 2) return two;
  const rule = plural.select(amount);
  return `${amount} ${rule === 'few' ? few : rule === 'many' ? many : other}`;
}

export const request: RequestMessages = {
  title: 'تقديم طلب بشأن بياناتك',
  introduction: 'الطلب مجاني، ولا يغيّر طريقة تعاملنا معك.',
  chooseType: 'ما طلبك؟',
  missingType: 'اختر طلبك.',
  chooseFiler: 'لمن هذا الطلب؟',
  filers: {
    self: 'لي',
    parent: 'لطفلي أو لشخص أنا وصيّ عليه',
    agent: 'لشخص طلب مني أن أنوب عنه',
    household: 'لأسرتي',
  },
  aboutYou: 'بياناتك',
  aboutChild: 'بيانات الطفل',
  aboutPerson: 'بيانات الشخص',
  yourRequest: 'طلبك',
  optional: 'اختياري',
  noIdentity:
    'لا نحتاج منك إلى شيء. وإذا ذكرت عنوان بريد إلكتروني أمكننا أيضًا إيقاف ذلك حيث نعرفك بهذا العنوان.',
  fields: {
    name: {
      label: 'الاسم الكامل',
      missing: 'أدخل الاسم الكامل.',
      wrong: 'اختصر الاسم إلى 200 حرف.',
    },
    email: {
      label: 'عنوان البريد الإلكتروني',
      missing: 'أدخل عنوان بريد إلكتروني.',
      wrong: 'أدخل عنوان بريد إلكتروني مثل name@example.com.',
    },
    phoneNumber: {
      label: 'رقم الهاتف',
      missing: 'أدخل رقم هاتف.',
      wrong: 'أدخل رقم الهاتف بالأرقام، مثل \u2066+1 555 010 0199\u2069.',
    },
    address: {
      label: 'العنوان البريدي',
      missing: 'أدخل العنوان البريدي.',
      wrong: 'اختصر العنوان إلى 500 حرف.',
    },
    account: {
      label: 'رقم العميل أو اسم المستخدم',
      hint: 'يساعدنا على إيجاد البيانات. لا ترسل إلينا كلمة مرور أبدًا.',
      missing: 'أدخل رقم العميل أو اسم المستخدم.',
      wrong: 'اختصره إلى 200 حرف.',
    },
    organization: {
      label: 'المؤسسة',
      missing: 'أدخل اسم المؤسسة.',
      wrong: 'اختصر اسم المؤسسة إلى 200 حرف.',
    },
    message: {
      label: 'بكلماتك',
      hint: 'يُرجى عدم ذكر كلمات المرور وأرقام البطاقات والمعلومات الصحية.',
      missing: 'صف الموضوع.',
      wrong: 'اختصر النص إلى 4000 حرف.',
    },
    nominee: {
      label: 'اسم الشخص الذي يجوز له التصرف',
      missing: 'أدخل اسم الشخص الذي يجوز له التصرف.',
      wrong: 'اختصر الاسم إلى 200 حرف.',
    },
    nomineeContact: {
      label: 'كيف نصل إلى هذا الشخص',
      missing: 'أدخل عنوان هذا الشخص أو رقم هاتفه.',
      wrong: 'اختصره إلى 500 حرف.',
    },
    reference: {
      label: 'رقم الطلب السابق',
      hint: 'تجده في التأكيد الذي أرسلناه.',
      missing: 'أدخل رقم الطلب السابق.',
      wrong: 'اختصر الرقم إلى 100 حرف.',
    },
    since: {
      label: 'منذ هذا اليوم',
      missing: 'اختر يومًا.',
      wrong: 'اختر يومًا بعد عام 2000.',
    },
  },
  since: {
    label: 'الفترة المطلوبة',
    year: 'آخر 12 شهرًا',
    all: 'كل ما لديكم',
    day: 'منذ يوم أختاره',
  },
  declaration: 'أُقرّ، تحت طائلة عقوبة شهادة الزور، بأنني الشخص الذي أطلب معلوماته.',
  authorized: 'يحق لي التصرف نيابةً عن هذا الشخص. ويجوز لكم أن تطلبوا مني أو منه إثباتًا.',
  notConfirmed: 'أكّد هذا للمتابعة.',
  errorsTitle: (count) => `يُرجى تصحيح ${amountOf(count, things)}`,
  answerWithin: (time) => `تصلك إجابة خلال ${time}.`,
  time: (amount, unit) => amountOf(amount, units[unit]),
  review: 'مراجعة الطلب',
  reviewTitle: 'هل كل شيء صحيح؟',
  reviewDeletion: 'سنمحو هذه البيانات نهائيًا. إذا أردت نسخة فاطلبها أولًا.',
  reviewOptIn: 'لقد رفضت من قبل. إرسال هذا الطلب يسمح ببيع بياناتك أو مشاركتها من جديد.',
  change: 'تغيير شيء',
  send: 'إرسال الطلب',
  sending: 'جارٍ الإرسال…',
  pressAgain: 'يُرجى الضغط على الزر مرة أخرى لإثبات أنك لست آلة.',
  failedTitle: 'لم يُرسل طلبك',
  failed: {
    offline: 'لا يوجد اتصال بالإنترنت. سيُرسل الطلب فور عودة الاتصال إذا بقيت هذه الصفحة مفتوحة.',
    timeout: 'لم يُجب الموقع في الوقت المناسب.',
    network: 'تعذّر الوصول إلى الموقع.',
    server: 'حدث خطأ لدينا.',
    refused: 'لم يقبل الموقع الطلب.',
    unreadable: 'أرسل الموقع إجابة لا نستطيع قراءتها، ولذلك لا نعرف هل وصل الطلب.',
  },
  busy: (time) =>
    time === undefined
      ? 'الموقع مشغول.'
      : `الموقع مشغول. يُرجى إعادة المحاولة بعد ${amountOf(time, seconds)}.`,
  keptHere: 'ما كتبته ما زال هنا. وإعادة المحاولة لا ترسل الطلب مرتين.',
  tryAgain: 'إعادة المحاولة',
  optedOutHere: 'الرفض سارٍ بالفعل في هذا المتصفح: انتهى هذا الجزء.',
  acceptedTitle: 'وصلنا طلبك',
  acceptedText: 'احتفظ برقم الطلب. ستحتاج إليه للسؤال عن الطلب.',
  rows: {
    reference: 'رقم الطلب',
    secret: 'رمز الاستعلام',
    receivedAt: 'تاريخ الاستلام',
    confirmBy: 'نؤكد في موعد أقصاه',
    expectedBy: 'نجيب في موعد أقصاه',
    type: 'الطلب',
    filer: 'لمن',
    representativeName: 'اسمك',
    representativeEmail: 'عنوان بريدك الإلكتروني',
  },
  sentTitle: 'ما أرسلته',
  copy: 'نسخ',
  copied: 'تم النسخ.',
  print: 'طباعة',
  download: 'تنزيل',
  another: 'تقديم طلب آخر',
  otherWays: 'طرق أخرى لتقديم الطلب',
  health:
    'هذا النموذج ليس للسجلات الطبية التي يحتفظ بها طبيب أو مستشفى أو جهة تأمين صحي (HIPAA). اسأل مكتب الخصوصية لديهم: عنوانه في إشعار ممارسات الخصوصية (Notice of Privacy Practices) الذي سلّموه لك.',
  unusable: 'لا يمكن استخدام هذا النموذج حاليًا. يُرجى التوجه إلينا بإحدى هذه الطرق.',
};
