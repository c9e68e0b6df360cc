import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paperDetailsOf, unitCodesOf } from './details.js';

const NAMES: Readonly<Record<string, string>> = { '20': 'Tỉnh Lạng Sơn', '05977': 'Phường Đông Kinh' };
const nameOf = (code: string): string | undefined => (Object.hasOwn(NAMES, code) ? NAMES[code] : undefined);
const MAI = { fullName: 'Lý Thị Mai', identityNumber: '020195001234', phone: '0912345678', email: 'mai@example.vn' };
const HOME = { province: '20', commune: '05977', detail: 'Số 12' };
const ANSWERS = { applicant: MAI, applicant_address: HOME, acting_for: 'self', request: 'Xin cấp giấy', result_return: 'online' };
const ADDRESS = 'Số 12, Phường Đông Kinh, Tỉnh Lạng Sơn';

describe('what the answers say for the paper', () => {
  it('is who applies, with address, and what for', () => {
    expect(paperDetailsOf(ANSWERS, nameOf)).toEqual({
      submitter: 'Lý Thị Mai', identityNumber: '020195001234', phone: '0912345678', email: 'mai@example.vn', address: ADDRESS,
      owner: 'Lý Thị Mai', ownerAddress: ADDRESS, request: 'Xin cấp giấy', resultReturn: 'bản điện tử trên cổng dịch vụ công',
    });
  });

  it('is somebody else as owner, whose address is not asked for', () => {
    const details = paperDetailsOf({ ...ANSWERS, acting_for: 'other', owner: { fullName: 'Hoàng Văn Páo' } }, nameOf);
    expect(details).toMatchObject({ submitter: 'Lý Thị Mai', owner: 'Hoàng Văn Páo' });
    expect(details.ownerAddress).toBeUndefined();
  });

  it('is an organisation as owner', () => {
    expect(paperDetailsOf({ ...ANSWERS, organization: { name: 'Công ty TNHH A & B' } }, nameOf).owner).toBe('Công ty TNHH A & B');
  });

  it('is to whom and where the result is sent', () => {
    const answers = { ...ANSWERS, result_return: 'by_post', result_receiver: { fullName: 'Hoàng Văn Páo', phone: '0987654321' }, result_address: { ...HOME, detail: 'Thôn Pò Đứa' } };
    expect(paperDetailsOf(answers, nameOf).resultReturn).toBe('qua dịch vụ bưu chính công ích; Hoàng Văn Páo; 0987654321; Thôn Pò Đứa, Phường Đông Kinh, Tỉnh Lạng Sơn');
  });

  it('leaves out units that are not known', () => {
    expect(paperDetailsOf({ ...ANSWERS, applicant_address: { ...HOME, commune: '99999' } }, nameOf).address).toBe('Số 12, Tỉnh Lạng Sơn');
  });

  it('names the units to look up', () => {
    expect(unitCodesOf({ ...ANSWERS, result_address: { province: '01', commune: '' } })).toEqual(['20', '05977', '01']);
  });

  it('is nothing but text, whatever the answers are', () => {
    const fields = ['applicant', 'applicant_address', 'organization', 'owner', 'acting_for', 'request', 'result_return', 'result_receiver', 'result_address'];
    const answers = fc.dictionary(fc.constantFrom(...fields), fc.oneof(fc.jsonValue(), fc.record({ fullName: fc.jsonValue(), province: fc.jsonValue(), detail: fc.jsonValue() })));
    fc.assert(
      fc.property(answers, (values) => {
        expect(unitCodesOf(values).every((code) => typeof code === 'string')).toBe(true);
        for (const detail of Object.values(paperDetailsOf(values, nameOf))) expect(detail === undefined || (typeof detail === 'string' && detail !== '')).toBe(true);
      }),
    );
  });
});
