import type { RequestMessages } from '../request-messages.js';

const units = { 'calendar-days': 'ngày', 'business-days': 'ngày làm việc', months: 'tháng' };

export const request: RequestMessages = {
  title: 'Gửi yêu cầu về quyền riêng tư',
  introduction: 'Việc này miễn phí và không làm thay đổi cách chúng tôi đối xử với bạn.',
  types: {
    access: {
      label: 'Cho tôi xem dữ liệu của tôi',
      description:
        'Bản sao dữ liệu cá nhân của bạn mà chúng tôi giữ, và những gì chúng tôi làm với dữ liệu đó.',
    },
    'access:categories': {
      label: 'Cho tôi biết những loại dữ liệu nào được thu thập',
      description: 'Các loại thông tin, nguồn thông tin, lý do chúng tôi dùng và bên nhận.',
    },
    'access:specific': {
      label: 'Cho tôi xem dữ liệu của tôi',
      description:
        'Những thông tin cá nhân cụ thể của bạn mà chúng tôi có, ở dạng bạn có thể mang đi nơi khác.',
    },
    confirmation: {
      label: 'Cho tôi biết có giữ dữ liệu về tôi hay không',
      description: 'Trả lời có hoặc không, không kèm bản sao.',
    },
    correction: {
      label: 'Chỉnh sửa dữ liệu của tôi',
      description: 'Có thông tin về bạn mà chúng tôi giữ bị sai hoặc thiếu.',
    },
    deletion: {
      label: 'Xóa dữ liệu của tôi',
      description: 'Chúng tôi xóa những gì luật không buộc phải giữ. Việc này không thể hoàn tác.',
    },
    anonymisation: {
      label: 'Ẩn danh hoặc khóa những dữ liệu không cần thiết',
      description: 'Dành cho dữ liệu không cần thiết, quá mức hoặc được xử lý trái luật.',
    },
    restriction: {
      label: 'Tạm ngừng sử dụng dữ liệu của tôi',
      description:
        'Chúng tôi giữ dữ liệu và không làm gì khác với dữ liệu đó, ví dụ trong lúc kiểm tra xem dữ liệu có đúng không.',
    },
    portability: {
      label: 'Đưa cho tôi dữ liệu của tôi để mang đi nơi khác',
      description: 'Ở định dạng thông dụng mà dịch vụ khác có thể đọc.',
    },
    objection: {
      label: 'Phản đối cách sử dụng dữ liệu của tôi',
      description:
        'Chúng tôi ngừng lại, trừ khi có lý do chính đáng và rất quan trọng. Đối với quảng cáo, chúng tôi luôn ngừng.',
    },
    'third-parties': {
      label: 'Cho tôi biết ai đã nhận dữ liệu của tôi',
      description: 'Những công ty mà chúng tôi đã cung cấp dữ liệu cá nhân.',
    },
    'consent:withdraw': {
      label: 'Rút lại sự đồng ý của tôi',
      description:
        'Đối với bất cứ điều gì bạn từng đồng ý. Đối với cookie, hãy dùng phần cài đặt cookie: có hiệu lực ngay.',
    },
    'consent:information': {
      label: 'Cho tôi biết điều gì xảy ra nếu tôi không đồng ý',
      description: 'Những gì bạn có thể từ chối, và kết quả của việc đó.',
    },
    'sale:opt-out': {
      label: 'Không bán hoặc chia sẻ thông tin cá nhân của tôi',
      description: 'Việc này cũng dừng quảng cáo nhắm mục tiêu. Có hiệu lực ngay trong trình duyệt này.',
    },
    'sale:opt-in': {
      label: 'Cho phép bán hoặc chia sẻ trở lại',
      description: 'Nếu trước đây bạn đã từ chối và nay đổi ý.',
    },
    'sensitive:limit': {
      label: 'Hạn chế sử dụng thông tin cá nhân nhạy cảm của tôi',
      description: 'Chúng tôi chỉ dùng thông tin đó cho việc bạn đã yêu cầu.',
    },
    'automated-decisions:opt-out': {
      label: 'Không để máy móc quyết định về tôi',
      description: 'Không lập hồ sơ cá nhân hay dùng công nghệ tự động cho những quyết định quan trọng.',
    },
    'automated-decisions:access': {
      label: 'Giải thích một quyết định tự động',
      description: 'Công nghệ đã làm gì và đi đến kết quả như thế nào.',
    },
    'automated-decisions:review': {
      label: 'Nhờ một người xem lại quyết định tự động',
      description: 'Dành cho những quyết định chỉ do máy đưa ra và có ảnh hưởng đến bạn.',
    },
    'marketing:opt-out': {
      label: 'Ngừng gửi email quảng cáo',
      description: 'Chúng tôi vẫn viết cho bạn về đơn hàng và tài khoản của bạn.',
    },
    'post-mortem': {
      label: 'Cho biết cần làm gì với dữ liệu của tôi sau khi tôi mất',
      description: 'Chỉ dẫn giữ, xóa hoặc chuyển giao những gì chúng tôi giữ.',
    },
    nomination: {
      label: 'Chỉ định người thay mặt tôi',
      description: 'Nếu bạn mất hoặc không còn tự hành động được, người này có thể dùng các quyền của bạn.',
    },
    'de-indexing': {
      label: 'Gỡ liên kết hiển thị tên tôi',
      description: 'Chúng tôi ngừng phổ biến thông tin đó, hoặc gỡ liên kết khỏi kết quả tìm kiếm.',
    },
    complaint: {
      label: 'Khiếu nại về cách xử lý dữ liệu của tôi',
      description: 'Hãy cho chúng tôi biết điều gì chưa đúng. Chúng tôi sẽ xem xét và viết cho bạn.',
    },
    appeal: {
      label: 'Yêu cầu xem xét lại quyết định về yêu cầu trước',
      description: 'Một người khác sẽ xem lại.',
    },
  },
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
