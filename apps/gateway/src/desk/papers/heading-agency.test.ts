import { describe, expect, it } from 'vitest';
import { committeeOf, headingAgency } from './heading-agency.js';

const LANG_SON = { code: '20', name: 'Lạng Sơn' };

describe('the agency in the head of a paper', () => {
  it('stands below the committee of its province', () => {
    expect(headingAgency('Sở Tư pháp', LANG_SON)).toEqual({ name: 'Sở Tư pháp', parent: 'UBND tỉnh Lạng Sơn' });
  });

  it.each(['UBND tỉnh Lạng Sơn', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'Uỷ ban nhân dân Tỉnh Lạng Sơn', 'UBND tỉnh Lạng Sơn'.normalize('NFD')])('stands alone when it is that committee: %s', (name) => {
    expect(headingAgency(name, LANG_SON)).toEqual({ name });
  });

  it('is of a city where the province is one', () => {
    expect(committeeOf({ code: '48', name: 'Đà Nẵng' })).toBe('UBND thành phố Đà Nẵng');
  });
});
