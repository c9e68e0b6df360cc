// The forms that the bench fills in.
import { largeDefinition } from '../../../forms/bench/large-form.mjs';

const words = (vi) => ({ vi });
const FIELDS = 100;

/** The usual kinds of fields, mostly text, none of which takes a part of the engine besides its core. */
const KINDS = [
  { type: 'text', required: true },
  { type: 'text', maxLength: 120 },
  { type: 'date', required: true },
  { type: 'text', required: true, characters: 'person_name' },
  { type: 'number', minimum: 0, maximum: 1000 },
  { type: 'text', required: true, characters: 'digits', inputMode: 'tel', maxLength: 15 },
  { type: 'text', help: words('Ghi như trên giấy tờ.') },
  { type: 'choice', required: true, options: ['Có nhà ở', 'Thuê nhà', 'Ở nhờ'].map((vi, at) => ({ value: `o${at}`, label: words(vi) })) },
  { type: 'money' },
  { type: 'yes_no', required: true },
];
const NAMES = ['Họ, chữ đệm, tên', 'Nghề nghiệp', 'Ngày cấp giấy tờ', 'Người liên hệ', 'Diện tích', 'Số điện thoại', 'Nơi làm việc', 'Chỗ ở', 'Thu nhập', 'Đã đăng ký trước đây'];

/** One step of 100 fields, every tenth text shown and needed depending on the answer before it. */
export function formOf100() {
  const fields = Array.from({ length: FIELDS }, (_, at) => {
    const rule = at % 10 === 6 && at > 10 ? { required: { not: { empty: { field: `f${at - 6}` } } } } : {};
    return { id: `f${at}`, label: words(`${NAMES[at % 10]} ${Math.floor(at / 10) + 1}`), ...KINDS[at % 10], ...rule };
  });
  return { id: 'bench', version: 1, title: words('Tờ khai một trăm mục'), steps: [{ id: 's', title: words('Thông tin'), sections: [{ id: 'p', fields }] }] };
}

/** The same with a telephone, an e-mail address, an identity number and a person: what real forms have besides. */
export function formOf100WithParts() {
  const form = formOf100();
  const more = [{ type: 'phone' }, { type: 'email' }, { type: 'identity_number' }, { type: 'person', parts: ['fullName', 'sex', 'nationality'] }];
  const [{ fields }] = form.steps[0].sections;
  more.forEach((kind, at) => fields.splice(at * 20 + 9, 1, { id: `p${at}`, label: words('Liên hệ'), ...kind }));
  return form;
}

/** 300 fields, 60 of them in repeated rows, all in one step. */
export const formOf300 = () => largeDefinition({ rows: 3 });
