import type { FileReader } from './file-reader.js';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const FILL = 0xff;
const MOST_SEGMENTS = 100_000;
const BLOCK = 64 * 1024;

/** Marks without a length: restarts, and one for private use. */
const isBare = (code: number): boolean => (code >= 0xd0 && code <= 0xd7) || code === 0x01;

/** Where the first mark after a scan begins; -1 when the file ends before. */
async function endOfScan(reader: FileReader, from: number): Promise<number> {
  for (let at = from; at < reader.size - 1; ) {
    const block = await reader.at(at, BLOCK);
    let found = block.indexOf(FILL);
    while (found >= 0 && found < block.length - 1) {
      const code = block[found + 1] ?? 0;
      // 0xFF00 stands for the byte 0xFF within the picture.
      if (code !== 0 && code !== FILL && !isBare(code)) return at + found;
      found = block.indexOf(FILL, found + 1);
    }
    // The last byte may be the first half of a mark.
    at += Math.max(1, block.length - 1);
  }
  return -1;
}

/** Goes through the segments of a JPEG to its end mark (ITU-T T.81, Annex B). What cameras put behind it does not matter. */
export async function isWholeJpeg(reader: FileReader): Promise<boolean> {
  let at = 2;
  for (let count = 0; count < MOST_SEGMENTS && at >= 0; count += 1) {
    const head = await reader.at(at, 4);
    const code = head[1] ?? 0;
    if (head.length < 2 || head[0] !== FILL) return false;
    if (code === END_OF_IMAGE) return true;
    if (code === FILL) at += 1;
    else if (isBare(code)) at += 2;
    else if (head.length < 4) return false;
    else {
      at += 2 + head.readUInt16BE(2);
      if (code === START_OF_SCAN) at = await endOfScan(reader, at);
    }
  }
  return false;
}
