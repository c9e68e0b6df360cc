import { isApiError, type ErrorKind } from '@dvcqg/sdk';
import { msg } from '@lit/localize';

const WORDS = {
  validation: () => msg('Yêu cầu không hợp lệ. Vui lòng kiểm tra lại nội dung đã nhập.', { id: 'error.validation' }),
  unauthenticated: () => msg('Vui lòng đăng nhập để tiếp tục.', { id: 'error.unauthenticated' }),
  forbidden: () => msg('Không thể xem nội dung này.', { id: 'error.forbidden' }),
  'not-found': () => msg('Không tìm thấy nội dung này.', { id: 'error.not-found' }),
  conflict: () => msg('Nội dung vừa được thay đổi ở nơi khác. Vui lòng tải lại.', { id: 'error.conflict' }),
  'rate-limited': () => msg('Có quá nhiều yêu cầu cùng lúc. Vui lòng thử lại sau ít phút.', { id: 'error.rate-limited' }),
  server: () => msg('Hệ thống đang gặp sự cố. Vui lòng thử lại sau ít phút.', { id: 'error.server' }),
  network: () => msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' }),
  timeout: () => msg('Kết nối quá chậm nên chưa nhận được trả lời. Vui lòng thử lại.', { id: 'error.timeout' }),
  aborted: () => msg('Đã dừng.', { id: 'error.aborted' }),
} satisfies Record<ErrorKind, () => string>;

/** Our own words for what went wrong; never the server's. */
export const errorWords = (error: unknown): string => (isApiError(error) ? WORDS[error.kind] : WORDS.server)();

/** The id to name when reporting the fault, if the gateway gave one. */
export const requestIdOf = (error: unknown): string | undefined => (isApiError(error) ? error.requestId : undefined);
