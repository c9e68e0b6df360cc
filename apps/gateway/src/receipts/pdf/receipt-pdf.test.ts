import type { Receipt, ReceiptFacts } from '@dvcqg/openapi';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { example } from '../../testing/example.js';
import { type PdfContent, readPdf } from '../../testing/read-pdf.js';
import { LATER, shortHash } from '../../papers/words.js';
import type { ReceiptPaper } from './receipt-paper.js';
import { createReceiptPdf } from './receipt-pdf.js';

const { facts: FACTS, signed: SIGNED } = example<Receipt>('receipt');
const SECRET = 'canary-secret'.padEnd(43, '0');
const PAPER: ReceiptPaper = {
  facts: FACTS,
  signed: SIGNED,
  link: `https://dichvucong.langson.gov.vn/tra-cuu/#code=H37-261122-0001&secret=${SECRET}`,
  place: 'Lạng Sơn',
  hotline: '0205 3 812 345',
  details: {
    submitter: 'Nông Thị Hoa', identityNumber: '020190000017', address: 'Số 12, Phường Đông Kinh, Tỉnh Lạng Sơn', phone: '0912345678', email: 'hoa@example.vn',
    owner: 'Nông Minh An', ownerAddress: 'Thôn Pò Đứa, Xã Cao Lộc', request: 'Đăng ký khai sinh cho con', resultReturn: 'qua dịch vụ bưu chính công ích',
  },
};
const draw = (facts: Partial<ReceiptFacts> = {}, beside: Partial<ReceiptPaper> = {}): Promise<Uint8Array<ArrayBuffer>> =>
  createReceiptPdf({ ...PAPER, ...beside, facts: { ...FACTS, ...facts } });
const file = (at: number, changes: Partial<ReceiptFacts['files'][number]> = {}): ReceiptFacts['files'][number] => ({
  name: `tệp số ${at}.pdf`, size: 1000 + at, sha256: at.toString(16).padStart(64, 'ab'), paper: `Giấy tờ thứ ${at}`, ...changes,
});
const dense = (text: string): string => text.replaceAll(/\s/g, '');

describe('a receipt on paper', () => {
  let paper: PdfContent;
  beforeAll(async () => {
    paper = await readPdf(await draw());
  });

  it.each([
    ['maHoSo', 'H37-261122-0001'],
    ['quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['tiêu ngữ', 'Độc lập - Tự do - Hạnh phúc'],
    ['tên giấy', 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ'],
    ['mẫu', 'Mẫu số 01 – Thông tư số 03/2025/TT-VPCP'],
    ['tenDiaDanh, ngayThangNam', 'Lạng Sơn, ngày 22 tháng 11 năm 2026'],
    ['donViTiepNhan', 'UBND TỈNH LẠNG SƠN'],
    ['tenNguoiNop', 'Người nộp hồ sơ: Nông Thị Hoa'],
    ['kenhThucHien', 'Hình thức nộp: trực tuyến'],
    ['diaChiNguoiNop', 'Địa chỉ: Số 12, Phường Đông Kinh, Tỉnh Lạng Sơn'],
    ['soDienThoaiNguoiNop, emailNguoiNop', '0912345678; hoa@example.vn'],
    ['soGiayToNguoiNop', 'Số giấy tờ tùy thân: 020190000017'],
    ['trichYeuHoSo', 'Nội dung yêu cầu giải quyết: Thủ tục đăng ký khai sinh (mã thủ tục 1.001193)'],
    ['yêu cầu', 'Yêu cầu cụ thể: Đăng ký khai sinh cho con'],
    ['chuHoSo', 'Chủ hồ sơ: Nông Minh An'],
    ['diaChiChuHoSo', 'Địa chỉ chủ hồ sơ: Thôn Pò Đứa, Xã Cao Lộc'],
    ['thanhPhanHoSos.ten', 'Giấy chứng sinh Tệp: giay-chung-sinh.pdf'],
    ['thanhPhanHoSos.soBan', '01 bản điện tử; 0 bản chính giấy, 0 bản sao giấy'],
    ['dung lượng', '182 kB'],
    ['mã băm', `SHA-256: ${FACTS.files[0]?.sha256}`],
    ['mã băm rút gọn', shortHash(FACTS.files[0]?.sha256 ?? '')],
    ['mã băm của biểu mẫu', `Biểu mẫu điện tử (nội dung đã kê khai) SHA-256: ${FACTS.valuesSha256}`],
    ['soBoHoSo', 'Số lượng hồ sơ: 01 bộ'],
    ['thoiHanXuLyHoSo', 'Thời hạn giải quyết: Ngay trong ngày tiếp nhận hồ sơ'],
    ['thời điểm nộp', 'Thời điểm nộp hồ sơ: 10 giờ 01 phút, ngày 22 tháng 11 năm 2026'],
    ['ngayTiepNhan', `Thời gian tiếp nhận hồ sơ: ${LATER}`],
    ['ngayHenTra', `Thời gian hẹn trả kết quả: ${LATER}`],
    ['linkTraCuu', 'Tra cứu hồ sơ tại: https://dichvucong.langson.gov.vn/tra-cuu/'],
    ['soDienThoaiDonVi', 'Số điện thoại liên hệ: 0205 3 812 345'],
    ['nhanKetQuaTai', 'Đăng ký nhận kết quả: qua dịch vụ bưu chính công ích'],
    ['nguoiNopHoSo', 'NGƯỜI NỘP HỒ SƠ (nộp trực tuyến, không cần ký) Nông Thị Hoa'],
    ['nguoiTiepNhan', `NGƯỜI TIẾP NHẬN HỒ SƠ (ký và ghi rõ họ tên) Họ tên ${LATER}`],
    ['kiểm tra', 'https://dichvucong.langson.gov.vn/v1/receipts/verify'],
    ['trang', 'Trang 1/1'],
  ])('says %s in real Vietnamese letters: %s', (_field, words) => {
    expect(paper.dense).toContain(dense(words));
  });

  it('carries the signed receipt, and says what it is, in which language and of which day', () => {
    expect(paper.info).toMatchObject({
      Keywords: SIGNED, Title: 'Giấy tiếp nhận hồ sơ và hẹn trả kết quả H37-261122-0001', Author: 'UBND tỉnh Lạng Sơn', Language: 'vi',
      CreationDate: 'D:20261122030109Z', ModDate: 'D:20261122030109Z',
    });
  });

  it('can be followed by a screen reader: headings, lists, table with heads, codes in words, bookmarks', () => {
    const { roles } = paper;
    for (const role of ['Document', 'H1', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Figure']) expect(roles).toContain(role);
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'TH')).toHaveLength(4);
    expect(paper.alternatives).toEqual(['Mã QR mở hồ sơ này', expect.stringContaining('thông tin phiếu')]);
    expect(paper.bookmarks).toEqual(['Giấy tiếp nhận hồ sơ và hẹn trả kết quả', 'Thành phần hồ sơ đã nhận', 'Tra cứu và kiểm tra']);
  });

  it('shows the secret nowhere but in the code', async () => {
    expect(paper.dense).not.toContain('canary');
    expect(Buffer.from(await draw()).toString('latin1')).not.toContain('canary');
  });

  it('is the same to the byte at every time, and another one for another link', async () => {
    const first = Buffer.from(await draw());
    expect(first.equals(Buffer.from(await draw()))).toBe(true);
    expect(first.equals(Buffer.from(await draw({}, { link: `${PAPER.link}x` })))).toBe(false);
  });

  it('says in words what it does not know', async () => {
    const { processingTime: _unsaid, ...facts } = FACTS;
    const bare = await readPdf(await createReceiptPdf({ facts, signed: SIGNED, link: PAPER.link, place: 'Lạng Sơn', details: {} }));
    expect(bare.dense).toContain(dense('Người nộp hồ sơ: Nông Thị Hoa'));
    expect(bare.dense).toContain(dense('Số giấy tờ tùy thân: không kê khai'));
    expect(bare.dense).toContain(dense('Thời hạn giải quyết: theo quy định của thủ tục'));
    expect(bare.dense).toContain(dense('Số điện thoại liên hệ: xem tại https://dichvucong.langson.gov.vn'));
  });
});

describe('a receipt on paper after the dossier was taken in', () => {
  it('says by whom, when, and when the result is promised', async () => {
    const intake = { acceptedAt: '2026-11-23T01:05:00Z', appointmentAt: '2026-11-27T10:00:00Z', officer: 'Hoàng Thị Lan' };
    const { dense: all } = await readPdf(await draw({}, { intake }));
    expect(all).toContain(dense('Thời gian tiếp nhận hồ sơ: 08 giờ 05 phút, ngày 23 tháng 11 năm 2026'));
    expect(all).toContain(dense('Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 27 tháng 11 năm 2026'));
    expect(all).toContain(dense('(ký và ghi rõ họ tên) Hoàng Thị Lan'));
    expect(all).not.toContain(dense(LATER));
  });

  it('promises what the procedure says, where no date can be counted', async () => {
    const { dense: all } = await readPdf(await draw({}, { intake: { acceptedAt: '2026-11-23T01:05:00Z' } }));
    expect(all).toContain(dense('Thời gian hẹn trả kết quả: theo quy định của thủ tục'));
  });
});

describe('a receipt on paper of many files', () => {
  it('lists each of 60 with size and hash, over pages that say what they belong to', async () => {
    const files = Array.from({ length: 60 }, (_, at) => file(at, at % 5 === 0 ? { name: `${'tên_rất_dài_'.repeat(20)}${at}.jpg`, size: 10 ** (at % 8) } : {}));
    const { pages, dense: all, roles } = await readPdf(await draw({ files }));
    expect(pages.length).toBeGreaterThan(3);
    for (const { name, sha256, paper } of files) for (const text of [name, sha256, paper ?? '']) expect(all).toContain(dense(text));
    pages.forEach((page, at) => expect(page).toContain(`Trang ${at + 1}/${pages.length}`));
    for (const page of pages.slice(1)) expect(page).toContain('Giấy tiếp nhận hồ sơ H37-261122-0001');
    for (const page of pages.slice(1, -1)) expect(page).toContain('STT Thành phần hồ sơ Dung lượng Mã băm rút gọn');
    // To a screen reader the table is one, with its heads once.
    expect(roles.filter((role) => role === 'TH')).toHaveLength(4);
    expect(roles.filter((role) => role === 'TD')).toHaveLength(61 * 4);
  });

  it('holds the longest names that the contract allows', async () => {
    const words = { name: 'ế'.repeat(255), paper: 'Giấy tờ chứng minh nơi cư trú '.repeat(66).trim() };
    const long = 'Đơn vị hành chính '.repeat(25).trim();
    const { dense: all } = await readPdf(
      await draw({ files: [file(1, words), file(2, words)], applicantName: 'Nguyễn '.repeat(40).trim(), agency: { code: 'H37', name: long }, service: { code: '1.001193', name: long } }, { details: { address: 'ấp '.repeat(160) } }),
    );
    // A row may be broken over pages, so words are counted.
    expect(all.split('trú')).toHaveLength(2 * 66 + 1);
    expect(all.split('ế'.repeat(20)).length).toBeGreaterThan((2 * 255) / 20 - 4);
  });

  it('is drawn from any text', async () => {
    const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(text, text, text, async (name, applicantName, address) => {
        const bytes = await draw({ applicantName, files: [file(1, { name, paper: address })] }, { details: { address }, place: name, hotline: name });
        expect(Buffer.from(bytes.slice(0, 5)).toString()).toBe('%PDF-');
      }),
      { numRuns: 15 },
    );
  });
});
