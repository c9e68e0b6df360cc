import { describe, expect, it } from 'vitest';
import { keywordsOf, readAliases } from './aliases.js';

const book = (...documents: unknown[]) => readAliases(documents.map((document, index) => ({ name: `${index}.json`, document })));

describe('alias files', () => {
  it('are merged: every alias once, the highest popularity', () => {
    const { services, problems } = book(
      { services: [{ code: '1.001193', popularity: 1, aliases: ['làm giấy khai sinh', 'Khai sinh cho bé'] }] },
      { services: [{ code: '1.001193.H37', popularity: 3, aliases: ['LÀM GIẤY KHAI SINH', 'giấy  khai\nsinh'.normalize('NFD')] }] },
    );
    expect(services.get('1.001193')).toEqual({ popularity: 3, aliases: ['làm giấy khai sinh', 'Khai sinh cho bé', 'giấy khai sinh'] });
    expect(problems).toEqual([]);
  });

  it('lose no alias because of another entry that is wrong', () => {
    const { services, problems } = book({ services: [
      { code: 'x', aliases: ['a'] }, 5, { code: '1.000001', aliases: ['được', 7, 'a|b', 'x'.repeat(200)], popularity: 9 },
    ] }, null, { services: {} });
    expect(services.get('1.000001')).toEqual({ popularity: 0, aliases: ['được', 'a b'] });
    expect(problems).toEqual([
      '0.json: services[0] has no procedure code', '0.json: services[1] has no procedure code', '0.json: 1.000001 has an alias that is not a text',
      '0.json: 1.000001 has a popularity other than 0 to 3', `0.json: 1.000001 has an alias that is too long: ${'x'.repeat(40)}…`,
      '1.json: has no list `services`', '2.json: has no list `services`',
    ]);
  });
});

describe('keywords', () => {
  const name = 'Thủ tục đăng ký khai sinh cho trẻ em';

  it.each([
    ['words of the name in order', 'đăng ký khai sinh', false],
    ['words of the name with others left out', 'đăng ký cho trẻ em', false],
    ['words of the name in another order', 'khai sinh đăng ký', true],
    ['a word that the name lacks', 'làm khai sinh', true],
    ['words without diacritics', 'dang ky khai sinh', true],
    ['punctuation only', ' ... ', false],
  ])('%s: %j is kept: %s', (_fact, alias, isKept) => {
    expect(keywordsOf(name, [alias], [])).toEqual(isKept ? [alias] : []);
  });

  it('stand before those of the export, and each once', () => {
    expect(keywordsOf(name, ['làm giấy khai sinh'], ['Sổ hộ tịch', 'LÀM giấy khai sinh'])).toEqual(['làm giấy khai sinh', 'Sổ hộ tịch']);
  });
});
