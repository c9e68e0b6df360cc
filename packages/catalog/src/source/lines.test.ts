import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readLines, type Line } from './lines.js';

async function linesOf(content: Uint8Array | string, { size = 1 << 16, limit }: { size?: number; limit?: number } = {}): Promise<Line[]> {
  const bytes = Buffer.from(content);
  const chunks: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += size) chunks.push(bytes.subarray(start, start + size));
  const lines: Line[] = [];
  for await (const line of readLines(Readable.from(chunks), limit)) lines.push(line);
  return lines;
}

const told = (lines: Line[]) => lines.map((line) => [line.line, 'text' in line ? line.text : line.problem.code]);

describe('the lines of an export', () => {
  it.each([1, 2, 3, 7, 1 << 16])('are the same in chunks of %i bytes, also inside of a letter', async (size) => {
    expect(told(await linesOf('một\nhai đ\n\nbốn', { size }))).toEqual([[1, 'một'], [2, 'hai đ'], [4, 'bốn']]);
  });

  it('may end as Windows does and begin with a byte order mark', async () => {
    expect(told(await linesOf('\ufeffmột\r\nhai\r\n'))).toEqual([[1, 'một'], [2, 'hai']]);
  });

  it.each([1, 5, 1 << 16])('come out of gzip, whatever the file is called (chunks of %i bytes)', async (size) => {
    expect(told(await linesOf(gzipSync('một\nhai\n'), { size }))).toEqual([[1, 'một'], [2, 'hai']]);
  });

  it('of a gzip that breaks off are kept, and the break is told', async () => {
    const text = Array.from({ length: 5000 }, (_, index) => `dòng ${index} ${Math.sin(index)}`).join('\n');
    const packed = gzipSync(text);
    const lines = await linesOf(packed.subarray(0, packed.length / 2));
    expect(lines.length).toBeGreaterThan(1000);
    expect(lines.at(-1)).toMatchObject({ problem: { code: 'truncated' } });
    expect(told(lines).slice(0, 2)).toEqual([[1, 'dòng 0 0'], [2, `dòng 1 ${Math.sin(1)}`]]);
  });

  it('of a gzip with damaged bytes end with a problem, not with an error', async () => {
    const packed = gzipSync('một\nhai\n'.repeat(500));
    packed.fill(0xff, 20, 30);
    expect((await linesOf(packed)).at(-1)).toHaveProperty('problem');
  });

  it('that are too long are told with their size, and the next ones are read', async () => {
    const lines = await linesOf(`ngắn\n${'x'.repeat(500)}\ncuối`, { size: 64, limit: 100 });
    expect(told(lines)).toEqual([[1, 'ngắn'], [2, 'line_too_long'], [3, 'cuối']]);
    expect(lines[1]).toMatchObject({ problem: { message: 'The line has 500 bytes; 100 are allowed' } });
  });

  it('that are no UTF-8 are told', async () => {
    expect(told(await linesOf(Buffer.from([0x4b, 0xf4, 0x6e, 0x0a, 0x61])))).toEqual([[1, 'not_utf8'], [2, 'a']]);
  });

  it('of an empty file are none', async () => {
    expect(await linesOf('')).toEqual([]);
    expect(await linesOf('\n')).toEqual([]);
  });

  it('end with a problem when the source itself fails', async () => {
    async function* failing(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('một\nhai');
      throw new Error('EIO: disk');
    }
    const lines: Line[] = [];
    for await (const line of readLines(failing())) lines.push(line);
    expect(told(lines)).toEqual([[1, 'một'], [2, 'unreadable']]);
  });

  it('say which one is without a line break', async () => {
    expect(await linesOf('một\nhai')).toEqual([{ line: 1, text: 'một' }, { line: 2, text: 'hai', isOpen: true }]);
  });

  it.each([['plain', Buffer.from('một\nhai\n'.repeat(1000))], ['gzip', gzipSync('một\nhai\n'.repeat(1000))]])('may be left before the end of a %s file, and the source is closed', async (_kind, bytes) => {
    const source = Readable.from([bytes, bytes]);
    for await (const line of readLines(source)) if (line.line === 3) break;
    await new Promise((resolve) => setImmediate(resolve));
    expect(source.destroyed).toBe(true);
  });
});
