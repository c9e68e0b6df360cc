import type { EngineField } from '@dvcqg/forms';
import type { FormErrorCode, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatNumber } from '../../core/format.js';
import { showDate } from '../fields/typed-values.js';
import { textOf } from '../form-text.js';
import type { FieldError } from '../session/field-at.js';

export { errorSummary } from '../views/error-summary.js';

const unusable = (): string => msg('Câu trả lời này không dùng được. Vui lòng nhập lại.', { id: 'dossier.error.unusable' });
const wrongNumber = (): string => msg('Vui lòng kiểm tra lại số này trên giấy tờ.', { id: 'dossier.error.number-on-paper' });
const wrongUnit = (): string => msg('Vui lòng chọn một đơn vị trong danh sách.', { id: 'dossier.error.unit' });

/** Our words for each code; `limit` is already written for the reader. */
const WORDS = {
  required: () => msg('Mục này là bắt buộc.', { id: 'dossier.error.required' }),
  type: unusable,
  characters: () => msg('Có ký tự không dùng được ở đây.', { id: 'dossier.error.characters' }),
  min_length: (limit) => msg(str`Cần ít nhất ${limit} ký tự.`, { id: 'dossier.error.min-length' }),
  max_length: (limit) => msg(str`Chỉ được tối đa ${limit} ký tự.`, { id: 'dossier.error.max-length' }),
  pattern: () => msg('Nội dung chưa đúng mẫu.', { id: 'dossier.error.pattern' }),
  minimum: (limit) => msg(str`Không được nhỏ hơn ${limit}.`, { id: 'dossier.error.minimum' }),
  maximum: (limit) => msg(str`Không được lớn hơn ${limit}.`, { id: 'dossier.error.maximum' }),
  decimals: () => msg('Có quá nhiều chữ số thập phân.', { id: 'dossier.error.decimals' }),
  date: () => msg('Không có ngày này. Vui lòng nhập ngày/tháng/năm, ví dụ 05/04/1990.', { id: 'dossier.error.date' }),
  date_precision: () => msg('Vui lòng nhập đủ ngày, tháng, năm.', { id: 'dossier.error.date-precision' }),
  date_too_early: (limit) => msg(str`Không được trước ngày ${limit}.`, { id: 'dossier.error.too-early' }),
  date_too_late: (limit) => msg(str`Không được sau ngày ${limit}.`, { id: 'dossier.error.too-late' }),
  not_an_option: () => msg('Vui lòng chọn một mục trong danh sách.', { id: 'dossier.error.option' }),
  too_few: (limit) => msg(str`Cần ít nhất ${limit} mục.`, { id: 'dossier.error.too-few' }),
  too_many: (limit) => msg(str`Chỉ được tối đa ${limit} mục.`, { id: 'dossier.error.too-many' }),
  duplicate: () => msg('Đã có ở một mục khác.', { id: 'dossier.error.duplicate' }),
  must_agree: () => msg('Cần đồng ý để tiếp tục.', { id: 'dossier.error.must-agree' }),
  identity_format: () => msg('Số định danh cá nhân có 12 chữ số.', { id: 'dossier.error.identity-format' }),
  identity_kind: () => msg('Ở đây không dùng loại số giấy tờ này.', { id: 'dossier.error.identity-kind' }),
  identity_province: () => msg('Ba chữ số đầu không phải mã tỉnh nào. Vui lòng kiểm tra lại số.', { id: 'dossier.error.identity-province' }),
  identity_sex: () => msg('Số định danh không khớp với giới tính.', { id: 'dossier.error.identity-sex' }),
  identity_birth_year: () => msg('Số định danh không khớp với năm sinh.', { id: 'dossier.error.identity-birth-year' }),
  passport_format: () => msg('Vui lòng kiểm tra lại số hộ chiếu.', { id: 'dossier.error.passport' }),
  tax_code_format: () => msg('Mã số thuế có 10 hoặc 13 chữ số.', { id: 'dossier.error.tax-code' }),
  tax_code_check_digit: wrongNumber,
  social_insurance_format: () => msg('Mã số bảo hiểm xã hội có 10 chữ số.', { id: 'dossier.error.social-insurance' }),
  health_card_format: wrongNumber,
  health_card_province: wrongNumber,
  plate_format: () => msg('Vui lòng kiểm tra lại biển số xe.', { id: 'dossier.error.plate' }),
  plate_province: () => msg('Hai số đầu của biển số không thuộc tỉnh nào.', { id: 'dossier.error.plate-province' }),
  phone_format: () => msg('Vui lòng nhập đủ số điện thoại, ví dụ 0912 345 678.', { id: 'dossier.error.phone' }),
  phone_prefix: () => msg('Đầu số điện thoại này không có.', { id: 'dossier.error.phone-prefix' }),
  email_format: () => msg('Vui lòng nhập địa chỉ thư, ví dụ ten@example.vn.', { id: 'dossier.error.email' }),
  unit_format: wrongUnit,
  unit_unknown: wrongUnit,
  unit_parent: wrongUnit,
  district_missing: wrongUnit,
  district_abolished: wrongUnit,
  file_type: unusable,
  file_size: unusable,
  unknown_field: unusable,
  forbidden_key: unusable,
  too_deep: unusable,
  too_large: () => msg('Nội dung quá dài.', { id: 'dossier.error.too-large' }),
} satisfies Record<FormErrorCode, (limit: string) => string>;

const notANumber = (): string => msg('Vui lòng nhập một số.', { id: 'dossier.error.not-a-number' });

const limitWords = (limit: string | number | undefined, locale: Locale): string => (typeof limit === 'number' ? formatNumber(limit, locale) : showDate(limit ?? ''));

/** What is wrong with an answer: our words, or those of a rule of the form's own. */
export const wordsOfError = (field: EngineField, { code, params }: FieldError, locale: Locale): string => {
  if (code === 'type' && (field.type === 'number' || field.type === 'money')) return notANumber();
  const ofForm = field.type === 'unit' ? undefined : field.rules?.find((rule) => rule.code === code)?.message;
  if (ofForm) return textOf(ofForm, locale);
  return Object.hasOwn(WORDS, code) ? WORDS[code as FormErrorCode](limitWords(params?.['limit'], locale)) : unusable();
};
