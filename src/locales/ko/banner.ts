import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: '추가 기능',
    analytics: '통계',
    marketing: '광고',
  },
  list: [', ', ' 및 '],
  title: (controller) => `${controller ?? '이 사이트'}에서 쿠키를 사용해도 될까요?`,
  noticeTitle: (controller) => `${controller ?? '이 사이트'}에서 쿠키를 사용합니다`,
  choice: (purposes, controller) =>
    `${controller ?? '이 사이트'}에서 ${purposes} 목적으로 이용자의 기기에 작은 파일(쿠키)을 저장하고 읽는 데 동의를 구합니다.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? '이 사이트'}에서 ${purposes} 목적으로 이용자의 기기에 작은 파일(쿠키)을 저장하고 읽습니다.`
      : `${controller ?? '이 사이트'}에서는 작동에 필요한 작은 파일(쿠키)만 이용자의 기기에 저장합니다.`,
  change: (link) =>
    `거부해도 괜찮습니다. 선택은 언제든지 바꿀 수 있습니다. 각 페이지 아래쪽에서 ‘${link}’ 링크를 누르세요.`,
  signal: (purposes) =>
    `이용자의 브라우저가 개인정보를 판매하거나 공유하지 말라고 사이트에 요청합니다. 이 사이트는 요청에 따라 다음 목적을 꺼진 상태로 유지합니다: ${purposes}.`,
  accept: '모두 허용',
  refuse: '모두 거부',
  acknowledge: '확인',
  manage: '직접 선택',
  privacyPolicy: '개인정보 처리방침',
  saved: '선택을 저장했습니다.',
};

export const choices: ChoicesMessages = {
  us: '내 개인정보 보호 선택',
  settings: '쿠키 설정',
  honoredUs: '거부(옵트아웃) 요청이 적용됨',
  honored: '거부(옵트아웃) 신호가 적용됨',
};
