import type { BillKind } from '@dvcqg/openapi';
import { msg } from '@lit/localize';

interface BillWords {
  readonly name: () => string;
  readonly code: () => string;
  readonly codeHint: () => string;
  readonly verifier: () => string;
  readonly verifierHint: () => string;
}

const birthDate = (): string => msg('Ngày sinh', { id: 'payment.birth-date' });
const birthDateHint = (): string => msg('Ngày/tháng/năm, ví dụ 05/04/2015.', { id: 'payment.birth-date.hint' });

/** What is asked for to find a bill, as it stands on the paper that people hold. */
export const BILL_WORDS = {
  traffic_fine: {
    name: () => msg('Phạt giao thông', { id: 'payment.kind.traffic_fine' }),
    code: () => msg('Số quyết định xử phạt', { id: 'payment.fine.code' }),
    codeHint: () => msg('Ở đầu tờ quyết định, ví dụ QD-2611-000123.', { id: 'payment.fine.code.hint' }),
    verifier: () => msg('Biển số xe', { id: 'payment.fine.verifier' }),
    verifierHint: () => msg('Ví dụ 12A-345.67; có hay không có dấu đều được.', { id: 'payment.fine.verifier.hint' }),
  },
  hospital_fee: {
    name: () => msg('Viện phí', { id: 'payment.kind.hospital_fee' }),
    code: () => msg('Mã người bệnh', { id: 'payment.hospital.code' }),
    codeHint: () => msg('Trên sổ khám, vòng tay hoặc phiếu thu tạm ứng.', { id: 'payment.hospital.code.hint' }),
    verifier: birthDate,
    verifierHint: birthDateHint,
  },
  tuition: {
    name: () => msg('Học phí', { id: 'payment.kind.tuition' }),
    code: () => msg('Mã học sinh, sinh viên', { id: 'payment.tuition.code' }),
    codeHint: () => msg('Trên thẻ hoặc thông báo của trường.', { id: 'payment.tuition.code.hint' }),
    verifier: birthDate,
    verifierHint: birthDateHint,
  },
  tax: {
    name: () => msg('Thuế', { id: 'payment.kind.tax' }),
    code: () => msg('Mã số thuế hoặc số định danh cá nhân', { id: 'payment.tax.code' }),
    codeHint: () => msg('10, 12 hoặc 13 chữ số.', { id: 'payment.tax.code.hint' }),
    verifier: () => msg('Số thông báo nộp thuế', { id: 'payment.tax.verifier' }),
    verifierHint: () => msg('Ở đầu thông báo của cơ quan thuế.', { id: 'payment.tax.verifier.hint' }),
  },
} satisfies Record<BillKind, BillWords>;
