import { msg } from '@lit/localize';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { loadCode } from '../../core/load-code.js';
import type { Problems } from './check-key.js';
import { keyInAddress, type DossierKey, type TypedKey } from './dossier-key.js';
import { ScanSlot } from './scan-slot.js';

type FieldName = keyof TypedKey;

/** What is typed lives in this page only: it is never stored and goes nowhere but into the request's header. */
const NOTHING: TypedKey = { code: '', secret: '' };

/** The two fields with which a dossier is looked up, and what is wrong with them. */
export class LookUpForm {
  readonly #host: LitElement;
  readonly #ask: (key: DossierKey, takesFocus: boolean) => void;
  readonly #isSignedIn: () => boolean;
  readonly #scan: ScanSlot;
  #typed = NOTHING;
  #problems: Problems = {};
  #isCutOff = false;
  /** What is typed is being looked at: the code that does so may still be on its way. */
  isChecking = false;

  constructor(host: LitElement, ask: (key: DossierKey, takesFocus: boolean) => void, isSignedIn: () => boolean) {
    this.#host = host;
    this.#ask = ask;
    this.#isSignedIn = isSignedIn;
    this.#scan = new ScanSlot(host, (key) => {
      this.fill(key);
      void this.submit(true);
    });
  }

  /** Puts a key into the fields. */
  fill(typed: TypedKey = NOTHING): void {
    this.#typed = typed;
    this.#problems = {};
    this.#isCutOff = false;
    this.#host.requestUpdate();
  }

  /** Asks for the dossier, or says what is wrong before anything is sent. The focus follows what the reader did, not the page. */
  async submit(takesFocus: boolean, isOwner = this.#isSignedIn()): Promise<void> {
    this.isChecking = true;
    this.#isCutOff = false;
    this.#problems = {};
    this.#host.requestUpdate();
    try {
      const { checkKey, isKey } = await loadCode(() => import('./check-key.js'));
      const checked = checkKey(this.#typed, isOwner);
      if (isKey(checked)) {
        this.#scan.close();
        return this.#ask(checked, takesFocus);
      }
      this.#problems = checked;
      if (takesFocus) this.focus(checked.code ? 'code' : 'secret');
    } catch {
      this.#isCutOff = true;
    } finally {
      this.isChecking = false;
      this.#host.requestUpdate();
    }
  }

  focus(name: FieldName): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus());
  }

  render(isPending: boolean): TemplateResult {
    return html`
      <form class="form screen-only" novalidate aria-label=${msg('Tra cứu hồ sơ', { id: 'tracker.form' })} @submit=${this.#onSubmit}>
        <div>${this.#scan.render()}</div>
        ${this.#field('code', msg('Mã hồ sơ', { id: 'tracker.code' }), msg('Ví dụ: H37.08-261122-0001', { id: 'tracker.code.hint' }))}
        ${this.#field('secret', msg('Mã bí mật, hoặc đường dẫn trong mã QR', { id: 'tracker.secret' }), this.#secretHint())}
        ${this.#isCutOff ? html`<p class="error" role="alert">${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>` : nothing}
        <div class="actions">
          <button class="button primary" type="submit" aria-disabled=${isPending}>${msg('Tra cứu', { id: 'tracker.submit' })}</button>
        </div>
        <details>
          <summary>${msg('Tìm hai mã này ở đâu?', { id: 'tracker.where' })}</summary>
          <p>${msg('Cả hai có trên Giấy tiếp nhận hồ sơ nhận được khi nộp. Mã hồ sơ in thành chữ. Mã bí mật nằm trong mã QR: quét bằng điện thoại thì hồ sơ mở ngay; hoặc chép đường dẫn vừa quét rồi dán vào ô trên.', { id: 'tracker.where.text' })}</p>
          <p>${msg('Hồ sơ nộp khi đã đăng nhập thì chỉ cần đăng nhập lại, không cần mã bí mật.', { id: 'tracker.where.signed-in' })}</p>
          <slot name="help"></slot>
        </details>
      </form>
    `;
  }

  #secretHint(): string {
    return this.#isSignedIn()
      ? msg('Để trống nếu hồ sơ là của bạn.', { id: 'tracker.secret.hint.own' })
      : msg('43 ký tự. Không đưa mã này cho ai: có nó là xem được hồ sơ.', { id: 'tracker.secret.hint' });
  }

  #field(name: FieldName, label: string, hint: string): TemplateResult {
    const problem = this.#problems[name];
    return html`<div class="field" ?data-wrong=${problem}>
      <label for=${name}>${label}</label>
      <p id=${`${name}-hint`} class="muted">${hint}</p>
      ${problem ? html`<p id=${`${name}-error`} class="error">${problem()}</p>` : nothing}
      <input
        id=${name}
        type="text"
        autocomplete="off"
        autocapitalize=${name === 'code' ? 'characters' : 'off'}
        spellcheck="false"
        translate="no"
        maxlength="500"
        aria-describedby=${problem ? `${name}-error ${name}-hint` : `${name}-hint`}
        aria-invalid=${problem ? 'true' : nothing}
        .value=${this.#typed[name]}
        @input=${(event: Event) => this.#onInput(name, (event.target as HTMLInputElement).value)}
      />
    </div>`;
  }

  // The address of a scanned code fills both fields, whichever it is pasted into.
  #onInput(name: FieldName, value: string): void {
    const key = keyInAddress(value);
    if (key) this.fill(key);
    else this.#typed = { ...this.#typed, [name]: value };
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    if (this.isChecking || (event.target as HTMLFormElement).querySelector('[aria-disabled="true"]')) return;
    void this.submit(true);
  };
}
