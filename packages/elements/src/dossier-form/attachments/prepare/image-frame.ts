import { JPG } from 'image-size/types/jpg';
import { PNG } from 'image-size/types/png';
import { WEBP } from 'image-size/types/webp';

/** Width and height in pixels, as the picture is to be seen. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

const READERS = { jpeg: JPG, png: PNG, webp: WEBP } as const;
const FIRST_TURNED = 5; // EXIF orientations 5 to 8 lie on their side

/** Read from the head of the file, without decoding it; undefined when it is not told there. */
export const frameOf = (kind: keyof typeof READERS, bytes: Uint8Array): Frame | undefined => {
  try {
    const { width, height, orientation = 1 } = READERS[kind].calculate(bytes);
    if (!width || !height) return undefined;
    return orientation >= FIRST_TURNED ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
};

/** The same picture with its longest side at most so long; never larger than it is. */
export const fitted = ({ width, height }: Frame, longest: number): Frame => {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
};
