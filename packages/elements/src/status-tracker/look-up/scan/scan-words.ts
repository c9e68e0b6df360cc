import { msg } from '@lit/localize';
import type { CameraTrouble } from './camera.js';

/** Where scanning stands. */
export type ScanState = 'starting' | 'looking' | 'reading' | CameraTrouble | 'left' | 'foreign' | 'no-code' | 'no-picture' | 'cut-off';

const WORDS = {
  starting: () => msg('Đang mở máy ảnh…', { id: 'scan.starting' }),
  looking: () => msg('Đưa mã QR trên giấy tiếp nhận vào giữa khung hình.', { id: 'scan.looking' }),
  reading: () => msg('Đang đọc ảnh…', { id: 'scan.reading' }),
  denied: () => msg('Trang chưa được phép dùng máy ảnh. Hãy cho phép trong cài đặt của trình duyệt, hoặc chọn ảnh chụp giấy tiếp nhận.', { id: 'scan.denied' }),
  none: () => msg('Không tìm thấy máy ảnh. Hãy chọn ảnh chụp giấy tiếp nhận, hoặc nhập hai mã bên dưới.', { id: 'scan.none' }),
  busy: () => msg('Máy ảnh đang được ứng dụng khác dùng. Hãy đóng ứng dụng đó rồi thử lại, hoặc chọn ảnh chụp giấy tiếp nhận.', { id: 'scan.busy' }),
  failed: () => msg('Không mở được máy ảnh. Hãy chọn ảnh chụp giấy tiếp nhận, hoặc nhập hai mã bên dưới.', { id: 'scan.failed' }),
  left: () => msg('Máy ảnh đã tắt khi bạn rời trang.', { id: 'scan.left' }),
  foreign: () => msg('Mã QR này không phải của giấy tiếp nhận hồ sơ.', { id: 'scan.foreign' }),
  'no-code': () => msg('Không thấy mã QR trong ảnh này. Hãy chụp thẳng, gần và đủ sáng rồi thử lại.', { id: 'scan.no-code' }),
  'no-picture': () => msg('Không mở được ảnh này. Hãy chọn ảnh JPG hoặc PNG.', { id: 'scan.no-picture' }),
  'cut-off': () => msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' }),
} satisfies Record<ScanState, () => string>;

export const scanWords = (state: ScanState): string => WORDS[state]();
