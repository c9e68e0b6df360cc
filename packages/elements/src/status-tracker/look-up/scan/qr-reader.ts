import { loadCode } from '../../../core/load-code.js';

/** Reads the text of a QR code in a picture; undefined when there is none to be seen. */
export type QrReader = (picture: HTMLCanvasElement, isStill: boolean) => Promise<string | undefined>;

interface Detector {
  detect(picture: HTMLCanvasElement): Promise<readonly { readonly rawValue: string }[]>;
}

interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** Milliseconds that may be spent on one picture; a camera has the next one soon. */
const PATIENCE_STILL = 4000;

const ownReader = async (): Promise<QrReader | undefined> => {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector || !(await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => [])).includes('qr_code')) return undefined;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (picture) => (await detector.detect(picture))[0]?.rawValue;
};

const loadedReader = async (): Promise<QrReader> => {
  const { decodeQR } = await loadCode(() => import('qr/decode.js'));
  return async (picture, isStill) => {
    const context = picture.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
    const { width, height } = picture;
    try {
      return decodeQR({ width, height, data: context.getImageData(0, 0, width, height).data }, isStill ? { timeLimit: PATIENCE_STILL, effort: 3 } : {});
    } catch {
      return undefined; // says so when there is no code, or it is not to be read
    }
  };
};

/** The browser's own reader, or one that is loaded where it has none. Rejects when that does not come. */
export const openReader = async (): Promise<QrReader> => (await ownReader()) ?? (await loadedReader());
