import type { ControlSheetFacts, Desk, HandOver, StepOutcome } from '../facts/tables.js';
import type { PaperBytes } from '../sheet.js';
import { drawStatements } from '../statements.js';
import { type Cell, type Column, drawTable, type Piece } from '../table.js';
import { momentInWords, printable, serviceInWords } from '../words.js';
import { beginForm, drawSection, endForm, stated, statedIf, trackerCode } from './form.js';

const TITLE = 'PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ';
const OUTCOMES = { early: 'Trước hạn', on_time: 'Đúng hạn', late: 'Quá hạn' } as const satisfies Record<StepOutcome, string>;

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 28, style: { align: 'center' } },
  { title: 'Tên cơ quan, bộ phận', share: 190 },
  { title: 'Thời gian giao, nhận hồ sơ', share: 105, style: { align: 'center' } },
  { title: 'Kết quả giải quyết', share: 65, style: { align: 'center' } },
  { title: 'Ghi chú', share: 95 },
];

const deskLines = (label: string, { name, person }: Desk): Piece[] => [
  { text: `${label}: ${printable(name)}` },
  ...(person === undefined ? [] : [{ text: `Người ${label.toLocaleLowerCase('vi')}: ${printable(person)}`, style: { face: 'italic', size: 8.5 } } satisfies Piece]),
];

function rowsOf(handOvers: readonly HandOver[]): Cell[][] {
  if (handOvers.length === 0) return [['', 'Chưa có lần giao, nhận nào.', '', '', '']];
  return handOvers.map(({ from, to, at, outcome, note = '' }, index) => [
    `${index + 1}`,
    [...deskLines('Giao', from), ...deskLines('Nhận', to)],
    momentInWords(at),
    outcome === undefined ? '' : OUTCOMES[outcome],
    printable(note),
  ]);
}

/**
 * Form 06 of TT 03/2025/TT-VPCP. The text of 2025 could not be read: fields and columns are those of the form of 2018
 * (TT 01/2018/TT-VPCP, form 05). Electronic hand-overs are not signed one by one: who gave and who took stands in words.
 */
export function drawControlSheet(facts: ControlSheetFacts): Promise<PaperBytes> {
  const { agency, dossier, acceptedAt, dueAt, decidedBy, coordinating = [], handOvers, portalUrl } = facts;
  const sheet = beginForm(facts, { form: 'Mẫu số 06 – Thông tư số 03/2025/TT-VPCP', title: TITLE, about: dossier.code });
  drawStatements(sheet, [
    stated('Mã hồ sơ', dossier.code),
    stated('Chủ hồ sơ', dossier.owner),
    ['Nội dung yêu cầu giải quyết', serviceInWords(dossier.service)],
    ...statedIf('Thời gian tiếp nhận hồ sơ', acceptedAt && momentInWords(acceptedAt)),
    ...statedIf('Thời gian hẹn trả kết quả', dueAt && momentInWords(dueAt)),
    stated('Cơ quan (bộ phận) giải quyết', decidedBy ?? agency.name),
    ...statedIf('Cơ quan phối hợp giải quyết', coordinating.map(printable).join('; ')),
  ]);
  drawSection(sheet, 'Quá trình giao, nhận hồ sơ:');
  drawTable(sheet, COLUMNS, rowsOf(handOvers));
  return endForm(sheet, facts, dossier.code, trackerCode(portalUrl, dossier.code));
}
