import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { loadCode } from '../../core/load-code.js';
import type { TypedKey } from './dossier-key.js';
import type { ScanPanel } from './scan/scan-panel.js';

/** The button that opens the camera. What reads codes comes when it is pressed. */
export class ScanSlot {
  readonly #host: LitElement;
  readonly #onKey: (key: TypedKey) => void;
  #panel: ScanPanel | undefined;
  #isOpen = false;
  #isCutOff = false;

  constructor(host: LitElement, onKey: (key: TypedKey) => void) {
    this.#host = host;
    this.#onKey = onKey;
  }

  render(): TemplateResult {
    const words = msg('Quét mã QR trên giấy tiếp nhận', { id: 'tracker.scan' });
    return html`<button class="button" type="button" aria-expanded=${this.#isOpen} @click=${() => (this.#isOpen ? this.close() : void this.#open())}>${words}</button>
      ${this.#isOpen ? (this.#panel?.render() ?? html`<progress aria-label=${words}></progress>`) : nothing}
      ${this.#isCutOff ? html`<p class="error" role="alert">${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>` : nothing}`;
  }

  close(): void {
    this.#isOpen = false;
    this.#panel?.stop();
    this.#host.requestUpdate();
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    this.#isCutOff = false;
    this.#host.requestUpdate();
    try {
      const { ScanPanel } = await loadCode(() => import('./scan/scan-panel.js'));
      this.#panel ??= new ScanPanel(this.#host, (key) => {
        this.close();
        this.#onKey(key);
      });
      if (this.#isOpen) void this.#panel.start();
    } catch {
      this.#isOpen = false;
      this.#isCutOff = true;
    }
    this.#host.requestUpdate();
  }
}
