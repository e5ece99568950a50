import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
  access: {
    label: '내 개인정보를 보여 주세요(열람)',
    description: '당사가 보유한 이용자의 개인정보 사본과 그 이용 내용입니다.',
  },
  'access:categories': {
    label: '어떤 종류의 개인정보를 수집하는지 알려 주세요',
    description: '정보의 종류, 출처, 이용 목적, 제공받는 자입니다.',
  },
  'access:specific': {
    label: '내 개인정보를 보여 주세요(열람)',
    description: '당사가 보유한 이용자의 구체적인 개인정보를 다른 곳으로 옮길 수 있는 형태로 드립니다.',
  },
  confirmation: {
    label: '내 개인정보를 보유하고 있는지 알려 주세요',
    description: '예 또는 아니요로 답변하며, 사본은 드리지 않습니다.',
  },
  correction: {
    label: '내 개인정보를 정정해 주세요',
    description: '당사가 보유한 정보가 틀렸거나 빠진 것이 있는 경우입니다.',
  },
  deletion: {
    label: '내 개인정보를 삭제해 주세요',
    description: '법에 따라 보관해야 하는 것을 빼고 삭제합니다. 삭제하면 되돌릴 수 없습니다.',
  },
  anonymisation: {
    label: '필요하지 않은 정보를 익명 처리하거나 차단해 주세요',
    description: '불필요하거나 지나치게 많거나 법을 어기고 처리된 정보가 대상입니다.',
  },
  restriction: {
    label: '내 개인정보 이용을 잠시 멈춰 주세요',
    description: '정보가 맞는지 확인하는 동안처럼, 보관만 하고 다른 처리는 하지 않습니다.',
  },
  portability: {
    label: '내 개인정보를 다른 곳으로 옮길 수 있게 나에게 전송해 주세요',
    description: '다른 서비스에서 읽을 수 있는 일반적인 형식으로 드립니다.',
  },
  objection: {
    label: '내 개인정보를 이용하는 방식에 반대합니다',
    description: '꼭 필요한 정당한 이유가 없으면 이용을 멈춥니다. 광고 목적의 이용은 항상 멈춥니다.',
  },
  'third-parties': {
    label: '누가 내 개인정보를 제공받았는지 알려 주세요',
    description: '당사가 개인정보를 제공한 회사들입니다.',
  },
  'consent:withdraw': {
    label: '동의를 철회합니다',
    description:
      '이전에 동의한 것은 무엇이든 철회할 수 있습니다. 쿠키는 쿠키 설정을 이용하면 바로 적용됩니다.',
  },
  'consent:information': {
    label: '동의하지 않으면 어떻게 되는지 알려 주세요',
    description: '무엇을 거부할 수 있고, 거부하면 어떻게 되는지 알려 드립니다.',
  },
  'sale:opt-out': {
    label: '내 개인정보를 판매하거나 공유하지 마세요',
    description: '맞춤형 광고도 중단됩니다. 이 브라우저에서 바로 적용됩니다.',
  },
  'sale:opt-in': {
    label: '판매나 공유를 다시 허용합니다',
    description: '이전에 거부(옵트아웃)했다가 생각이 바뀐 경우입니다.',
  },
  'sensitive:limit': {
    label: '내 민감한 개인정보의 이용을 제한해 주세요',
    description: '이용자가 요청한 일에만 이용합니다.',
  },
  'automated-decisions:opt-out': {
    label: '기계가 나에 대해 결정하지 않게 해 주세요',
    description: '중요한 결정에 프로파일링이나 자동화 기술을 사용하지 않습니다.',
  },
  'automated-decisions:access': {
    label: '자동화된 결정을 설명해 주세요',
    description: '기술이 무엇을 했고 어떻게 그 결과에 이르렀는지 알려 드립니다.',
  },
  'automated-decisions:review': {
    label: '자동화된 결정을 사람이 검토하게 해 주세요',
    description: '기계만으로 내려졌고 이용자에게 영향을 주는 결정이 대상입니다.',
  },
  'marketing:opt-out': {
    label: '광고 이메일을 그만 보내 주세요',
    description: '주문과 계정에 관한 이메일은 계속 보내 드립니다.',
  },
  'post-mortem': {
    label: '내가 사망한 뒤 개인정보를 어떻게 할지 정합니다',
    description: '당사가 보유한 정보를 보관, 삭제 또는 전달하라는 지시입니다.',
  },
  nomination: {
    label: '나를 대신할 사람을 지정합니다',
    description:
      '이용자가 사망하거나 더 이상 행동할 수 없을 때 이 사람이 이용자의 권리를 행사할 수 있습니다.',
  },
  'de-indexing': {
    label: '내 이름이 나오는 링크를 없애 주세요',
    description: '정보를 퍼뜨리는 것을 멈추거나 검색 결과에서 링크를 뺍니다.',
  },
  complaint: {
    label: '내 개인정보 처리에 대해 불만을 제기합니다',
    description: '무엇이 잘못되었는지 알려 주세요. 살펴보고 답변을 보내 드립니다.',
  },
  appeal: {
    label: '이전 요청에 대한 결정에 이의를 신청합니다',
    description: '다른 사람이 다시 검토합니다.',
  },
};
