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
    label: 'Cần thiết',
    description: 'Giúp trang web hoạt động: đăng nhập, giỏ hàng, bảo mật, ghi nhớ lựa chọn này.',
  },
  functional: {
    label: 'Tính năng bổ sung',
    description: 'Ghi nhớ cài đặt của bạn và thêm video, bản đồ hoặc trò chuyện.',
  },
  analytics: {
    label: 'Thống kê',
    description: 'Cho biết mọi người dùng trang web như thế nào, để cải thiện trang.',
  },
  marketing: {
    label: 'Quảng cáo',
    description:
      'Chọn quảng cáo theo những gì bạn làm ở đây và trên các trang web khác, và đo hiệu quả của quảng cáo.',
  },
};

export const meanings: MeaningsMessages = {
  title: 'Điều này có nghĩa là gì?',
  necessary:
    'Thiếu những thứ này, trang web không thể làm điều bạn yêu cầu: giữ bạn đăng nhập, ghi nhớ giỏ hàng, bảo vệ bạn khỏi gian lận. Chúng không được dùng cho việc nào khác.',
  functional:
    'Chúng ghi nhớ cài đặt của bạn và hiển thị những thứ do các công ty khác cung cấp, như video, bản đồ hoặc trò chuyện. Khi đó, các công ty ấy có thể biết bạn đã ở đây.',
  analytics:
    'Chúng đếm lượt truy cập và cho biết mọi người dùng những trang nào, gặp khó khăn ở đâu. Nhờ kết quả đó, trang web có thể được cải thiện.',
  marketing:
    'Chúng ghi lại những gì bạn làm ở đây, và thường cả trên các trang web khác, để chọn quảng cáo cho bạn. Nếu từ chối, bạn vẫn có thể thấy quảng cáo, nhưng những gì bạn làm ở đây không được dùng để chọn quảng cáo.',
};

export const preferences: PreferencesMessages = {
  title: 'Cài đặt cookie',
  introduction: 'Hãy chọn những gì trang web này được làm. Bạn có thể đổi ý bất cứ lúc nào.',
  refuseAll: 'Từ chối tất cả',
  acceptAll: 'Chấp nhận tất cả',
  save: 'Lưu lựa chọn của tôi',
  close: 'Đóng mà không lưu',
  alwaysOn: 'Luôn bật',
  alwaysOff: 'Luôn tắt',
  on: 'Bật',
  off: 'Tắt',
  someOn: (on, total) => `Đang bật ${on} trên ${total} dịch vụ`,
  vendors: (count) => `${count} dịch vụ`,
  about: (vendor) => `Thông tin về ${vendor}`,
  sale: 'Khi tắt mục này, bạn từ chối việc bán hoặc chia sẻ thông tin cá nhân của bạn và từ chối quảng cáo nhắm mục tiêu.',
  signal:
    'Trình duyệt của bạn yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của bạn (Global Privacy Control). Chúng tôi tôn trọng yêu cầu đó, nên mục này đang tắt.',
  signalOverridden:
    'Trình duyệt của bạn yêu cầu các trang web không bán hoặc chia sẻ dữ liệu của bạn. Nếu lưu như thế này, trang web này vẫn được phép làm việc đó.',
  minor: 'Không dành cho độ tuổi của bạn.',
  confirm:
    'Mọi mục đều đang bật, kể cả việc bán hoặc chia sẻ dữ liệu của bạn. Chưa có gì được lưu: chọn “Lưu lựa chọn của tôi” để xác nhận.',
  decidedAt: (date) => `Lưu lần gần nhất: ${date}.`,
  download: 'Tải về lựa chọn của tôi',
  privacyPolicy: 'Chính sách quyền riêng tư',
  saved: 'Đã lưu các lựa chọn của bạn.',
};

export const gate: GateMessages = {
  title: (recipient) => `Nội dung từ ${recipient ?? 'một trang web khác'}`,
  explanation: (recipient, purposes) =>
    `Khi tải nội dung này, ${recipient ?? 'một công ty khác'} sẽ thấy địa chỉ IP của bạn và những gì bạn làm ở đây, và có thể lưu cookie trên thiết bị của bạn${purposes ? ` cho mục đích sau: ${purposes}` : ''}.`,
  once: 'Tải một lần',
  always: 'Luôn cho phép',
  alwaysVendor: (vendor) =>
    `“Luôn cho phép” áp dụng cho ${vendor} trên toàn bộ trang web này, cho đến khi bạn đổi ý.`,
  alwaysPurposes: (purposes) =>
    `“Luôn cho phép” áp dụng trên toàn bộ trang web này, cho đến khi bạn đổi ý, cho mục đích sau: ${purposes}.`,
  privacyPolicy: 'Chính sách quyền riêng tư',
  minor: 'Không dành cho độ tuổi của bạn.',
  loaded: 'Đã tải xong.',
};

export const stored: StoredMessages = {
  uses: {
    visitor: 'Nhận ra bạn khi bạn quay lại',
    visit: 'Gắn kết các bước trong một lần truy cập',
    campaign: 'Ghi nhớ quảng cáo nào đã đưa bạn đến đây',
    settings: 'Ghi nhớ cài đặt của dịch vụ',
    queue: 'Giữ những gì sắp được gửi đi',
    recording: 'Là một phần của bản ghi những gì bạn làm trên trang',
    refusal: 'Ghi nhớ rằng bạn đã từ chối',
  },
  session: 'Cho đến khi bạn đóng thẻ hoặc trình duyệt',
  unlimited: 'Cho đến khi bị xóa',
  provider: (company) => `Do ${company} cung cấp`,
  privacyPolicy: (vendor) => `Chính sách quyền riêng tư của ${vendor}`,
};

export const declaration: DeclarationMessages = {
  undecided: 'Bạn chưa chọn.',
  decidedAt: (date) => `Bạn chọn lần gần nhất vào ngày ${date}.`,
  change: 'Thay đổi lựa chọn của tôi',
  allowed: 'Cho phép',
  refused: 'Không cho phép',
  always: 'Luôn bật',
  site: 'Trang web này',
  record: (duration) =>
    `Ghi nhớ lựa chọn của bạn. Những gì bạn cho phép có hiệu lực trong ${duration}; sau đó bạn sẽ được hỏi lại.`,
  purposes: (list) => `Dùng cho: ${list}`,
  also: (vendors) => `Cũng dùng cho mục đích này: ${vendors}.`,
  storesNothing: 'Không lưu gì trong trình duyệt của bạn.',
  caption: (vendor) => `${vendor}: những gì được lưu trong trình duyệt của bạn`,
  name: 'Tên',
  use: 'Công dụng',
  lasts: 'Thời hạn',
  place: 'Nơi lưu',
  places: {
    cookies: 'Cookie',
    localStorage: 'Bộ nhớ cục bộ',
    sessionStorage: 'Bộ nhớ phiên',
    indexedDB: 'Cơ sở dữ liệu',
  },
};
