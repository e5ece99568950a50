import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('ar');

export const purposes: PurposesMessages = {
  necessary: {
    label: 'الضرورية',
    description: 'تُبقي الموقع يعمل: تسجيل الدخول، سلة المشتريات، الأمان، هذا الاختيار.',
  },
  functional: {
    label: 'الميزات الإضافية',
    description: 'تتذكر إعداداتك وتضيف مقاطع الفيديو أو الخرائط أو الدردشة.',
  },
  analytics: {
    label: 'الإحصاءات',
    description: 'تُظهر كيف يستخدم الناس الموقع، بهدف تحسينه.',
  },
  marketing: {
    label: 'الإعلانات',
    description: 'تختار الإعلانات بحسب ما تفعله هنا وفي مواقع أخرى، وتقيس مدى نجاحها.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'ماذا يعني هذا؟',
  necessary:
    'من دونها لا يستطيع الموقع أن يفعل ما تطلبه منه: إبقاء دخولك مسجّلًا، وتذكّر سلة مشترياتك، وحمايتك من الاحتيال. ولا تُستخدم لأي شيء آخر.',
  functional:
    'تتذكر إعداداتك وتعرض محتوى من شركات أخرى، مثل مقاطع الفيديو أو الخرائط أو الدردشة. وعندئذ تستطيع تلك الشركات أن ترى أنك كنت هنا.',
  analytics:
    'تعدّ الزيارات وتُظهر الصفحات التي يستخدمها الناس والأماكن التي يتعثرون فيها. ويمكن بالنتائج تحسين الموقع.',
  marketing:
    'تسجّل ما تفعله هنا، وغالبًا في مواقع أخرى أيضًا، لاختيار إعلانات لك. إذا رفضت فقد تظل ترى إعلانات، لكن ما تفعله هنا لا يُستخدم لاختيارها.',
};

export const preferences: PreferencesMessages = {
  title: 'إعدادات ملفات تعريف الارتباط',
  introduction: 'اختر ما يُسمح لهذا الموقع بفعله. ويمكنك تغيير رأيك في أي وقت.',
  refuseAll: 'رفض الكل',
  acceptAll: 'قبول الكل',
  save: 'حفظ اختياراتي',
  close: 'إغلاق دون حفظ',
  alwaysOn: 'قيد التشغيل دائمًا',
  alwaysOff: 'متوقف دائمًا',
  on: 'قيد التشغيل',
  off: 'متوقف',
  someOn: (on, total) => `الخدمات قيد التشغيل: ${on} من ${total}`,
  vendors: (count) => {
    if (count === 1) return 'خدمة واحدة';
    if (count === 2) return 'خدمتان';
    return `${count} ${plural.select(count) === 'few' ? 'خدمات' : 'خدمة'}`;
  },
  about: (vendor) => `عن خدمة ${vendor}`,
  sale: 'إيقاف هذا يعني رفضك بيع معلوماتك الشخصية أو مشاركتها ورفضك الإعلانات الموجّهة.',
  signal:
    'يطلب متصفحك من المواقع ألا تبيع بياناتك وألا تشاركها (Global Privacy Control). نحن نحترم ذلك، ولهذا فإن هذا الخيار متوقف.',
  signalOverridden:
    'يطلب متصفحك من المواقع ألا تبيع بياناتك وألا تشاركها. إذا حفظت الإعدادات هكذا فسيكون مسموحًا لهذا الموقع أن يفعل ذلك رغم الطلب.',
  minor: 'غير متاح في سنّك.',
  confirm:
    'كل شيء قيد التشغيل، ومن ذلك بيع بياناتك أو مشاركتها. لم يُحفظ شيء بعد: للتأكيد استخدم زر «حفظ اختياراتي».',
  decidedAt: (date) => `آخر حفظ: ${date}.`,
  download: 'تنزيل اختياراتي',
  privacyPolicy: 'سياسة الخصوصية',
  saved: 'تم حفظ اختياراتك.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `محتوى من ${recipient}` : 'محتوى من موقع آخر'),
  explanation: (recipient, purposes) =>
    `عند التحميل سترى جهة أخرى${recipient ? ` (${recipient})` : ''} عنوان IP الخاص بك وما تفعله هنا، وقد تحفظ ملفات تعريف الارتباط على جهازك${purposes ? ` للأغراض الآتية: ${purposes}` : ''}.`,
  once: 'تحميل مرة واحدة',
  always: 'السماح دائمًا',
  alwaysVendor: (vendor) => `يسري «السماح دائمًا» على خدمة ${vendor} في هذا الموقع كله إلى أن تغيّر رأيك.`,
  alwaysPurposes: (purposes) =>
    `يسري «السماح دائمًا» في هذا الموقع كله، إلى أن تغيّر رأيك، للأغراض الآتية: ${purposes}.`,
  privacyPolicy: 'سياسة الخصوصية',
  minor: 'غير متاح في سنّك.',
  loaded: 'تم التحميل.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'يتعرّف عليك عند عودتك',
    visit: 'يربط أجزاء الزيارة الواحدة معًا',
    campaign: 'يتذكر الإعلان الذي أتى بك إلى هنا',
    settings: 'يتذكر كيفية إعداد الخدمة',
    queue: 'يحفظ ما سيُرسل قريبًا',
    recording: 'جزء من تسجيل ما تفعله في الصفحة',
    refusal: 'يتذكر رفضك',
  },
  session: 'إلى أن تُغلق علامة التبويب أو المتصفح',
  unlimited: 'إلى أن يُمحى',
  provider: (company) => `مقدّم الخدمة: ${company}`,
  privacyPolicy: (vendor) => `سياسة خصوصية ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'لم تختر بعد.',
  decidedAt: (date) => `آخر اختيار لك: ${date}.`,
  change: 'تغيير اختياراتي',
  allowed: 'مسموح',
  refused: 'غير مسموح',
  always: 'قيد التشغيل دائمًا',
  site: 'هذا الموقع',
  record: (duration) => `يتذكر اختياراتك. مدة سريان ما تسمح به: ${duration}، ثم نسألك مرة أخرى.`,
  purposes: (list) => `يُستخدم للأغراض: ${list}`,
  also: (vendors) => `يُستخدم لهذا الغرض أيضًا: ${vendors}.`,
  storesNothing: 'لا يحفظ شيئًا في متصفحك.',
  caption: (vendor) => `${vendor}: ما يُحفظ في متصفحك`,
  name: 'الاسم',
  use: 'ماذا يفعل',
  lasts: 'المدة',
  place: 'المكان',
  places: {
    cookies: 'ملف تعريف ارتباط',
    localStorage: 'التخزين المحلي',
    sessionStorage: 'تخزين الجلسة',
    indexedDB: 'قاعدة بيانات',
  },
};
