import type { BannerMessages, ChoicesMessages } from '../messages.js';

export const banner: BannerMessages = {
  purposes: {
    functional: 'tính năng bổ sung',
    analytics: 'thống kê',
    marketing: 'quảng cáo',
  },
  list: [', ', ' và '],
  title: (controller) => `${controller ?? 'Chúng tôi'} có được dùng cookie không?`,
  noticeTitle: (controller) => `${controller ?? 'Chúng tôi'} dùng cookie`,
  choice: (purposes, controller) =>
    `${controller ?? 'Trang web này'} muốn lưu các tệp nhỏ (cookie) trên thiết bị của bạn và đọc các tệp đó, cho mục đích sau: ${purposes}.`,
  notice: (purposes, controller) =>
    purposes
      ? `${controller ?? 'Trang web này'} lưu các tệp nhỏ (cookie) trên thiết bị của bạn và đọc các tệp đó, cho mục đích sau: ${purposes}.`
      : `${controller ?? 'Trang web này'} chỉ lưu trên thiết bị của bạn những tệp nhỏ (cookie) cần thiết để hoạt động.`,
  change: (link) =>
    `Bạn có thể từ chối, không sao cả. Bạn có thể đổi ý bất cứ lúc nào: hãy chọn “${link}” ở cuối bất kỳ trang nào.`,
  signal: (purposes) =>
    `Trình duyệt của bạn yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của bạn. Chúng tôi làm theo yêu cầu đó và giữ mục sau ở trạng thái tắt: ${purposes}.`,
  accept: 'Chấp nhận tất cả',
  refuse: 'Từ chối tất cả',
  acknowledge: 'OK',
  manage: 'Để tôi chọn',
  privacyPolicy: 'Chính sách quyền riêng tư',
  saved: 'Đã lưu lựa chọn của bạn.',
};

export const choices: ChoicesMessages = {
  us: 'Lựa chọn về quyền riêng tư của bạn',
  settings: 'Cài đặt cookie',
  honoredUs: 'Đã thực hiện yêu cầu không bán, không chia sẻ',
  honored: 'Đã thực hiện tín hiệu không bán, không chia sẻ',
};
