import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: '您的隐私权利',
  introduction: (controller) =>
    `您的个人信息由您决定。本页面说明您可以向${controller ?? '我们'}提出哪些请求，并受理您的请求。`,
  updated: (date) => `最近更新日期：${date}。`,
  placeLabel: '您居住的地方',
  placeHint: '您享有哪些权利，由当地法律决定。如果我们猜错了，请选择您所在的地方。',
  elsewhere: '其他国家或地区',
  stateLabel: '州',
  provinceLabel: '省',
  quebec: '魁北克省',
  otherProvince: '其他省或地区',
  otherState: '其他州',
  rightsTitle: (place) => (place ? `您的权利（${place}）` : '您的权利'),
  ask: '提出此项请求',
  optOutTitle: '出售、共享和定向广告',
  optOutText: '在此浏览器中立即生效。您不需要账号，也不必说明理由。',
  optedOut: '您已选择退出。',
  notOptedOut: '您尚未选择退出。',
  optOut: '立即选择退出',
  advertisingOff: '广告Cookie已关闭。',
  advertisingOn: '广告Cookie已开启，因为您同意了使用它们。',
  turnOff: '关闭广告Cookie',
  settings: 'Cookie设置',
  signal: '您的浏览器发送了Global Privacy Control信号，我们会遵从。',
  noSignal: '您的浏览器没有发送Global Privacy Control信号。如果发送，您访问的每个网站都会得知您选择退出。',
  noRetaliation:
    '无论您提出什么请求，您都会以同样的价格得到同样的服务（Cal. Civ. Code § 1798.125，以及其他州的法律）。',
  contactTitle: '联系谁',
  contacts: {
    office: '隐私办公室',
    officer: '个人信息保护负责人',
    euRepresentative: '欧盟境内代表',
    ukRepresentative: '英国境内代表',
  },
  complaintTitle: '如果您对我们的答复不满意',
  complaint: {
    eu: () =>
      '您可以向您居住地、工作地或者您认为违法行为发生地的数据保护监管机构投诉（GDPR第77条），也可以向法院起诉。',
    uk: () =>
      '请先向我们投诉：我们会在30日内确认收到，并及时把结果告诉您，不会无故拖延。之后，您可以向信息专员（Information Commissioner）投诉，也可以向法院起诉。',
    california: () =>
      '您可以向加利福尼亚州隐私保护局（California Privacy Protection Agency）或者加利福尼亚州总检察长投诉。',
    states: () =>
      '请先向我们申诉：在表单中选择“对以前请求的决定提出申诉”。如果我们驳回申诉，您可以向您所在州的总检察长投诉。',
    in: () =>
      '请先把您的不满告诉我们。如果我们的答复没有解决问题，您可以向印度数据保护委员会（Data Protection Board of India）投诉。',
    other: (authority) =>
      authority
        ? `您可以向以下机构投诉：${authority}。`
        : '如果您所在的国家或地区设有个人信息保护机构，您可以向该机构投诉。',
  },
  customersTitle: '如果您是通过其他公司与我们发生联系的',
  customers:
    '我们也为客户公司处理个人信息，并且只按照它们的要求处理。如果您把信息提供给了其中一家公司，请向该公司提出请求：由该公司决定，我们会协助它答复您。',
  industryTitle: '拒绝其他网站上的广告',
  industry: '广告行业设有专门的页面，您可以在那里一次告知多家公司：',
};
