import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, FORM_KINDS, type FormKind } from '../../testing/example-papers.js';
import { type PdfContent, readPdf } from '../../testing/read-pdf.js';
import { drawPaper } from '../draw-paper.js';
import type { PaperFactsByKind, PaperKind } from '../paper-facts.js';
import { trackerCode } from './form.js';

const dense = (text: string): string => text.replaceAll(/\s/g, '');
const CODE = 'H37.08-261122-0001';
const SERVICE = 'Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ (mã thủ tục 1.013225)';
const FORM = (number: string): string => `Mẫu số ${number} – Thông tư số 03/2025/TT-VPCP`;

/** What every form must say, in the words in which it must say it. */
const WORDS: Readonly<Record<FormKind, readonly string[]>> = {
  supplement_request: [
    FORM('02'), 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ', 'Số: 12/TTPVHCC', 'Hồ sơ của: Nông Minh An', `Mã hồ sơ: ${CODE}`, `Nội dung yêu cầu giải quyết: ${SERVICE}`,
    'Địa chỉ: Thôn Pò Đứa, Xã Cao Lộc, Tỉnh Lạng Sơn', 'Số điện thoại: 0912345678', 'Thư điện tử: an@example.vn',
    '1 Bản vẽ thiết kế xây dựng - Thiếu mặt bằng móng. - Chưa có chữ ký của đơn vị thiết kế.',
    '2 Giấy tờ chứng minh quyền sử dụng đất Ảnh chụp bị mờ ở trang 3. Đề nghị chụp lại cả bốn góc.',
    '3 Toàn bộ hồ sơ Địa chỉ trong đơn khác với địa chỉ thửa đất.',
    'Thời hạn bổ sung: chậm nhất 17 giờ 00 phút, ngày 08 tháng 12 năm 2026', 'Nơi nhận phần bổ sung: https://dichvucong.langson.gov.vn/tra-cuu/, hoặc nơi đã nộp hồ sơ', 'Liên hệ để được hướng dẫn: Hoàng Thị Lan, số điện thoại 0205 3 812 345',
  ],
  refusal: [
    FORM('03'), 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ', 'Số: 12/TTPVHCC', 'Chủ hồ sơ: Nông Minh An', 'Người nộp hồ sơ: Nông Thị Hoa', `Mã hồ sơ: ${CODE}`,
    'Thời điểm nộp hồ sơ: 10 giờ 01 phút, ngày 22 tháng 11 năm 2026', 'Địa chỉ: Thôn Pò Đứa, Xã Cao Lộc, Tỉnh Lạng Sơn', 'Số điện thoại: 0912345678', 'Thư điện tử: an@example.vn',
    'Số giấy tờ tùy thân: 020190000017', `Nội dung yêu cầu giải quyết: ${SERVICE}`, 'không tiếp nhận, giải quyết hồ sơ này với lý do', 'Thửa đất nằm ngoài địa giới của tỉnh.', 'Đề nghị nộp tại nơi có đất.',
    'NGƯỜI NỘP HỒ SƠ (nhận qua mạng, không cần ký) Nông Thị Hoa', 'số điện thoại 0205 3 812 345',
  ],
  apology: [
    FORM('04'), 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT', 'Số: 12/TTPVHCC', 'Kính gửi: Nông Minh An', 'Vào 14 giờ 00 phút, ngày 22 tháng 11 năm 2026, Trung tâm Phục vụ', `Mã hồ sơ: ${CODE}`,
    `Nội dung yêu cầu giải quyết: ${SERVICE}`, 'Thời gian đã hẹn trả kết quả: 17 giờ 00 phút, ngày 04 tháng 12 năm 2026', 'Lý do: Đoàn kiểm tra thực địa phải hoãn vì mưa lũ.', 'xin lỗi Ông/Bà/Tổ chức',
    'Thời gian hẹn trả mới: 17 giờ 00 phút, ngày 09 tháng 12 năm 2026', 'Lần xin lỗi và hẹn lại: lần thứ 2', 'số điện thoại 0205 3 812 345',
  ],
  stop_notice: [
    FORM('05'), 'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ', 'Số: 12/TTPVHCC', 'Kính gửi: Nông Minh An', 'Chủ hồ sơ: Nông Minh An', `Mã hồ sơ: ${CODE}`, `Nội dung yêu cầu giải quyết: ${SERVICE}`,
    'Địa chỉ: Thôn Pò Đứa, Xã Cao Lộc, Tỉnh Lạng Sơn', 'Số điện thoại: 0912345678', 'Thư điện tử: an@example.vn', 'Thời gian tiếp nhận hồ sơ: 14 giờ 00 phút, ngày 22 tháng 11 năm 2026',
    'Dừng giải quyết từ: 09 giờ 30 phút, ngày 24 tháng 11 năm 2026', 'Lý do dừng giải quyết: Có tranh chấp đất đai đang được Tòa án thụ lý.',
  ],
  control_sheet: [
    FORM('06'), 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ', 'Số: 12/TTPVHCC', `Mã hồ sơ: ${CODE}`, 'Chủ hồ sơ: Nông Minh An', `Nội dung yêu cầu giải quyết: ${SERVICE}`,
    'Thời gian tiếp nhận hồ sơ: 14 giờ 00 phút, ngày 22 tháng 11 năm 2026', 'Thời gian hẹn trả kết quả: 17 giờ 00 phút, ngày 04 tháng 12 năm 2026', 'Cơ quan (bộ phận) giải quyết: Sở Xây dựng',
    'Cơ quan phối hợp giải quyết: Sở Nông nghiệp và Môi trường; UBND Xã Cao Lộc',
    '1 Giao: Bộ phận Một cửa Người giao: Lý Thị Mai Nhận: Phòng Quản lý xây dựng Người nhận: Vi Văn Sơn 15 giờ 15 phút, ngày 22 tháng 11 năm 2026 Trước hạn',
    '2 Giao: Phòng Quản lý xây dựng Người giao: Vi Văn Sơn Nhận: Lãnh đạo Sở Xây dựng 16 giờ 00 phút, ngày 23 tháng 11 năm 2026 Quá hạn Chờ ý kiến UBND xã',
  ],
  register: [
    FORM('07'), 'SỔ THEO DÕI HỒ SƠ', 'Số: 12/TTPVHCC', 'Hồ sơ nhận từ ngày 01/11/2026 đến ngày 24/11/2026',
    `1 ${CODE} Cấp giấy phép xây dựng mới đối với nhà ở riêng lẻ 01 Nông Minh An Xã Cao Lộc; 0912345678 Sở Xây dựng 14:00 22/11/2026 17:00 04/12/2026 09:05 03/12/2026 Bưu chính công ích Trả sớm`,
    '2 H37.08-261122-0002 Thủ tục đăng ký khai sinh 01 Công ty TNHH A & B', 'Tổng số: 2 hồ sơ.',
  ],
  payment_receipt: [
    'BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ', '(Bản thể hiện của biên lai điện tử)', 'Đơn vị thu: Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn', 'Mã số thuế: 4900123456', 'Địa chỉ đơn vị thu: Số 1 Hùng Vương, Phường Lương Văn Tri',
    'Ký hiệu mẫu biên lai: 01BLP0-001', 'Ký hiệu: LS-26E', 'Số: 0000123', 'Người nộp tiền: Nông Thị Hoa', 'Số giấy tờ tùy thân: 020190000017', 'Địa chỉ người nộp tiền: Số 12, Phường Đông Kinh',
    `Thủ tục hành chính: ${SERVICE}`, 'Chủ hồ sơ: Nông Minh An', `Mã hồ sơ: ${CODE}`, '1 Lệ phí cấp giấy phép xây dựng Lệ phí 75.000 đồng', '2 Phí thẩm định hồ sơ Phí 1.130.000 đồng', 'Tổng cộng 1.205.000 đồng',
    'Số tiền: 1.205.000 đồng', 'Số tiền bằng chữ: Một triệu hai trăm linh năm nghìn đồng', 'Hình thức thanh toán: chuyển khoản qua mã VietQR', 'Thời điểm thanh toán: 10 giờ 07 phút, ngày 22 tháng 11 năm 2026',
    'Mã giao dịch: GD2611220000017', 'Số điện thoại liên hệ: 0205 3 812 345',
  ],
};

const read = async <K extends PaperKind>(kind: K, facts: PaperFactsByKind[K]): Promise<PdfContent> => readPdf(await drawPaper(kind, facts));

describe.each(FORM_KINDS)('the form %s', (kind) => {
  let paper: PdfContent;
  beforeAll(async () => {
    paper = await read<FormKind>(kind, EXAMPLES[kind]);
  });

  it.each(WORDS[kind].map((words) => [words]))('says "%s"', (words) => expect(paper.dense).toContain(dense(words)));

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc'],
    ['VĂN PHÒNG UBND TỈNH LẠNG SƠN TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH LẠNG SƠN'],
    ['Lạng Sơn, ngày 24 tháng 11 năm 2026'],
    ['PHÓ GIÁM ĐỐC (ký số hoặc ký, ghi rõ họ tên) Hoàng Thị Lan'],
    ['Trang 1/1'],
  ])('has, as every form, "%s"', (words) => expect(paper.dense).toContain(dense(words)));

  it('can be followed by a screen reader and says what it is', () => {
    for (const role of ['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody'].slice(0, kind === 'register' ? 3 : undefined)) expect(paper.roles).toContain(role);
    expect(paper.roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(paper.info).toMatchObject({ Language: 'vi', Author: 'Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn', CreationDate: 'D:20261124030109Z' });
    expect(paper.info['Title']).toMatch(/^\p{Lu}\p{Ll}+ \p{Ll}/u);
    expect(paper.bookmarks.length).toBeGreaterThan(0);
  });

  it('shows a code that opens the tracker, wherever there is a dossier', () => {
    expect(paper.alternatives).toEqual(kind === 'register' ? [] : [`Mã QR mở trang tra cứu hồ sơ ${CODE}`]);
  });

  it('is the same to the byte at every time', async () => {
    const [first, again] = [await drawPaper<FormKind>(kind, EXAMPLES[kind]), await drawPaper<FormKind>(kind, EXAMPLES[kind])];
    expect(Buffer.from(first).equals(Buffer.from(again))).toBe(true);
  });
});

describe('the code on a form', () => {
  it('opens the tracker with the code of the dossier, and holds nothing else', () => {
    expect(trackerCode('https://portal.test', 'H37.08-261122-0001').content).toBe('https://portal.test/tra-cuu/?code=H37.08-261122-0001');
    expect(trackerCode('https://portal.test', 'H37&secret=x').content).toBe('https://portal.test/tra-cuu/?code=H37%26secret%3Dx');
  });
});

describe('a form that knows little', () => {
  const dossier = { code: CODE, service: { code: '1.013225', name: 'Cấp giấy phép' }, owner: 'Nông Minh An' };
  const bare = { ...EXAMPLES.apology, agency: { name: 'UBND Xã Cao Lộc' }, number: undefined, hotline: undefined, dossier };

  it('leaves room for the number and says where to ask', async () => {
    const { dense: all } = await read('supplement_request', { ...bare, items: [{ reason: 'Thiếu đơn' }] });
    for (const words of ['Số: ……………', 'Địa chỉ: không kê khai', 'Thư điện tử: không kê khai', 'theo thông tin liên hệ tại https://dichvucong.langson.gov.vn', '1 Toàn bộ hồ sơ Thiếu đơn']) expect(all).toContain(dense(words));
    expect(all).not.toContain(dense('Thời hạn bổ sung'));
    expect(all).not.toContain('undefined');
  });

  it('says that nothing was handed over yet, and that there is no dossier', async () => {
    expect((await read('control_sheet', { ...bare, handOvers: [] })).dense).toContain(dense('Chưa có lần giao, nhận nào.'));
    const { dense: all } = await read('register', { ...bare, rows: [] });
    for (const words of ['Không có hồ sơ nào.', 'Tổng số: 0 hồ sơ.']) expect(all).toContain(dense(words));
  });

  it('is signed by the owner when nobody else handed in, and counts the first apology', async () => {
    expect((await read('refusal', { ...bare, submittedAt: '2026-11-22T03:01:09Z', reason: ' \n ' })).dense).toContain(dense('không cần ký) Nông Minh An'));
    expect((await read('apology', { ...bare, count: undefined, acceptedAt: undefined })).dense).toContain(dense('lần thứ 1'));
  });
});

describe('a payment receipt', () => {
  const bill = { name: 'Nộp phạt vi phạm giao thông', reference: 'QD-2026-000917' };

  it('of a bill without a dossier says by which key it was found, and has no code', async () => {
    const { dense: all, alternatives } = await read('payment_receipt', { ...EXAMPLES.payment_receipt, paidFor: bill, items: [{ name: 'Tiền phạt', amount: 4_000_000 }] });
    for (const words of ['BIÊN LAI THU TIỀN (Bản', 'Nội dung thanh toán: Nộp phạt vi phạm giao thông', 'Mã tra cứu khoản thu: QD-2026-000917', 'Bốn triệu đồng']) expect(all).toContain(dense(words));
    expect(alternatives).toEqual([]);
    for (const words of ['Mã hồ sơ', 'Loại']) expect(all).not.toContain(dense(words));
  });

  it.each([[0.5], [-1], [Number.NaN], [2 ** 53]])('refuses %d đồng', async (amount) => {
    const facts = { ...EXAMPLES.payment_receipt, items: [{ name: 'Phí', amount }, { name: 'Phí', amount: 1 }] };
    await expect(drawPaper('payment_receipt', facts)).rejects.toThrow(RangeError);
  });
});
