import type { FeedbackWords } from '../feedback-words.js';

/** Vietnamese, the language in which all others are written after. */
export const VI: FeedbackWords = {
  common: {
    greeting: 'Kính gửi ông/bà,',
    code: 'Mã phản ánh, kiến nghị',
    agency: 'Cơ quan xử lý',
    track: 'Tra cứu phản ánh, kiến nghị',
    howToOpen: 'Để xem chi tiết, ông/bà đăng nhập hoặc nhập mã bảo mật đã nhận khi gửi.',
    footer: 'Thư này được gửi tự động, xin đừng trả lời. Chúng tôi không bao giờ hỏi mật khẩu, mã xác thực hay số thẻ qua thư điện tử.',
  },
  texts: {
    received: () => ({ subject: 'Đã nhận phản ánh, kiến nghị', paragraphs: ['Chúng tôi đã nhận được phản ánh, kiến nghị của ông/bà và sẽ phân loại, chuyển xử lý hoặc trả lời trong 5 ngày làm việc.'] }),
    completion_requested: ({ reason, until }, { moment }) => ({
      subject: 'Cần nói rõ thêm',
      paragraphs: ['Để trả lời, chúng tôi cần ông/bà nói rõ thêm:', reason],
      task: `Xin ông/bà trả lời trên trang tra cứu, chậm nhất ${moment(until)}.`,
    }),
    forwarded: ({ agency }) => ({ subject: 'Đã chuyển cơ quan xử lý', paragraphs: [`Phản ánh, kiến nghị của ông/bà đã được chuyển đến ${agency}.`] }),
    refused: ({ reason }) => ({ subject: 'Không tiếp nhận phản ánh, kiến nghị', paragraphs: ['Phản ánh, kiến nghị của ông/bà không được tiếp nhận.', `Lý do: ${reason}`] }),
    answered: () => ({ subject: 'Đã có trả lời', paragraphs: ['Phản ánh, kiến nghị của ông/bà đã được trả lời. Nội dung trả lời có trên trang tra cứu.'] }),
    published: () => ({ subject: 'Câu trả lời đã được công khai', paragraphs: ['Câu trả lời đã được công khai, không kèm thông tin cá nhân của ông/bà, trừ khi ông/bà đã đồng ý công khai họ tên.'] }),
  },
};
