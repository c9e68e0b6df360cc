import type { FormIdentityClaim } from '@dvcqg/openapi';
import {
  readAccountKind, readCountry, readDate, readEmail, readEthnicGroup, readName, readOldIdentityCard, readPassport, readPersonalId, readPhone, readSex, readSocialInsurance, readTaxCode, readText,
  type ReadValue,
} from './read-value.js';

/** Where a claim of the contract comes from. */
export interface ClaimSource {
  /** Names under which issuers send it, the best first: VNeID and WSO2 in Vietnam, then OpenID Connect's own. */
  readonly names: readonly string[];
  readonly read: ReadValue;
}

/** Every claim that forms know, with its names at the issuers. */
export const CLAIM_TABLE = {
  accountKind: { names: ['LoaiTaiKhoan'], read: readAccountKind },
  fullName: { names: ['HoVaTen', 'name'], read: readName },
  birthDate: { names: ['NgayThangNamSinh', 'birthdate'], read: readDate },
  sex: { names: ['GioiTinh', 'gender'], read: readSex },
  identityNumber: { names: ['SoDinhDanh'], read: readPersonalId },
  oldIdentityNumber: { names: ['SoCMND', 'SoDinhDanh'], read: readOldIdentityCard },
  passportNumber: { names: ['HoChieu'], read: readPassport },
  taxCode: { names: ['MaSoThue'], read: readTaxCode },
  socialInsuranceNumber: { names: ['MaBHXH'], read: readSocialInsurance },
  ethnicGroup: { names: ['DanToc'], read: readEthnicGroup },
  religion: { names: ['TonGiao'], read: readText },
  nationality: { names: ['QuocTich'], read: readCountry },
  hometown: { names: ['QueQuan'], read: readText },
  permanentAddress: { names: ['ThuongTru'], read: readText },
  currentAddress: { names: ['NoiOHienNay'], read: readText },
  email: { names: ['ThuDienTu', 'email'], read: readEmail },
  phone: { names: ['SoDienThoai', 'phone_number'], read: readPhone },
  organizationName: { names: ['TenDoanhNghiep'], read: readText },
  organizationNumber: { names: ['MaSoDoanhNghiep'], read: readText },
  organizationAddress: { names: ['DiaChi'], read: readText },
  representativeName: { names: ['NguoiDaiDien'], read: readName },
} as const satisfies Record<FormIdentityClaim, ClaimSource>;

/** Level of assurance of the account. */
export const ASSURANCE_NAMES = ['loAs', 'IAL'] as const;
