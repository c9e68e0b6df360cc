import type { RegisterFacts, RegisterRow } from '../facts/tables.js';
import type { PaperBytes } from '../sheet.js';
import { type Cell, type Column, drawTable, type TableLook } from '../table.js';
import { printable, shortDay, shortTime } from '../words.js';
import { beginForm, endForm } from './form.js';

const TITLE = 'SỔ THEO DÕI HỒ SƠ';

const COLUMNS: readonly Column[] = [
  { title: 'TT', share: 26, style: { align: 'center' } },
  { title: 'Mã hồ sơ', share: 84 },
  { title: 'Tên thủ tục hành chính', share: 124 },
  { title: 'Số lượng hồ sơ (bộ)', share: 36, style: { align: 'center' } },
  { title: 'Tên cá nhân, tổ chức', share: 86 },
  { title: 'Địa chỉ, số điện thoại', share: 86 },
  { title: 'Cơ quan chủ trì giải quyết', share: 75 },
  { title: 'Nhận hồ sơ', share: 52, style: { align: 'center' } },
  { title: 'Hẹn trả kết quả', share: 52, style: { align: 'center' } },
  { title: 'Trả kết quả', share: 52, style: { align: 'center' } },
  { title: 'Phương thức nhận kết quả', share: 52 },
  { title: 'Ghi chú', share: 45 },
];

const LOOK: TableLook = { text: { size: 7 }, head: { face: 'bold', size: 7, align: 'center' }, padding: 3 };

const moment = (at: string | undefined): Cell => (at === undefined ? '' : [{ text: shortTime(at) }, { text: shortDay(at) }]);

function* cellsOf(rows: readonly RegisterRow[]): Generator<readonly Cell[]> {
  for (const [at, row] of rows.entries()) {
    yield [
      `${at + 1}`,
      printable(row.code),
      printable(row.service),
      '01',
      printable(row.owner),
      [row.address, row.phone].flatMap((text) => (text === undefined ? [] : [printable(text)])).join('; '),
      printable(row.decidedBy ?? ''),
      moment(row.receivedAt),
      moment(row.dueAt),
      moment(row.returnedAt),
      printable(row.returnedBy ?? ''),
      printable(row.note ?? ''),
    ];
  }
}

/**
 * Form 07 of TT 03/2025/TT-VPCP. The text of 2025 could not be read: columns are those of the form of 2018 (TT 01/2018/TT-VPCP,
 * form 06) but the one in which receivers sign, since results are handed over electronically.
 */
export function drawRegister(facts: RegisterFacts): Promise<PaperBytes> {
  const { rows, scope } = facts;
  const sheet = beginForm(facts, { form: 'Mẫu số 07 – Thông tư số 03/2025/TT-VPCP', title: TITLE, subtitle: scope === undefined ? undefined : printable(scope), about: '', landscape: true });
  drawTable(sheet, COLUMNS, rows.length === 0 ? [['', '', 'Không có hồ sơ nào.']] : cellsOf(rows), LOOK);
  sheet.y += 6;
  sheet.block(sheet.root, 'P', `Tổng số: ${rows.length} hồ sơ.`, { face: 'bold' });
  return endForm(sheet, facts, '');
}
