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
    label: '필수',
    description: '사이트가 작동하는 데 필요합니다: 로그인, 장바구니, 보안, 이 선택의 저장.',
  },
  functional: {
    label: '추가 기능',
    description: '설정을 기억하고 동영상, 지도 또는 채팅을 더합니다.',
  },
  analytics: {
    label: '통계',
    description: '사람들이 사이트를 어떻게 이용하는지 보여 주어 사이트를 개선하는 데 쓰입니다.',
  },
  marketing: {
    label: '광고',
    description: '이 사이트와 다른 사이트에서의 활동에 따라 광고를 고르고, 광고 효과를 측정합니다.',
  },
};

export const meanings: MeaningsMessages = {
  title: '무슨 뜻인가요?',
  necessary:
    '이것이 없으면 사이트는 이용자가 요청한 일, 곧 로그인을 유지하고 장바구니를 기억하고 사기로부터 이용자를 보호하는 일을 할 수 없습니다. 다른 용도로는 사용하지 않습니다.',
  functional:
    '이용자의 설정을 기억하고, 동영상, 지도, 채팅처럼 다른 회사가 제공하는 것을 보여 줍니다. 그러면 그 회사들은 이용자가 이곳을 방문한 사실을 알 수 있습니다.',
  analytics:
    '방문 횟수를 세고, 사람들이 어떤 페이지를 이용하고 어디에서 어려움을 겪는지 보여 줍니다. 그 결과로 사이트를 개선할 수 있습니다.',
  marketing:
    '이곳에서, 그리고 많은 경우 다른 사이트에서도 이용자가 하는 활동을 기록하여 이용자에게 보여 줄 광고를 고릅니다. 거부해도 광고가 보일 수 있지만, 이곳에서의 활동은 광고를 고르는 데 쓰이지 않습니다.',
};

export const preferences: PreferencesMessages = {
  title: '쿠키 설정',
  introduction: '이 사이트에 허용할 것을 선택하세요. 선택은 언제든지 바꿀 수 있습니다.',
  refuseAll: '모두 거부',
  acceptAll: '모두 허용',
  save: '내 선택 저장',
  close: '저장하지 않고 닫기',
  alwaysOn: '항상 켜짐',
  alwaysOff: '항상 꺼짐',
  on: '켜짐',
  off: '꺼짐',
  someOn: (on, total) => `서비스 ${total}개 중 ${on}개 켜짐`,
  vendors: (count) => `서비스 ${count}개`,
  about: (vendor) => `${vendor} 정보`,
  sale: '이 항목을 끄면 개인정보의 판매·공유와 맞춤형 광고를 거부(옵트아웃)하는 것입니다.',
  signal:
    '이용자의 브라우저가 개인정보를 판매하거나 공유하지 말라고 사이트에 요청합니다(Global Privacy Control). 이 사이트는 이 요청을 존중하므로 이 항목을 꺼 두었습니다.',
  signalOverridden:
    '이용자의 브라우저가 개인정보를 판매하거나 공유하지 말라고 사이트에 요청합니다. 이대로 저장하면 그 요청이 있어도 이 사이트는 개인정보를 판매하거나 공유할 수 있습니다.',
  minor: '이용자의 연령에는 제공되지 않습니다.',
  confirm:
    '개인정보의 판매·공유를 포함하여 모든 항목이 켜져 있습니다. 아직 저장되지 않았습니다. ‘내 선택 저장’을 누르면 확정됩니다.',
  decidedAt: (date) => `마지막 저장일: ${date}.`,
  download: '내 선택 내려받기',
  privacyPolicy: '개인정보 처리방침',
  saved: '선택을 저장했습니다.',
};

export const gate: GateMessages = {
  title: (recipient) => `${recipient ?? '다른 사이트'}에서 제공하는 콘텐츠`,
  explanation: (recipient, purposes) =>
    `콘텐츠를 불러오면 이용자의 IP 주소와 이곳에서의 활동이 ${recipient ?? '다른 회사'}에 전달됩니다. 또한 그쪽에서 ${purposes ? `${purposes} 목적으로 ` : ''}이용자의 기기에 쿠키를 저장할 수 있습니다.`,
  once: '이번만 불러오기',
  always: '항상 허용',
  alwaysVendor: (vendor) =>
    `‘항상 허용’을 누르면 선택을 바꿀 때까지 이 사이트 전체에서 다음 서비스가 허용됩니다: ${vendor}.`,
  alwaysPurposes: (purposes) =>
    `‘항상 허용’을 누르면 선택을 바꿀 때까지 이 사이트 전체에서 다음 목적이 허용됩니다: ${purposes}.`,
  privacyPolicy: '개인정보 처리방침',
  minor: '이용자의 연령에는 제공되지 않습니다.',
  loaded: '불러왔습니다.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: '다시 방문한 이용자를 알아봅니다',
    visit: '한 번의 방문을 하나로 묶습니다',
    campaign: '어떤 광고를 통해 왔는지 기억합니다',
    settings: '서비스의 설정을 기억합니다',
    queue: '곧 전송할 내용을 보관합니다',
    recording: '페이지에서 하는 활동을 녹화한 기록의 일부입니다',
    refusal: '거부했다는 사실을 기억합니다',
  },
  session: '탭이나 브라우저를 닫을 때까지',
  unlimited: '삭제할 때까지',
  provider: (company) => `제공: ${company}`,
  privacyPolicy: (vendor) => `${vendor} 개인정보 처리방침`,
};

export const declaration: DeclarationMessages = {
  undecided: '아직 선택하지 않았습니다.',
  decidedAt: (date) => `마지막 선택일: ${date}.`,
  change: '내 선택 바꾸기',
  allowed: '허용함',
  refused: '허용하지 않음',
  always: '항상 켜짐',
  site: '이 사이트',
  record: (duration) =>
    `이용자의 선택을 기억합니다. 허용한 내용은 ${duration} 동안 유효하며, 그 후에 다시 묻습니다.`,
  purposes: (list) => `사용 목적: ${list}`,
  also: (vendors) => `이 목적으로도 사용: ${vendors}.`,
  storesNothing: '브라우저에 아무것도 저장하지 않습니다.',
  caption: (vendor) => `${vendor}: 브라우저에 저장되는 것`,
  name: '이름',
  use: '하는 일',
  lasts: '보관 기간',
  place: '저장 위치',
  places: {
    cookies: '쿠키',
    localStorage: '로컬 저장소',
    sessionStorage: '세션 저장소',
    indexedDB: '데이터베이스',
  },
};
