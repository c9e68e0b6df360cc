// The forms that the bench fills in.
import { largeDefinition } from '../../../forms/bench/large-form.mjs';

const words = (vi) => ({ vi });
const FIELDS = 100;

/** Kinds of fields in the share that they have in the forms of public services: mostly text, some to pick from. */
const KINDS = [
  { type: 'text', required: true },
  { type: 'text', maxLength: 120 },
  { type: 'date', required: true },
  { type: 'text', required: true, characters: 'person_name' },
  { type: 'number', minimum: 0, maximum: 1000 },
  { type: 'phone', required: true },
  { type: 'text', help: words('Ghi như trên giấy tờ.') },
  { type: 'choice', required: true, options: ['Có nhà ở', 'Thuê nhà', 'Ở nhờ'].map((vi, at) => ({ value: `o${at}`, label: words(vi) })) },
  { type: 'email' },
  { type: 'yes_no', required: true },
];
const NAMES = ['Họ, chữ đệm, tên', 'Nghề nghiệp', 'Ngày cấp giấy tờ', 'Người liên hệ', 'Diện tích', 'Số điện thoại', 'Nơi làm việc', 'Chỗ ở', 'Thư điện tử', 'Đã đăng ký trước đây'];

/** One step of 100 fields, every tenth text shown and needed depending on the answer before it. */
export function formOf100() {
  const fields = Array.from({ length: FIELDS }, (_, at) => {
    const rule = at % 10 === 6 && at > 10 ? { required: { not: { empty: { field: `f${at - 6}` } } } } : {};
    return { id: `f${at}`, label: words(`${NAMES[at % 10]} ${Math.floor(at / 10) + 1}`), ...KINDS[at % 10], ...rule };
  });
  return { id: 'bench', version: 1, title: words('Tờ khai một trăm mục'), steps: [{ id: 's', title: words('Thông tin'), sections: [{ id: 'p', fields }] }] };
}

/** 300 fields, 60 of them in repeated rows, all in one step. */
export const formOf300 = () => largeDefinition({ rows: 3 });
