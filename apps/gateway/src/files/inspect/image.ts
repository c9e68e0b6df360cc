import type { FileRefusal } from '@dvcqg/openapi';
import { imageSize } from 'image-size';
import type { FileReader } from './file-reader.js';
import { isWholeJpeg } from './jpeg.js';

/** 100 megapixels: an A3 page at 600 dpi is 70. Who opens more needs half a gigabyte of memory. */
const MOST_PIXELS = 100_000_000;
/** The size stands behind colour profiles and previews, at most. */
const HEAD = 1024 * 1024;
const MOST_CHUNKS = 50_000;

/** Goes through the chunks of a PNG to its end mark. */
async function isWholePng(reader: FileReader): Promise<boolean> {
  let at = 8;
  for (let count = 0; count < MOST_CHUNKS; count += 1) {
    const head = await reader.at(at, 8);
    if (head.length < 8) return false;
    at += 12 + head.readUInt32BE(0);
    if (at > reader.size) return false;
    if (head.toString('latin1', 4) === 'IEND') return true;
  }
  return false;
}

/** The container says how long it is. */
async function isWholeWebp(reader: FileReader): Promise<boolean> {
  const head = await reader.at(0, 8);
  return head.length === 8 && head.readUInt32LE(4) + 8 <= reader.size;
}

const IS_WHOLE = { 'image/jpeg': isWholeJpeg, 'image/png': isWholePng, 'image/webp': isWholeWebp } as const;

/** Kinds of pictures that are taken. */
export type ImageType = keyof typeof IS_WHOLE;

/** What speaks against a picture: it is not whole, or has more pixels than anybody's device can show. */
export async function refuseImage(reader: FileReader, type: ImageType): Promise<FileRefusal | undefined> {
  let size;
  try {
    size = imageSize(await reader.at(0, HEAD));
  } catch {
    return 'damaged';
  }
  if (!(size.width > 0 && size.height > 0)) return 'damaged';
  if (size.width * size.height > MOST_PIXELS) return 'too_many_pixels';
  return (await IS_WHOLE[type](reader)) ? undefined : 'damaged';
}
