import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERVICES, smallCatalog } from '../test/small-catalog.js';
import { createIndex, createIndexSteps, type SearchAnswer } from './search-index.js';

const index = createIndex(smallCatalog());
const first = (query: string): string | undefined => index.search(query).hits[0]?.code;
const codes = ({ hits }: SearchAnswer): string[] => hits.map(({ code }) => code);

describe('finding', () => {
  it.each([
    ['the official name', 'Thủ tục đăng ký khai tử', '1.000656'],
    ['no marks', 'dang ky khai tu', '1.000656'],
    ['Telex left in', 'ddawng kys tamj trus', '1.004194'],
    ['VNI left in', 'ta5m tru1', '1.004194'],
    ['decomposed letters', 'kết hôn'.normalize('NFD'), '1.000894'],
    ['the other tone placement', 'mở tiệm tạp hóa', '1.001612'],
    ['i for y', 'đăng kí kết hôn', '1.000894'],
    ['a typing error', 'đăng ký kết hnô', '1.000894'],
    ['an error that is a word', 'đổi giấy phép lái sẽ', '3.000347'],
    ['joined words', 'khaisinh', '1.001193'],
    ['another order', 'hôn kết đăng ký', '1.000894'],
    ['the beginning of a word', 'tạm tr', '1.004194'],
    ['an everyday name', 'giấy hôn thú', '1.000894'],
    ['a chat', 'chị ơi cho em hỏi, con em mới đẻ tuần trước giờ làm giấy khai sinh cho bé thì cần gì ạ', '1.001193'],
    ['a chat without marks', 'moi nguoi oi em bi mat can cuoc gio phai lam sao a', '1.014064'],
    ['upper case', 'ĐỔI BẰNG LÁI', '3.000347'],
  ])('copes with %s', (_, query, code) => {
    expect(first(query)).toBe(code);
  });

  it('reads everyday words by the lexicon', () => {
    expect(first('bằng lái')).toBe('3.000347');
    const bare = smallCatalog([{ code: '1.000001', name: 'Cấp hộ chiếu phổ thông' }, { code: '3.000347', name: 'Đổi giấy phép lái xe' }]);
    expect(codes(createIndex(bare).search('passport'))).toEqual(['1.000001']);
    expect(createIndex(bare, { withoutLexicon: true }).search('passport')).toMatchObject({ hits: [], noGoodMatch: true });
  });

  it('reads an unknown abbreviation by the first letters of official words', () => {
    expect(codes(createIndex(smallCatalog(), { withoutLexicon: true }).search('đkkh'))).toEqual(['1.000894', '2.000806']);
  });

  it('finds an abbreviation in a name by its full words', () => {
    const services = [{ code: '1.000001', name: 'Cấp lại sổ BHXH' }, { code: '1.000002', name: 'Cấp lại thẻ hội viên' }];
    expect(codes(createIndex(smallCatalog(services)).search('sổ bảo hiểm xã hội'))[0]).toBe('1.000001');
  });

  it('reads the words of the province and of the caller', () => {
    const term = { say: ['giấy ba số'], means: ['tạm trú'] };
    expect(codes(createIndex(smallCatalog(SERVICES, [term])).search('giấy ba số'))[0]).toBe('1.004194');
    expect(codes(createIndex(smallCatalog(), { terms: [term] }).search('giấy ba số'))[0]).toBe('1.004194');
  });
});

describe('special cases of a procedure', () => {
  it.each([
    ['đăng ký khai sinh', '1.001193'],
    ['khai sinh', '1.001193'],
    ['kết hôn', '1.000894'],
    ['tạm trú', '1.004194'],
    ['giấy phép xây dựng', '1.013225'],
    ['căn cước', '1.014061'],
  ])('stand behind the plain one for %j', (query, code) => {
    expect(first(query)).toBe(code);
  });

  it.each([
    ['khai sinh có yếu tố nước ngoài', '2.000528'],
    ['khai sinh lưu động', '1.003583'],
    ['đăng ký lại khai sinh', '1.004884'],
    ['kết hôn với người nước ngoài', '2.000806'],
    ['gia hạn tạm trú', '1.002755'],
    ['gia hạn giấy phép xây dựng', '1.013227'],
    ['làm lại căn cước', '1.014064'],
  ])('stand first when %j asks for one', (query, code) => {
    expect(first(query)).toBe(code);
  });
});

describe('codes', () => {
  it.each(['1.001193', '1001193', 'mã 1.001193', '1.001193.000.00.00.H35', '1.001193.H37', 'hộ chiếu 1.001193'])('%j finds its service first', (query) => {
    expect(index.search(query)).toMatchObject({ hits: [{ code: '1.001193' }, ...index.search(query).hits.slice(1)], noGoodMatch: false });
  });

  it('lists all services whose code begins so', () => {
    expect(codes(index.search('1.0132')).sort()).toEqual(['1.013225', '1.013227']);
  });

  it.each(['9.999999', '1.999999', 'khai sinh 1.999999'])('%j, which nobody has, finds nothing', (query) => {
    expect(index.search(query)).toMatchObject({ hits: [], total: 0, noGoodMatch: true });
  });
});

describe('no good match', () => {
  it.each(['zzzz', 'asdfghjkl', '😀', '???', '天气'])('is said for %j', (query) => {
    expect(index.search(query).noGoodMatch).toBe(true);
  });

  it.each(['khai sinh', 'báo tử', 'mở quán ăn', 'đăng ký tạm trú'])('is not said for %j', (query) => {
    expect(index.search(query).noGoodMatch).toBe(false);
  });
});

describe('an empty query', () => {
  it.each(['', '  ', '\u200b'])('%j lists all services by popularity, then by name in Vietnamese order', (query) => {
    const { hits, total, noGoodMatch } = index.search(query, { limit: 100 });
    expect([total, noGoodMatch]).toEqual([SERVICES.length, false]);
    const found = hits.map(({ row }) => SERVICES[row]);
    const collator = new Intl.Collator('vi');
    const sorted = [...SERVICES].sort((a, b) => (b.popularity ?? 0) - (a.popularity ?? 0) || collator.compare(a.name, b.name));
    expect(found).toEqual(sorted);
  });
});

describe('filters and facets', () => {
  it('narrow the results', () => {
    expect(codes(index.search('đăng ký', { filters: { sector: ['G1'] } }))).toEqual(['1.004194']);
    expect(codes(index.search('', { filters: { tier: ['province'], level: ['full'] } })).sort()).toEqual(['1.013225', '1.013227', '1.014061', '1.014064', '3.000347']);
    expect(codes(index.search('', { filters: { lifeEvent: ['young_children', 'marriage_and_family'] } })).sort()).toEqual(['1.000894', '1.001193']);
  });

  it('take any value within a facet, and none for an unknown one', () => {
    expect(index.search('', { filters: { sector: ['G1', 'G2'] } }).total).toBe(5);
    expect(index.search('', { filters: { sector: ['nowhere'] } }).total).toBe(0);
    expect(index.search('', { filters: { sector: [] } }).total).toBe(SERVICES.length);
  });

  it('count each value as if its own facet were not chosen', () => {
    const all = index.search('');
    const one = index.search('', { filters: { sector: ['G1'] } });
    expect(one.facets.sector).toEqual(all.facets.sector);
    expect(one.facets.agency).toEqual([{ value: 'G1', count: 4 }]);
  });

  it('count what choosing the value then finds, for any choice', () => {
    const queries = fc.constantFrom('', 'đăng ký', 'giấy phép', 'khai sinh', '1.0132');
    const choice = fc.record({ sector: fc.constantFrom('G0', 'G1', 'G3'), tier: fc.constantFrom('province', 'commune'), audience: fc.constantFrom('citizen', 'business') }, { requiredKeys: [] });
    fc.assert(fc.property(queries, choice, (query, { sector, tier, audience }) => {
      const filters = { ...(sector && { sector: [sector] }), ...(tier && { tier: [tier] }), ...(audience && { audience: [audience] }) };
      for (const [facet, counts] of Object.entries(index.search(query, { filters }).facets)) {
        for (const { value, count } of counts) expect(index.search(query, { filters: { ...filters, [facet]: [value] } }).total).toBe(count);
      }
    }));
  });
});

describe('paging', () => {
  it('cuts one order into pages without a gap', () => {
    const many = Array.from({ length: 400 }, (_, at) => ({ code: `1.${String(at).padStart(6, '0')}`, name: `Cấp giấy phép số ${at} cho tổ chức` }));
    const large = createIndex(smallCatalog(many));
    const pages = Array.from({ length: 40 }, (_, page) => codes(large.search('cấp giấy phép', { offset: page * 10 }))).flat();
    expect(new Set(pages).size).toBe(400);
    expect(pages.slice(0, 300)).toEqual(codes(large.search('cấp giấy phép', { limit: 300 })));
    expect(large.search('cấp giấy phép').total).toBe(400);
  });
});

describe('robustness', () => {
  it.each([
    ['ten million letters', 'khai sinh '.repeat(1_000_000)],
    ['ten million letters without a space', 'a'.repeat(10_000_000)],
    ['lone surrogates', '\ud800khai\udfff sinh\ud83d'],
    ['NUL', 'khai\0sinh\0'],
    ['direction controls', '\u202ekhai sinh\u202c'],
    ['emoji', '👨‍👩‍👧 khai sinh 🇻🇳'],
    ['stacked marks', `khai s${'\u0301'.repeat(5000)}inh`],
    ['names of built-in properties', '__proto__ constructor toString'],
  ])('survives %s', (_, query) => {
    expect(() => index.search(query)).not.toThrow();
  });

  it('never throws and never finds a service twice, for any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('', 'khai sinh ', '1.00', 'ddaw'), (text, start) => {
      const found = codes(index.search(start + text, { limit: 50 }));
      expect(new Set(found).size).toBe(found.length);
    }), { numRuns: 500 });
  });

  it('answers composed and decomposed queries alike', () => {
    const word = fc.constantFrom('đăng', 'ký', 'kết', 'hôn', 'giấy', 'phép', 'xây', 'dựng', 'căn', 'cước', 'tạm', 'trú', 'nước', 'ngoài', 'hộ', 'ở', 'đâu');
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (picked) => {
      const query = picked.join(' ');
      expect(index.search(query.normalize('NFD'))).toEqual(index.search(query.normalize('NFC')));
    }));
  });

  it('finds nothing in an empty catalogue', () => {
    expect(createIndex(smallCatalog([])).search('khai sinh')).toMatchObject({ hits: [], total: 0, noGoodMatch: true });
    expect(createIndex(smallCatalog([])).search('')).toMatchObject({ hits: [], total: 0, noGoodMatch: false });
  });
});

describe('createIndexSteps', () => {
  it('pauses often and ends with the same index', () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ code: `1.${String(at).padStart(6, '0')}`, name: `Cấp giấy phép số ${at}` }));
    const steps = createIndexSteps(smallCatalog(many));
    let pauses = 0;
    let step = steps.next();
    while (!step.done) [pauses, step] = [pauses + 1, steps.next()];
    expect(pauses).toBeGreaterThan(30);
    expect(step.value.search('số 77')).toEqual(createIndex(smallCatalog(many)).search('số 77'));
  });
});
