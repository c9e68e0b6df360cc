import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canNumberDossiers, dayInVietnam, type DossierCode, formatDossierCode, isDossierCode, parseDossierCode } from '../index.js';

describe('dossier codes', () => {
  it.each<[DossierCode, string]>([
    [{ agencyCode: 'H37.08', day: '2026-11-22', sequence: 1 }, 'H37.08-261122-0001'],
    [{ agencyCode: 'H37', day: '2026-01-05', sequence: 9999 }, 'H37-260105-9999'],
    [{ agencyCode: 'H37', day: '2026-01-05', sequence: 10_000 }, 'H37-260105-10000'],
    [{ agencyCode: 'H37.08.05', day: '2000-02-29', sequence: 123_456_789 }, 'H37.08.05-000229-123456789'],
    [{ agencyCode: '000.00.12.H37', day: '2020-06-08', sequence: 1 }, '000.00.12.H37-200608-0001'],
  ])('%j is written %s and read back', (parts, code) => {
    expect(formatDossierCode(parts)).toBe(code);
    expect(parseDossierCode(code)).toEqual(parts);
    expect(isDossierCode(code)).toBe(true);
  });

  it.each<[string, Partial<DossierCode>]>([
    ['the tax code of an enterprise', { agencyCode: '0100100079' }],
    ['no agency', { agencyCode: '' }],
    ['small letters', { agencyCode: 'h37' }],
    ['a day that does not exist', { day: '2026-02-29' }],
    ['a day of another century', { day: '1999-12-31' }],
    ['an instant for a day', { day: '2026-11-22T00:00:00Z' }],
    ['number 0', { sequence: 0 }],
    ['half a number', { sequence: 1.5 }],
    ['a number that is too large', { sequence: 1_000_000_000 }],
    ['no number', { sequence: Number.NaN }],
  ])('cannot be written with %s', (_what, change) => {
    expect(() => formatDossierCode({ agencyCode: 'H37', day: '2026-11-22', sequence: 1, ...change })).toThrow(RangeError);
  });

  it.each([
    [' h37.08-261122-0001 '],
    ['H37.08 - 261122 - 0001'],
    ['H37.08–261122—0001'],
    ['Ｈ３７．０８－２６１１２２－０００１'],
    ['H37.08\u200b-261122-0001'],
    ['H37.08\u2212261122\u22120001'],
  ])('%j is read as people type it, but is not exactly a code', (typed) => {
    expect(parseDossierCode(typed)).toEqual({ agencyCode: 'H37.08', day: '2026-11-22', sequence: 1 });
    expect(isDossierCode(typed)).toBe(false);
  });

  it.each([
    '', 'H37', 'H37-261122', 'H37-261122-001', 'H37-261122-0000', 'H37-260229-0001', 'H37-261322-0001', 'H37-26112-0001', 'H37.1234-261122-0001',
    '37-261122-0001', 'H37.-261122-0001', 'H37-261122-0001-1', 'H37-261122-1234567890', 'hồ sơ', "H37-261122-0001' or 1=1", `H37${'.08'.repeat(50)}-261122-0001`,
  ])('%j is none', (text) => {
    expect(parseDossierCode(text)).toBeNull();
    expect(isDossierCode(text)).toBe(false);
  });

  it.each([
    ['2026-11-22T16:59:59.999Z', '261122'],
    ['2026-11-22T17:00:00.000Z', '261123'],
    ['2026-12-31T17:00:00.000Z', '270101'],
    ['2028-02-28T17:00:00.000Z', '280229'],
  ])('%s is %s in a code', (instant, day) => {
    expect(formatDossierCode({ agencyCode: 'H37', day: dayInVietnam(new Date(instant)), sequence: 1 })).toBe(`H37-${day}-0001`);
  });

  const agency = fc.oneof(
    fc.tuple(fc.constantFrom('G', 'H'), fc.integer({ min: 0, max: 99 }), fc.array(fc.integer({ min: 0, max: 999 }), { maxLength: 4 })).map(
      ([letter, owner, below]) => [`${letter}${String(owner).padStart(2, '0')}`, ...below].join('.'),
    ),
    fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })).map(([unit, owner]) => `000.00.${String(unit).padStart(2, '0')}.H${String(owner).padStart(2, '0')}`),
  );
  const day = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true }).map(dayInVietnam);
  const sequence = fc.integer({ min: 1, max: 999_999_999 });

  it('gives back what it was written from', () => {
    fc.assert(fc.property(agency, day, sequence, (agencyCode, on, number) => {
      const parts = { agencyCode, day: on, sequence: number };
      expect(canNumberDossiers(agencyCode)).toBe(true);
      expect(parseDossierCode(formatDossierCode(parts))).toEqual(parts);
    }));
  });

  it('sorts the dossiers of an agency and a day by their number while it has four digits', () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(fc.property(agency, day, number, number, (agencyCode, on, one, other) => {
      const [first, second] = [one, other].map((each) => formatDossierCode({ agencyCode, day: on, sequence: each }));
      expect(first! < second!).toBe(one < other);
    }));
  });

  it('reads anything without failing, and only what can be written again', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[H0-9.-]{1,40}$/)), (text) => {
      const parts = parseDossierCode(text);
      if (parts) expect(parseDossierCode(formatDossierCode(parts))).toEqual(parts);
      if (isDossierCode(text)) expect(parts).not.toBeNull();
    }));
  });
});
