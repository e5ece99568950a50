import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': '일', 'business-days': '영업일', months: '개월' };

export const request: RequestMessages = {
  title: '개인정보 관련 요청하기',
  introduction: '요청은 무료이며, 요청했다고 해서 이용자를 대하는 방식이 달라지지 않습니다.',
  chooseType: '무엇을 원하시나요?',
  missingType: '원하시는 것을 선택하세요.',
  chooseFiler: '누구를 위한 요청인가요?',
  filers: {
    self: '나 자신',
    parent: '내 자녀 또는 내가 법정대리인인 사람',
    agent: '나에게 대리를 부탁한 사람',
    household: '우리 가구',
  },
  aboutYou: '이용자 정보',
  aboutChild: '자녀 정보',
  aboutPerson: '당사자 정보',
  yourRequest: '요청 내용',
  optional: '선택',
  noIdentity:
    '아무 정보도 필요하지 않습니다. 이메일 주소를 입력하면 그 주소로 이용자를 알아볼 수 있는 곳에서도 중단할 수 있습니다.',
  fields: {
    name: {
      label: '성명',
      missing: '성명을 입력하세요.',
      wrong: '성명을 200자 이내로 줄이세요.',
    },
    email: {
      label: '이메일 주소',
      missing: '이메일 주소를 입력하세요.',
      wrong: 'name@example.com과 같은 형식으로 이메일 주소를 입력하세요.',
    },
    phoneNumber: {
      label: '전화번호',
      missing: '전화번호를 입력하세요.',
      wrong: '+1 555 010 0199와 같이 전화번호를 숫자로 입력하세요.',
    },
    address: {
      label: '우편 주소',
      missing: '우편 주소를 입력하세요.',
      wrong: '주소를 500자 이내로 줄이세요.',
    },
    account: {
      label: '고객 번호 또는 사용자 이름',
      hint: '개인정보를 찾는 데 도움이 됩니다. 비밀번호는 절대 보내지 마세요.',
      missing: '고객 번호 또는 사용자 이름을 입력하세요.',
      wrong: '200자 이내로 줄이세요.',
    },
    organization: {
      label: '단체 이름',
      missing: '단체 이름을 입력하세요.',
      wrong: '단체 이름을 200자 이내로 줄이세요.',
    },
    message: {
      label: '내용(자신의 말로)',
      hint: '비밀번호, 카드 번호, 건강 정보는 쓰지 마세요.',
      missing: '무엇에 관한 것인지 쓰세요.',
      wrong: '내용을 4000자 이내로 줄이세요.',
    },
    nominee: {
      label: '대신할 사람의 성명',
      missing: '대신할 사람의 성명을 입력하세요.',
      wrong: '성명을 200자 이내로 줄이세요.',
    },
    nomineeContact: {
      label: '대신할 사람의 연락처',
      missing: '대신할 사람의 주소나 전화번호를 입력하세요.',
      wrong: '500자 이내로 줄이세요.',
    },
    reference: {
      label: '이전 요청의 접수 번호',
      hint: '보내 드린 확인 메시지에 있습니다.',
      missing: '이전 요청의 접수 번호를 입력하세요.',
      wrong: '접수 번호를 100자 이내로 줄이세요.',
    },
    since: {
      label: '시작일',
      missing: '날짜를 선택하세요.',
      wrong: '2000년 이후의 날짜를 선택하세요.',
    },
  },
  since: {
    label: '거슬러 올라갈 기간',
    year: '최근 12개월',
    all: '보유한 전부',
    day: '내가 선택한 날부터',
  },
  declaration:
    '본인은 거짓일 경우 위증죄로 처벌받을 수 있음을 알고 있으며, 요청하는 정보의 당사자임을 선언합니다.',
  authorized: '나는 이 사람을 대신할 권한이 있습니다. 나 또는 이 사람에게 증명을 요청할 수 있습니다.',
  notConfirmed: '계속하려면 이 항목을 확인하세요.',
  errorsTitle: (count) => `${count}가지를 고쳐 주세요`,
  answerWithin: (time) => `${time} 이내에 답변해 드립니다.`,
  time: (amount, unit) => `${amount}${units[unit]}`,
  review: '요청 검토하기',
  reviewTitle: '모두 맞나요?',
  reviewDeletion: '이 개인정보를 완전히 삭제합니다. 사본이 필요하면 먼저 요청하세요.',
  reviewOptIn:
    '이전에 거부(옵트아웃)하셨습니다. 이것을 보내면 개인정보의 판매나 공유를 다시 허용하게 됩니다.',
  change: '내용 바꾸기',
  send: '요청 보내기',
  sending: '보내는 중…',
  pressAgain: '기계가 아님을 확인할 수 있도록 버튼을 한 번 더 눌러 주세요.',
  failedTitle: '요청이 전송되지 않았습니다',
  failed: {
    offline: '인터넷에 연결되어 있지 않습니다. 이 페이지를 열어 두면 다시 연결되는 대로 전송됩니다.',
    timeout: '사이트가 제때 응답하지 않았습니다.',
    network: '사이트에 연결할 수 없었습니다.',
    server: '당사 쪽에서 문제가 생겼습니다.',
    refused: '사이트가 요청을 받지 않았습니다.',
    unreadable: '사이트의 응답을 읽을 수 없어 요청이 도착했는지 알 수 없습니다.',
  },
  busy: (seconds) =>
    seconds === undefined
      ? '사이트가 혼잡합니다.'
      : `사이트가 혼잡합니다. ${seconds}초 후에 다시 시도해 주세요.`,
  keptHere: '입력한 내용은 그대로 있습니다. 다시 시도해도 두 번 전송되지 않습니다.',
  tryAgain: '다시 시도',
  optedOutHere: '이 브라우저에서는 이미 거부(옵트아웃)되었습니다. 이 부분은 끝났습니다.',
  acceptedTitle: '요청을 접수했습니다',
  acceptedText: '접수 번호를 보관하세요. 이 요청에 대해 문의할 때 필요합니다.',
  rows: {
    reference: '접수 번호',
    secret: '조회 코드',
    receivedAt: '접수일',
    confirmBy: '접수 확인 기한',
    expectedBy: '답변 기한',
    type: '요청',
    filer: '대상',
    representativeName: '신청인 성명',
    representativeEmail: '신청인 이메일 주소',
  },
  sentTitle: '보낸 내용',
  copy: '복사',
  copied: '복사했습니다.',
  print: '인쇄',
  download: '내려받기',
  another: '다른 요청하기',
  otherWays: '다른 요청 방법',
  health:
    '이 양식은 의사, 병원, 건강보험이 보관하는 의료 기록(HIPAA)을 위한 것이 아닙니다. 해당 기관의 개인정보 담당 부서에 문의하세요. 주소는 그 기관에서 받은 개인정보 보호 관행 고지서(Notice of Privacy Practices)에 있습니다.',
  unusable: '지금은 이 양식을 사용할 수 없습니다. 다음 방법 중 하나로 요청해 주세요.',
};
