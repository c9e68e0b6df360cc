import { TEST_PEOPLE } from '@dvcqg/identity-provider';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityOf } from './identity-of.js';
import { readDate, readEthnicGroup, readSex } from './read-value.js';
import { readRoles } from './roles.js';

describe('claims of the issuer', () => {
  it.each([
    ['LoaiTaiKhoan', 1, 'accountKind', 'citizen'],
    ['LoaiTaiKhoan', '2', 'accountKind', 'organization'],
    ['LoaiTaiKhoan', 'Tổ chức', 'accountKind', 'organization'],
    ['HoVaTen', '  NÔNG  THỊ HOA ', 'fullName', 'NÔNG THỊ HOA'],
    ['HoVaTen', 'No\u0302ng Thi\u0323 Hoa', 'fullName', 'Nông Thị Hoa'],
    ['name', 'Nông Thị Hoa', 'fullName', 'Nông Thị Hoa'],
    ['NgayThangNamSinh', '14/05/1990', 'birthDate', '1990-05-14'],
    ['birthdate', '1990-05-14', 'birthDate', '1990-05-14'],
    ['GioiTinh', 'Nữ', 'sex', 'female'],
    ['GioiTinh', 1, 'sex', 'male'],
    ['SoDinhDanh', '020 190 000017', 'identityNumber', '020190000017'],
    ['SoDinhDanh', '082123456', 'oldIdentityNumber', '082123456'],
    ['SoCMND', '082123456', 'oldIdentityNumber', '082123456'],
    ['HoChieu', 'b1234567', 'passportNumber', 'B1234567'],
    ['MaSoThue', '4900678902', 'taxCode', '4900678902'],
    ['MaBHXH', '2012345678', 'socialInsuranceNumber', '2012345678'],
    ['DanToc', 'Dân tộc Tày', 'ethnicGroup', '02'],
    ['DanToc', '7', 'ethnicGroup', '07'],
    ['QuocTich', 'Việt Nam', 'nationality', 'VN'],
    ['QuocTich', 'fr', 'nationality', 'FR'],
    ['ThuDienTu', 'Hoa@Example.COM', 'email', 'Hoa@example.com'],
    ['SoDienThoai', '+84 912 345 678', 'phone', '0912345678'],
    ['ThuongTru', 'Số 12,\u200b phường\nTam Thanh', 'permanentAddress', 'Số 12, phường Tam Thanh'],
    ['TonGiao', 'Không', 'religion', 'Không'],
    ['TenDoanhNghiep', 'Công ty A', 'organizationName', 'Công ty A'],
    ['MaSoDoanhNghiep', '4900678902', 'taxCode', '4900678902'],
    ['NguoiDaiDien', 'Lương Thị Ngọc', 'representativeName', 'Lương Thị Ngọc'],
    ['DiaChi', 'Phường Kỳ Lừa', 'organizationAddress', 'Phường Kỳ Lừa'],
  ])('%s %j is %s %s', (name, value, claim, expected) => {
    expect(identityOf({ [name]: value }, 'roles').claims[claim]).toBe(expected);
  });

  it.each([
    ['SoDinhDanh', '99919000001'],
    ['SoDinhDanh', '099190000017'],
    ['HoVaTen', ''],
    ['HoVaTen', '\u202eaoH'],
    ['HoVaTen', { first: 'Hoa' }],
    ['NgayThangNamSinh', '31/02/1990'],
    ['NgayThangNamSinh', '00/00/0000'],
    ['NgayThangNamSinh', 643248000000],
    ['GioiTinh', '0'],
    ['GioiTinh', true],
    ['DanToc', '55'],
    ['DanToc', 'Klingon'],
    ['QuocTich', 'Pháp'],
    ['MaSoThue', '4900678903'],
    ['ThuDienTu', 'no address'],
    ['SoDienThoai', '113'],
    ['ThuongTru', 'x'.repeat(5000)],
    ['HoChieu', null],
    ['TonGiao', ['Không']],
    ['NguoiDaiDien', '\ud800'],
  ])('%s %j says nothing', (name, value) => {
    expect(identityOf({ [name]: value }, 'roles').claims).toEqual({ accountKind: 'citizen' });
  });

  it('leave out a sex or a birth date that the identity number contradicts', () => {
    const odd = { SoDinhDanh: '020190000017', GioiTinh: 'Nam', NgayThangNamSinh: '14/05/1991' };
    expect(identityOf(odd, 'roles').claims).toEqual({ accountKind: 'citizen', identityNumber: '020190000017' });
  });

  it('name an organisation by its own name, and know it without being told the kind', () => {
    expect(identityOf({ TenDoanhNghiep: 'Công ty A', HoVaTen: 'Lương Thị Ngọc' }, 'roles')).toMatchObject({ displayName: 'Công ty A', claims: { accountKind: 'organization' } });
  });

  it.each([
    [{ loAs: 2 }, 2],
    [{ loAs: '1', IAL: 2 }, 1],
    [{ loAs: 'high', IAL: 2 }, 2],
    [{ loAs: 10 }, undefined],
    [{ loAs: '' }, undefined],
  ])('assurance of %j is %s', (raw, level) => {
    expect(identityOf(raw, 'roles').assurance).toBe(level);
  });

  it('of every test person are all understood', () => {
    for (const { claims, name } of TEST_PEOPLE) {
      const identity = identityOf(claims, 'roles');
      expect(identity.displayName.toLowerCase(), name).toBe(name.toLowerCase());
      const numberOfClaims = Object.keys(claims).filter((key) => !['loAs', 'IAL', 'TechID', 'roles'].includes(key)).length;
      expect(Object.keys(identity.claims).length, name).toBeGreaterThanOrEqual(numberOfClaims);
    }
  });

  it('may be anything at all without a fault', () => {
    const names = fc.constantFrom('LoaiTaiKhoan', 'SoDinhDanh', 'HoVaTen', 'NgayThangNamSinh', 'GioiTinh', 'DanToc', 'QuocTich', 'loAs', 'roles', '__proto__', 'constructor', 'sub');
    fc.assert(
      fc.property(fc.array(fc.tuple(names, fc.anything())), (pairs) => {
        const identity = identityOf(Object.fromEntries(pairs), 'roles');
        expect(identity.displayName.length).toBeGreaterThan(0);
        expect(Object.values(identity.claims).every((value) => typeof value === 'string' && value.length > 0 && value.length <= 1000)).toBe(true);
      }),
    );
  });
});

describe('dates', () => {
  it.each([
    ['19900514', '1990-05-14'],
    ['14051990', '1990-05-14'],
    ['20011990', '1990-01-20'],
    ['14-05-1990', '1990-05-14'],
    ['4.5.1990', '1990-05-04'],
    ['1990', '1990'],
    ['05/1990', '1990-05'],
    ['1990-05-14T00:00:00', '1990-05-14'],
    ['1990-05-13T17:00:00Z', '1990-05-14'],
    ['1990-05-13T17:00:00.000+00:00', '1990-05-14'],
  ])('%s is %s', (text, date) => expect(readDate(text)).toBe(date));

  it.each(['', '1990-13-01', '0001-01-01', '14/05', '29/02/2023', '1990-05-14T25:00:00Z', '٠٤/٠٥/١٩٩٠'])('%j is none', (text) => expect(readDate(text)).toBeUndefined());
});

describe('codes', () => {
  it.each([['Hmông', '08'], ["H'Mông", '08'], ['MÔNG', '08'], ['Khmer', '05'], ['Kinh', '01'], ['Sán Chay', '15'], ['Ê đê', '12'], ['Bru - Vân Kiều', '23'], ['54', '54'], ['00', undefined]])('ethnic group %s is %s', (text, code) =>
    expect(readEthnicGroup(text)).toBe(code),
  );
  it.each([['NAM', 'male'], ['nu', 'female'], ['Female', 'female'], ['3', undefined]])('sex %s is %s', (text, code) => expect(readSex(text)).toBe(code));
});

describe('roles', () => {
  it.each([
    ['officer@H37.08', [{ code: 'officer', agencyCode: 'H37.08' }]],
    ['officer@H37.08, manager@h37', [{ code: 'officer', agencyCode: 'H37.08' }, { code: 'manager', agencyCode: 'H37' }]],
    [['specialist@H37', 'specialist@H37', 'king@H37', 'officer', 'officer@', 7, null], [{ code: 'specialist', agencyCode: 'H37' }]],
    [[{ code: 'manager', agencyCode: 'H37' }], [{ code: 'manager', agencyCode: 'H37' }]],
    [undefined, []],
    [{}, []],
    ['officer@H37@H38', []],
    ['officer@H37"', []],
  ])('%j are %j', (value, roles) => expect(readRoles(value)).toEqual(roles));
});
