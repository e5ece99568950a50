import type {
  DeclarationMessages,
  GateMessages,
  MeaningsMessages,
  PreferencesMessages,
  PurposesMessages,
  StoredMessages,
} from '../messages.js';

const plural = new Intl.PluralRules('uk');
const services: Partial<Record<Intl.LDMLPluralRule, string>> = {
  one: 'сервіс',
  few: 'сервіси',
};

export const purposes: PurposesMessages = {
  necessary: {
    label: 'Необхідні',
    description: 'Завдяки їм сайт працює: вхід, кошик, безпека, цей вибір.',
  },
  functional: {
    label: 'Додаткові функції',
    description: 'Запам’ятовують ваші налаштування й додають відео, мапи або чат.',
  },
  analytics: {
    label: 'Статистика',
    description: 'Показує, як люди користуються сайтом, щоб його можна було покращити.',
  },
  marketing: {
    label: 'Реклама',
    description:
      'Добирає рекламу за тим, що ви робите тут і на інших сайтах, і вимірює, наскільки добре вона діє.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Що це означає?',
  necessary:
    'Без них сайт не може зробити те, про що ви його просите: щоб ви залишалися в обліковому записі, щоб він пам’ятав кошик, щоб захищав вас від шахрайства. Ні для чого іншого їх не використовують.',
  functional:
    'Вони пам’ятають ваші налаштування й показують вміст інших компаній, наприклад відео, мапи або чат. Тоді ці компанії можуть побачити, що ви тут були.',
  analytics:
    'Вони рахують відвідування й показують, якими сторінками люди користуються й де їм важко. За цими результатами сайт можна покращити.',
  marketing:
    'Вони записують, що ви робите тут, а часто й на інших сайтах, щоб добирати для вас рекламу. Якщо ви відмовитеся, ви все одно можете бачити рекламу, але те, що ви робите тут, не використають для її добору.',
};

export const preferences: PreferencesMessages = {
  title: 'Налаштування cookie',
  introduction: 'Виберіть, що дозволено цьому сайту. Змінити рішення можна будь-коли.',
  refuseAll: 'Відхилити все',
  acceptAll: 'Прийняти все',
  save: 'Зберегти мій вибір',
  close: 'Закрити без збереження',
  alwaysOn: 'Завжди ввімкнено',
  alwaysOff: 'Завжди вимкнено',
  on: 'Увімкнено',
  off: 'Вимкнено',
  someOn: (on, total) => `Увімкнено сервісів: ${on} з ${total}`,
  vendors: (count) => `${count} ${services[plural.select(count)] ?? 'сервісів'}`,
  about: (vendor) => `Про сервіс ${vendor}`,
  sale: 'Вимкнувши це, ви відмовляєтеся від продажу своїх персональних даних, від передання їх іншим і від цільової реклами.',
  signal:
    'Ваш браузер просить сайти не продавати ваші дані й не ділитися ними (Global Privacy Control). Ми це поважаємо, тому це вимкнено.',
  signalOverridden:
    'Ваш браузер просить сайти не продавати ваші дані й не ділитися ними. Якщо зберегти так, цей сайт усе ж зможе продавати їх або ділитися ними.',
  minor: 'Недоступно у вашому віці.',
  confirm:
    'Увімкнено все, також продаж ваших даних або передання їх іншим. Ще нічого не збережено: підтвердьте кнопкою «Зберегти мій вибір».',
  // The date ends with a full stop of its own.
  decidedAt: (date) => `Востаннє збережено ${date}`,
  download: 'Завантажити мій вибір',
  privacyPolicy: 'Політика приватності',
  saved: 'Ваш вибір збережено.',
};

export const gate: GateMessages = {
  title: (recipient) => (recipient ? `Вміст із сервісу ${recipient}` : 'Вміст з іншого сайту'),
  explanation: (recipient, purposes) =>
    `${recipient ?? 'Інша компанія'} побачить вашу IP-адресу й те, що ви тут робите, і може зберігати файли cookie на вашому пристрої${purposes ? ` для таких цілей: ${purposes}` : ''}.`,
  once: 'Завантажити один раз',
  always: 'Завжди дозволяти',
  alwaysVendor: (vendor) =>
    `«Завжди дозволяти» діє для сервісу ${vendor} на всьому цьому сайті, доки ви не зміните рішення.`,
  alwaysPurposes: (purposes) =>
    `Доки ви не зміните рішення, «Завжди дозволяти» діє на всьому цьому сайті для таких цілей: ${purposes}.`,
  privacyPolicy: 'Політика приватності',
  minor: 'Недоступно у вашому віці.',
  loaded: 'Завантажено.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Упізнає вас, коли ви повертаєтеся',
    visit: 'Поєднує кроки одного відвідування',
    campaign: 'Пам’ятає, яка реклама привела вас сюди',
    settings: 'Пам’ятає, як налаштовано сервіс',
    queue: 'Зберігає те, що має бути надіслано',
    recording: 'Є частиною запису того, що ви робите на сторінці',
    refusal: 'Пам’ятає про вашу відмову',
  },
  session: 'Доки ви не закриєте вкладку або браузер',
  unlimited: 'До видалення',
  provider: (company) => `Постачальник: ${company}`,
  privacyPolicy: (vendor) => `Політика приватності сервісу ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Ви ще не вибрали.',
  // The date ends with a full stop of its own.
  decidedAt: (date) => `Востаннє ви вибирали ${date}`,
  change: 'Змінити мій вибір',
  allowed: 'Дозволено',
  refused: 'Не дозволено',
  always: 'Завжди ввімкнено',
  site: 'Цей сайт',
  record: (duration) =>
    `Пам’ятає ваш вибір. Те, що ви дозволите, діє ${duration}; потім ми запитаємо вас знову.`,
  purposes: (list) => `Цілі: ${list}`,
  also: (vendors) => `Для цього використовують також: ${vendors}.`,
  storesNothing: 'Нічого не зберігає у вашому браузері.',
  caption: (vendor) => `${vendor}: що збережено у вашому браузері`,
  name: 'Назва',
  use: 'Для чого',
  lasts: 'Як довго',
  place: 'Де',
  places: {
    cookies: 'Файл cookie',
    localStorage: 'Локальне сховище',
    sessionStorage: 'Сховище сеансу',
    indexedDB: 'База даних',
  },
};
