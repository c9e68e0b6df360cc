import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { errorWords, requestIdOf } from '../core/error-words.js';
import { property } from '../core/property.js';
import { SignInController, type SignInState } from './sign-in-controller.js';
import { DvcSignedInEvent, DvcSignedOutEvent } from './sign-in-events.js';
import { spokenWords, troubleWords } from './sign-in-labels.js';
import { styles } from './sign-in-styles.js';

/**
 * Signs the reader in and out, and tells in time that the session ends.
 *
 * @tag dvc-sign-in
 * @summary Signs the reader in and out.
 * @fires {DvcSignedInEvent} dvc-signed-in - The reader is signed in: has just come back, or was so on the page before.
 * @fires {DvcSignedOutEvent} dvc-signed-out - The reader is not signed in any more.
 * @slot - Shows until the portal is known.
 * @slot menu - Further links for who is signed in, before signing out.
 * @csspart button - The button that signs in, or opens the menu.
 * @csspart hint - Says which account is needed; hidden, it is still read out.
 * @csspart panel - The menu of who is signed in.
 * @cssprop [--dvc-sign-in-panel-end=auto] - `0` lets the menu open towards the start of the line, at the right edge of a page.
 * @cssprop [--dvc-sign-in-notes-position=static] - `absolute` lays notes over the page below, for narrow headers.
 */
export class DvcSignIn extends DvcElement {
  static override readonly tag = 'dvc-sign-in';
  static override readonly styles = styles;

  /** Where signing in happens: `page` leaves the page and comes back to it, `popup` opens a window. */
  @property() display: 'page' | 'popup' = 'page';

  /** Address of the reader's own dossiers. Without it there is no such link. */
  @property({ attribute: 'dossiers-href' }) dossiersHref: string | undefined;

  readonly #control = new SignInController(this, (before, now) => this.#stateChanged(before, now));
  #isOpen = false;
  #hasAsked = false;
  #hasSignedOut = false;
  #spoken = '';

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('keydown', this.#onKey);
    this.addEventListener('focusout', this.#onFocusOut);
    document.addEventListener('pointerdown', this.#onPointerDown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('keydown', this.#onKey);
    this.removeEventListener('focusout', this.#onFocusOut);
    document.removeEventListener('pointerdown', this.#onPointerDown);
  }

  protected override render(): TemplateResult {
    const { state } = this.#control;
    return html`
      <div class="root" data-state=${state}>
        ${state === 'active' ? this.#renderReader() : this.#renderDoor(state)}
        <div class="unseen" role="status">${this.#spoken}</div>
        <div class="notes">${this.#renderNotes(state)}</div>
      </div>
    `;
  }

  #renderDoor(state: SignInState): TemplateResult | typeof nothing {
    if (state === 'hidden') return html`<slot></slot>`;
    if (state === 'closed') return html`<p class="hint">${msg('Cổng này chưa mở đăng nhập trực tuyến.', { id: 'sign-in.closed' })}</p>`;
    const isStarting = state === 'starting';
    const words = { none: () => msg('Đăng nhập', { id: 'sign-in.button' }), ended: () => msg('Đăng nhập lại', { id: 'sign-in.again' }), starting: () => msg('Đang đăng nhập…', { id: 'sign-in.starting' }) };
    return html`
      <button id="button" part="button" class="button primary" type="button" aria-describedby="hint" aria-disabled=${isStarting} @click=${this.#signIn}>
        ${words[state as keyof typeof words]()}
      </button>
      <p id="hint" part="hint" class="hint">${msg('Bằng tài khoản định danh điện tử VNeID', { id: 'sign-in.hint' })}</p>
    `;
  }

  #renderReader(): TemplateResult {
    const name = this.#control.session?.identity.displayName ?? '';
    return html`
      <button id="button" part="button" class="button reader" type="button" aria-expanded=${this.#isOpen} aria-controls="panel" @click=${this.#toggle}>
        <span class="unseen">${msg('Tài khoản', { id: 'sign-in.account' })}: </span><bdi class="name" lang="vi">${name}</bdi>
      </button>
      <div id="panel" part="panel" class="panel" ?hidden=${!this.#isOpen}>
        ${this.dossiersHref ? html`<a class="item" href=${this.dossiersHref}>${msg('Hồ sơ của tôi', { id: 'sign-in.dossiers' })}</a>` : nothing}
        <slot name="menu"></slot>
        <button class="item" type="button" @click=${this.#signOut}>${msg('Đăng xuất', { id: 'sign-in.out' })}</button>
      </div>
    `;
  }

  #renderNotes(state: SignInState): TemplateResult | typeof nothing {
    const { error, notice, signOutUrl, trouble } = this.#control;
    if (error !== undefined) {
      const requestId = requestIdOf(error);
      return html`<p class="note" data-kind="danger" role="alert">
        ${errorWords(error)} ${requestId ? html`<span class="hint">${msg('Mã yêu cầu', { id: 'sign-in.request-id' })}: ${requestId}</span>` : nothing}
      </p>`;
    }
    if (state === 'ended') return html`<p class="note" data-kind="warning">${msg('Phiên đăng nhập đã hết. Vui lòng đăng nhập lại để tiếp tục.', { id: 'sign-in.ended.long' })}</p>`;
    if (state === 'active') return notice?.kind === 'ending' ? this.#renderEnding(notice.isRenewable) : nothing;
    if (trouble && state === 'none') return html`<p class="note" data-kind=${trouble === 'cancelled' ? 'info' : 'danger'} role="alert">${troubleWords(trouble)}</p>`;
    return this.#hasSignedOut && state === 'none' ? this.#renderSignedOut(signOutUrl) : nothing;
  }

  #renderEnding(isRenewable: boolean): TemplateResult {
    const words = isRenewable
      ? msg('Phiên đăng nhập sẽ hết sau 2 phút.', { id: 'sign-in.ending' })
      : msg('Phiên đăng nhập sẽ hết sau 2 phút và không thể kéo dài thêm.', { id: 'sign-in.ending.last' });
    return html`<div class="note" data-kind="warning">
      <p role="alert">${words}</p>
      ${isRenewable ? html`<button class="button" type="button" aria-disabled=${this.#control.isRenewing} @click=${this.#renew}>${msg('Tiếp tục', { id: 'sign-in.renew' })}</button>` : nothing}
    </div>`;
  }

  #renderSignedOut(url: string | null): TemplateResult {
    return html`<p class="note" data-kind="info">
      <span role="status">${msg('Bạn đã đăng xuất khỏi trang này.', { id: 'sign-in.signed-out' })}</span>
      ${url ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${msg('Đăng xuất cả tài khoản định danh (mở trang mới)', { id: 'sign-in.signed-out.provider' })}</a>` : nothing}
    </p>`;
  }

  #stateChanged(before: SignInState, now: SignInState): void {
    if (now === 'active') this.dispatchEvent(new DvcSignedInEvent());
    if (before === 'active') this.dispatchEvent(new DvcSignedOutEvent());
    if (now !== 'none') this.#hasSignedOut = false;
    if (now !== 'active') this.#isOpen = false;
    // Who was signed in on the page before need not be told so on every page.
    this.#spoken = before === 'hidden' || (now === 'active' && !this.#hasAsked) ? '' : spokenWords(now);
  }

  readonly #signIn = (): void => {
    if (this.#control.state === 'starting') return;
    this.#hasAsked = true;
    void this.#control.signIn(this.display);
  };

  readonly #renew = (): void => {
    if (this.#control.isRenewing) return;
    void this.#control.renew().then(() => this.#focusButton());
  };

  readonly #signOut = (): void => {
    this.#hasSignedOut = true;
    void this.#control.signOut();
    void this.updateComplete.then(() => this.#focusButton());
  };

  readonly #toggle = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  readonly #close = (): void => {
    this.#isOpen = false;
    this.requestUpdate();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#isOpen) return;
    event.stopPropagation();
    this.#close();
    this.#focusButton();
  };

  readonly #onPointerDown = (event: Event): void => {
    if (this.#isOpen && !event.composedPath().includes(this)) this.#close();
  };

  // Not when the focus goes nowhere: some browsers give buttons none when they are clicked.
  readonly #onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (this.#isOpen && relatedTarget instanceof Node && !this.contains(relatedTarget) && relatedTarget !== this) this.#close();
  };

  // What was pressed goes away; without this the keyboard would start again at the top of the host's page.
  #focusButton(): void {
    this.renderRoot.querySelector<HTMLElement>('#button')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-sign-in': DvcSignIn;
  }
}
