import type { Dossier, Supplement, SupplementSubmission } from '@dvcqg/openapi';
import { compileCheckedForm } from '@dvcqg/forms';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { DvcElement } from '../../core/element.js';
import { loadCode } from '../../core/load-code.js';
import { PortalConsumer } from '../../core/portal-context.js';
import { property } from '../../core/property.js';
import type { Applicant } from '../../dossier-form/desk/applicant.js';
import { EmbeddedForm } from '../../dossier-form/embedded/embedded-form.js';
import { UnsavedWarning } from '../../dossier-form/session/unsaved-warning.js';
import { DossierAct } from '../acts/dossier-act.js';
import type { SupplementSeat } from '../answer/supplement-slot.js';
import { SessionFollower } from '../session-follower.js';
import { KeptSupplement } from './kept-supplement.js';
import { requestForm, submissionOf } from './request-form.js';
import { styles } from './supplement-styles.js';
import { supplementView } from './supplement-view.js';

const QUIET = 400; // milliseconds without a key before what was typed is written down

/**
 * Answers a supplement request, everything at once: files, words, sending. A room of the status tracker, which gives it its seat.
 * @internal
 */
export class DvcSupplementForm extends DvcElement {
  static override readonly tag = 'dvc-supplement-form';
  static override readonly styles = styles;

  @property({ attribute: false }) seat: SupplementSeat | undefined;

  readonly #portal = new PortalConsumer(this);
  readonly #form = new EmbeddedForm(this, { applicant: () => this.#applicant(), keep: () => this.#write(), quiet: QUIET });
  #kept: KeptSupplement | undefined;
  #act: DossierAct | undefined;
  #isOpening = false;
  #hasFailed = false;
  #isOnDevice = false;
  /** What is about to be sent is being written down. */
  #isWriting = false;

  constructor() {
    super();
    new UnsavedWarning(this, () => this.isAtRisk);
    // Who signs in meanwhile, such as to send files, goes on as themselves.
    new SessionFollower(this, this.#portal, () => true);
  }

  /** Whether something would be lost with the page. */
  get isAtRisk(): boolean {
    const { files, isDirty } = this.#form.filling ?? {};
    return files?.isAtRisk === true || (isDirty === true && !this.#isOnDevice && this.#act?.state.kind !== 'done');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#form.isWaiting) this.#form.keep();
    this.#act?.stop();
  }

  protected override willUpdate(): void {
    if (!this.#isOpening && this.seat && this.#portal.value) void this.#begin(this.seat);
  }

  protected override render(): TemplateResult {
    const [filling, act, seat, portal] = [this.#form.filling, this.#act, this.seat, this.#portal.value];
    return html`<div class="root">
      <div class="unseen" role="status">${this.#form.spoken}</div>
      ${filling && act && seat && portal
        ? supplementView({ seat, act, isOnDevice: this.#isOnDevice, view: this.#form.view(filling, portal, seat.headingLevel), onSend: () => void this.#send(seat.request) })
        : this.#opening()}
    </div>`;
  }

  #opening(): TemplateResult {
    if (!this.#hasFailed) return html`<progress aria-label=${msg('Đang mở phần bổ sung…', { id: 'tracker.supplement.opening' })}></progress>`;
    return html`<div class="notice" data-kind="danger" role="alert">
      <p>${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>
      <button class="button" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'tracker.retry' })}</button>
    </div>`;
  }

  readonly #retry = (): void => {
    this.#isOpening = false;
    this.#hasFailed = false;
    this.requestUpdate();
  };

  /** What of the engine it takes may not come without a network. */
  async #begin(seat: SupplementSeat): Promise<void> {
    this.#isOpening = true;
    try {
      await this.#open(seat);
    } catch {
      this.#hasFailed = true;
      this.requestUpdate();
    }
  }

  /** With what was kept of an earlier visit; what was on its way is asked about. */
  async #open({ request, key }: SupplementSeat): Promise<void> {
    const { endpoint } = this.#portal.value as { endpoint: string };
    const [form, kept] = await Promise.all([compileCheckedForm(requestForm(request), loadCode), KeptSupplement.open({ ...key, endpoint, requestId: request.requestId })]);
    this.#kept = kept;
    this.#act = this.#actOf(kept);
    this.#form.begin(form, Object.keys(kept.content.values).length > 0 ? kept.content.values : undefined);
    if (kept.content.sent) this.#act.begin();
    this.#form.focus('form-title');
  }

  #actOf(kept: KeptSupplement): DossierAct {
    return new DossierAct({
      send: (signal) => this.#request(kept, signal),
      changed: () => this.requestUpdate(),
      done: (dossier) => void this.forget().then(() => this.seat?.onSent(dossier)),
      refused: (why) => {
        const isSame = why === 'sign-in' || why === 'busy';
        void kept.write({ sent: undefined, ...(!isSame && { operation: crypto.randomUUID() }) });
        if (why === 'late' || why === 'missing') this.seat?.onStale();
        this.#form.focus('act');
      },
    });
  }

  async #request({ content }: KeptSupplement, signal: AbortSignal): Promise<Dossier> {
    const { request, key } = this.seat as SupplementSeat;
    const { client } = this.#portal.value!;
    return client.dossiers.sendSupplement(key.code, request.requestId, content.sent as SupplementSubmission, {
      idempotencyKey: content.operation, secret: key.secret, applicantKey: this.#applicant()?.key, signal,
    });
  }

  /** The agency has it, or asks for it no more: nothing stays on the device. */
  async forget(): Promise<void> {
    this.#act?.stop();
    this.#form.filling?.files?.leave();
    this.#form.stopWaiting();
    await this.#kept?.forget();
  }

  /** Written down before it is sent, so that a reload goes on with the same. */
  async #send(request: Supplement): Promise<void> {
    const [filling, kept, act] = [this.#form.filling, this.#kept, this.#act];
    if (!filling || !kept || !act || act.isUnderWay || this.#isWriting) return;
    if (!this.#form.isReady(filling)) return;
    this.#isWriting = true;
    await kept.write({ values: filling.values, sent: submissionOf(request, filling.values) });
    this.#isWriting = false;
    act.begin();
  }

  #write(): void {
    const values = this.#form.filling?.values;
    if (!values || !this.#kept) return;
    void this.#kept.write({ values }).then((isOnDevice) => {
      this.#isOnDevice = isOnDevice;
      this.requestUpdate();
    });
  }

  #applicant(): Applicant | undefined {
    const [kept, session] = [this.#kept, this.#portal.value?.session];
    if (!kept || !session || session.state === 'starting') return undefined;
    const isSignedIn = session.state === 'active';
    const mayUseKey = this.seat?.key.secret !== undefined && !isSignedIn;
    return { key: mayUseKey ? kept.content.applicantKey : undefined, isAllowed: isSignedIn || mayUseKey, draftId: kept.id, sealKey: kept.sealKey, mayUseDevice: kept.mayUseDevice };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-supplement-form': DvcSupplementForm;
  }
}
