import { trackerAddress } from '../../tracker-address.js';
import type { SupplementItemOnPaper, SupplementRequestFacts } from '../facts/letters.js';
import type { PaperBytes } from '../sheet.js';
import { drawStatements } from '../statements.js';
import { type Cell, type Column, drawTable } from '../table.js';
import { momentInWords, paragraphsOf, printable, serviceInWords } from '../words.js';
import { beginForm, contactInWords, drawSection, drawSentence, endForm, stated, trackerCode } from './form.js';

const TITLE = 'PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ';
const WHOLE_DOSSIER = 'Toàn bộ hồ sơ';

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 28, style: { align: 'center' } },
  { title: 'Giấy tờ, nội dung', share: 180 },
  { title: 'Lý do và yêu cầu', share: 275 },
];

/** Everything that is said of the same paper, in one row. */
function rowsOf(items: readonly SupplementItemOnPaper[]): Cell[][] {
  const reasons = Map.groupBy(items, ({ about }) => (about === undefined || printable(about) === '' ? WHOLE_DOSSIER : printable(about)));
  return [...reasons].map(([about, said], at) => {
    const dash = said.length > 1 ? '- ' : '';
    return [`${at + 1}`, about, said.flatMap(({ reason }) => paragraphsOf(reason).map((text, line) => ({ text: `${line === 0 ? dash : ''}${text}` })))];
  });
}

/**
 * Form 02 of TT 03/2025/TT-VPCP. The text of 2025 could not be read: fields and their order are those of the form of 2018
 * (TT 01/2018/TT-VPCP, form 02); the table per paper and the time limit are our own.
 */
export function drawSupplementRequest(facts: SupplementRequestFacts): Promise<PaperBytes> {
  const { dossier, items, until, portalUrl } = facts;
  const sheet = beginForm(facts, { form: 'Mẫu số 02 – Thông tư số 03/2025/TT-VPCP', title: TITLE, about: dossier.code });
  drawStatements(sheet, [
    stated('Hồ sơ của', dossier.owner),
    stated('Mã hồ sơ', dossier.code),
    ['Nội dung yêu cầu giải quyết', serviceInWords(dossier.service)],
    stated('Địa chỉ', dossier.ownerAddress),
    stated('Số điện thoại', dossier.phone),
    stated('Thư điện tử', dossier.email),
  ]);
  drawSection(sheet, 'Yêu cầu hoàn thiện hồ sơ gồm những nội dung sau:');
  drawTable(sheet, COLUMNS, rowsOf(items));
  sheet.y += 8;
  if (until !== undefined) {
    drawStatements(sheet, [['Thời hạn bổ sung', `chậm nhất ${momentInWords(until)}`]]);
    drawSentence(sheet, 'Sau thời hạn này, nếu chưa nhận được phần bổ sung, hồ sơ không được giải quyết tiếp. Trong khi chờ bổ sung, thời hạn giải quyết không được tính.');
  }
  drawSentence(sheet, 'Đề nghị Ông/Bà bổ sung một lần, đủ các nội dung nêu trên./.');
  drawStatements(sheet, [['Nơi nhận phần bổ sung', `${trackerAddress(portalUrl)}, hoặc nơi đã nộp hồ sơ`], ['Liên hệ để được hướng dẫn', contactInWords(facts)]]);
  return endForm(sheet, facts, dossier.code, trackerCode(portalUrl, dossier.code));
}
