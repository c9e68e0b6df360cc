import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkEmail, checkHealthCard, checkOldIdentityCard, checkPassport, checkPersonalId, checkPersonName, checkPhone,
  checkSocialInsuranceNumber, checkTaxCode, checkVehiclePlate, ETHNIC_GROUPS, PROVINCES, PROVINCES_UNTIL_2025, taxCheckDigit,
} from '../index.js';

const outcome = (checked: { ok: boolean; value?: string; code?: string }) => (checked.ok ? checked.value : checked.code);

describe('a personal identification number', () => {
  it.each([
    ['020085001234', {}, '020085001234'],
    [' 020 085 001 234 ', {}, '020085001234'],
    ['０２００８５００１２３４', {}, '020085001234'],
    ['020\u200b085001234', {}, '020085001234'],
    ['02008500123', {}, 'identity_format'],
    ['0200850012345', {}, 'identity_format'],
    ['02008500123a', {}, 'identity_format'],
    ['', {}, 'identity_format'],
    ['003085001234', {}, 'identity_province'],
    ['097085001234', {}, 'identity_province'],
    ['000085001234', {}, 'identity_province'],
    ['101085001234', {}, '101085001234'],
    ['020085001234', { sex: 'male', birthDate: '1985-06-01' }, '020085001234'],
    ['020085001234', { sex: 'female' }, 'identity_sex'],
    ['020185001234', { sex: 'female' }, '020185001234'],
    ['020185001234', { sex: 'other' }, '020185001234'],
    ['020385001234', { sex: 'female', birthDate: '2085' }, '020385001234'],
    ['020220001234', { birthDate: '2020-01-31' }, '020220001234'],
    ['020220001234', { birthDate: '1920' }, 'identity_birth_year'],
    ['020085001234', { birthDate: '1986-06' }, 'identity_birth_year'],
    ['020085001234', { birthDate: 'not a date' }, '020085001234'],
    ['020085001234', { birthDate: null, sex: null }, '020085001234'],
  ])('%s of %o is %s', (text, holder, expected) => expect(outcome(checkPersonalId(text, holder))).toBe(expected));

  it('tells province, sex and year of birth', () => {
    expect(checkPersonalId('020301004321')).toMatchObject({ facts: { provinceCode: '020', sex: 'female', birthYear: 2001 } });
  });

  it('knows 63 provinces before July 2025 and 34 since, all of which may stand in a number', () => {
    expect([PROVINCES_UNTIL_2025.size, PROVINCES.size]).toEqual([63, 34]);
    for (const code of PROVINCES_UNTIL_2025.keys()) expect(checkPersonalId(`0${code}085001234`).ok).toBe(true);
    expect([...PROVINCES.keys()].every((code) => PROVINCES_UNTIL_2025.has(code))).toBe(true);
  });

  it('names Lạng Sơn 20 in both lists', () => {
    expect([PROVINCES.get('20'), PROVINCES_UNTIL_2025.get('20')]).toEqual(['Lạng Sơn', 'Lạng Sơn']);
  });
});

describe('older papers', () => {
  it.each([['081234567', '081234567'], ['081 234 567', '081234567'], ['08123456', 'identity_format'], ['020085001234', 'identity_format']])(
    'the identity card %s is %s', (text, expected) => expect(outcome(checkOldIdentityCard(text))).toBe(expected));
  it.each([['c1234567', 'C1234567'], ['P00123456', 'P00123456'], ['AB 123456', 'AB123456'], ['ABCDEFG', 'passport_format'], ['1234', 'passport_format'], ['C12345678901234567', 'passport_format']])(
    'the passport %s is %s', (text, expected) => expect(outcome(checkPassport(text))).toBe(expected));
});

describe('a tax code', () => {
  it.each([
    ['0100100079', '0100100079', 'enterprise'],
    ['0100109106', '0100109106', 'enterprise'],
    ['0100100079-001', '0100100079-001', 'branch'],
    ['0100100079001', '0100100079-001', 'branch'],
    ['020085001234', '020085001234', 'person'],
  ])('%s is %s of the kind %s', (text, value, kind) => expect(checkTaxCode(text)).toMatchObject({ ok: true, value, kind }));

  it.each([
    ['0100100078', 'tax_code_check_digit'],
    ['0100100078-001', 'tax_code_check_digit'],
    ['0100100079-000', 'tax_code_format'],
    ['0100000000', 'tax_code_format'],
    ['01001000', 'tax_code_format'],
    ['003085001234', 'identity_province'],
  ])('%s is refused as %s', (text, code) => expect(checkTaxCode(text)).toMatchObject({ ok: false, code }));

  it('detects every single wrong digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{9}$/), fc.nat(9), fc.integer({ min: 1, max: 9 }), (nine, at, by) => {
        const check = taxCheckDigit(nine);
        fc.pre(check !== null && nine.slice(2) !== '0000000');
        const code = `${nine}${check}`;
        const changed = `${code.slice(0, at)}${(Number(code[at]) + by) % 10}${code.slice(at + 1)}`;
        expect(checkTaxCode(code).ok).toBe(true);
        expect(checkTaxCode(changed).ok).toBe(false);
      }),
    );
  });
});

describe('a telephone number', () => {
  it.each([
    ['0912345678', '0912345678'],
    ['+84 912 345 678', '0912345678'],
    ['0084912345678', '0912345678'],
    ['84912345678', '0912345678'],
    ['+84 (0)912.345.678', '0912345678'],
    ['0389-123-456', '0389123456'],
    ['0521234567', '0521234567'],
    ['0701234567', '0701234567'],
    ['0205 3812 345', '02053812345'],
    ['024 3825 1234', '02438251234'],
    ['0711234567', 'phone_prefix'],
    ['0312345678', 'phone_prefix'],
    ['01681234567', 'phone_prefix'],
    ['02003812345', 'phone_prefix'],
    ['091234567', 'phone_format'],
    ['09123456789012345', 'phone_format'],
    ['abc', 'phone_format'],
    ['', 'phone_format'],
    ['+8613800138000', 'phone_format'],
  ])('%s is %s', (text, expected) => expect(outcome(checkPhone(text))).toBe(expected));

  it('of another country is let in where the form says so', () => {
    expect(checkPhone('+86 138 0013 8000', { foreign: true })).toMatchObject({ value: '+8613800138000', kind: 'foreign' });
    expect(checkPhone('+84 711 234 567', { foreign: true }).ok).toBe(false);
  });

  it('of a landline is refused where messages must arrive', () => {
    expect(outcome(checkPhone('02053812345', { mobileOnly: true }))).toBe('phone_prefix');
  });

  it('stays as it is when it is checked again', () => {
    fc.assert(fc.property(fc.stringMatching(/^(0[3579]|02|\+84|\+|00)[0-9 .-]{7,11}$/), (text) => {
      const first = checkPhone(text, { foreign: true });
      if (first.ok) expect(checkPhone(first.value, { foreign: true })).toEqual(first);
    }));
  });
});

describe('insurance numbers', () => {
  it.each([['2012345678', '2012345678'], ['20 1234 5678', '2012345678'], ['201234567', 'social_insurance_format'], ['20123456789', 'social_insurance_format']])(
    'the social insurance number %s is %s', (text, expected) => expect(outcome(checkSocialInsuranceNumber(text))).toBe(expected));
  it.each([
    ['te1202012345678', 'TE1202012345678'],
    ['2012345678', '2012345678'],
    ['TE6202012345678', 'health_card_format'],
    ['TE103 2012345678', 'health_card_province'],
    ['QN5972012345678', 'QN5972012345678'],
    ['TE12020123', 'health_card_format'],
  ])('the health insurance card %s is %s', (text, expected) => expect(outcome(checkHealthCard(text))).toBe(expected));
});

describe('a vehicle plate', () => {
  it.each([
    ['12A-123.45', '12A-12345'],
    ['12a 1234', '12A-1234'],
    ['29-B1 123.45', '29B1-12345'],
    ['12LD12345', '12LD-12345'],
    ['13A-12345', 'plate_province'],
    ['05A-12345', 'plate_province'],
    ['12-12345', 'plate_format'],
  ])('%s is %s', (text, expected) => expect(outcome(checkVehiclePlate(text))).toBe(expected));
});

describe('an e-mail address', () => {
  it.each([
    ['Nguyen.Van.A@Example.VN', 'Nguyen.Van.A@example.vn'],
    [' a@b.vn ', 'a@b.vn'],
    ['a+b@sub.example.com', 'a+b@sub.example.com'],
    ['a@b', 'email_format'],
    ['a@b..vn', 'email_format'],
    ['.a@b.vn', 'email_format'],
    ['a b@c.vn', 'email_format'],
    ['a@1.2', 'email_format'],
    ['@b.vn', 'email_format'],
    [`${'a'.repeat(65)}@b.vn`, 'email_format'],
    [`a@${'b'.repeat(300)}.vn`, 'email_format'],
  ])('%s is %s', (text, expected) => expect(outcome(checkEmail(text))).toBe(expected));
});

describe("a person's name", () => {
  it.each([
    ['Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'],
    ['  Nguyễn   Thị  Hoà ', 'Nguyễn Thị Hoà'],
    ["H'Hen Niê", "H'Hen Niê"],
    ['H’Hen Niê', "H'Hen Niê"],
    ['Y Bhiu Ayŭn', 'Y Bhiu Ayŭn'],
    ['Hoàng Văn-Páo', 'Hoàng Văn-Páo'],
    ['李小龙', '李小龙'],
    ['Nguyễn Văn A1', 'characters'],
    ['<b>An</b>', 'characters'],
    ['An \u202eNaV', 'characters'],
    ['An\u200bNam', 'characters'],
    ['An 😀', 'characters'],
    ['   ', 'required'],
    ['a'.repeat(101), 'max_length'],
  ])('%j is %s', (text, expected) => expect(outcome(checkPersonName(text))).toBe(expected));

  it('may be any of the names of the 54 peoples', () => {
    expect(ETHNIC_GROUPS.size).toBe(54);
    expect([ETHNIC_GROUPS.get('02'), ETHNIC_GROUPS.get('07'), ETHNIC_GROUPS.get('54')]).toEqual(['Tày', 'Nùng', 'Rơ-măm']);
  });
});
