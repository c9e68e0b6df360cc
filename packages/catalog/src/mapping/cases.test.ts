import { describe, expect, it } from 'vitest';
import { serviceOf } from '../testing/rows.js';

const paper = (name: string, originalQty = 1, more: object = {}) => ({ name, originalQty, copyQty: 0, required: false, hasElectronicForm: false, attachments: [], ...more });
const casesOf = (executionCases: unknown[], cases: unknown[] = []) => serviceOf({ executionCases, cases }).cases;
const kindOf = (row: object) => casesOf([{ name: '', profileComponents: [row] }])[0]?.papers[0]?.kind;

describe('papers', () => {
  it.each([
    ['a paper with an original is a paper', paper('Đơn đề nghị'), 'paper'],
    ['a row without copies is a note', paper('Trường hợp đặc biệt thì nộp thêm', 0), 'note'],
    ['a row without copies but with a form is a paper', paper('Tờ khai', 0, { attachments: [{ fileName: 'TK.docx' }] }), 'paper'],
    ['a row without copies but with an electronic form is a paper', paper('Tờ khai', 0, { hasElectronicForm: true }), 'paper'],
    ['a name that ends with a colon is a heading', paper('1. Đối với tổ chức:'), 'note'],
    ['a name that ends with "gồm" is a heading', paper('Hồ sơ bao gồm'), 'note'],
    ['"Lưu ý" begins a note', paper('* Lưu ý: nộp bản sao'), 'note'],
    ['the number of sets is a note', paper('Số lượng hồ sơ: 01 bộ'), 'note'],
    ['a heading with a form is a paper', paper('Tờ khai gồm:', 1, { attachments: [{ fileName: 'TK.docx' }] }), 'paper'],
  ])('%s', (_fact, row, kind) => {
    expect(kindOf(row)).toBe(kind);
  });

  it('carry the names of their forms without the ending, each once', () => {
    const attachments = [{ fileName: 'Mẫu 01.docx' }, { fileName: 'Mẫu 01.pdf' }, { fileName: '' }];
    expect(casesOf([{ name: '', profileComponents: [paper('Tờ khai', 1, { attachments })] }])[0]?.papers[0]?.forms).toEqual([{ name: 'Mẫu 01' }]);
  });

  it('without a name are called after their form, or left out when they have none', () => {
    const [one] = casesOf([{ name: '', profileComponents: [paper('', 1, { attachments: [{ fileName: 'Đơn.doc' }] }), paper('')] }]);
    expect(one?.papers.map(({ name }) => name)).toEqual(['Đơn']);
  });
});

describe('cases', () => {
  it('have ids of their own, because the national codes repeat', () => {
    const cases = casesOf([{ name: 'Cấp mới', profileComponents: [paper('A'), paper('A')] }, { name: 'Cấp lại', profileComponents: [paper('B')] }], [
      { code: '1.900001.01', name: 'Cấp mới' }, { code: '1.900001.01', name: 'Cấp lại' },
    ]);
    expect(cases.map(({ id, code }) => [id, code])).toEqual([['c1', '1.900001.01'], ['c2', '1.900001.01']]);
    expect(cases.flatMap(({ papers }) => papers.map(({ id }) => id))).toEqual(['c1.p1', 'c1.p2', 'c2.p1']);
  });

  it('take no code when a name stands for two', () => {
    const [one] = casesOf([{ name: 'Cấp lại', profileComponents: [paper('A')] }], [{ code: '1.900001.01', name: 'Cấp lại' }, { code: '1.900001.02', name: 'Cấp lại' }]);
    expect(one).not.toHaveProperty('code');
  });

  it('take the only code when there is only one case, whatever its name', () => {
    const [one] = casesOf([{ name: '', profileComponents: [paper('A')] }], [{ code: '1.900001.01', name: 'Thủ tục mẫu' }]);
    expect(one?.code).toBe('1.900001.01');
  });

  it('that only group papers become headings of one case', () => {
    const cases = casesOf([
      { name: '* Giấy tờ phải nộp:', profileComponents: [paper('A')] },
      { name: 'Giấy tờ phải xuất trình', profileComponents: [paper('B')] },
      { name: '* Lưu ý :', profileComponents: [paper('C', 0)] },
      { name: '', profileComponents: [paper('D')] },
    ]);
    expect(cases.map(({ name }) => name)).toEqual(['']);
    expect(cases[0]?.papers.map(({ id, kind, name }) => `${id} ${kind} ${name}`)).toEqual([
      'c1.p1 note * Giấy tờ phải nộp:', 'c1.p2 paper A', 'c1.p3 note Giấy tờ phải xuất trình', 'c1.p4 paper B', 'c1.p5 note * Lưu ý :', 'c1.p6 note C', 'c1.p7 paper D',
    ]);
  });

  it('that people choose between stay apart, even beside a group of notes', () => {
    const cases = casesOf([{ name: 'Trường hợp cấp mới', profileComponents: [paper('A')] }, { name: 'Trường hợp cấp lại', profileComponents: [paper('B')] }, { name: 'Lưu ý', profileComponents: [paper('C', 0)] }]);
    expect(cases).toHaveLength(3);
  });

  it('without name and papers are no cases', () => {
    expect(casesOf([{ name: '', profileComponents: [] }, null, 3])).toEqual([]);
  });
});
