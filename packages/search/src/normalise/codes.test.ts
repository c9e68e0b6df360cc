import { describe, expect, it } from 'vitest';
import { findCodes } from './codes.js';

describe('findCodes', () => {
  it.each([
    ['1.001193', ['1.001193']],
    ['1001193', ['1.001193']],
    ['mã 1.001193 nhé', ['1.001193']],
    ['1.001193.000.00.00.H35', ['1.001193']],
    ['1.003522.H37', ['1.003522']],
    ['thủ tục 3.000333.000.00.00.h37, 2.000815', ['3.000333', '2.000815']],
  ])('finds the codes of %j', (query, codes) => {
    expect(findCodes(query).codes).toEqual(codes);
  });

  it.each(['12345', '0912345678', '1.0011934', '001193', 'NĐ 123/2015', '20/9'])('finds no code in %j', (query) => {
    expect(findCodes(query).codes).toEqual([]);
  });

  it('finds the beginning of a code', () => {
    expect(findCodes('1.0011')).toMatchObject({ codes: [], prefixes: ['1.0011'] });
  });

  it('keeps the rest of the query', () => {
    expect(findCodes('tách thửa 1.115727 ở đâu').rest.split(/\s+/)).toEqual(['tách', 'thửa', 'ở', 'đâu']);
  });
});
