import { createHash } from 'node:crypto';
import type { ReceiptFacts } from '@dvcqg/openapi';
import { drawCodes, drawSignatures } from '../../papers/closing.js';
import { drawHeading } from '../../papers/heading.js';
import { type PaperBytes, Sheet } from '../../papers/sheet.js';
import { drawStatements, type Statement } from '../../papers/statements.js';
import { dayInWords, LATER, momentInWords, NOT_STATED, printable, serviceInWords, shortHash } from '../../papers/words.js';
import { trackerAddress } from '../../tracker-address.js';
import { drawReceived } from './received-table.js';
import type { ReceiptPaper } from './receipt-paper.js';

const TITLE = 'GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ';
const CHANNELS = { online: 'trực tuyến', counter: 'trực tiếp', post: 'qua bưu chính' } as const satisfies Record<ReceiptFacts['channel'], string>;

/** Lines of the form about people and request. */
function whoAndWhat({ facts: { service, applicantName, channel }, details }: ReceiptPaper): Statement[] {
  return [
    ['Người nộp hồ sơ', details.submitter ?? printable(applicantName)],
    ['Số giấy tờ tùy thân', details.identityNumber ?? NOT_STATED],
    ['Địa chỉ', details.address ?? NOT_STATED],
    ['Số điện thoại, thư điện tử', [details.phone ?? NOT_STATED, details.email ?? NOT_STATED].join('; ')],
    ['Chủ hồ sơ', details.owner ?? printable(applicantName)],
    ['Địa chỉ chủ hồ sơ', details.ownerAddress ?? NOT_STATED],
    ['Nội dung yêu cầu giải quyết', serviceInWords(service)],
    ...(details.request === undefined ? [] : [['Yêu cầu cụ thể', details.request] as const]),
    ['Hình thức nộp', CHANNELS[channel]],
  ];
}

const appointment = ({ intake }: ReceiptPaper): string => {
  if (!intake) return LATER;
  return intake.appointmentAt === undefined ? 'theo quy định của thủ tục' : momentInWords(intake.appointmentAt);
};

/** Lines of the form about number, times and result. */
function whenAndHow(paper: ReceiptPaper): Statement[] {
  const { facts: { submittedAt, processingTime, issuer }, details, hotline, intake } = paper;
  return [
    ['Số lượng hồ sơ', '01 bộ'],
    ['Thời hạn giải quyết', processingTime === undefined ? 'theo quy định của thủ tục' : printable(processingTime)],
    ['Thời điểm nộp hồ sơ', momentInWords(submittedAt)],
    ['Thời gian tiếp nhận hồ sơ', intake ? momentInWords(intake.acceptedAt) : LATER],
    ['Thời gian hẹn trả kết quả', appointment(paper)],
    ['Đăng ký nhận kết quả', details.resultReturn ?? NOT_STATED],
    ['Tra cứu hồ sơ tại', trackerAddress(issuer)],
    ['Số điện thoại liên hệ', hotline === undefined ? `xem tại ${issuer}` : printable(hotline)],
  ];
}

function drawCodesAndCheck(sheet: Sheet, { facts: { dossierCode, service, submittedAt, issuer }, signed, link, isCopy }: ReceiptPaper): void {
  const mark = createHash('sha256').update(signed).digest('hex');
  drawCodes(sheet, [
    { content: link, alt: 'Mã QR mở hồ sơ này', title: 'Tra cứu hồ sơ', text: isCopy === true ? 'Bản lưu của cơ quan. Quét để mở trang tra cứu với mã hồ sơ.' : 'Quét để xem tình trạng hồ sơ. Giữ kín mã này: ai có nó đều xem được hồ sơ.' },
    {
      content: [dossierCode, service.code, submittedAt, `sha256:${mark}`].join('\n'),
      alt: 'Mã QR ghi thông tin phiếu: mã hồ sơ, mã thủ tục, thời điểm nộp, dấu vân chữ ký số',
      title: 'Thông tin phiếu',
      text: `Mã hồ sơ, thủ tục, thời điểm nộp và dấu vân chữ ký số ${shortHash(mark)}.`,
    },
  ]);
  sheet.block(sheet.root, 'H2', 'Kiểm tra giấy này', { face: 'bold', size: 9.5 }, 2);
  const how =
    `Giấy này do hệ thống lập khi nhận đủ hồ sơ và được ký số bằng khóa của ${issuer} (Ed25519). Nội dung đã ký nằm trong thuộc tính “Keywords” của tệp PDF; ` +
    `bất kỳ ai cũng có thể kiểm tra bằng cách gửi nội dung đó tới ${issuer}/v1/receipts/verify, hoặc tự kiểm tra với khóa công khai tại ${issuer}/v1/receipts/keys.`;
  sheet.block(sheet.root, 'P', how, { size: 8.5 });
}

/**
 * Makes the receipt on paper: "Giấy tiếp nhận hồ sơ và hẹn trả kết quả" (TT 03/2025/TT-VPCP, form 01). Carries the signed receipt in
 * its keywords. The same input gives the same bytes.
 */
export async function createReceiptPdf(paper: ReceiptPaper): Promise<PaperBytes> {
  const { facts, signed, place, details, intake } = paper;
  const { dossierCode, agency, submittedAt, issuer } = facts;
  const sheet = new Sheet({ title: `Giấy tiếp nhận hồ sơ và hẹn trả kết quả ${dossierCode}`, author: agency.name, keywords: signed, date: new Date(submittedAt) });
  sheet.runningHead = `Giấy tiếp nhận hồ sơ ${dossierCode}`;
  const mark = (title: string): void => void sheet.doc.outline.addItem(title);
  mark('Giấy tiếp nhận hồ sơ và hẹn trả kết quả');
  drawHeading(sheet, {
    form: 'Mẫu số 01 – Thông tư số 03/2025/TT-VPCP', agency: agency.name, number: `Mã hồ sơ: ${dossierCode}`, placeAndDay: `${place}, ${dayInWords(submittedAt)}`, title: TITLE,
  });
  sheet.block(sheet.root, 'P', `${printable(agency.name)} đã nhận hồ sơ của:`, {}, 6);
  drawStatements(sheet, whoAndWhat(paper));
  sheet.y += 3;
  sheet.block(sheet.root, 'H2', 'Thành phần hồ sơ đã nhận:', { face: 'bold' }, 5);
  mark('Thành phần hồ sơ đã nhận');
  drawReceived(sheet, facts);
  sheet.y += 4;
  sheet.block(sheet.root, 'P', 'Mỗi thành phần gồm 01 bản điện tử; 0 bản chính giấy, 0 bản sao giấy.', { face: 'italic', size: 8.5 }, 8);
  drawStatements(sheet, whenAndHow(paper));
  sheet.y += 6;
  drawSignatures(sheet, [
    { role: 'NGƯỜI NỘP HỒ SƠ', note: '(nộp trực tuyến, không cần ký)', name: details.submitter ?? printable(facts.applicantName) },
    { role: 'NGƯỜI TIẾP NHẬN HỒ SƠ', note: '(ký và ghi rõ họ tên)', name: intake?.officer === undefined ? `Họ tên ${LATER}` : printable(intake.officer) },
  ]);
  mark('Tra cứu và kiểm tra');
  drawCodesAndCheck(sheet, paper);
  return sheet.finish((page, pages) => `${dossierCode}  ·  ${issuer}  ·  Trang ${page}/${pages}`);
}
