import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { adoptStyles } from '../../../core/adopt-styles.js';
import { keyInAddress, type TypedKey } from '../dossier-key.js';
import { CameraFault, closeCamera, drawn, openCamera } from './camera.js';
import { openReader, type QrReader } from './qr-reader.js';
import { scanStyles } from './scan-styles.js';
import { scanWords, type ScanState } from './scan-words.js';

/** Pixels along the longer side that are read. */
const MOST_LIVE = 960;
const MOST_STILL = 2400;
/** Milliseconds between two looks: enough for a steady hand, and little for a battery. */
const PAUSE = 150;

/** Reads the receipt's QR code, through the camera or in a picture. No picture leaves the page. */
export class ScanPanel {
  readonly #host: LitElement;
  readonly #onKey: (key: TypedKey) => void;
  #state: ScanState = 'starting';
  #stream: MediaStream | undefined;
  #reader: Promise<QrReader> | undefined;
  #round = 0;

  constructor(host: LitElement, onKey: (key: TypedKey) => void) {
    adoptStyles(host.renderRoot as ShadowRoot, [scanStyles]);
    this.#host = host;
    this.#onKey = onKey;
    host.addController({ hostDisconnected: () => this.stop() });
  }

  render(): TemplateResult {
    const hasTrouble = !['starting', 'looking', 'reading'].includes(this.#state);
    return html`<div class="scan" role="group" aria-label=${msg('Quét mã QR trên giấy tiếp nhận', { id: 'tracker.scan' })}>
      ${this.#stream ? html`<video .srcObject=${this.#stream} autoplay playsinline muted aria-label=${msg('Hình từ máy ảnh', { id: 'scan.video' })}></video>` : nothing}
      <p role="status" class=${hasTrouble ? 'error' : ''}>${scanWords(this.#state)}</p>
      <div class="actions">
        <label class="button picture">
          <input type="file" accept="image/*" aria-label=${msg('Chọn ảnh chụp giấy tiếp nhận', { id: 'scan.picture' })} @change=${this.#onPicture} />
          <span aria-hidden="true">${msg('Chọn ảnh chụp giấy tiếp nhận', { id: 'scan.picture' })}</span>
        </label>
        ${hasTrouble && !this.#stream ? html`<button class="button" type="button" @click=${() => void this.start()}>${msg('Mở lại máy ảnh', { id: 'scan.again' })}</button>` : nothing}
      </div>
    </div>`;
  }

  /** Opens the camera and looks until a receipt is found. Never rejects. */
  async start(): Promise<void> {
    this.stop();
    const round = this.#round;
    this.#show('starting');
    try {
      const [stream, read] = await Promise.all([openCamera(), this.#open()]);
      if (round !== this.#round) return closeCamera(stream);
      this.#stream = stream;
      document.addEventListener('visibilitychange', this.#onHidden);
      this.#show('looking');
      await this.#look(read, round);
    } catch (error) {
      if (round === this.#round) this.#show(error instanceof CameraFault ? error.why : 'cut-off');
    }
  }

  stop(): void {
    this.#round += 1;
    closeCamera(this.#stream);
    this.#stream = undefined;
    document.removeEventListener('visibilitychange', this.#onHidden);
  }

  #open(): Promise<QrReader> {
    this.#reader ??= openReader();
    this.#reader.catch(() => (this.#reader = undefined));
    return this.#reader;
  }

  async #look(read: QrReader, round: number): Promise<void> {
    while (round === this.#round) {
      const video = this.#host.renderRoot.querySelector('video');
      const text = video?.videoWidth ? await read(drawn(video, video.videoWidth, video.videoHeight, MOST_LIVE), false) : undefined;
      if (round !== this.#round) return;
      if (text !== undefined) this.#found(text);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  #found(text: string): void {
    const key = keyInAddress(text);
    if (!key) return this.#show('foreign');
    this.stop();
    this.#onKey(key);
  }

  readonly #onPicture = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    input.value = ''; // the same picture may be chosen again
    if (!file) return;
    this.stop();
    const round = this.#round;
    this.#show('reading');
    const told = await this.#readPicture(file).catch(() => 'cut-off' as const);
    if (round !== this.#round) return;
    if (typeof told === 'string') this.#show(told);
    else this.#found(told.text);
  };

  async #readPicture(file: File): Promise<{ readonly text: string } | 'no-picture' | 'no-code'> {
    const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => undefined);
    if (!bitmap) return 'no-picture';
    const read = await this.#open();
    const text = await read(drawn(bitmap, bitmap.width, bitmap.height, MOST_STILL), true);
    bitmap.close();
    return text === undefined ? 'no-code' : { text };
  }

  // Nobody holds a receipt before a page that is not seen.
  readonly #onHidden = (): void => {
    if (document.visibilityState !== 'hidden') return;
    this.stop();
    this.#show('left');
  };

  #show(state: ScanState): void {
    this.#state = state;
    this.#host.requestUpdate();
  }
}
