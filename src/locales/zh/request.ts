import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': '日', 'business-days': '个工作日', months: '个月' };

export const request: RequestMessages = {
  title: '提出个人信息请求',
  introduction: '提出请求是免费的，也不会改变我们对待您的方式。',
  types: {
    access: {
      label: '查阅、复制我的个人信息',
      description: '我们持有的您的个人信息的副本，以及我们如何处理这些信息。',
    },
    'access:categories': {
      label: '告诉我你们收集哪些种类的信息',
      description: '信息的类别、来源、使用目的和接收方。',
    },
    'access:specific': {
      label: '查阅、复制我的个人信息',
      description: '我们持有的关于您的具体个人信息，并以您可以带到别处的形式提供。',
    },
    confirmation: {
      label: '告诉我你们是否持有我的个人信息',
      description: '只回答是或否，不提供副本。',
    },
    correction: {
      label: '更正、补充我的个人信息',
      description: '我们持有的关于您的信息有误或者不完整。',
    },
    deletion: {
      label: '删除我的个人信息',
      description: '除法律要求我们保存的信息外，其余全部删除。删除后无法恢复。',
    },
    anonymisation: {
      label: '对你们不需要的信息作匿名化处理或者封锁',
      description: '适用于不必要的、过量的或者违法处理的信息。',
    },
    restriction: {
      label: '暂时停止使用我的个人信息',
      description: '我们只保存这些信息，不作其他处理，例如在我们核实信息是否正确期间。',
    },
    portability: {
      label: '把我的个人信息提供给我，以便转移到别处',
      description: '以其他服务能够读取的常用格式提供。',
    },
    objection: {
      label: '反对你们使用我的个人信息的方式',
      description: '除非我们有令人信服的理由，否则我们会停止使用。用于广告的，我们一律停止。',
    },
    'third-parties': {
      label: '告诉我谁收到了我的个人信息',
      description: '我们向其提供过个人信息的公司。',
    },
    'consent:withdraw': {
      label: '撤回我的同意',
      description: '可以撤回您曾经作出的任何同意。关于Cookie，请使用Cookie设置，立即生效。',
    },
    'consent:information': {
      label: '告诉我如果不同意会怎样',
      description: '您可以拒绝什么，以及拒绝后的结果。',
    },
    'sale:opt-out': {
      label: '不要出售或共享我的个人信息',
      description: '同时停止定向广告。在此浏览器中立即生效。',
    },
    'sale:opt-in': {
      label: '重新允许出售或共享',
      description: '适用于您以前选择退出、现在改变了主意的情况。',
    },
    'sensitive:limit': {
      label: '限制使用我的敏感个人信息',
      description: '我们只为您要求我们做的事情使用这些信息。',
    },
    'automated-decisions:opt-out': {
      label: '不要让机器对我作出决定',
      description: '在重要的决定中，不使用用户画像或者自动化技术。',
    },
    'automated-decisions:access': {
      label: '解释一项自动化决策',
      description: '该技术做了什么，以及如何得出结果。',
    },
    'automated-decisions:review': {
      label: '由人工复核一项自动化决策',
      description: '适用于仅由机器作出并影响到您的决定。',
    },
    'marketing:opt-out': {
      label: '停止发送营销邮件',
      description: '我们仍会就您的订单和账号给您发送邮件。',
    },
    'post-mortem': {
      label: '就我去世后如何处理我的个人信息作出指示',
      description: '指示我们保存、删除或者转交我们持有的信息。',
    },
    nomination: {
      label: '指定一个人代我行使权利',
      description: '如果您去世或者不再能够自行处理，此人可以行使您的权利。',
    },
    'de-indexing': {
      label: '移除显示我姓名的链接',
      description: '我们停止传播该信息，或者从搜索结果中移除该链接。',
    },
    complaint: {
      label: '就你们处理我的个人信息的方式投诉',
      description: '请告诉我们出了什么问题。我们会进行调查并书面答复您。',
    },
    appeal: {
      label: '对以前请求的决定提出申诉',
      description: '由另一个人重新审查。',
    },
  },
  chooseType: '您想提出什么请求？',
  missingType: '请选择您想提出的请求。',
  chooseFiler: '这项请求是为谁提出的？',
  filers: {
    self: '我本人',
    parent: '我的孩子，或者由我监护的人',
    agent: '委托我代为办理的人',
    household: '我的家庭',
  },
  aboutYou: '您的信息',
  aboutChild: '孩子的信息',
  aboutPerson: '当事人的信息',
  yourRequest: '您的请求',
  optional: '选填',
  noIdentity: '您不必提供任何信息。如果您提供电子邮箱，凡是我们通过该邮箱能认出您的地方，我们也可以停止。',
  fields: {
    name: {
      label: '姓名',
      missing: '请填写姓名。',
      wrong: '请将姓名缩短到200个字符以内。',
    },
    email: {
      label: '电子邮箱',
      missing: '请填写电子邮箱。',
      wrong: '请填写正确的电子邮箱，例如name@example.com。',
    },
    phoneNumber: {
      label: '电话号码',
      missing: '请填写电话号码。',
      wrong: '请用数字填写电话号码，例如+1 555 010 0199。',
    },
    address: {
      label: '通信地址',
      missing: '请填写通信地址。',
      wrong: '请将地址缩短到500个字符以内。',
    },
    account: {
      label: '客户编号或用户名',
      hint: '帮助我们找到相关信息。切勿向我们发送密码。',
      missing: '请填写客户编号或用户名。',
      wrong: '请缩短到200个字符以内。',
    },
    organization: {
      label: '单位名称',
      missing: '请填写单位名称。',
      wrong: '请将单位名称缩短到200个字符以内。',
    },
    message: {
      label: '请用您自己的话说明',
      hint: '请不要填写密码、银行卡号和健康信息。',
      missing: '请说明您的请求是关于什么的。',
      wrong: '请将文字缩短到4000个字符以内。',
    },
    nominee: {
      label: '被指定人的姓名',
      missing: '请填写被指定人的姓名。',
      wrong: '请将姓名缩短到200个字符以内。',
    },
    nomineeContact: {
      label: '被指定人的联系方式',
      missing: '请填写被指定人的地址或电话号码。',
      wrong: '请缩短到500个字符以内。',
    },
    reference: {
      label: '以前请求的编号',
      hint: '编号在我们发送的确认信息中。',
      missing: '请填写以前请求的编号。',
      wrong: '请将编号缩短到100个字符以内。',
    },
    since: {
      label: '起始日期',
      missing: '请选择日期。',
      wrong: '请选择2000年以后的日期。',
    },
  },
  since: {
    label: '追溯到什么时候',
    year: '最近12个月',
    all: '你们持有的全部信息',
    day: '从我选择的日期起',
  },
  declaration: '我声明，我就是所请求信息的本人；我明白如作虚假声明，须承担伪证罪的法律责任。',
  authorized: '我有权代表此人办理。你们可以要求我或此人提供证明。',
  notConfirmed: '请先确认此项，再继续。',
  errorsTitle: (count) => `请更正${count}处内容`,
  answerWithin: (time) => `您会在${time}内收到答复。`,
  time: (amount, unit) => `${amount}${units[unit]}`,
  review: '核对请求',
  reviewTitle: '内容都正确吗？',
  reviewDeletion: '我们会永久删除这些信息。如果您需要副本，请先索取。',
  reviewOptIn: '您以前选择了退出。发送此请求，即重新允许出售或共享您的个人信息。',
  change: '修改内容',
  send: '发送请求',
  sending: '正在发送…',
  pressAgain: '请再按一次按钮，以表明您不是机器。',
  failedTitle: '您的请求没有发送成功',
  failed: {
    offline: '您现在处于离线状态。如果您不关闭此页面，重新联网后会立即发送。',
    timeout: '网站没有及时响应。',
    network: '无法连接到网站。',
    server: '我们这边出了问题。',
    refused: '网站没有接受此请求。',
    unreadable: '我们无法读取网站的回应，因此不能确定请求是否已送达。',
  },
  busy: (seconds) => (seconds === undefined ? '网站繁忙。' : `网站繁忙。请在${seconds}秒后重试。`),
  keptHere: '您填写的内容仍在这里。重试不会重复发送。',
  tryAgain: '重试',
  optedOutHere: '您已在此浏览器中选择退出：这一部分已完成。',
  acceptedTitle: '我们已收到您的请求',
  acceptedText: '请保存请求编号。查询此请求时需要用到它。',
  rows: {
    reference: '请求编号',
    secret: '查询码',
    receivedAt: '收到日期',
    confirmBy: '最晚确认日期',
    expectedBy: '最晚答复日期',
    type: '请求',
    filer: '为谁提出',
    representativeName: '您的姓名',
    representativeEmail: '您的电子邮箱',
  },
  sentTitle: '您发送的内容',
  copy: '复制',
  copied: '已复制。',
  print: '打印',
  download: '下载',
  another: '提出另一项请求',
  otherWays: '其他请求方式',
  health:
    '本表单不适用于由医生、医院或医疗保险机构保存的医疗记录（HIPAA）。请联系他们的隐私办公室：其地址写在他们交给您的隐私惯例通知（Notice of Privacy Practices）中。',
  unusable: '本表单目前无法使用。请通过以下方式之一向我们提出请求。',
};
