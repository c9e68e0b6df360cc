import type { SupplementItem } from '@dvcqg/domain';
import type { MailWords } from '../mail-words.js';

const itemOf = ({ paper, reason }: SupplementItem): string => (paper === undefined ? reason : `${paper}: ${reason}`);
const reasonOf = (reason: string): string => `Lý do: ${reason}`;

/** Vietnamese, the language in which all others are written after. */
export const VI: MailWords = {
  common: {
    greeting: 'Kính gửi ông/bà,',
    dossier: 'Mã hồ sơ',
    service: 'Dịch vụ',
    agency: 'Cơ quan giải quyết',
    track: 'Theo dõi hồ sơ',
    howToOpen: 'Để xem chi tiết, ông/bà đăng nhập hoặc quét mã QR trên giấy tiếp nhận.',
    footer: 'Thư này được gửi tự động, xin đừng trả lời. Chúng tôi không bao giờ hỏi mật khẩu, mã xác thực hay số thẻ qua thư điện tử.',
  },
  texts: {
    submitted: () => ({
      subject: 'Đã nhận hồ sơ',
      paragraphs: ['Chúng tôi đã nhận được hồ sơ của ông/bà. Bộ phận Một cửa sẽ kiểm tra và báo cho ông/bà biết hồ sơ có được tiếp nhận hay không.'],
    }),
    accepted: ({ appointmentAt }, { moment }) => ({
      subject: 'Hồ sơ đã được tiếp nhận',
      paragraphs: ['Hồ sơ của ông/bà đã được tiếp nhận.', ...(appointmentAt === undefined ? [] : [`Hẹn trả kết quả: ${moment(appointmentAt)}.`])],
    }),
    intake_refused: ({ reason }) => ({ subject: 'Hồ sơ không được tiếp nhận', paragraphs: ['Hồ sơ của ông/bà không được tiếp nhận.', reasonOf(reason)] }),
    supplement_requested: ({ items, until }, { moment }) => ({
      subject: 'Hồ sơ cần bổ sung',
      paragraphs: ['Hồ sơ của ông/bà cần được bổ sung. Toàn bộ nội dung cần bổ sung:'],
      items: items.map(itemOf),
      task: until === undefined ? 'Xin ông/bà gửi bổ sung trên trang theo dõi hồ sơ.' : `Xin ông/bà gửi bổ sung trên trang theo dõi hồ sơ, chậm nhất ${moment(until)}.`,
    }),
    supplement_insufficient: ({ items, until }, { moment }) => ({
      subject: 'Nội dung bổ sung chưa đạt',
      paragraphs: ['Nội dung ông/bà gửi bổ sung chưa đạt yêu cầu. Còn cần:'],
      items: items.map(itemOf),
      task: until === undefined ? 'Xin ông/bà gửi lại trên trang theo dõi hồ sơ.' : `Xin ông/bà gửi lại trên trang theo dõi hồ sơ, chậm nhất ${moment(until)}.`,
    }),
    supplement_accepted: () => ({ subject: 'Đã nhận đủ nội dung bổ sung', paragraphs: ['Nội dung bổ sung của ông/bà đã đạt yêu cầu. Hồ sơ được tiếp tục giải quyết.'] }),
    supplement_expired: () => ({ subject: 'Đã hết hạn bổ sung', paragraphs: ['Đã hết hạn bổ sung mà chúng tôi chưa nhận được nội dung còn thiếu, nên hồ sơ không được giải quyết tiếp. Ông/bà có thể nộp hồ sơ mới.'] }),
    supplement_cancelled: ({ reason }) => ({ subject: 'Không cần bổ sung nữa', paragraphs: ['Yêu cầu bổ sung đã được huỷ. Ông/bà không phải gửi thêm giấy tờ.', reasonOf(reason)] }),
    payment_requested: ({ amount, collect }, { money }) => ({
      subject: 'Hồ sơ cần nộp phí, lệ phí',
      paragraphs: [`Số tiền cần nộp: ${money(amount)}.`],
      task: collect === 'before' ? 'Hồ sơ được giải quyết tiếp sau khi ông/bà nộp. Xin nộp trên trang theo dõi hồ sơ.' : 'Xin ông/bà nộp trên trang theo dõi hồ sơ. Việc giải quyết hồ sơ không phải chờ khoản này.',
    }),
    payment_received: ({ amount }, { money }) => ({ subject: 'Đã nhận thanh toán', paragraphs: [`Chúng tôi đã nhận ${money(amount)}. Biên lai có trên trang theo dõi hồ sơ.`] }),
    payment_waived: ({ reason }) => ({ subject: 'Được miễn phí, lệ phí', paragraphs: ['Ông/bà không phải nộp khoản phí, lệ phí này.', reasonOf(reason)] }),
    payment_refunded: ({ amount }, { money }) => ({ subject: 'Đã hoàn tiền', paragraphs: [`Chúng tôi đã hoàn lại ${money(amount)}.`] }),
    paused: ({ reason }) => ({ subject: 'Hồ sơ tạm dừng giải quyết', paragraphs: ['Việc giải quyết hồ sơ tạm dừng. Thời gian tạm dừng không tính vào thời hạn giải quyết.', reasonOf(reason)] }),
    resumed: () => ({ subject: 'Hồ sơ được tiếp tục giải quyết', paragraphs: ['Hồ sơ của ông/bà được tiếp tục giải quyết.'] }),
    extended: ({ newDueAt, reason }, { moment }) => ({
      subject: 'Xin lỗi và hẹn lại ngày trả kết quả',
      paragraphs: ['Chúng tôi xin lỗi ông/bà vì chưa giải quyết xong hồ sơ đúng hẹn.', reasonOf(reason), `Hẹn trả kết quả: ${moment(newDueAt)}.`],
    }),
    withdrawal_refused: ({ reason }) => ({ subject: 'Không thể rút hồ sơ', paragraphs: ['Đề nghị rút hồ sơ không được chấp nhận. Hồ sơ được tiếp tục giải quyết.', reasonOf(reason)] }),
    withdrawn: () => ({ subject: 'Hồ sơ đã được rút', paragraphs: ['Hồ sơ đã được rút theo đề nghị của ông/bà.'] }),
    stopped: ({ reason }) => ({ subject: 'Dừng giải quyết hồ sơ', paragraphs: ['Việc giải quyết hồ sơ đã dừng.', reasonOf(reason)] }),
    result_ready: ({ outcome }) => ({
      subject: 'Đã có kết quả hồ sơ',
      paragraphs: [
        outcome === 'granted' ? 'Hồ sơ của ông/bà đã có kết quả.' : 'Hồ sơ của ông/bà đã được giải quyết xong, nhưng đề nghị trong hồ sơ không được chấp thuận. Lý do nêu trong văn bản trả lời.',
        'Xin ông/bà xem kết quả và cách nhận trên trang theo dõi hồ sơ.',
      ],
    }),
    returned: () => ({ subject: 'Đã trả kết quả', paragraphs: ['Kết quả đã được trả cho ông/bà. Mời ông/bà đánh giá việc phục vụ trên trang theo dõi hồ sơ.'] }),
  },
};
