import type { Letterhead } from '../papers/facts/letterhead.js';
import type { PaperFactsByKind, PaperKind } from '../papers/paper-facts.js';

const LETTERHEAD: Letterhead = {
  agency: { name: 'Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn', parent: 'Văn phòng UBND tỉnh Lạng Sơn' },
  number: '12/TTPVHCC',
  place: 'Lạng Sơn',
  issuedAt: '2026-11-24T03:01:09Z',
  signer: { name: 'Hoàng Thị Lan', title: 'Phó Giám đốc' },
  portalUrl: 'https://dichvucong.langson.gov.vn',
  hotline: '0205 3 812 345',
};

const DOSSIER = {
  code: 'H37.08-261122-0001',
  service: { code: '1.013225', name: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ' },
  owner: 'Nông Minh An',
  ownerAddress: 'Thôn Pò Đứa, Xã Cao Lộc, Tỉnh Lạng Sơn',
  identityNumber: '020190000017',
  phone: '0912345678',
  email: 'an@example.vn',
};

/** Forms, which all have a letterhead; the receipt is tested beside its code. */
export type FormKind = Exclude<PaperKind, 'receipt'>;

/** An example of every form, with all that it can say. */
export const EXAMPLES: { readonly [K in FormKind]: PaperFactsByKind[K] } = {
  supplement_request: {
    ...LETTERHEAD,
    dossier: DOSSIER,
    until: '2026-12-08T10:00:00Z',
    items: [
      { about: 'Bản vẽ thiết kế xây dựng', reason: 'Thiếu mặt bằng móng.' },
      { about: 'Giấy tờ chứng minh quyền sử dụng đất', reason: 'Ảnh chụp bị mờ ở trang 3.\nĐề nghị chụp lại cả bốn góc.' },
      { about: 'Bản vẽ thiết kế xây dựng', reason: 'Chưa có chữ ký của đơn vị thiết kế.' },
      { reason: 'Địa chỉ trong đơn khác với địa chỉ thửa đất.' },
    ],
  },
  refusal: {
    ...LETTERHEAD,
    dossier: DOSSIER,
    submittedAt: '2026-11-22T03:01:09Z',
    submitter: 'Nông Thị Hoa',
    reason: 'Thửa đất nằm ngoài địa giới của tỉnh.\n\nĐề nghị nộp tại nơi có đất.',
  },
  apology: {
    ...LETTERHEAD,
    dossier: DOSSIER,
    acceptedAt: '2026-11-22T07:00:00Z',
    previousDueAt: '2026-12-04T10:00:00Z',
    newDueAt: '2026-12-09T10:00:00Z',
    count: 2,
    reason: 'Đoàn kiểm tra thực địa phải hoãn vì mưa lũ.',
  },
  stop_notice: {
    ...LETTERHEAD,
    dossier: DOSSIER,
    acceptedAt: '2026-11-22T07:00:00Z',
    stoppedAt: '2026-11-24T02:30:00Z',
    reason: 'Có tranh chấp đất đai đang được Tòa án thụ lý.',
  },
  control_sheet: {
    ...LETTERHEAD,
    dossier: DOSSIER,
    acceptedAt: '2026-11-22T07:00:00Z',
    dueAt: '2026-12-04T10:00:00Z',
    decidedBy: 'Sở Xây dựng',
    coordinating: ['Sở Nông nghiệp và Môi trường', 'UBND Xã Cao Lộc'],
    handOvers: [
      { from: { name: 'Bộ phận Một cửa', person: 'Lý Thị Mai' }, to: { name: 'Phòng Quản lý xây dựng', person: 'Vi Văn Sơn' }, at: '2026-11-22T08:15:00Z', outcome: 'early' },
      { from: { name: 'Phòng Quản lý xây dựng', person: 'Vi Văn Sơn' }, to: { name: 'Lãnh đạo Sở Xây dựng' }, at: '2026-11-23T09:00:00Z', outcome: 'late', note: 'Chờ ý kiến UBND xã' },
    ],
  },
  register: {
    ...LETTERHEAD,
    scope: 'Hồ sơ nhận từ ngày 01/11/2026 đến ngày 24/11/2026',
    rows: [
      {
        code: 'H37.08-261122-0001', service: 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ', owner: 'Nông Minh An', address: 'Xã Cao Lộc', phone: '0912345678', decidedBy: 'Sở Xây dựng',
        receivedAt: '2026-11-22T07:00:00Z', dueAt: '2026-12-04T10:00:00Z', returnedAt: '2026-12-03T02:05:00Z', returnedBy: 'Bưu chính công ích', note: 'Trả sớm',
      },
      { code: 'H37.08-261122-0002', service: 'Thủ tục đăng ký khai sinh', owner: 'Công ty TNHH A & B' },
    ],
  },
  payment_receipt: {
    ...LETTERHEAD,
    taxCode: '4900123456',
    agencyAddress: 'Số 1 Hùng Vương, Phường Lương Văn Tri',
    templateNumber: '01BLP0-001',
    symbol: 'LS-26E',
    number: '0000123',
    payer: { name: 'Nông Thị Hoa', identityNumber: '020190000017', address: 'Số 12, Phường Đông Kinh' },
    paidFor: { code: DOSSIER.code, service: DOSSIER.service, owner: DOSSIER.owner },
    items: [
      { name: 'Lệ phí cấp giấy phép xây dựng', type: 'charge', amount: 75_000 },
      { name: 'Phí thẩm định hồ sơ', type: 'fee', amount: 1_130_000 },
    ],
    method: 'chuyển khoản qua mã VietQR',
    paidAt: '2026-11-22T10:07:12+07:00',
    transaction: 'GD2611220000017',
  },
};

export const FORM_KINDS = Object.keys(EXAMPLES) as FormKind[];
