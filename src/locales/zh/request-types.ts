import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
