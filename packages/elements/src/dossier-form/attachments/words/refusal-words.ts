import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../../core/format.js';
import type { Refusal } from '../prepare/refusal.js';
import { bytesWords } from './size-words.js';
import { kindWords } from './kind-words.js';

/** What a field takes, as far as words need it. */
export interface LimitsInWords {
  readonly maxBytes: number;
  readonly maxFiles: number;
  readonly accept: readonly string[];
}

const unknownKind = ({ accept }: LimitsInWords): string =>
  msg(str`Nội dung của tệp không phải ${kindWords(accept)}, dù tên tệp có thể ghi như vậy. Hãy lưu sang PDF hoặc chụp ảnh rồi chọn lại.`, { id: 'files.refused.unknown' });

/** Why a file is not taken, and what to do about it. */
const WORDS = {
  empty: () => msg('Tệp trống (0 byte). Hãy kiểm tra và chọn lại tệp.', { id: 'files.refused.empty' }),
  too_large: ({ maxBytes }, locale) => msg(str`Tệp lớn hơn ${bytesWords(maxBytes, locale)}. Hãy quét lại ở độ phân giải thấp hơn hoặc chia thành nhiều tệp.`, { id: 'files.refused.too-large' }),
  too_many: ({ maxFiles }, locale) => msg(str`Mục này nhận tối đa ${formatNumber(maxFiles, locale)} tệp, và hồ sơ có giới hạn chung. Hãy xóa bớt hoặc ghép các trang thành một PDF.`, { id: 'files.refused.too-many' }),
  kind_not_here: ({ accept }) => msg(str`Mục này chỉ nhận ${kindWords(accept)}.`, { id: 'files.refused.kind' }),
  type_not_allowed: unknownKind,
  type_mismatch: unknownKind,
  password_protected: () => msg('Tệp PDF bị khóa bằng mật khẩu. Hãy mở tệp, chọn In rồi “Lưu thành PDF”, và chọn tệp mới.', { id: 'files.refused.locked-pdf' }),
  locked_word: () => msg('Tệp Word có mật khẩu. Hãy bỏ mật khẩu trong Word (Tệp → Thông tin → Bảo vệ tài liệu), lưu lại và chọn lại.', { id: 'files.refused.locked-word' }),
  old_word: () => msg('Đây là tệp của Office đời cũ. Hãy mở và lưu lại dạng DOCX hoặc PDF.', { id: 'files.refused.old-word' }),
  macro_word: () => msg('Tệp Word này có macro. Hãy lưu lại dạng DOCX hoặc PDF.', { id: 'files.refused.macro-word' }),
  heic: () => msg('Trình duyệt này không đọc được ảnh HEIC. Trên iPhone: Cài đặt → Camera → Định dạng → “Tương thích nhất” rồi chụp lại, hoặc mở trang này bằng Safari.', { id: 'files.refused.heic' }),
  damaged: () => msg('Tệp bị hỏng, không mở được. Hãy chụp lại hoặc xuất lại tệp.', { id: 'files.refused.damaged' }),
  too_many_pixels: () => msg('Ảnh quá lớn. Hãy chụp lại ở độ phân giải thấp hơn.', { id: 'files.refused.pixels' }),
  expands_too_much: () => msg('Tệp nén quá nhiều dữ liệu nên không mở được an toàn. Hãy lưu sang PDF.', { id: 'files.refused.expands' }),
  infected: () => msg('Tệp có mã độc nên không nhận được. Hãy quét vi-rút trên thiết bị và dùng tệp khác.', { id: 'files.refused.infected' }),
  gone: () => msg('Thiết bị không còn đọc được tệp này. Hãy chọn lại tệp.', { id: 'files.refused.gone' }),
} satisfies Record<Refusal, (limits: LimitsInWords, locale: Locale) => string>;

export const refusalWords = (why: Refusal, limits: LimitsInWords, locale: Locale): string => WORDS[why](limits, locale);
