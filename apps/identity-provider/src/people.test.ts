import { describe, expect, it } from 'vitest';
import { TEST_PEOPLE } from './people.js';

describe('the test people', () => {
  it('are citizens, organisations and officers, each with an id of their own', () => {
    expect(new Set(TEST_PEOPLE.map(({ id }) => id)).size).toBe(TEST_PEOPLE.length);
    expect(new Set(TEST_PEOPLE.map(({ group }) => group))).toEqual(new Set(['citizen', 'organization', 'officer']));
  });

  it('have identity numbers of Lạng Sơn that fit their sex and year of birth', () => {
    for (const { claims, name } of TEST_PEOPLE) {
      const number = claims['SoDinhDanh'];
      if (number === undefined) continue;
      const year = /(19|20)\d{2}/.exec(String(claims['NgayThangNamSinh']))?.[0] ?? '';
      const century = year.startsWith('19') ? 0 : 2;
      expect(number, name).toMatch(new RegExp(`^020[${century}${century + 1}]${year.slice(2)}\\d{6}$`));
      if (claims['GioiTinh'] === 'Nữ') expect(Number(String(number)[3]) % 2, name).toBe(1);
    }
  });
});
