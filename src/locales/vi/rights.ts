import type { RightsMessages } from '../rights-messages.js';

export const rights: RightsMessages = {
  title: 'Quyền riêng tư của bạn',
  introduction: (controller) =>
    `Bạn là người quyết định về dữ liệu cá nhân của mình. Trang này cho biết bạn có thể yêu cầu ${controller ?? 'chúng tôi'} làm gì, và nhận yêu cầu của bạn.`,
  updated: (date) => `Cập nhật lần cuối: ${date}.`,
  placeLabel: 'Nơi bạn sống',
  placeHint: 'Luật ở nơi đó quyết định bạn có những quyền nào. Nếu chúng tôi đoán sai, hãy chọn nơi của bạn.',
  elsewhere: 'Quốc gia khác',
  stateLabel: 'Tiểu bang',
  provinceLabel: 'Tỉnh bang',
  quebec: 'Québec',
  otherProvince: 'Tỉnh bang hoặc lãnh thổ khác',
  otherState: 'Tiểu bang khác',
  rightsTitle: (place) => (place ? `Quyền của bạn tại ${place}` : 'Quyền của bạn'),
  ask: 'Yêu cầu điều này',
  optOutTitle: 'Bán, chia sẻ và quảng cáo nhắm mục tiêu',
  optOutText: 'Trong trình duyệt này, có hiệu lực ngay. Bạn không cần tài khoản và không phải nêu lý do.',
  optedOut: 'Bạn đã từ chối.',
  notOptedOut: 'Bạn chưa từ chối.',
  optOut: 'Từ chối ngay',
  advertisingOff: 'Cookie quảng cáo đang tắt.',
  advertisingOn: 'Cookie quảng cáo đang bật, vì bạn đã đồng ý cho dùng.',
  turnOff: 'Tắt cookie quảng cáo',
  settings: 'Cài đặt cookie',
  signal: 'Trình duyệt của bạn gửi tín hiệu Global Privacy Control, và chúng tôi làm theo.',
  noSignal:
    'Trình duyệt của bạn không gửi tín hiệu Global Privacy Control. Khi có tín hiệu này, mọi trang web đều biết rằng bạn từ chối.',
  noRetaliation:
    'Dù bạn yêu cầu điều gì, bạn vẫn nhận được cùng một dịch vụ với cùng một giá (Cal. Civ. Code § 1798.125, và luật của các tiểu bang khác).',
  contactTitle: 'Viết cho ai',
  contacts: {
    office: 'Văn phòng quyền riêng tư',
    officer: 'Nhân sự bảo vệ dữ liệu cá nhân',
    euRepresentative: 'Đại diện tại Liên minh châu Âu',
    ukRepresentative: 'Đại diện tại Vương quốc Anh',
  },
  complaintTitle: 'Nếu bạn không hài lòng với câu trả lời của chúng tôi',
  complaint: {
    eu: () =>
      'Bạn có thể khiếu nại với cơ quan bảo vệ dữ liệu ở nơi bạn sống, làm việc, hoặc nơi bạn cho rằng có vi phạm luật (Điều 77 GDPR), và khởi kiện ra tòa.',
    uk: () =>
      'Trước tiên hãy khiếu nại với chúng tôi: chúng tôi xác nhận đã nhận khiếu nại trong vòng 30 ngày và báo kết quả cho bạn mà không chậm trễ quá mức. Sau đó, bạn có thể khiếu nại với Ủy viên Thông tin (Information Commissioner) và khởi kiện ra tòa.',
    california: () =>
      'Bạn có thể khiếu nại với Cơ quan Bảo vệ Quyền riêng tư California (California Privacy Protection Agency) hoặc Tổng chưởng lý California.',
    states: () =>
      'Trước tiên hãy đề nghị chúng tôi xem xét lại: chọn “Yêu cầu xem xét lại quyết định về yêu cầu trước” trong biểu mẫu. Nếu chúng tôi bác đề nghị đó, bạn có thể khiếu nại với tổng chưởng lý của tiểu bang nơi bạn sống.',
    in: () =>
      'Trước tiên hãy cho chúng tôi biết điều bạn không hài lòng. Nếu câu trả lời của chúng tôi không giải quyết được, bạn có thể khiếu nại với Hội đồng Bảo vệ Dữ liệu Ấn Độ (Data Protection Board of India).',
    other: (authority) =>
      authority
        ? `Bạn có thể khiếu nại với cơ quan sau: ${authority}.`
        : 'Bạn có thể khiếu nại với cơ quan bảo vệ dữ liệu của nước bạn, nếu có.',
  },
  customersTitle: 'Nếu bạn biết chúng tôi qua một công ty khác',
  customers:
    'Chúng tôi cũng xử lý dữ liệu cá nhân cho các công ty là khách hàng của chúng tôi, và chỉ theo chỉ dẫn của họ. Nếu bạn đã đưa dữ liệu cho một công ty như vậy, xin hãy yêu cầu công ty đó: công ty đó quyết định, và chúng tôi giúp họ trả lời bạn.',
  industryTitle: 'Từ chối quảng cáo trên các trang web khác',
  industry: 'Ngành quảng cáo có những trang riêng, nơi bạn có thể báo cho nhiều công ty cùng một lúc:',
};
