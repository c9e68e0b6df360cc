import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contract } from '@dvcqg/openapi/document';
import type { FormDefinition, FormText } from '@dvcqg/openapi';
import { readShippedCatalog } from '@dvcqg/catalog';
import { describe, expect, it } from 'vitest';
import { checkDefinition, checkSubmission, compileForm, createFormState, submitValues, validate, valueAt } from '../index.js';
import { EXAMPLES } from '../testing/examples.js';
import { CONTEXT } from '../testing/forms.js';
import { definitionOf, E_FORMS, eFormOf, formForService } from './index.js';

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ $id: 'contract.json', ...contract } as object);
const fitsContract = ajv.getSchema('contract.json#/components/schemas/FormDefinition')!;

const forms = E_FORMS.map((form) => [form.id, definitionOf(form)] as const);
const compiled = new Map(forms.map(([id, definition]) => [id, compileForm(definition)]));

/** Sets a value in a copy of the example. */
function changed(id: string, pointer: string, value: unknown): Record<string, unknown> {
  const copy = structuredClone(EXAMPLES[id]) as Record<string, unknown>;
  const keys = pointer.slice(1).split('/');
  const holder = keys.slice(0, -1).reduce((node, key) => (node as Record<string, Record<string, unknown>>)[key] as Record<string, unknown>, copy);
  holder[keys.at(-1)!] = value;
  return copy;
}

function* texts(node: unknown): Generator<FormText> {
  if (typeof node !== 'object' || node === null) return;
  if ('vi' in node) yield node as FormText;
  for (const each of Object.values(node)) yield* texts(each);
}

describe('every e-form', () => {
  it.each(forms)('%s fits the contract', (_id, definition) => {
    expect(fitsContract(definition), ajv.errorsText(fitsContract.errors)).toBe(true);
  });

  it.each(forms)('%s accepts its complete example and stores it', (id) => {
    const form = compiled.get(id)!;
    const state = createFormState(form, EXAMPLES[id]!, CONTEXT);
    expect(validate(state)).toEqual([]);
    expect(state.unplaced).toEqual([]);
    expect(checkSubmission(form, submitValues(state), CONTEXT)).toMatchObject({ ok: true });
  });

  it.each(forms)('%s refuses an empty answer', (id) => {
    expect(validate(createFormState(compiled.get(id)!, {}, CONTEXT)).length).toBeGreaterThan(3);
  });

  it.each(forms)('%s has English and Chinese words wherever it has words of its own', (_id, definition) => {
    const bare = [...texts(definition)].filter(({ en, 'zh-Hans': zh }) => en === undefined || zh === undefined).map(({ vi }) => vi);
    expect(bare.filter((vi) => !/^\d\d:\d\d-\d\d:\d\d$/.test(vi))).toEqual([]);
  });

  it('belongs to its own services only', () => {
    const codes = E_FORMS.flatMap(({ serviceCodes }) => serviceCodes);
    expect(new Set(codes).size).toBe(codes.length);
    expect([eFormOf('1.001193')?.id, eFormOf('3.000348')?.id, eFormOf('1.000695')?.id, eFormOf('1.000000')]).toEqual(['khai-sinh', 'doi-gplx', 'co', undefined]);
  });
});

describe('wrong answers', () => {
  it.each([
    ['common-part-1', '/identityNumber', '020094001234', '/identityNumber', 'identity_birth_year'],
    ['common-part-1', '/isOwnerDossierCheck', false, '/ownerFullname', 'required'],
    ['common-part-1', '/chonDoiTuong', 'to_chuc', '/taxCode', 'required'],
    ['khai-sinh', '/meHoTen', '', '/meHoTen', 'parent_needed'],
    ['khai-sinh', '/nksNgaySinh', '2026-11-23', '/nksNgaySinh', 'date_too_late'],
    ['khai-sinh', '/soLuongBanSao', 0, '/soLuongBanSao', 'minimum'],
    ['khai-sinh', '/meSoGiayToTuyThan', '020095001234', '/meSoGiayToTuyThan', 'identity_sex'],
    ['khai-sinh', '/nksDanToc', '55', '/nksDanToc', 'not_an_option'],
    ['lien-thong-khai-sinh', '/truongHopKhaiSinh', 'ca_cha_me', '/chaHoTen', 'required'],
    ['lien-thong-khai-sinh', '/hoTenChuHo', 'Hoàng Minh An', '/soDinhDanhChuHo', 'not_the_child'],
    ['doi-gplx', '/gplxDaCap', [], '/gplxDaCap', 'too_few'],
    ['doi-gplx', '/gplxDaCap/0/ngayhethangplx', '2015-01-01', '/gplxDaCap/0/ngayhethangplx', 'date_too_early'],
    ['doi-gplx', '/gplxDaCap/0/hanggplx', 'Z', '/gplxDaCap/0/hanggplx', 'not_an_option'],
    ['doi-gplx', '/soNamLaiXe', 40, '/soNamLaiXe', 'maximum'],
    ['doi-gplx', '/anhChanDung', [{ uploadId: 'u', name: 'a.pdf', size: 1, mediaType: 'application/pdf' }], '/anhChanDung/0', 'file_type'],
    ['doi-gplx', '/noiThuongTru/asOf', '2020-01-01', '/noiThuongTru/district', 'required'],
    ['idp', '/vatLieu', 'giay', '/vatLieu', 'pet_card_needed'],
    ['idp', '/soGplx', '20012345678', '/soGplx', 'pattern'],
    ['cap-dien-ha-ap', '/mucDichSuDung', 'ngoai_tu_40', '/congSuat', 'minimum'],
    ['cap-dien-ha-ap', '/mucDichSuDung', 'ngoai_duoi_40', '/maSoThue', 'required'],
    ['cap-dien-ha-ap', '/dienThoaiSms', '02053812345', '/dienThoaiSms', 'phone_prefix'],
    ['cap-dien-trung-ap', '/bieuDoPhuTai/0/congSuatGio', 300, '/bieuDoPhuTai/0/congSuatGio', 'maximum'],
    ['bhyt', '/dinhDangNgaySinh', 'dd_mm_yyyy', '/ngaySinh', 'date_not_as_said'],
    ['bhyt', '/maSoBHXH', '123', '/maSoBHXH', 'social_insurance_format'],
    ['bhyt', '/noiDungThayDoi', 'x'.repeat(1001), '/noiDungThayDoi', 'max_length'],
    ['bhyt', '/noiDangKyKhaiSinh/district', '', '/noiDangKyKhaiSinh/district', 'required'],
    ['thong-bao-khuyen-mai', '/MaSoThue', '0100100078', '/MaSoThue', 'tax_code_check_digit'],
    ['thong-bao-khuyen-mai', '/ThoiGianKhuyenMaiDen', '2026-11-30', '/ThoiGianKhuyenMaiDen', 'date_too_early'],
    ['thong-bao-khuyen-mai', '/DiaBanKhuyenMai/1/MaTinh', '20', '/DiaBanKhuyenMai/1/MaTinh', 'duplicate'],
    ['sua-doi-khuyen-mai', '/LyDoDieuChinh', ' ', '/LyDoDieuChinh', 'required'],
    ['dang-ky-khuyen-mai', '/ThoiGianKhuyenMaiDen', '2027-06-30', '/HinhThucKhuyenMai', 'promotion_too_long'],
    ['dang-ky-khuyen-mai', '/GiaiThuong/1/SoGiai', 3, '/TongGiaTriGiaiThuong', 'prizes_over_total'],
    ['co', '/hangHoa/0/maHS', '0810', '/hangHoa/0/maHS', 'pattern'],
    ['co', '/nguoiXuatKhauTiengAnh', 'Mẫu Sơn', '/nguoiXuatKhauTiengAnh', 'characters'],
    ['co', '/noChungTu', ['hoa_don'], '/hanNopBoSung', 'required'],
    ['co', '/nuocNhapKhau', 'VN', '/nuocNhapKhau', 'import_country_is_vietnam'],
    ['gpxd', '/dienTichTang1', 130, '/dienTichTang1', 'larger_than_plot'],
    ['gpxd', '/tongDienTichSan', 70, '/tongDienTichSan', 'minimum'],
    ['gpxd', '/diaDiem/province', '02', '/diaDiem/province', 'unit_unknown'],
    ['gpxd', '/soTang', 2.5, '/soTang', 'decimals'],
    ['thuong-tru-ct01', '/quanHeChuHo', 'chu_ho', '/soDinhDanhChuHo', 'head_number_mismatch'],
    ['thuong-tru-ct01', '/thanhVien/0/soDinhDanh', '020195001234', '/thanhVien/0/soDinhDanh', 'member_is_declarant'],
    ['thuong-tru-ct01', '/noiDangKy/province', '02', '/noiDangKy/province', 'unit_unknown'],
    ['dntn', '/nganhNghe/1/nganhChinh', true, '/nganhNghe', 'one_main_line'],
    ['dntn', '/ngaySinh', '2010-01-01', '/ngaySinh', 'owner_under_age'],
    ['dntn', '/tienViet', 0, '/vonDauTu', 'capital_missing'],
    ['dntn', '/camKetTruSo', false, '/camKetTruSo', 'must_agree'],
    ['lltp', '/residenceForm/0/denNgay', '', '/residenceForm', 'one_present_residence'],
    ['lltp', '/residenceForm', [], '/residenceForm', 'too_few'],
    ['lltp', '/coAnTich', true, '/noiDungAnTich', 'required'],
    ['nop-phat-giao-thong', '/bienSo', '13A-12345', '/bienSo', 'plate_province'],
    ['nop-phat-giao-thong', '/ngayQD', '2026-11-01', '/ngayQD', 'date_too_early'],
    ['nop-phat-giao-thong', '/traCuuTheo', 'bien_ban', '/soBienBan', 'required'],
  ])('%s with %s = %j is refused at %4$s as %5$s', (id, pointer, value, at, code) => {
    const violations = validate(createFormState(compiled.get(id)!, changed(id, pointer, value), CONTEXT));
    expect(violations.map((each) => `${each.pointer} ${each.code}`)).toContain(`${at} ${code}`);
  });
});

describe('computed values', () => {
  it('write the birth date in words', () => {
    expect(valueAt(createFormState(compiled.get('khai-sinh')!, EXAMPLES['khai-sinh']!, CONTEXT), '/nksNgaySinhBangChu')).toBe('Ngày một, tháng mười một, năm hai nghìn không trăm hai mươi sáu');
  });
  it('add up prizes and capital, whatever was sent', () => {
    expect(valueAt(createFormState(compiled.get('dang-ky-khuyen-mai')!, { ...EXAMPLES['dang-ky-khuyen-mai'], TongGiaTriGiaiThuong: 1 }, CONTEXT), '/TongGiaTriGiaiThuong')).toBe(50_000_000);
    expect(valueAt(createFormState(compiled.get('dntn')!, EXAMPLES['dntn']!, CONTEXT), '/vonDauTu')).toBe(500_000_000);
  });
});

describe('a whole form of a service', () => {
  it('takes in the e-form where there is one and compiles, for every service of the catalogue that has one', async () => {
    const services = (await readShippedCatalog()).records.map(({ service }) => service).filter(({ code }) => eFormOf(code) !== undefined);
    expect(services.length).toBeGreaterThan(5);
    for (const service of services) {
      const definition: FormDefinition = formForService(service);
      expect(checkDefinition(definition), service.code).toEqual([]);
      expect(fitsContract(definition), ajv.errorsText(fitsContract.errors)).toBe(true);
    }
  });
});

describe('a service with an e-form that this catalogue does not hold', () => {
  it.each(E_FORMS.flatMap(({ id, serviceCodes }) => serviceCodes.slice(0, 1).map((code) => [id, code] as const)))('%s (%s) has a sound form too', async (_id, code) => {
    const [record] = (await readShippedCatalog()).records;
    for (const audiences of [['citizen'], ['business'], ['citizen', 'business', 'foreigner']] as const) {
      expect(checkDefinition(formForService({ ...record!.service, code, audiences: [...audiences] }))).toEqual([]);
    }
  });
});

const dictionary = new URL('../../../../../shared/domain/forms/form-fields.json', import.meta.url);
const shared = process.env['SHARED_DIR'] === undefined ? dictionary : new URL(`file://${process.env['SHARED_DIR']}/domain/forms/form-fields.json`);

describe.skipIf(!existsSync(shared))('the field dictionaries', () => {
  interface Entry { readonly id: string; readonly fields?: readonly (string | { readonly key: string })[] | string; readonly sections?: readonly { readonly fields: readonly { readonly key: string }[]; readonly repeat?: readonly string[] }[] }
  const { forms: entries } = JSON.parse(existsSync(shared) ? readFileSync(shared, 'utf8') : '{"forms":[]}') as { forms: readonly Entry[] };
  const keysOf = ({ fields, sections = [] }: Entry): string[] => [
    ...(Array.isArray(fields) ? (fields as readonly (string | { key: string })[]).map((each) => (typeof each === 'string' ? each : each.key)) : []),
    ...sections.flatMap((each) => (each.repeat ?? ['']).flatMap((prefix) => each.fields.map(({ key }) => prefix + key))),
  ];

  it.each(entries.map((entry) => [entry.id, entry] as const))('of %s are covered by its e-form', (id, entry) => {
    const names = JSON.stringify(definitionOf(E_FORMS.find((form) => form.id === id)!));
    expect(keysOf(entry).filter((key) => !names.includes(`"${key}"`))).toEqual([]);
  });
});
