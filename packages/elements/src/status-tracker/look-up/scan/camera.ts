/** Why there is no picture from a camera. */
export type CameraTrouble = 'denied' | 'none' | 'busy' | 'failed';

const TROUBLES: Readonly<Record<string, CameraTrouble>> = { NotAllowedError: 'denied', SecurityError: 'denied', NotFoundError: 'none', OverconstrainedError: 'none', NotReadableError: 'busy', AbortError: 'busy' };

/** A camera that cannot be used. */
export class CameraFault extends Error {
  override readonly name = 'CameraFault';
  readonly why: CameraTrouble;

  constructor(why: CameraTrouble, cause?: unknown) {
    super(why, { cause });
    this.why = why;
  }
}

/** Opens the camera at the back, or whichever there is. @throws CameraFault */
export const openCamera = async (): Promise<MediaStream> => {
  // Browsers offer none on pages that are not served by https.
  const devices = (navigator as { mediaDevices?: MediaDevices }).mediaDevices;
  if (!devices) throw new CameraFault('none');
  try {
    return await devices.getUserMedia({ audio: false, video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } } });
  } catch (error) {
    throw new CameraFault(TROUBLES[(error as Partial<DOMException>).name ?? ''] ?? 'failed', error);
  }
};

/** Lets go of the camera: its light goes out. */
export const closeCamera = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};

/** Draws a picture at most so large; reading more takes longer than it helps. */
export const drawn = (source: CanvasImageSource, width: number, height: number, most: number): HTMLCanvasElement => {
  const scale = Math.min(1, most / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  canvas.getContext('2d', { willReadFrequently: true })?.drawImage(source, 0, 0, canvas.width, canvas.height);
  return canvas;
};
