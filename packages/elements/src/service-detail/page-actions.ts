import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';

type Copying = 'idle' | 'copied' | 'refused';

/** Copying the page's address, and print. */
export class PageActions {
  readonly #host: ReactiveControllerHost;
  #copying: Copying = 'idle';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What to announce after copying. */
  get announcement(): string {
    return this.#copying === 'copied' ? msg('Đã chép đường dẫn.', { id: 'detail.copied' }) : '';
  }

  render(): TemplateResult {
    return html`
      <button class="button screen-only" type="button" @click=${this.#copy} @blur=${() => this.#set('idle')}>
        ${this.announcement || msg('Chép đường dẫn', { id: 'detail.copy-link' })}
      </button>
      <button class="button screen-only" type="button" @click=${() => globalThis.print()}>
        ${msg('In', { id: 'detail.print' })}
      </button>
      ${this.#copying === 'refused'
        ? html`<label class="address">
            ${msg('Đường dẫn của trang này', { id: 'detail.address' })}
            <input type="text" readonly .value=${location.href} />
          </label>`
        : nothing}
    `;
  }

  // The clipboard is closed to pages without TLS and by some policies; then the address is shown for copying by hand.
  readonly #copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#set('copied');
    } catch {
      this.#set('refused');
    }
  };

  #set(copying: Copying): void {
    if (copying === 'idle' && this.#copying === 'refused') return;
    this.#copying = copying;
    this.#host.requestUpdate();
  }
}
