import { describe, expect, it } from 'vitest';
import { communeUnits, oldUnits, provinceUnits } from './build-units.js';
import { nameKey, parseMerges, splitName, type UnitSources } from './sources.js';

const ward = (Id: string, Name: string) => ({ Id, Name });
const sources: UnitSources = {
  provinces: [{ code: '20', name: 'Mẫu', fullName: 'Tỉnh Mẫu' }, { code: '24', name: 'Mới', fullName: 'Thành phố Mới' }],
  communes: [
    { code: '00001', name: 'Hòa An', fullName: 'Xã Hòa An', provinceCode: '20' },
    { code: '00002', name: 'Tân Lập', fullName: 'Phường Tân Lập', provinceCode: '20' },
    { code: '00003', name: 'Giữ Nguyên', fullName: 'Xã Giữ Nguyên', provinceCode: '20' },
    ...['00011', '00012', '00013', '00021', '00022', '00023'].map((code) => ({ code, name: `Xa ${code}`, fullName: `Xã Xa ${code}`, provinceCode: '24' })),
  ],
  before: [
    { Id: '20', Name: 'Tỉnh Mẫu', Districts: [
      { Id: '178', Name: 'Huyện Đông', Wards: [ward('00001', 'Xã Hoà An'), ward('00004', 'Xã Hồng Phong'), ward('00005', 'Xã Chia Đôi')] },
      { Id: '179', Name: 'Huyện Tây', Wards: [ward('00002', 'Xã Hồng Phong'), ward('00003', 'Xã Giữ Nguyên'), { Id: null, Name: null }] },
    ] },
    { Id: '23', Name: 'Tỉnh Cũ Một', Districts: [{ Id: '200', Name: 'Quận Bắc', Wards: ['00011', '00012', '00013'].map((code) => ward(code, `Phường ${code}`)) }] },
    { Id: '24', Name: 'Thành phố Cũ Hai', Districts: [{ Id: '201', Name: 'Quận Nam', Wards: ['00021', '00022', '00023'].map((code) => ward(code, `Phường ${code}`)) }] },
  ],
  merges: parseMerges('Tỉnh,"Phường, xã mới","Trước"\r\nMẫu,Hoà An,"Xã Hòa An, Xã Hồng Phong (huyện Đông), Xã Chia Đôi"\r\nMẫu,Tân Lập,"Xã Hồng Phong, Xã Chia Đôi"\r\nMẫu,Giữ Nguyên,Xã Giữ Nguyên\r\n'),
};

describe('names of units', () => {
  it.each([['Hòa An', 'Hoà An'], ['Thuỵ Hùng', 'Thụy Hùng'], ['Thị trấn NT Thái Bình', 'Thị trấn Nông Trường Thái Bình'], ['TP HCM', 'Hồ Chí Minh']])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([['Nhất Tiến', 'Nhật Tiến'], ['Đồng Tiến', 'Đông Tiến'], ['Cẩm Giang', 'Cẩm Giàng']])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });

  it('tell the type, which depends on the tier', () => {
    expect(splitName('Thành phố Lạng Sơn', 'below')).toEqual({ type: 'city', name: 'Lạng Sơn' });
    expect(splitName('Thành phố Huế', 'province')).toEqual({ type: 'municipality', name: 'Huế' });
    expect(() => splitName('Lạng Sơn', 'below')).toThrow(/Lạng Sơn/);
  });
});

describe('units of today', () => {
  const today = communeUnits(sources.communes.filter(({ provinceCode }) => provinceCode === '20'), sources);

  it('begin on 1 July 2025 when they were made from others, and name them', () => {
    expect(today[0]).toMatchObject({ code: '00001', validFrom: '2025-07-01', validTo: null, parentCode: '20', replaces: ['Xã Hòa An', 'Xã Hồng Phong (huyện Đông)', 'Xã Chia Đôi'] });
  });

  it('are older than the data when nothing changed', () => {
    expect(today[2]).toEqual({ code: '00003', name: 'Giữ Nguyên', fullName: 'Xã Giữ Nguyên', type: 'commune', tier: 'commune', parentCode: '20', validFrom: null, validTo: null });
  });

  it('take over from the old ones, told apart by their district', () => {
    const before = sources.before[0];
    const old = before ? oldUnits(before, today) : [];
    expect(Object.fromEntries(old.map(({ code, replacedBy }) => [code, replacedBy]))).toEqual({
      178: ['00001', '00002'], 179: ['00002'], '00001': ['00001'], '00002': ['00002'], '00003': [], '00004': ['00001'], '00005': ['00001', '00002'],
    });
    expect(old.every(({ validTo }) => validTo === '2025-06-30')).toBe(true);
  });
});

describe('provinces', () => {
  it('that stayed are one unit; those that merged are several', () => {
    expect(provinceUnits(sources).map(({ code, fullName, type, validFrom, validTo, replacedBy, replaces }) => ({ code, fullName, type, validFrom, validTo, replacedBy, replaces }))).toEqual([
      { code: '20', fullName: 'Tỉnh Mẫu', type: 'province', validFrom: null, validTo: null },
      { code: '23', fullName: 'Tỉnh Cũ Một', type: 'province', validFrom: null, validTo: '2025-06-30', replacedBy: ['24'] },
      { code: '24', fullName: 'Thành phố Cũ Hai', type: 'municipality', validFrom: null, validTo: '2025-06-30', replacedBy: ['24'] },
      { code: '24', fullName: 'Thành phố Mới', type: 'municipality', validFrom: '2025-07-01', validTo: null, replaces: ['Tỉnh Cũ Một', 'Thành phố Cũ Hai'] },
    ]);
  });
});
