/** What officers write, by what they do. */
export const REASONS = {
  refuse: ['Hồ sơ không thuộc thẩm quyền giải quyết của cơ quan', 'Thành phần hồ sơ không đúng quy định', 'Nội dung đề nghị trùng với hồ sơ đã được tiếp nhận'],
  supplement: ['Bản chụp giấy tờ bị mờ, đề nghị nộp lại', 'Thiếu trang thứ hai của đơn', 'Thông tin về nơi cư trú chưa khớp, đề nghị bổ sung giấy xác nhận', 'Thiếu chữ ký của người nộp hồ sơ'],
  stillMissing: ['Giấy tờ bổ sung vẫn chưa đủ theo yêu cầu'],
  forward: ['Chuyển hồ sơ để lấy ý kiến chuyên môn', 'Chuyển theo thẩm quyền'],
  pause: ['Chờ kiểm tra thực địa', 'Chờ ý kiến của cơ quan phối hợp'],
  extend: ['Khối lượng hồ sơ tăng cao, xin lỗi và hẹn lại ngày trả kết quả', 'Cần thêm thời gian xác minh'],
  stop: ['Người nộp hồ sơ không thực hiện nghĩa vụ tài chính', 'Có tranh chấp đang được cơ quan có thẩm quyền giải quyết'],
  refused: ['Không đủ điều kiện theo quy định', 'Kết quả xác minh không phù hợp với nội dung đề nghị'],
  waive: ['Thuộc đối tượng được miễn theo quy định'],
  withdraw: ['Thay đổi nhu cầu', 'Nộp nhầm thủ tục'],
  keep: ['Kết quả đã được ký, không thể rút hồ sơ'],
} as const;
