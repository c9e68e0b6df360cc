import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutListMarks } from './list-marks.js';

describe('a name without the marks of the list that it stood in', () => {
  it.each([
    ['- Giấy chứng sinh; nếu không có thì phải có giấy cam đoan về việc sinh.', 'Giấy chứng sinh; nếu không có thì phải có giấy cam đoan về việc sinh'],
    ['++++Tờ khai đăng ký thuế:', 'Tờ khai đăng ký thuế'],
    ['+) Đơn đề xuất hỗ trợ.;', 'Đơn đề xuất hỗ trợ'],
    ['* Lưu ý :', 'Lưu ý'],
    ['• Hộ chiếu còn thời hạn, .', 'Hộ chiếu còn thời hạn'],
    [') Bản sao huy chương ./.', 'Bản sao huy chương'],
    ['Đơn đề nghị (theo mẫu);;', 'Đơn đề nghị (theo mẫu)'],
    ['Tờ khai hải quan.....', 'Tờ khai hải quan'],
    ['\u00a0–\u00a0Ảnh 4 × 6', 'Ảnh 4 × 6'],
  ])('of "%s" is "%s"', (name, bare) => {
    expect(withoutListMarks(name)).toBe(bare);
  });

  it.each([['(3) Thông tin giấy chứng nhận'], ['a) Tờ khai hàng hóa'], ['1. Văn bản đề nghị'], ['Thông tư số 05/2018/TT-BCT)…'], ['“Giấy phép”'], ['-20 °C']])('of "%s" keeps numbers, brackets and what shows that words are missing', (name) => {
    expect(withoutListMarks(name)).toBe(name);
  });

  it('stays what it is when there is nothing else, and does not change twice', () => {
    expect(withoutListMarks(' -: ')).toBe('-:');
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('-', '+', '*', ' ', '.', ':', ';', ',', '/', ')', '(', 'Đ', 'ế', '…', '\n') }), (text) => {
      const once = withoutListMarks(text);
      expect(withoutListMarks(once)).toBe(once);
      expect(text).toContain(once);
      expect(once === '').toBe(text.trim() === '');
    }));
  });
});
