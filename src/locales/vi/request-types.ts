import type { RequestTypesMessages } from '../request-messages.js';

export const requestTypes: RequestTypesMessages = {
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
};
