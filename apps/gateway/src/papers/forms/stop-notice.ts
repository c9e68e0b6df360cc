import { trackerAddress } from '../../tracker-address.js';
import type { StopNoticeFacts } from '../facts/letters.js';
import type { PaperBytes } from '../sheet.js';
import { drawStatements, type Statement } from '../statements.js';
import { momentInWords, printable, serviceInWords } from '../words.js';
import { beginForm, contactInWords, drawParagraphs, drawSection, drawSentence, endForm, stated, trackerCode } from './form.js';

const TITLE = 'THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ';

/** Form 05 of TT 03/2025/TT-VPCP, which 2018 did not have. Its text could not be read: the fields are our own, after form 03. */
export function drawStopNotice(facts: StopNoticeFacts): Promise<PaperBytes> {
  const { agency, dossier, acceptedAt, stoppedAt, reason, portalUrl } = facts;
  const sheet = beginForm(facts, { form: 'Mẫu số 05 – Thông tư số 03/2025/TT-VPCP', title: TITLE, about: dossier.code });
  sheet.block(sheet.root, 'P', `Kính gửi: ${printable(dossier.owner)}`, { face: 'bold', align: 'center' }, 10);
  drawSentence(sheet, `${printable(agency.name)} thông báo dừng giải quyết hồ sơ sau đây:`);
  drawStatements(sheet, [
    stated('Chủ hồ sơ', dossier.owner),
    stated('Mã hồ sơ', dossier.code),
    ['Nội dung yêu cầu giải quyết', serviceInWords(dossier.service)],
    stated('Địa chỉ', dossier.ownerAddress),
    stated('Số điện thoại', dossier.phone),
    stated('Thư điện tử', dossier.email),
    ...(acceptedAt === undefined ? [] : [['Thời gian tiếp nhận hồ sơ', momentInWords(acceptedAt)] satisfies Statement]),
    stated('Dừng giải quyết từ', momentInWords(stoppedAt)),
  ]);
  drawSection(sheet, 'Lý do dừng giải quyết:');
  drawParagraphs(sheet, reason);
  drawSentence(sheet, 'Kể từ thời điểm trên, hồ sơ không được giải quyết tiếp.');
  drawStatements(sheet, [['Nội dung chi tiết tại', trackerAddress(portalUrl)], ['Liên hệ để được hướng dẫn', contactInWords(facts)]]);
  return endForm(sheet, facts, dossier.code, trackerCode(portalUrl, dossier.code));
}
