import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { harmless, toCsv } from './csv.js';
import type { Cell, Sheet } from './sheet.js';
import { toXlsx } from './xlsx.js';

const sheet = (...rows: readonly (readonly Cell[])[]): Sheet => ({ name: 'Bảng', notes: [['Phạm vi', '=1+1']], head: ['Tên', 'Số'], rows });
const textOf = (table: Sheet): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(toCsv(table));

/** Reads what `toCsv` writes, by RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

const entries = (bytes: Uint8Array): Promise<Map<string, string>> => new Promise((done, failed) => {
  const found = new Map<string, string>();
  yauzl.fromBuffer(Buffer.from(bytes), { lazyEntries: true }, (error, file) => {
    if (error) return failed(error);
    file.on('end', () => done(found));
    file.on('entry', (entry: yauzl.Entry) => file.openReadStream(entry, (broken, stream) => {
      if (broken) return failed(broken);
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part)).on('end', () => {
        found.set(entry.fileName, Buffer.concat(parts).toString());
        file.readEntry();
      });
    }));
    file.readEntry();
  });
});

describe('CSV', () => {
  it.each(['=1+1', '+84', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '＋1', '－1', '＠x', '|cmd', "=cmd|' /C calc'!A0"])('never lets %j be a formula', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each(['UBND phường Tam Thanh', '1.001193', 'a=b', '', '…'])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('keeps numbers, negative ones too', () => {
    expect(textOf(sheet(['a', -5], [null, { ratio: -0.05 }]))).toBe('\uFEFFTên,Số\r\na,-5\r\n,-0.05\r\n');
  });

  it('gives every text back that it was given', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\0', '')), { minLength: 1, maxLength: 5 }), (texts) => {
      const row = texts.length === 1 && texts[0] === '' ? ['x'] : texts;
      expect(readCsv(textOf(sheet(row)))[1]).toEqual(row.map(harmless));
    }));
  });
});

describe('a spreadsheet', () => {
  it('holds texts as texts, never as formulas, whatever they say', async () => {
    const files = await entries(await toXlsx([sheet(['=HYPERLINK("http://x")', 1], ['Lý <b>&"\u0000\uD800', { ratio: 0.5 }])]));
    const cells = [...files].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => xml).join('');
    expect(cells).not.toMatch(/<f[ >]/);
    expect([...files.values()].join('')).toContain('=HYPERLINK(');
    expect([...files.values()].join('')).not.toContain('\0');
  });

  it('has a sheet for each table', async () => {
    const files = await entries(await toXlsx([sheet(['a', 1]), { ...sheet(), name: 'Khác' }]));
    expect(files.get('xl/workbook.xml')).toMatch(/Bảng[\s\S]*Khác/);
  });
});
