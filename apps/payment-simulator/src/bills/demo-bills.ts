/** A bill of the demonstration. People and numbers are made up and belong to nobody. Amounts in đồng. */
export interface DemoBill {
  readonly id: string;
  readonly kind: 'traffic_fine' | 'hospital_fee' | 'tuition' | 'tax';
  /** What it is looked up by, and what only who holds the paper knows. */
  readonly code: string;
  readonly verifier: string;
  readonly title: string;
  readonly payee: string;
  readonly debtor: string;
  readonly amount: number;
  readonly dueOn?: string;
  readonly lines: readonly { readonly name: string; readonly amount: number }[];
}

export const DEMO_BILLS: readonly DemoBill[] = [
  {
    id: 'TN-GT-2026-000123', kind: 'traffic_fine', code: 'QD-2611-000123', verifier: '12A-345.67', title: 'Nộp phạt vi phạm giao thông, quyết định QD-2611-000123', payee: 'Kho bạc Nhà nước tỉnh Lạng Sơn',
    debtor: 'N*** T** Hoa', amount: 5_000_000, dueOn: '2026-12-02', lines: [{ name: 'Không chấp hành hiệu lệnh của đèn tín hiệu giao thông', amount: 5_000_000 }],
  },
  {
    id: 'TN-GT-2026-000124', kind: 'traffic_fine', code: 'QD-2611-000124', verifier: '12H1-234.56', title: 'Nộp phạt vi phạm giao thông, quyết định QD-2611-000124', payee: 'Kho bạc Nhà nước tỉnh Lạng Sơn',
    debtor: 'H*** V** Páo', amount: 500_000, dueOn: '2026-12-05', lines: [{ name: 'Không đội mũ bảo hiểm', amount: 500_000 }],
  },
  {
    id: 'TN-VP-2026-0456', kind: 'hospital_fee', code: 'BN-20260456', verifier: '1995-03-08', title: 'Viện phí đợt khám ngày 20/11/2026', payee: 'Bệnh viện Đa khoa tỉnh Lạng Sơn',
    debtor: 'L* T** Mai', amount: 1_236_500, lines: [{ name: 'Khám bệnh', amount: 50_600 }, { name: 'Xét nghiệm', amount: 685_900 }, { name: 'Thuốc ngoài danh mục bảo hiểm', amount: 500_000 }],
  },
  {
    id: 'TN-HP-2026-0789', kind: 'tuition', code: 'HS-0020260789', verifier: '2014-09-05', title: 'Các khoản thu tháng 11/2026', payee: 'Trường THCS Đông Kinh (thử nghiệm)',
    debtor: 'N*** G** Bảo', amount: 620_000, dueOn: '2026-11-30', lines: [{ name: 'Tiền ăn bán trú', amount: 500_000 }, { name: 'Nước uống', amount: 20_000 }, { name: 'Học buổi 2', amount: 100_000 }],
  },
  {
    id: 'TN-TH-2026-0012', kind: 'tax', code: '020195001234', verifier: 'TB-2026-0012', title: 'Thuế sử dụng đất phi nông nghiệp năm 2026', payee: 'Thuế tỉnh Lạng Sơn', debtor: 'L* T** Mai', amount: 184_000, dueOn: '2026-12-31',
    lines: [{ name: 'Thuế sử dụng đất phi nông nghiệp', amount: 184_000 }],
  },
  {
    id: 'TN-TH-2026-0013', kind: 'tax', code: '4900123456', verifier: 'TB-2026-0013', title: 'Lệ phí môn bài năm 2026', payee: 'Thuế tỉnh Lạng Sơn', debtor: 'Công ty TNHH M**', amount: 2_000_000, dueOn: '2026-12-31',
    lines: [{ name: 'Lệ phí môn bài', amount: 2_000_000 }],
  },
];

const fold = (key: unknown): string => (typeof key === 'string' ? key.normalize('NFC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '') : '');

/** Bills that fit both keys, however they are written. */
export function findBills(lookup: Readonly<Record<string, unknown>>): readonly DemoBill[] {
  return DEMO_BILLS.filter(({ kind, code, verifier }) => kind === lookup['kind'] && fold(code) === fold(lookup['code']) && fold(verifier) === fold(lookup['verifier']));
}
