import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: '내 개인정보 보호 권리',
  introduction: (controller) =>
    `개인정보에 관한 결정은 이용자가 합니다. 이 페이지는 ${controller ?? '당사'}에 무엇을 요청할 수 있는지 알려 드리고 요청을 받습니다.`,
  updated: (date) => `최종 업데이트: ${date}.`,
  placeLabel: '거주 지역',
  placeHint: '어떤 권리가 있는지는 그 지역의 법에 따라 정해집니다. 표시된 지역이 틀리면 직접 선택하세요.',
  elsewhere: '다른 나라',
  stateLabel: '주',
  provinceLabel: '주',
  quebec: '퀘벡',
  otherProvince: '다른 주 또는 준주',
  otherState: '다른 주',
  rightsTitle: (place) => (place ? `나의 권리(${place})` : '나의 권리'),
  ask: '요청하기',
  optOutTitle: '판매, 공유, 맞춤형 광고',
  optOutText: '이 브라우저에서 바로 적용됩니다. 계정이 필요 없고 이유를 밝히지 않아도 됩니다.',
  optedOut: '거부(옵트아웃)한 상태입니다.',
  notOptedOut: '거부(옵트아웃)하지 않은 상태입니다.',
  optOut: '지금 거부(옵트아웃)',
  advertisingOff: '광고 쿠키가 꺼져 있습니다.',
  advertisingOn: '이용자가 동의하여 광고 쿠키가 켜져 있습니다.',
  turnOff: '광고 쿠키 끄기',
  settings: '쿠키 설정',
  signal: '이용자의 브라우저가 Global Privacy Control을 보내고 있으며, 당사는 이에 따릅니다.',
  noSignal:
    '이용자의 브라우저가 Global Privacy Control 신호를 보내지 않습니다. 이 신호를 보내면 모든 사이트에 거부(옵트아웃) 의사가 전달됩니다.',
  noRetaliation:
    '무엇을 요청하든 같은 서비스를 같은 가격에 받습니다(Cal. Civ. Code § 1798.125 및 다른 주의 법).',
  contactTitle: '연락처',
  contacts: {
    office: '개인정보 담당 부서',
    officer: '개인정보 보호책임자',
    euRepresentative: '유럽연합 내 대리인',
    ukRepresentative: '영국 내 대리인',
  },
  complaintTitle: '답변에 만족하지 않는 경우',
  complaint: {
    eu: () =>
      '거주지나 근무지, 또는 법 위반이 있었다고 생각하는 곳의 개인정보 감독기관에 민원을 제기할 수 있고(GDPR 제77조), 법원에 소송을 낼 수도 있습니다.',
    uk: () =>
      '먼저 당사에 불만을 제기해 주세요. 30일 이내에 접수를 확인하고 부당한 지체 없이 결과를 알려 드립니다. 그 후에는 정보위원(Information Commissioner)에게 민원을 제기할 수 있고, 법원에 소송을 낼 수도 있습니다.',
    california: () =>
      '캘리포니아 개인정보 보호국(California Privacy Protection Agency) 또는 캘리포니아주 법무장관에게 민원을 제기할 수 있습니다.',
    states: () =>
      '먼저 당사에 이의를 신청해 주세요. 양식에서 ‘이전 요청에 대한 결정에 이의를 신청합니다’를 선택하세요. 이의가 받아들여지지 않으면 거주하는 주의 법무장관에게 민원을 제기할 수 있습니다.',
    in: () =>
      '먼저 불만 사항을 당사에 알려 주세요. 당사의 답변으로 해결되지 않으면 인도 데이터보호위원회(Data Protection Board of India)에 민원을 제기할 수 있습니다.',
    other: (authority) =>
      authority
        ? `다음 기관에 민원을 제기할 수 있습니다: ${authority}.`
        : '거주하는 나라에 개인정보 보호 기관이 있으면 그 기관에 민원을 제기할 수 있습니다.',
  },
  customersTitle: '다른 회사를 통해 당사를 알게 된 경우',
  customers:
    '당사는 고객사를 위해 그 지시에 따라서만 개인정보를 처리하기도 합니다. 그런 회사에 개인정보를 제공했다면 그 회사에 요청해 주세요. 결정은 그 회사가 하며, 당사는 그 회사가 답변하도록 돕습니다.',
  industryTitle: '다른 사이트의 광고 거부하기',
  industry: '광고 업계에는 여러 회사에 한꺼번에 거부 의사를 전할 수 있는 페이지가 있습니다:',
};
