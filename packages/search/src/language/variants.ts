/**
 * Words that make a procedure a special case of another one. A name that holds one of them which the query does not ask
 * for goes behind the plain procedure. Own list, from the wording of the national catalogue.
 */
export const VARIANT_PHRASES = `
cấp lại|cấp đổi|đổi|gia hạn|điều chỉnh|sửa đổi|bổ sung|thay đổi|thu hồi|chấm dứt|tạm ngừng|tạm dừng|tạm đình chỉ|đình chỉ|huỷ|hủy|xoá|đăng ký lại|công nhận lại|cho phép hoạt động trở lại|trở lại|khôi phục
yếu tố nước ngoài|người nước ngoài|ở nước ngoài|nước ngoài|khu vực biên giới|lưu động|liên thông|ghi vào sổ|trích lục|bản sao|rút|giải thể|sáp nhập|chia tách|hợp nhất|chuyển nhượng|chuyển đổi|mở rộng|phục hồi|kết hợp|đã có hồ sơ|cá nhân|trực tuyến|thí điểm|theo tuyến|tín ngưỡng tôn giáo|di tích|quy mô lớn|trường hợp đặc biệt|không đúng hạn|quá hạn|uỷ quyền|từ chối
`;

/** Official wording around the subject of a name, which no one types to tell services apart. */
export const NAME_OPENINGS = `thủ tục|thủ tục hành chính`;
