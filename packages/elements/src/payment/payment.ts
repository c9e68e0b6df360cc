import type { BillKind } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { PortalConsumer } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { SessionFollower } from '../status-tracker/session-follower.js';
import { returnedPayment, takeFee, type FeeKey } from './address/payment-address.js';
import { hasKept } from './address/slot-name.js';
import { BillForm } from './bills/bill-form.js';
import { styles } from './payment-styles.js';
import type { PageFacts, PaymentRoom } from './room/payment-room.js';
import { BILL_WORDS } from './words/bill-words.js';

/**
 * Pays the fee of a dossier, or a bill that is no procedure: a traffic fine, a hospital fee, tuition, tax. Says "paid" only when the
 * gateway does.
 *
 * @tag dvc-payment
 * @summary Pays fees and bills.
 * @fires {DvcPaymentLeaveEvent} dvc-payment-leave - The page is about to be left for the payment platform; a page that cancels it stays.
 * @fires {DvcPaymentChangedEvent} dvc-payment-changed - The gateway says where a payment stands: `paymentId`, `status`, `method`.
 * @csspart standing - Where the payment stands, and what happens next.
 * @csspart facts - Amount, payee, purpose, transaction.
 * @csspart ways - The ways to pay.
 * @csspart transfer - The VietQR code and its text.
 */
export class DvcPayment extends DvcElement {
  static override readonly tag = 'dvc-payment';
  static override readonly styles = styles;

  /** Code of the dossier whose fee is paid. Without it, and without a link that names one, bills are looked for. */
  @property() code = '';

  /** Which fee of the dossier; without it the one that is due. */
  @property() fee = '';

  /** The receipt's secret, in place of the owner's session. A property only: it must not stand in a page. */
  @property({ attribute: false }) secret: string | undefined;

  /** The only kind of bill that this page takes: `traffic_fine`, `hospital_fee`, `tuition` or `tax`. Without it the reader chooses. */
  @property({ attribute: 'bill-kind' }) billKind: BillKind | undefined;

  /** Address where a dossier is shown, with `{code}`; on this site the key of the receipt stands behind its `#`. */
  @property({ attribute: 'dossier-href' }) dossierHref = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #portal = new PortalConsumer(this);
  readonly #session = new SessionFollower(this, this.#portal, () => this.#needsSession);
  readonly #form = new BillForm(this, { ask: (keys) => this.#inRoom((room) => room.lookUp(keys)), cutOff: () => (this.#isCutOff = true) });
  /** Something was begun in this tab before the page came. */
  #hadKept: boolean | undefined;
  #linked: FeeKey | undefined;
  #returned: string | undefined;
  #room: PaymentRoom | undefined;
  #entered: readonly unknown[] = [];
  /** What is to be done in the room once it is there. */
  #waiting: ((room: PaymentRoom) => void) | undefined;
  #isLoading = false;
  #isCutOff = false;
  #spoken = '';

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('hashchange', this.#onHash);
    globalThis.addEventListener('pagehide', this.#onLeave);
    globalThis.addEventListener('pageshow', this.#onShow);
    this.#onHash();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('hashchange', this.#onHash);
    globalThis.removeEventListener('pagehide', this.#onLeave);
    globalThis.removeEventListener('pageshow', this.#onShow);
  }

  // The reader types meanwhile. Without a network it is loaded when it is needed.
  protected override firstUpdated(): void {
    void import('./bills/check-keys.js').catch(() => undefined);
  }

  protected override willUpdate(): void {
    const portal = this.#portal.value;
    this.#hadKept ??= portal && hasKept(portal.endpoint);
    if (!portal || (this.#needsSession && this.#session.who === 'starting')) return;
    const fee = this.#fee;
    const now = [portal.client, fee?.code, fee?.fee, fee?.secret, this.#returned, this.#needsSession && this.#session.who];
    if (now.every((each, at) => each === this.#entered[at])) return;
    const isOther = this.#entered[0] !== portal.client;
    const wasShut = this.#entered.length === 0 && !this.#isAsked;
    this.#entered = now;
    if (isOther) this.#closeRoom();
    if (!wasShut) this.#inRoom((room) => room.enter({ fee, returned: this.#returned }));
  }

  protected override render(): TemplateResult {
    const isExpected = this.#isAsked && !this.#isCutOff;
    return html`<div class="root">
      <div class="unseen" role="status">${this.#spoken}</div>
      ${this.#isCutOff ? this.#renderCutOff() : nothing}
      ${this.#room ? this.#room.render(this.#renderForm) : isExpected ? html`<progress aria-label=${lookingWords()}></progress>` : this.#isAsked ? nothing : this.#renderForm(this.#isLoading)}
    </div>`;
  }

  readonly #renderForm = (isPending: boolean): TemplateResult => this.#form.render(isPending, this.#onlyKind);

  #renderCutOff(): TemplateResult {
    return html`<div class="notice" data-kind="danger" role="alert">
      <p>${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>
      <p><button class="button" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'tracker.retry' })}</button></p>
    </div>`;
  }

  get #fee(): FeeKey | undefined {
    if (this.#linked) return { ...this.#linked, fee: this.#linked.fee || this.fee };
    return this.code ? { code: this.code, fee: this.fee, secret: this.secret } : undefined;
  }

  /** There is more to do than to show the form. */
  get #isAsked(): boolean {
    return this.#fee !== undefined || this.#returned !== undefined || this.#hadKept === true;
  }

  get #needsSession(): boolean {
    return this.#isAsked && !this.#fee?.secret;
  }

  get #onlyKind(): BillKind | undefined {
    return this.billKind && Object.hasOwn(BILL_WORDS, this.billKind) ? this.billKind : undefined;
  }

  /** Does something in the room, which is loaded before the first time. */
  #inRoom(act: (room: PaymentRoom) => void): void {
    if (this.#room) return act(this.#room);
    this.#waiting = act;
    this.#isCutOff = false;
    if (!this.#isLoading) void this.#loadRoom();
  }

  async #loadRoom(): Promise<void> {
    this.#isLoading = true;
    this.requestUpdate();
    try {
      const { PaymentRoom } = await import('./room/payment-room.js');
      await this.updateComplete;
      const portal = this.#portal.value;
      if (portal) this.#room ??= new PaymentRoom(this, { portal, page: this.#page, announce: this.#announce, onForm: () => this.#form.clear() });
    } catch {
      this.#isCutOff = true;
    }
    this.#isLoading = false;
    if (this.#room) this.#waiting?.(this.#room);
    this.requestUpdate();
  }

  #closeRoom(): void {
    this.#room?.close();
    this.#room = undefined;
  }

  readonly #page = (): PageFacts => ({ locale: this.#portal.value?.locale, headingLevel: this.headingLevel, dossierHref: this.dossierHref, isForFee: this.#fee !== undefined });

  readonly #announce = (words: string): void => {
    this.#spoken = words;
    this.requestUpdate();
  };

  readonly #retry = (): void => {
    this.#isCutOff = false;
    if (this.#waiting) this.#inRoom(this.#waiting);
    this.requestUpdate();
  };

  readonly #onHash = (): void => {
    this.#linked = takeFee() ?? this.#linked;
    this.#returned = returnedPayment() ?? this.#returned;
    this.requestUpdate();
  };

  // What somebody typed is not there for who goes back to the page.
  readonly #onLeave = (): void => {
    this.#form.clear();
    this.#room?.pageLeft();
    this.requestUpdate();
  };

  readonly #onShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.#room?.pageReturned();
  };
}

const lookingWords = (): string => msg('Đang tìm khoản phải nộp…', { id: 'payment.reading' });

declare global {
  interface HTMLElementTagNameMap {
    'dvc-payment': DvcPayment;
  }
}
