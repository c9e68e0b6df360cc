import type { ApologyFacts } from '../facts/letters.js';
import type { PaperBytes } from '../sheet.js';
import { drawStatements } from '../statements.js';
import { momentInWords, printable, serviceInWords } from '../words.js';
import { beginForm, contactInWords, drawParagraphs, drawSection, drawSentence, endForm, stated, trackerCode } from './form.js';

const TITLE = 'VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT';

/**
 * Form 04 of TT 03/2025/TT-VPCP, an apology with a new date. Its title is that of 2025; the text of 2025 could not be read, so
 * fields and their order are those that were inferred of the form of 2018 ("Phiếu xin lỗi và hẹn lại ngày trả kết quả").
 */
export function drawApology(facts: ApologyFacts): Promise<PaperBytes> {
  const { agency, dossier, acceptedAt, previousDueAt, newDueAt, count = 1, reason, portalUrl } = facts;
  const sheet = beginForm(facts, { form: 'Mẫu số 04 – Thông tư số 03/2025/TT-VPCP', title: TITLE, about: dossier.code });
  const name = printable(agency.name);
  sheet.block(sheet.root, 'P', `Kính gửi: ${printable(dossier.owner)}`, { face: 'bold', align: 'center' }, 10);
  drawSentence(sheet, `${acceptedAt === undefined ? name : `Vào ${momentInWords(acceptedAt)}, ${name}`} đã tiếp nhận, giải quyết hồ sơ của Ông/Bà/Tổ chức:`);
  drawStatements(sheet, [
    stated('Mã hồ sơ', dossier.code),
    ['Nội dung yêu cầu giải quyết', serviceInWords(dossier.service)],
    stated('Thời gian đã hẹn trả kết quả', momentInWords(previousDueAt)),
  ]);
  sheet.y += 4;
  drawSentence(sheet, `${name} không trả được kết quả đúng thời hạn đã hẹn.`, 0);
  drawSection(sheet, 'Lý do:');
  drawParagraphs(sheet, reason);
  sheet.y += 2;
  drawSentence(sheet, `${name} xin lỗi Ông/Bà/Tổ chức vì sự chậm trễ này, đề nghị được gia hạn và hẹn lại thời gian trả kết quả:`);
  drawStatements(sheet, [
    stated('Thời gian hẹn trả mới', momentInWords(newDueAt)),
    stated('Lần xin lỗi và hẹn lại', `lần thứ ${count}`),
  ]);
  sheet.y += 4;
  drawSentence(sheet, 'Rất mong nhận được sự thông cảm của Ông/Bà/Tổ chức./.');
  drawStatements(sheet, [['Liên hệ khi có thắc mắc', contactInWords(facts)]]);
  return endForm(sheet, facts, dossier.code, trackerCode(portalUrl, dossier.code));
}
