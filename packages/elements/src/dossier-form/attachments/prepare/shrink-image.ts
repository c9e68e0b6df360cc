import { fitted, frameOf } from './image-frame.js';
import { tellsMore } from './image-metadata.js';

/** Enough for an A4 page at 210 dots an inch. */
export const LONGEST_SIDE = 2500;
const QUALITY = 0.85;
/** More would not fit into the memory of a cheap phone (four bytes a pixel). */
const MOST_PIXELS = 64_000_000;
const JPEG = 'image/jpeg';

export type ImageKind = 'jpeg' | 'png' | 'webp' | 'heic';

export class TooManyPixels extends Error {}

/**
 * A picture as it may be sent: upright, no side longer than 2,500 pixels, and nothing in it but the picture. Comes back as it
 * was when it tells nothing else and would not get smaller.
 * @throws TooManyPixels
 * @throws when the browser cannot decode it
 */
export const shrinkImage = async (file: Blob, kind: ImageKind): Promise<Blob> => {
  const bytes = kind === 'heic' ? undefined : new Uint8Array(await file.arrayBuffer());
  const frame = kind !== 'heic' && bytes ? frameOf(kind, bytes) : undefined;
  if (frame && frame.width * frame.height > MOST_PIXELS) throw new TooManyPixels();
  const mustChange = kind === 'heic' || !bytes || tellsMore(kind, bytes);
  // Browsers decode beside the page's own thread, but scale on it when they are asked to do both at once.
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' });
  try {
    const jpeg = await encode(bitmap, JPEG);
    if (!mustChange) return jpeg.size < file.size ? jpeg : file;
    return kind === 'png' && jpeg.size > file.size ? await encode(bitmap, 'image/png') : jpeg;
  } finally {
    bitmap.close();
  }
};

/** A picture of another kind as JPEG. @throws when the browser cannot decode it */
export const toJpeg = async (picture: Blob): Promise<Blob> => {
  const bitmap = await createImageBitmap(picture);
  try {
    return await encode(bitmap, JPEG);
  } finally {
    bitmap.close();
  }
};

/** Anything see-through becomes white, as paper is. */
const encode = async (bitmap: ImageBitmap, type: string): Promise<Blob> => {
  const { width, height } = fitted(bitmap, LONGEST_SIDE);
  // Not an OffscreenCanvas: an element's own is encoded piece by piece while the page is idle.
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: type !== JPEG });
  if (!context) throw new Error('No canvas');
  if (type === JPEG) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  // What is not halved looks the same either way, and takes a third of the time.
  context.imageSmoothingQuality = bitmap.width > 2 * width ? 'medium' : 'low';
  context.drawImage(bitmap, 0, 0, width, height);
  try {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY));
    if (blob?.type !== type) throw new Error('The browser cannot write this kind of picture');
    return blob;
  } finally {
    canvas.width = canvas.height = 0; // gives the memory back at once
  }
};
