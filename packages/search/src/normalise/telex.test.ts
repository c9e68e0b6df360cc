import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord } from './fold.js';
import { decodeTelex, decodeVni } from './telex.js';

const key = (word: string | undefined): string | undefined => (word === undefined ? undefined : foldWord(word).key);

describe('decodeTelex', () => {
  it.each([
    ['giaays', 'giấy'], ['ddang', 'đang'], ['ddawng', 'đăng'], ['kys', 'ký'], ['dduwowngf', 'đường'], ['duwowngf', 'dường'],
    ['chuwngs', 'chứng'], ['thuwcj', 'thực'], ['hooj', 'hộ'], ['chieesu', 'chiếu'], ['chieeus', 'chiếu'], ['nuwowcs', 'nước'],
    ['khair', 'khải'], ['dduwngs', 'đứng'], ['twf', 'từ'], ['uwr', 'ử'], ['buwu', 'bưu'], ['quaanj', 'quận'], ['giaos', 'giáo'],
    ['nghieepj', 'nghiệp'], ['ows', 'ớ'], ['hoaf', 'hoà'], ['huyeenj', 'huyện'], ['ddoor', 'đổ'], ['soor', 'sổ'], ['hoawcj', 'hoặc'],
  ])('reads %s as %s', (typed, word) => {
    expect(key(decodeTelex(typed))).toBe(key(word));
  });

  it.each(['khai', 'sinh', 'xyz', 'www', 'bhxh', 'giấy', '', 'a', 'wifi', 'files'])('leaves %j alone', (word) => {
    expect(decodeTelex(word)).toBeUndefined();
  });
});

describe('decodeVni', () => {
  it.each([['gia6y1', 'giấy'], ['d9u7o7ng2', 'đường'], ['ho65', 'hộ'], ['d9a8ng', 'đăng'], ['ky1', 'ký']])('reads %s as %s', (typed, word) => {
    expect(key(decodeVni(typed))).toBe(key(word));
  });

  it.each(['2025', 'h37', 'x', 'giay'])('leaves %j alone', (word) => {
    expect(decodeVni(word)).toBeUndefined();
  });
});

it('never throws for any word', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'aeiouywdfsrxjbcghnpt0123456789') }), (word) => {
    decodeTelex(word);
    decodeVni(word);
  }), { numRuns: 2000 });
});
