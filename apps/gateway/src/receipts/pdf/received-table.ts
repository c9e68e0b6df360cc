import type { ReceiptFacts } from '@dvcqg/openapi';
import type { Sheet } from '../../papers/sheet.js';
import { type Cell, type Column, drawTable, type Piece } from '../../papers/table.js';
import { printable, shortHash, sizeInWords } from '../../papers/words.js';

const COLUMNS: readonly Column[] = [
  { title: 'STT', share: 26, style: { align: 'center' } },
  { title: 'Thành phần hồ sơ', share: 307 },
  { title: 'Dung lượng', share: 56, style: { align: 'right' } },
  { title: 'Mã băm rút gọn', share: 94, style: { size: 7.6, align: 'center' } },
];

const note = (text: string): Piece => ({ text, style: { size: 6.4 } });

/** The electronic form first, then every file. */
function* received({ files, valuesSha256 }: ReceiptFacts): Generator<readonly Cell[]> {
  yield ['1', [{ text: 'Biểu mẫu điện tử (nội dung đã kê khai)' }, note(`SHA-256: ${valuesSha256}`)], '–', shortHash(valuesSha256)];
  for (const [at, { name, size, sha256, paper }] of files.entries()) {
    const file = printable(name);
    const title = paper === undefined ? '' : printable(paper);
    const what: Piece[] = title === '' ? [{ text: file }] : [{ text: title }, note(`Tệp: ${file}`)];
    yield [`${at + 2}`, [...what, note(`SHA-256: ${sha256}`)], sizeInWords(size), shortHash(sha256)];
  }
}

/** Draws the table of all that was received. */
export function drawReceived(sheet: Sheet, facts: ReceiptFacts): void {
  drawTable(sheet, COLUMNS, received(facts));
}
