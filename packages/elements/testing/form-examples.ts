import type { FormDefinition, FormField } from '@dvcqg/openapi';
import { example } from './example-fetch.js';

/** The contract's form: birth registration. */
export const birthForm = (): FormDefinition => example<FormDefinition>('/v1/services/{code}/form', 'birthRegistration');

const words = (vi: string, en = vi, zh = vi) => ({ vi, en, 'zh-Hans': zh });

/** A form of steps, each with one section. */
export const formOf = (...steps: readonly FormField[][]): FormDefinition => ({
  id: 'test',
  version: 1,
  serviceCode: '1.001193',
  title: words('Biểu mẫu thử', 'Test form', '测试表单'),
  steps: steps.map((fields, at) => ({
    id: `s${at}`,
    title: words(`Phần ${at + 1}`, `Part ${at + 1}`, `第${at + 1}部分`),
    sections: [{ id: `p${at}`, fields }],
  })),
});

export const field = (id: string, type: FormField['type'], label: string, more: object = {}): FormField =>
  ({ id, type, label: words(label), ...more }) as unknown as FormField;

export const children = (more: object = {}): FormField =>
  field('children', 'group', 'Con', {
    rowLabel: words('Con', 'Child', '子女'),
    uniqueBy: ['number'],
    fields: [field('name', 'text', 'Tên con', { required: true }), field('number', 'text', 'Số giấy')],
    ...more,
  });

/** A form in which every type of field occurs. */
export const everyType = (): FormDefinition =>
  formOf(
    [
      field('line', 'text', 'Họ và tên', { required: true, help: words('Viết hoa chữ cái đầu.') }),
      field('area', 'multiline', 'Nội dung'),
      field('count', 'number', 'Số bản', { required: true, minimum: 1, maximum: 9, unit: words('bản', 'copies', '份') }),
      field('amount', 'money', 'Số tiền'),
      field('day', 'date', 'Ngày cấp', { required: true }),
      field('birth', 'date', 'Ngày sinh', { precisions: ['day', 'month', 'year'] }),
      field('few', 'choice', 'Giới tính', { list: 'sex', required: true }),
      field('many', 'choice', 'Dân tộc', { list: 'ethnic_group', required: true }),
      field('several', 'multi_choice', 'Muốn nhận', { options: [{ value: 'a', label: words('Bản giấy') }, { value: 'b', label: words('Bản điện tử') }] }),
      field('answer', 'yes_no', 'Cần bản sao'),
      field('copies', 'number', 'Số bản sao', { visible: { eq: [{ field: 'answer' }, true] }, required: true }),
      field('identity', 'identity_number', 'Số định danh', { required: true }),
      field('phone', 'phone', 'Điện thoại', { autocomplete: 'tel-national' }),
      field('email', 'email', 'Thư điện tử', { autocomplete: 'email' }),
      field('tax', 'tax_code', 'Mã số thuế'),
      field('insurance', 'social_insurance_number', 'Mã số BHXH'),
      field('card', 'health_insurance_card', 'Thẻ BHYT'),
      field('plate', 'vehicle_plate', 'Biển số'),
      field('sum', 'number', 'Gấp đôi', { computed: { multiply: [{ field: 'count' }, 2] } }),
    ],
    [
      field('owner', 'person', 'Chủ hồ sơ', { parts: ['fullName', 'birthDate', 'identityNumber'], required: true }),
      field('company', 'organization', 'Tổ chức', { parts: ['name', 'taxCode'] }),
      field('home', 'address', 'Nơi ở', { required: true }),
      field('paper', 'attachment', 'Giấy chứng sinh', { required: true }),
      field('note', 'static', '', { text: words('Mang theo bản chính để đối chiếu.'), style: 'notice' }),
      children(),
      field('truth', 'consent', 'Tôi cam đoan khai đúng sự thật', { required: true }),
    ],
  );

/** Required lines of text, every tenth shown only when the one before is answered, and a group of ten fields. */
export const largeForm = (count: number): FormDefinition =>
  formOf([
    ...Array.from({ length: count - 10 }, (_, at) =>
      field(`f${at}`, 'text', `Ô ${at + 1}`, { required: true, ...(at % 10 === 9 ? { visible: { not: { empty: { field: `f${at - 1}` } } } } : {}) }),
    ),
    field('rows', 'group', 'Bảng', { minRows: 3, fields: Array.from({ length: 10 }, (_, at) => field(`c${at}`, 'text', `Cột ${at + 1}`, { required: true })) }),
  ]);
