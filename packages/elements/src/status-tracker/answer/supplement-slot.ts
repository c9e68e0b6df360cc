import type { Dossier, Supplement } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, type LitElement, type TemplateResult } from 'lit';
import { loadCode } from '../../core/load-code.js';
import type { DossierKey } from '../look-up/dossier-key.js';
import type { DvcSupplementForm } from '../supplement/supplement-form.js';

/** What the form of a supplement is given. */
export interface SupplementSeat {
  readonly request: Supplement;
  readonly key: DossierKey;
  readonly headingLevel: number;
  readonly onSent: (dossier: Dossier) => void;
  /** The agency does not ask for it any more. */
  readonly onStale: () => void;
  readonly onClose: () => void;
}

/** Keeps the place of the supplement's form; its code comes when it is opened. */
export class SupplementSlot {
  readonly #host: LitElement;
  #open = '';
  #isThere = false;
  #hasFailed = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Id of the request whose form is open. */
  get open(): string {
    return this.#open;
  }

  show(requestId: string): void {
    this.#open = requestId;
    void this.#load();
  }

  close(): void {
    this.#open = '';
    this.#host.requestUpdate();
  }

  /** Looks at the dossier before it is shown: a form that nobody asks for any more goes, with what was kept of it. */
  follow({ tasks }: Dossier): void {
    if (!this.#open || tasks.some(({ requestId }) => requestId === this.#open)) return;
    this.#open = '';
    void this.#host.renderRoot.querySelector<DvcSupplementForm>('dvc-supplement-form')?.forget();
  }

  view(seat: SupplementSeat): TemplateResult {
    if (this.#hasFailed) {
      return html`<p class="notice" data-kind="danger" role="alert">
        ${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}
        <button class="button" type="button" @click=${() => void this.#load()}>${msg('Thử lại', { id: 'tracker.retry' })}</button>
      </p>`;
    }
    return this.#isThere
      ? html`<dvc-supplement-form class="screen-only" .seat=${seat} .requestId=${seat.request.requestId}></dvc-supplement-form>`
      : html`<progress aria-label=${msg('Đang mở phần bổ sung…', { id: 'tracker.supplement.opening' })}></progress>`;
  }

  async #load(): Promise<void> {
    this.#hasFailed = false;
    this.#host.requestUpdate();
    try {
      await loadCode(() => import('../supplement/define.js'));
      this.#isThere = true;
    } catch {
      this.#hasFailed = true;
    }
    this.#host.requestUpdate();
  }
}
