import { trackerAddress } from '../../tracker-address.js';
import { drawCodes, drawSignatures, signatureOf } from '../closing.js';
import type { RefusalFacts } from '../facts/letters.js';
import type { PaperBytes } from '../sheet.js';
import { drawStatements } from '../statements.js';
import { momentInWords, printable, serviceInWords } from '../words.js';
import { beginForm, contactInWords, drawParagraphs, drawSection, drawSentence, finishForm, stated, statedIf, trackerCode } from './form.js';

const TITLE = 'PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ';
const ROOM_TO_SIGN = 34;

/**
 * Form 03 of TT 03/2025/TT-VPCP. The text of 2025 could not be read: fields and their order are those of the form of 2018
 * (TT 01/2018/TT-VPCP, form 03).
 */
export function drawRefusal(facts: RefusalFacts): Promise<PaperBytes> {
  const { agency, dossier, submittedAt, submitter, reason, portalUrl } = facts;
  const sheet = beginForm(facts, { form: 'Mẫu số 03 – Thông tư số 03/2025/TT-VPCP', title: TITLE, about: dossier.code });
  drawSentence(sheet, `${printable(agency.name)} đã nhận và xem xét hồ sơ của:`);
  drawStatements(sheet, [
    stated('Chủ hồ sơ', dossier.owner),
    ...statedIf('Người nộp hồ sơ', submitter),
    stated('Mã hồ sơ', dossier.code),
    stated('Thời điểm nộp hồ sơ', momentInWords(submittedAt)),
    stated('Địa chỉ', dossier.ownerAddress),
    stated('Số điện thoại', dossier.phone),
    stated('Thư điện tử', dossier.email),
    stated('Số giấy tờ tùy thân', dossier.identityNumber),
    ['Nội dung yêu cầu giải quyết', serviceInWords(dossier.service)],
  ]);
  drawSection(sheet, 'Qua xem xét, cơ quan thông báo không tiếp nhận, giải quyết hồ sơ này với lý do cụ thể như sau:');
  drawParagraphs(sheet, reason);
  sheet.y += 4;
  drawStatements(sheet, [['Nội dung chi tiết tại', trackerAddress(portalUrl)], ['Liên hệ để được hướng dẫn', contactInWords(facts)]]);
  sheet.y += 12;
  drawSignatures(sheet, [{ role: 'NGƯỜI NỘP HỒ SƠ', note: '(nhận qua mạng, không cần ký)', name: printable(submitter ?? dossier.owner) }, signatureOf(facts.signer)], ROOM_TO_SIGN);
  sheet.y += 6;
  drawCodes(sheet, [trackerCode(portalUrl, dossier.code)]);
  return finishForm(sheet, facts, dossier.code);
}
