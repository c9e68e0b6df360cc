import { isApiError } from '@dvcqg/sdk';
import { msg } from '@lit/localize';

/** Our own words for what went wrong: those of `core/error-words` say more than a rating needs and would cost more than it. */
export const failureWords = (error: unknown): string => {
  switch (isApiError(error) ? error.kind : '') {
    case 'not-found':
      return msg('Không tìm thấy nội dung cần đánh giá. Hãy mở lại từ trang hồ sơ, hoặc quét lại mã QR.', { id: 'rating.error.not-found' });
    case 'unauthenticated':
      return msg('Vui lòng đăng nhập để tiếp tục.', { id: 'error.unauthenticated' });
    case 'conflict':
      return msg('Nội dung này chưa đánh giá được, hoặc đã hết hạn sửa.', { id: 'rating.error.conflict' });
    case 'rate-limited':
      return msg('Từ nơi này vừa có quá nhiều đánh giá. Máy giữ đánh giá của bạn; hãy gửi lại sau một giờ.', { id: 'rating.error.rate-limited' });
    case 'validation':
      return msg('Đánh giá chưa hợp lệ. Hãy xem lại nội dung đã viết.', { id: 'rating.error.validation' });
    default:
      return msg('Không kết nối được với hệ thống. Hãy kiểm tra mạng và thử lại.', { id: 'rating.error.away' });
  }
};
