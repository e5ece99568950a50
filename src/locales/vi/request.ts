import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'ngày', 'business-days': 'ngày làm việc', months: 'tháng' };

export const request: RequestMessages = {
  title: 'Gửi yêu cầu về quyền riêng tư',
  introduction: 'Việc này miễn phí và không làm thay đổi cách chúng tôi đối xử với bạn.',
  chooseType: 'Bạn muốn yêu cầu điều gì?',
  missingType: 'Hãy chọn điều bạn muốn yêu cầu.',
  chooseFiler: 'Yêu cầu này là cho ai?',
  filers: {
    self: 'Cho tôi',
    parent: 'Cho con tôi, hoặc người mà tôi giám hộ',
    agent: 'Cho người đã nhờ tôi thay mặt',
    household: 'Cho hộ gia đình tôi',
  },
  aboutYou: 'Về bạn',
  aboutChild: 'Về đứa trẻ',
  aboutPerson: 'Về người được thay mặt',
  yourRequest: 'Yêu cầu của bạn',
  optional: 'không bắt buộc',
  noIdentity:
    'Chúng tôi không cần gì từ bạn. Nếu có địa chỉ email, chúng tôi còn có thể dừng ở những nơi chúng tôi nhận ra bạn qua địa chỉ đó.',
  fields: {
    name: {
      label: 'Họ và tên',
      missing: 'Hãy nhập họ và tên.',
      wrong: 'Hãy rút ngắn họ và tên còn tối đa 200 ký tự.',
    },
    email: {
      label: 'Địa chỉ email',
      missing: 'Hãy nhập địa chỉ email.',
      wrong: 'Hãy nhập địa chỉ email, ví dụ name@example.com.',
    },
    phoneNumber: {
      label: 'Số điện thoại',
      missing: 'Hãy nhập số điện thoại.',
      wrong: 'Hãy nhập số điện thoại bằng chữ số, ví dụ +1 555 010 0199.',
    },
    address: {
      label: 'Địa chỉ bưu chính',
      missing: 'Hãy nhập địa chỉ bưu chính.',
      wrong: 'Hãy rút ngắn địa chỉ còn tối đa 500 ký tự.',
    },
    account: {
      label: 'Mã khách hàng hoặc tên người dùng',
      hint: 'Giúp chúng tôi tìm dữ liệu. Đừng bao giờ gửi mật khẩu cho chúng tôi.',
      missing: 'Hãy nhập mã khách hàng hoặc tên người dùng.',
      wrong: 'Hãy rút ngắn còn tối đa 200 ký tự.',
    },
    organization: {
      label: 'Tổ chức',
      missing: 'Hãy nhập tên tổ chức.',
      wrong: 'Hãy rút ngắn tên tổ chức còn tối đa 200 ký tự.',
    },
    message: {
      label: 'Bằng lời của bạn',
      hint: 'Xin đừng ghi mật khẩu, số thẻ và thông tin sức khỏe.',
      missing: 'Hãy mô tả nội dung yêu cầu.',
      wrong: 'Hãy rút ngắn nội dung còn tối đa 4000 ký tự.',
    },
    nominee: {
      label: 'Tên người được chỉ định',
      missing: 'Hãy nhập tên người được chỉ định.',
      wrong: 'Hãy rút ngắn tên còn tối đa 200 ký tự.',
    },
    nomineeContact: {
      label: 'Cách liên hệ với người đó',
      missing: 'Hãy nhập địa chỉ hoặc số điện thoại của người đó.',
      wrong: 'Hãy rút ngắn còn tối đa 500 ký tự.',
    },
    reference: {
      label: 'Mã số của yêu cầu trước',
      hint: 'Mã số có trong thư xác nhận chúng tôi đã gửi.',
      missing: 'Hãy nhập mã số của yêu cầu trước.',
      wrong: 'Hãy rút ngắn mã số còn tối đa 100 ký tự.',
    },
    since: {
      label: 'Từ ngày này',
      missing: 'Hãy chọn một ngày.',
      wrong: 'Hãy chọn một ngày sau năm 2000.',
    },
  },
  since: {
    label: 'Tính ngược về bao lâu',
    year: '12 tháng vừa qua',
    all: 'Mọi thông tin hiện có',
    day: 'Từ một ngày do tôi chọn',
  },
  declaration:
    'Tôi cam đoan rằng tôi chính là người có thông tin được yêu cầu, và hiểu rằng tôi phải chịu hình phạt về tội khai man nếu nói sai.',
  authorized: 'Tôi được phép thay mặt người này. Có thể yêu cầu tôi hoặc người này đưa ra bằng chứng.',
  notConfirmed: 'Hãy xác nhận điều này để tiếp tục.',
  errorsTitle: (count) => `Hãy sửa ${count} điểm sau`,
  answerWithin: (time) => `Bạn sẽ nhận được câu trả lời trong vòng ${time}.`,
  time: (amount, unit) => `${amount} ${units[unit]}`,
  review: 'Xem lại yêu cầu',
  reviewTitle: 'Mọi thứ đã đúng chưa?',
  reviewDeletion:
    'Chúng tôi sẽ xóa vĩnh viễn dữ liệu này. Nếu bạn muốn có bản sao, hãy yêu cầu bản sao trước.',
  reviewOptIn:
    'Trước đây bạn đã từ chối việc bán và chia sẻ. Gửi yêu cầu này là cho phép bán hoặc chia sẻ dữ liệu của bạn trở lại.',
  change: 'Thay đổi',
  send: 'Gửi yêu cầu',
  sending: 'Đang gửi…',
  pressAgain: 'Xin nhấn nút thêm một lần nữa để cho thấy bạn không phải là máy.',
  failedTitle: 'Yêu cầu của bạn chưa được gửi',
  failed: {
    offline: 'Bạn đang ngoại tuyến. Yêu cầu sẽ được gửi ngay khi bạn có mạng trở lại, nếu trang này vẫn mở.',
    timeout: 'Trang web không trả lời kịp.',
    network: 'Không thể kết nối với trang web.',
    server: 'Đã có lỗi ở phía chúng tôi.',
    refused: 'Trang web không nhận yêu cầu.',
    unreadable:
      'Chúng tôi không đọc được câu trả lời của trang web, nên không biết yêu cầu đã đến nơi hay chưa.',
  },
  busy: (seconds) =>
    seconds === undefined ? 'Trang web đang bận.' : `Trang web đang bận. Xin thử lại sau ${seconds} giây.`,
  keptHere: 'Những gì bạn viết vẫn còn ở đây. Thử lại sẽ không gửi hai lần.',
  tryAgain: 'Thử lại',
  optedOutHere: 'Bạn đã từ chối trong trình duyệt này: phần đó đã xong.',
  acceptedTitle: 'Chúng tôi đã nhận được yêu cầu của bạn',
  acceptedText: 'Hãy giữ mã số. Bạn cần mã số để hỏi về yêu cầu này.',
  rows: {
    reference: 'Mã số',
    secret: 'Mã tra cứu',
    receivedAt: 'Ngày nhận',
    confirmBy: 'Chúng tôi xác nhận trước hoặc vào',
    expectedBy: 'Chúng tôi trả lời trước hoặc vào',
    type: 'Yêu cầu',
    filer: 'Cho ai',
    representativeName: 'Tên của bạn',
    representativeEmail: 'Địa chỉ email của bạn',
  },
  sentTitle: 'Những gì bạn đã gửi',
  copy: 'Sao chép',
  copied: 'Đã sao chép.',
  print: 'In',
  download: 'Tải về',
  another: 'Gửi yêu cầu khác',
  otherWays: 'Những cách khác để yêu cầu',
  health:
    'Biểu mẫu này không dành cho hồ sơ y tế do bác sĩ, bệnh viện hoặc chương trình bảo hiểm y tế lưu giữ (HIPAA). Hãy hỏi văn phòng quyền riêng tư của họ: địa chỉ có trong thông báo về thực hành quyền riêng tư (Notice of Privacy Practices) mà họ đã đưa cho bạn.',
  unusable: 'Hiện không thể dùng biểu mẫu này. Xin gửi yêu cầu cho chúng tôi bằng một trong những cách sau.',
};
