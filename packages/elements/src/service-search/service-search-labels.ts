import { msg } from '@lit/localize';

/** Words of the typing field, which is there before anything else is loaded. */
export const FIELD_WORDS = {
  label: () => msg('Tìm dịch vụ công', { id: 'search.label' }),
  placeholder: () => msg('Ví dụ: làm giấy khai sinh', { id: 'search.placeholder' }),
  submit: () => msg('Tìm kiếm', { id: 'search.submit' }),
  clear: () => msg('Xoá nội dung đã nhập', { id: 'search.clear' }),
} satisfies Record<string, () => string>;
