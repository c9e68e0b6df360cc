import { AUDIENCE_VALUES, LIFE_EVENT_CODE_VALUES, LOCALE_VALUES } from '@dvcqg/openapi';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  LEGACY_LEVELS, LIFE_EVENTS, agencyOwner, audienceOfSubject, channelOfSource, feeTypeOfSource, isMinistry, isProcedureCode, legalNumber,
  lifeEventsByRule, lifeEventsOfGroup, onlineLevelOf, onlineLevelOfLegacy, parseProcedureCode, tierExists, tiersOn, timeUnitOfSource,
} from './index.js';

describe('online levels', () => {
  it.each([[1, 'none'], [2, 'none'], [3, 'partial'], [4, 'full']] as const)('the older level %i is %s today', (legacy, level) => {
    expect(onlineLevelOfLegacy(legacy)).toBe(level);
  });

  it.each([0, 5, -1, 2.5, Number.NaN])('%d never was a level', (level) => {
    expect(onlineLevelOfLegacy(level)).toBeUndefined();
  });

  it('has a name for every older level', () => {
    expect(LEGACY_LEVELS.map(onlineLevelOfLegacy)).not.toContain(undefined);
  });

  it.each([
    [true, true, 'full'], [true, false, 'full'], [false, true, 'partial'], [false, false, 'none'],
  ] as const)('full process %s and online %s make %s', (isFullProcess, takesOnline, level) => {
    expect(onlineLevelOf({ isFullProcess, takesOnline })).toBe(level);
  });
});

describe('tiers', () => {
  it('had districts until 30 June 2025', () => {
    expect(tierExists('district', '2025-06-30')).toBe(true);
    expect(tiersOn('2025-06-30')).toEqual(['ministry', 'province', 'district', 'commune']);
  });

  it('has none from 1 July 2025', () => {
    expect(tierExists('district', '2025-07-01')).toBe(false);
    expect(tiersOn('2025-07-01')).toEqual(['ministry', 'province', 'commune']);
  });
});

describe('procedure codes', () => {
  it.each([
    ['1.001193', { code: '1.001193' }],
    [' 1.001193 ', { code: '1.001193' }],
    ['1 . 001193', { code: '1.001193' }],
    ['１．００１１９３', { code: '1.001193' }],
    ['1001193', { code: '1.001193' }],
    ['1,001193', { code: '1.001193' }],
    ['1.001\u200b193', { code: '1.001193' }],
    ['1.003522.H37', { code: '1.003522', agency: 'H37' }],
    ['1.003522.h37', { code: '1.003522', agency: 'H37' }],
    ['1.001193.000.00.00.H35', { code: '1.001193', agency: 'H35' }],
    ['1.000110.01', { code: '1.000110', caseNumber: '01' }],
  ])('reads %j', (text, parsed) => {
    expect(parseProcedureCode(text)).toEqual(parsed);
  });

  it.each(['', '7.001193', '1.00119', '1.0133611', '2.009182739', '1.014955-Xoa', 'khai sinh', 'H37', `1.001193${'.00'.repeat(50)}`])('refuses %j', (text) => {
    expect(parseProcedureCode(text)).toBeNull();
  });

  it('finds in every local form the code it was made from', () => {
    const code = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 0, max: 999_999 })).map(([group, number]) => `${group}.${String(number).padStart(6, '0')}`);
    fc.assert(fc.property(code, fc.constantFrom('', '.H37', '.000.00.00.H35', '.01'), fc.constantFrom('', ' '), (national, suffix, space) => {
      expect(isProcedureCode(national)).toBe(true);
      expect(parseProcedureCode(`${space}${national}${suffix}${space}`)?.code).toBe(national);
    }));
  });

  it('gives only national codes, whatever it reads', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      const parsed = parseProcedureCode(text);
      expect(parsed === null || isProcedureCode(parsed.code)).toBe(true);
    }));
  });
});

describe('agency codes', () => {
  it.each([
    ['G15', 'G15'], ['H37', 'H37'], ['H37.08.05', 'H37'], ['000.00.08.H37', 'H37'], ['000.00.001.H05', 'H05'], [' h37.08 ', 'H37'],
    ['0100100079', null], ['BNG-D', null], ['', null],
  ])('%j belongs to %s', (code, owner) => {
    expect(agencyOwner(code)).toBe(owner);
  });

  it('knows a ministry from a province', () => {
    expect([isMinistry('G15'), isMinistry('H37')]).toEqual([true, false]);
  });
});

describe('numbers of legal documents', () => {
  it.each([
    ['60/2014/QH13', '60/2014/QH13'],
    ['Nghị định số 142/2025/NĐ-CP', '142/2025/NĐ-CP'],
    ['31/2024/QH15 ', '31/2024/QH15'],
    ['66.7/2025/NQ-CP', '66.7/2025/NQ-CP'],
    ['1521/QĐ-UBND.', '1521/QĐ-UBND'],
    ['05/2013/TT–BLĐTBXH', '05/2013/TT-BLĐTBXH'],
    ['73-CP', '73-CP'],
    ['BỘ LUẬT  HÀNG HẢI VIỆT NAM', 'BỘ LUẬT HÀNG HẢI VIỆT NAM'],
    ['', ''],
  ])('finds in %j %j', (text, number) => {
    expect(legalNumber(text)).toBe(number);
  });
});

describe('codes of the national catalogue', () => {
  it.each([
    ['ĐT1', 'citizen'], ['DT12', 'overseas_vietnamese'], ['DT11', 'cooperative'], ['DT13', 'public_employee'], ['ĐT9', 'organization'],
    ['ĐT10', 'business'], ['ĐT15', 'foreigner'], ['đt2', 'business'], ['ĐT1'.normalize('NFD'), 'citizen'],
  ])('subject type %s is %s', (code, audience) => {
    expect(audienceOfSubject(code)).toBe(audience);
    expect(AUDIENCE_VALUES).toContain(audience);
  });

  it.each(['01', 'ĐT99', '', 'toString', '__proto__'])('does not know the subject type %j', (code) => {
    expect(audienceOfSubject(code)).toBeUndefined();
  });

  it.each([['ONLINE', 'online'], ['DIRECT', 'counter'], ['POSTAL', 'post'], ['1', 'counter'], ['2', 'online'], ['3', 'post'], ['FAX', undefined]])('channel %s is %s', (method, channel) => {
    expect(channelOfSource(method)).toBe(channel);
  });

  it.each([['WORKING_DAY', 'working_day'], ['OTHER', 'other'], ['WEEK', undefined]])('time unit %s is %s', (source, unit) => {
    expect(timeUnitOfSource(source)).toBe(unit);
  });

  it.each([['FEE', 'fee'], ['SERVICE_FEE', 'charge'], ['PRICE_LEVEL', 'price'], ['', undefined]])('fee type %j is %s', (source, type) => {
    expect(feeTypeOfSource(source)).toBe(type);
  });
});

describe('life events', () => {
  it('have a name in every language, all different within one', () => {
    for (const locale of LOCALE_VALUES) {
      const names = LIFE_EVENT_CODE_VALUES.map((code) => LIFE_EVENTS[code].names[locale]);
      expect(new Set(names).size).toBe(LIFE_EVENT_CODE_VALUES.length);
      expect(names.map((name) => name.normalize('NFC'))).toEqual(names);
    }
  });

  it.each([
    ['Khai sinh', ['young_children']],
    ['  lưu thông  hàng hóa trong nước', ['trade_and_advertising']],
    ['Căn cước công dân/ Chứng minh nhân dân'.normalize('NFD'), ['residence_and_identity']],
    ['Chuyển giao công nghệ', []],
    ['constructor', []],
  ])('of the group %j are %j', (group, events) => {
    expect(lifeEventsOfGroup(group)).toEqual(events);
  });

  it.each([
    ['Cấp bản sao Trích lục hộ tịch', 'Hộ tịch', ['citizen'], ['residence_and_identity']],
    ['Thủ tục đăng ký lại kết hôn', 'Hộ tịch', ['citizen'], ['marriage_and_family']],
    ['Tách thửa hoặc hợp thửa đất', 'Đất đai', ['citizen'], ['electricity_housing_land']],
    ['Tách thửa hoặc hợp thửa đất', 'Đất đai', ['business'], ['business_electricity_land_construction']],
    ['Tuyển sinh trung học cơ sở', 'Giáo dục trung học', ['citizen'], ['education']],
    ['Thành lập trường trung học cơ sở', 'Giáo dục trung học', ['citizen'], []],
    ['Đăng ký thành lập hộ kinh doanh', 'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)', ['citizen'], ['starting_a_business']],
    ['Hưởng lương hưu', 'Bảo hiểm xã hội', ['citizen'], ['retirement']],
    ['Hỗ trợ chi phí mai táng', 'Bảo trợ xã hội', ['citizen'], ['bereavement']],
    ['Cấp giấy phép sử dụng tần số', 'Tần số vô tuyến điện', ['business'], []],
  ] as const)('by rule: %j of %j for %j is %j', (name, sector, audiences, events) => {
    expect(lifeEventsByRule({ name, sectors: [sector], audiences })).toEqual(events);
    expect(lifeEventsByRule({ name: name.normalize('NFD'), sectors: [sector.normalize('NFD')], audiences })).toEqual(events);
  });
});
