import type { Dossier, Supplement, SupplementSubmission } from '@dvcqg/openapi';
import { compileCheckedForm, createFormState } from '@dvcqg/forms';
import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { DvcElement } from '../../core/element.js';
import { loadCode } from '../../core/load-code.js';
import { PortalConsumer } from '../../core/portal-context.js';
import { property } from '../../core/property.js';
import type { Applicant } from '../../dossier-form/desk/applicant.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { LazyParts } from '../../dossier-form/lazy/lazy-parts.js';
import { Filling } from '../../dossier-form/session/filling.js';
import { FocusLater } from '../../dossier-form/session/focus-later.js';
import { PointerRest } from '../../dossier-form/session/pointer-rest.js';
import { UnsavedWarning } from '../../dossier-form/session/unsaved-warning.js';
import { DossierAct } from '../acts/dossier-act.js';
import type { SupplementSeat } from '../answer/supplement-slot.js';
import { SessionFollower } from '../session-follower.js';
import { formViewOf } from './form-view-of.js';
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
  readonly #lazy = new LazyParts(this);
  readonly #focus = new FocusLater(this);
  readonly #rest = new PointerRest(this);
  readonly #memory = new Map<string, unknown>();
  #filling: Filling | undefined;
  #kept: KeptSupplement | undefined;
  #act: DossierAct | undefined;
  #isOpening = false;
  #hasFailed = false;
  #isOnDevice = false;
  /** What is about to be sent is being written down. */
  #isWriting = false;
  #refreshes = 0;
  #spoken = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new UnsavedWarning(this, () => this.isAtRisk);
    // Who signs in meanwhile, such as to send files, goes on as themselves.
    new SessionFollower(this, this.#portal, () => true);
  }

  /** Whether something would be lost with the page. */
  get isAtRisk(): boolean {
    const { files, isDirty } = this.#filling ?? {};
    return files?.isAtRisk === true || (isDirty === true && !this.#isOnDevice && this.#act?.state.kind !== 'done');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.#timer !== undefined) this.#write();
    this.#act?.stop();
  }

  protected override willUpdate(): void {
    if (!this.#isOpening && this.seat && this.#portal.value) void this.#begin(this.seat);
  }

  protected override render(): TemplateResult {
    const [filling, act, seat] = [this.#filling, this.#act, this.seat];
    return html`<div class="root">
      <div class="unseen" role="status">${this.#spoken}</div>
      ${filling && act && seat && this.#portal.value
        ? supplementView({ seat, act, isOnDevice: this.#isOnDevice, view: this.#view(filling, seat), onSend: () => void this.#send(seat.request) })
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
    const now = new Date();
    const filling = new Filling(form, now, () => this.#changed());
    if (Object.keys(kept.content.values).length > 0) filling.begin(createFormState(form, kept.content.values, { now }));
    this.#kept = kept;
    this.#act = this.#actOf(kept);
    this.#filling = filling;
    this.#lazy.get('errors');
    if (kept.content.sent) this.#act.begin();
    this.#focus.on('form-title');
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
        this.#focus.on('act');
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
    this.#filling?.files?.leave();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    await this.#kept?.forget();
  }

  /** Written down before it is sent, so that a reload goes on with the same. */
  async #send(request: Supplement): Promise<void> {
    const [filling, kept, act] = [this.#filling, this.#kept, this.#act];
    if (!filling || !kept || !act || act.isUnderWay || this.#isWriting) return;
    this.#rest.settle();
    if (filling.files?.isRunning) return this.#focus.on('files-running');
    if (!filling.checkAll()) return this.#focus.on('summary');
    this.#isWriting = true;
    await kept.write({ values: filling.values, sent: submissionOf(request, filling.values) });
    this.#isWriting = false;
    act.begin();
  }

  #changed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#write(), QUIET);
    this.requestUpdate();
  }

  #write(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const values = this.#filling?.values;
    if (!values || !this.#kept) return;
    void this.#kept.write({ values }).then((isOnDevice) => {
      this.#isOnDevice = isOnDevice;
      this.requestUpdate();
    });
  }

  readonly #applicant = (): Applicant | undefined => {
    const [kept, session] = [this.#kept, this.#portal.value?.session];
    if (!kept || !session || session.state === 'starting') return undefined;
    const isSignedIn = session.state === 'active';
    const mayUseKey = this.seat?.key.secret !== undefined && !isSignedIn;
    return { key: mayUseKey ? kept.content.applicantKey : undefined, isAllowed: isSignedIn || mayUseKey, draftId: kept.id, sealKey: kept.sealKey, mayUseDevice: kept.mayUseDevice };
  };

  #view(filling: Filling, { headingLevel }: SupplementSeat): FormView {
    return formViewOf({
      filling, headingLevel,
      element: this,
      portal: this.#portal.value!,
      lazy: this.#lazy,
      partsVersion: this.#lazy.version + this.#refreshes,
      memory: this.#memory,
      rest: this.#rest,
      applicant: this.#applicant,
      keepDraft: () => this.#write(),
      announce: (words) => {
        this.#spoken = words;
        this.requestUpdate();
      },
      focus: (id) => this.#focus.on(id),
      refresh: () => {
        this.#refreshes += 1;
        this.requestUpdate();
      },
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-supplement-form': DvcSupplementForm;
  }
}
