import type { FeedbackKind, FeedbackSubject } from '@dvcqg/openapi';

/** A made-up matter: what somebody wrote, what was answered, and what of it is public. */
export interface FeedbackMatter {
  /** UUID, so that it is only made once. */
  readonly key: string;
  readonly kind: FeedbackKind;
  readonly subject: FeedbackSubject;
  readonly serviceCode?: string;
  readonly title: string;
  readonly content: string;
  readonly answer: string;
  /** Of a sender who wants to be named. */
  readonly senderName?: string;
  /** Days before now on which it came and was answered. */
  readonly cameDaysAgo: number;
  readonly answeredDaysAgo: number;
}

/** People, places and events are made up. */
export const FEEDBACK_MATTERS: readonly FeedbackMatter[] = [
  {
    key: '0b6f2f0e-51c4-4c47-9a53-8c1c4a7d0101', kind: 'reflection', subject: 'procedure', serviceCode: '1.001193', cameDaysAgo: 41, answeredDaysAgo: 37,
    title: 'Bảng niêm yết khai sinh còn ghi sổ hộ khẩu',
    content: 'Bảng niêm yết ở bộ phận một cửa vẫn ghi phải nộp bản sao sổ hộ khẩu khi đăng ký khai sinh, trong khi trang dịch vụ công nói không cần. Đề nghị kiểm tra và thay bảng để người dân đỡ phải đi lại.',
    answer: 'Bảng niêm yết đã được thay. Từ nay khi đăng ký khai sinh, người dân không phải nộp bản sao sổ hộ khẩu; cán bộ tra cứu thông tin cư trú trong cơ sở dữ liệu. Cảm ơn người phản ánh và xin lỗi vì sự bất tiện.',
  },
  {
    key: '0b6f2f0e-51c4-4c47-9a53-8c1c4a7d0102', kind: 'petition', subject: 'staff', cameDaysAgo: 36, answeredDaysAgo: 32, senderName: 'Hoàng Thị Lụa',
    title: 'Đề nghị có người hướng dẫn người cao tuổi',
    content: 'Nhiều người cao tuổi không quen lấy số và điền tờ khai trên máy. Đề nghị mỗi buổi bố trí một người hướng dẫn riêng, nói chậm và viết ra giấy những việc cần làm.',
    answer: 'Từ tuần này, mỗi buổi sáng có một đoàn viên thanh niên hướng dẫn người cao tuổi ở sảnh. Chúng tôi cũng in tờ hướng dẫn chữ to, đặt cạnh máy lấy số.',
  },
  {
    key: '0b6f2f0e-51c4-4c47-9a53-8c1c4a7d0103', kind: 'reflection', subject: 'procedure', cameDaysAgo: 29, answeredDaysAgo: 25,
    title: 'Tải ảnh giấy tờ lên hay bị đứt giữa chừng',
    content: 'Ở thôn chúng tôi sóng điện thoại yếu, khi nộp hồ sơ trực tuyến tải ảnh giấy tờ lên hay bị đứt và phải làm lại từ đầu. Mong có cách gửi tiếp phần còn lại.',
    answer: 'Hệ thống đã cho phép gửi tiếp từ chỗ bị đứt, không phải tải lại từ đầu. Ảnh chụp được thu nhỏ ngay trên điện thoại trước khi gửi. Nơi sóng quá yếu, người dân có thể lưu nháp và gửi khi về đến chỗ có sóng.',
  },
  {
    key: '0b6f2f0e-51c4-4c47-9a53-8c1c4a7d0104', kind: 'petition', subject: 'procedure', cameDaysAgo: 24, answeredDaysAgo: 20,
    title: 'Đề nghị thêm ghế và nước uống ở phòng chờ',
    content: 'Những ngày đầu tuần phòng chờ rất đông, người dân phải đứng ngoài hành lang. Đề nghị thêm ghế ngồi, nước uống và một chỗ cho trẻ nhỏ trong lúc chờ đến lượt.',
    answer: 'Chúng tôi đã đặt thêm hai mươi ghế, một bình nước và một góc cho trẻ nhỏ. Người dân cũng có thể đặt lịch hẹn trên trang dịch vụ công để không phải chờ lâu vào đầu tuần.',
  },
  {
    key: '0b6f2f0e-51c4-4c47-9a53-8c1c4a7d0105', kind: 'reflection', subject: 'staff', cameDaysAgo: 18, answeredDaysAgo: 14,
    title: 'Hẹn trả kết quả nhưng đến nơi chưa có',
    content: 'Giấy hẹn ghi sáng thứ sáu trả kết quả, nhưng khi tôi đến quầy thì được báo chưa xong và không ai nói trước. Đường xa ba mươi cây số, mong lần sau được nhắn tin trước.',
    answer: 'Chúng tôi đã kiểm tra: hồ sơ chậm một ngày do khâu trình ký, và bộ phận một cửa đã không gửi thư xin lỗi đúng quy định. Chúng tôi xin lỗi người dân, đã nhắc nhở và từ nay hệ thống tự báo trước khi việc trả kết quả bị chậm.',
  },
  {
    key: '0b6f2f0e-51c4-4c47-9a53-8c1c4a7d0106', kind: 'petition', subject: 'procedure', cameDaysAgo: 12, answeredDaysAgo: 8,
    title: 'Đề nghị hướng dẫn bằng tiếng Tày, tiếng Nùng',
    content: 'Bố mẹ tôi nghe tiếng Tày rõ hơn tiếng Việt. Đề nghị ở các xã vùng cao có đoạn ghi âm hoặc người hướng dẫn cách nộp hồ sơ bằng tiếng Tày, tiếng Nùng.',
    answer: 'Kiến nghị rất xác đáng. Trước mắt, bộ phận một cửa các xã đã phân công cán bộ biết tiếng Tày, tiếng Nùng trực vào các buổi chợ phiên. Đoạn ghi âm hướng dẫn sẽ được phát trên loa của xã trong tháng tới.',
  },
];
