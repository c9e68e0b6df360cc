import { msg } from '@lit/localize';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyInAddress, toDossierCode, toSecret, type DossierKey, type TypedKey } from './dossier-key.js';
import { CODE_PROBLEMS, SECRET_PROBLEMS, type Problem } from './problem-words.js';

type FieldName = keyof TypedKey;
type Problems = Partial<Record<FieldName, Problem>>;
type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

/** What is typed lives in this page only: it is never stored and goes nowhere but into the request's header. */
const NOTHING: TypedKey = { code: '', secret: '' };

/** The two fields with which a dossier is looked up, and what is wrong with them. */
export class LookUpForm {
  readonly #host: Host;
  readonly #ask: (key: DossierKey, takesFocus: boolean) => void;
  readonly #isSignedIn: () => boolean;
  #typed = NOTHING;
  #problems: Problems = {};

  constructor(host: Host, ask: (key: DossierKey, takesFocus: boolean) => void, isSignedIn: () => boolean) {
    this.#host = host;
    this.#ask = ask;
    this.#isSignedIn = isSignedIn;
  }

  /** Puts a key into the fields. */
  fill(typed: TypedKey = NOTHING): void {
    this.#typed = typed;
    this.#problems = {};
    this.#host.requestUpdate();
  }

  /** Asks for the dossier, or says what is wrong before anything is sent. The focus follows what the reader did, not the page. */
  submit(takesFocus: boolean): void {
    const { code: typedCode, secret: typedSecret } = this.#typed;
    const [code, secret] = [toDossierCode(typedCode), toSecret(typedSecret)];
    const problems: Problems = {};
    if (!code) problems.code = typedCode.trim() ? 'malformed' : 'missing';
    if (!secret && (typedSecret.trim() || !this.#isSignedIn())) problems.secret = typedSecret.trim() ? 'malformed' : 'missing';
    this.#problems = problems;
    this.#host.requestUpdate();
    if (!code || problems.secret) return takesFocus ? this.focus(problems.code ? 'code' : 'secret') : undefined;
    this.#typed = { ...this.#typed, code };
    this.#ask({ code, secret }, takesFocus);
  }

  focus(name: FieldName): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(`#${name}`)?.focus());
  }

  render(isPending: boolean): TemplateResult {
    return html`
      <form class="form screen-only" novalidate aria-label=${msg('Tra cứu hồ sơ', { id: 'tracker.form' })} @submit=${this.#onSubmit}>
        ${this.#field('code', msg('Mã hồ sơ', { id: 'tracker.code' }), msg('Ví dụ: H37.08-261122-0001', { id: 'tracker.code.hint' }), CODE_PROBLEMS)}
        ${this.#field('secret', msg('Mã bí mật, hoặc đường dẫn trong mã QR', { id: 'tracker.secret' }), this.#secretHint(), SECRET_PROBLEMS)}
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

  #field(name: FieldName, label: string, hint: string, words: Record<Problem, () => string>): TemplateResult {
    const problem = this.#problems[name];
    return html`<div class="field" ?data-wrong=${problem}>
      <label for=${name}>${label}</label>
      <p id=${`${name}-hint`} class="muted">${hint}</p>
      ${problem ? html`<p id=${`${name}-error`} class="error">${words[problem]()}</p>` : nothing}
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
    if ((event.target as HTMLFormElement).querySelector('[aria-disabled="true"]')) return;
    this.submit(true);
  };
}
