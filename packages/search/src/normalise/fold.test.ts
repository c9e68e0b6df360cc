import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCENTED_LETTERS } from '../../test/small-catalog.js';
import { cleanText, foldVietnamese, foldWord } from './fold.js';

describe('foldVietnamese', () => {
  it('knows all 134 accented letters of Vietnamese', () => {
    expect(new Set(ACCENTED_LETTERS).size).toBe(134);
    for (const letter of ACCENTED_LETTERS) expect(foldVietnamese(letter), letter).toMatch(/^[adeiouy]$/);
  });

  it('gives the same for composed and decomposed letters', () => {
    for (const letter of ACCENTED_LETTERS) expect(foldVietnamese(letter.normalize('NFD')), letter).toBe(foldVietnamese(letter));
  });

  it.each([
    ['Đăng ký Hoà giải', 'dang ky hoa giai'],
    ['ĐƯỜNG ƯỚT', 'duong uot'],
    ['Ｈộ　chiếu', 'ho chieu'],
    ['khai\u200bsinh', 'khaisinh'],
    ['\u202Etạm trú\u202C', 'tam tru'],
  ])('folds %j to %j', (text, folded) => {
    expect(foldVietnamese(text)).toBe(folded);
  });

  it('is idempotent for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = foldVietnamese(text);
      expect(foldVietnamese(once)).toBe(once);
    }));
  });
});

describe('foldWord', () => {
  it.each([
    ['hoà', 'hòa'], ['hoá', 'hóa'], ['thuỷ', 'thủy'], ['thuỵ', 'thụy'], ['khoẻ', 'khỏe'], ['uỷ', 'ủy'],
    ['kĩ', 'kỹ'], ['kí', 'ký'], ['lí', 'lý'], ['mĩ', 'mỹ'], ['tỉ', 'tỷ'], ['sĩ', 'sỹ'], ['quí', 'quý'], ['hi', 'hy'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(foldWord(one)).toEqual(foldWord(other));
  });

  it.each([['ma', 'má'], ['tử', 'tự'], ['đo', 'do'], ['thuế', 'thuê'], ['tai', 'tay'], ['cai', 'cay']])('keeps %s and %s apart by key', (one, other) => {
    expect(foldWord(one).key).not.toBe(foldWord(other).key);
  });

  it('keeps ai and ay apart even without marks', () => {
    expect(foldWord('tai').fold).not.toBe(foldWord('tay').fold);
  });
});

describe('cleanText', () => {
  it('takes out what cannot be seen', () => {
    expect(cleanText('a\u200d\u2060\ufeff\u00ad\u2066b\u2069')).toBe('ab');
  });
});
