import { fitted, frameOf, type Frame } from './image-frame.js';
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
 * was when it tells nothing else and would not get smaller. The browser decodes and scales it beside the page's own thread.
 * @throws TooManyPixels
 * @throws when the browser cannot decode it
 */
export const shrinkImage = async (file: Blob, kind: ImageKind): Promise<Blob> => {
  const bytes = kind === 'heic' ? undefined : new Uint8Array(await file.arrayBuffer());
  const frame = kind !== 'heic' && bytes ? frameOf(kind, bytes) : undefined;
  if (frame && frame.width * frame.height > MOST_PIXELS) throw new TooManyPixels();
  const mustChange = !bytes || tellsMore(kind as 'jpeg', bytes);
  const bitmap = await decode(file, frame);
  try {
    const jpeg = await encode(bitmap, JPEG);
    if (!mustChange) return jpeg.size < file.size ? jpeg : file;
    return kind === 'png' && jpeg.size > file.size ? await encode(bitmap, 'image/png') : jpeg;
  } finally {
    bitmap.close();
  }
};

/** A picture of another kind as JPEG, in the same size. @throws when the browser cannot decode it */
export const toJpeg = async (picture: Blob): Promise<Blob> => {
  const bitmap = await createImageBitmap(picture);
  try {
    return await encode(bitmap, JPEG);
  } finally {
    bitmap.close();
  }
};

const decode = (file: Blob, frame: Frame | undefined): Promise<ImageBitmap> => {
  const size = frame && fitted(frame, LONGEST_SIDE);
  // Scaled while it is decoded, where its size is known: the whole picture never lies in memory twice.
  const scaling: ImageBitmapOptions = size && size.width < (frame?.width ?? 0) ? { resizeWidth: size.width, resizeHeight: size.height, resizeQuality: 'high' } : {};
  return createImageBitmap(file, { imageOrientation: 'from-image', ...scaling });
};

/** Anything see-through becomes white, as paper is. */
const encode = async (bitmap: ImageBitmap, type: string): Promise<Blob> => {
  const { width, height } = fitted(bitmap, LONGEST_SIDE);
  const canvas = typeof OffscreenCanvas === 'function' ? new OffscreenCanvas(width, height) : Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: type !== JPEG }) as CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D | null;
  if (!context) throw new Error('No canvas');
  if (type === JPEG) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, width, height);
  try {
    return await blobOf(canvas, type);
  } finally {
    canvas.width = canvas.height = 0; // gives the memory back at once
  }
};

const blobOf = async (canvas: OffscreenCanvas | HTMLCanvasElement, type: string): Promise<Blob> => {
  const blob = await ('convertToBlob' in canvas
    ? canvas.convertToBlob({ type, quality: QUALITY })
    : new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, QUALITY)));
  if (blob?.type !== type) throw new Error('The browser cannot write this kind of picture');
  return blob;
};
