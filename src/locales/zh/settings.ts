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
    label: '必需',
    description: '让网站正常运行：登录、购物车、安全，以及记住您的这项选择。',
  },
  functional: {
    label: '附加功能',
    description: '记住您的设置，并提供视频、地图或聊天。',
  },
  analytics: {
    label: '统计',
    description: '了解大家如何使用网站，以便改进网站。',
  },
  marketing: {
    label: '广告',
    description: '根据您在本网站和其他网站上的行为挑选广告，并衡量广告效果。',
  },
};

export const meanings: MeaningsMessages = {
  title: '这是什么意思？',
  necessary:
    '缺少这些，网站就无法完成您要求的操作：保持登录、记住购物车、保护您免受欺诈。它们不用于其他任何用途。',
  functional:
    '它们会记住您的设置，并显示由其他公司提供的内容，例如视频、地图或聊天。这些公司因此能够知道您来过这里。',
  analytics: '它们统计访问次数，并显示大家使用哪些页面、在哪里遇到困难。网站可以根据这些结果加以改进。',
  marketing:
    '它们记录您在本网站上的行为，往往也记录您在其他网站上的行为，以便为您挑选广告。如果您拒绝，您可能仍会看到广告，但您在本网站上的行为不会用来挑选广告。',
};

export const preferences: PreferencesMessages = {
  title: 'Cookie设置',
  introduction: '请选择本网站可以做什么。您随时可以改变主意。',
  refuseAll: '全部拒绝',
  acceptAll: '全部接受',
  save: '保存我的选择',
  close: '关闭，不保存',
  alwaysOn: '始终开启',
  alwaysOff: '始终关闭',
  on: '已开启',
  off: '已关闭',
  someOn: (on, total) => `共${total}项服务，已开启${on}项`,
  vendors: (count) => `${count}项服务`,
  about: (vendor) => `关于${vendor}`,
  sale: '关闭此项，即表示您拒绝（选择退出）出售或共享您的个人信息，也拒绝定向广告。',
  signal:
    '您的浏览器要求网站不出售、不共享您的个人信息（Global Privacy Control）。我们尊重这一要求，因此此项已关闭。',
  signalOverridden: '您的浏览器要求网站不出售、不共享您的个人信息。如果这样保存，本网站仍可以出售或共享。',
  minor: '不向您所在的年龄段提供。',
  confirm: '现在各项均已开启，包括出售或共享您的个人信息。尚未保存：选择“保存我的选择”即表示确认。',
  decidedAt: (date) => `上次保存日期：${date}。`,
  download: '下载我的选择',
  privacyPolicy: '隐私政策',
  saved: '您的选择已保存。',
};

export const gate: GateMessages = {
  title: (recipient) => `来自${recipient ?? '其他网站'}的内容`,
  explanation: (recipient, purposes) =>
    `加载后，${recipient ?? '另一家公司'}会看到您的IP地址和您在这里的操作，并可能在您的设备上存放Cookie${purposes ? `，用于${purposes}` : ''}。`,
  once: '仅加载一次',
  always: '始终允许',
  alwaysVendor: (vendor) => `“始终允许”适用于整个网站上的${vendor}，直到您改变主意。`,
  alwaysPurposes: (purposes) => `“始终允许”在整个网站上适用于以下用途，直到您改变主意：${purposes}。`,
  privacyPolicy: '隐私政策',
  minor: '不向您所在的年龄段提供。',
  loaded: '已加载。',
};

export const stored: StoredMessages = {
  uses: {
    visitor: '在您再次访问时识别您',
    visit: '把一次访问中的各个步骤联系起来',
    campaign: '记住您通过哪个广告来到这里',
    settings: '记住服务的设置',
    queue: '存放即将发送的内容',
    recording: '您在页面上操作的录制内容的一部分',
    refusal: '记住您的拒绝',
  },
  session: '直到您关闭标签页或浏览器',
  unlimited: '直到被清除',
  provider: (company) => `提供方：${company}`,
  privacyPolicy: (vendor) => `${vendor}的隐私政策`,
};

export const declaration: DeclarationMessages = {
  undecided: '您尚未作出选择。',
  decidedAt: (date) => `您上次选择的日期：${date}。`,
  change: '更改我的选择',
  allowed: '已允许',
  refused: '未允许',
  always: '始终开启',
  site: '本网站',
  record: (duration) => `记住您的选择。您的同意在${duration}内有效，之后会再次询问您。`,
  purposes: (list) => `用途：${list}`,
  also: (vendors) => `也用于此用途：${vendors}。`,
  storesNothing: '不在您的浏览器中存放任何内容。',
  caption: (vendor) => `${vendor}：存放在您浏览器中的内容`,
  name: '名称',
  use: '作用',
  lasts: '保存期限',
  place: '存放位置',
  places: {
    cookies: 'Cookie',
    localStorage: '本地存储',
    sessionStorage: '会话存储',
    indexedDB: '数据库',
  },
};
