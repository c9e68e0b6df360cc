import type { Locale } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { adoptStyles } from '../core/adopt-styles.js';
import { DvcElement } from '../core/element.js';
import { property } from '../core/property.js';
import { levelView } from './question/level-view.js';
import { QUESTION_WORDS } from './question/question-words.js';
import { emptyDraft, type RatingDraft } from './question/rating-draft.js';
import { styles } from './rating-widget-styles.js';
import { type RatingLine, RatingRoom } from './sending/rating-room.js';
import { type NamedSubject, subjectName, takeRatingLink } from './subject/rating-link.js';

/** The rating widget, whatever brings it to a gateway. */
export abstract class RatingElement extends DvcElement {
  static override readonly tag: string = 'dvc-rating-widget';
  static override readonly styles = styles;

  /** Code of an ended dossier, for its owner or with `secret`. Without it, `service` or `place`, what the page's address names behind its `#`. */
  @property() code = '';

  /** The receipt's secret, in place of the owner's session. A property only: it must not stand in a page. */
  @property({ attribute: false }) secret: string | undefined;

  /** Code of the service that is rated. */
  @property() service = '';

  /** Public key of the counter or page that is rated. */
  @property() place = '';

  /** `compact` = small and without a frame; `dialog` = a button that opens it. */
  @property({ reflect: true }) display: 'inline' | 'compact' | 'dialog' = 'inline';

  /** Many people use this device, such as at a counter: each is somebody else, and can go on to the next. */
  @property({ type: Boolean, attribute: 'shared-device' }) sharedDevice = false;

  #linked: NamedSubject | undefined;
  #room: RatingRoom | undefined;
  #entered: readonly unknown[] = [];
  #draft = emptyDraft();
  #late: typeof import('./late/index.js') | undefined;
  #focusNext: string | undefined;

  /** Opens the dialog of `display="dialog"`. */
  show(): void {
    this.renderRoot.querySelector('dialog')?.showModal();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const [name, listener] of this.#listeners) globalThis.addEventListener(name, listener);
    this.#readLink();
    void this.updateComplete.then(() => this.#loadLate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const [name, listener] of this.#listeners) globalThis.removeEventListener(name, listener);
    this.#leave();
  }

  /** How the gateway is reached; nothing while that is not known. */
  protected abstract get line(): RatingLine | undefined;

  /** Language of the words. */
  protected abstract get locale(): Locale;

  /** Tells people who sign in apart; empty for nobody, `starting` while that is not known yet. */
  protected get who(): string {
    return '';
  }

  /** Only its owner's session opens the dossier. */
  protected get needsSession(): boolean {
    const { kind, secret } = this.#subject ?? {};
    return kind === 'dossier' && !secret;
  }

  protected override willUpdate(): void {
    const { line, who } = this;
    const subject = this.#subject;
    const entered = [line?.endpoint, subject && subjectName(subject), subject?.secret, this.sharedDevice, who];
    if (entered.every((each, at) => each === this.#entered[at])) return;
    this.#leave();
    this.#entered = entered;
    if (!line || !subject || who === 'starting') return;
    this.#draft = emptyDraft();
    this.#room = new RatingRoom({ line, subject, isShared: this.sharedDevice, onChange: () => this.requestUpdate() });
    void this.#open();
  }

  protected override updated(): void {
    const target = this.#focusNext && this.renderRoot.querySelector<HTMLElement>(this.#focusNext);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  protected override render(): TemplateResult {
    const box = html`<div class="box" part="box">${this.#body()}<p class="note" role="status">${this.#status}</p></div>`;
    if (this.display !== 'dialog') return box;
    return html`<button class="button" type="button" @click=${() => this.show()}>${msg('Đánh giá', { id: 'tracker.rate' })}</button>
      <dialog aria-label=${msg('Đánh giá', { id: 'tracker.rate' })}>
        ${box}<form method="dialog"><button class="button">${msg('Đóng', { id: 'rating.close' })}</button></form>
      </dialog>`;
  }

  get #subject(): NamedSubject | undefined {
    if (this.code) return { kind: 'dossier', code: this.code, secret: this.secret ?? (this.#linked?.code === this.code ? this.#linked.secret : undefined) };
    if (this.service) return { kind: 'service', code: this.service };
    return this.place ? { kind: 'place', code: this.place } : this.#linked;
  }

  /** Said as it changes. */
  get #status(): unknown {
    const { step = 'opening', error } = this.#room ?? {};
    if (step === 'opening') return this.#subject ? msg('Đang mở phần đánh giá…', { id: 'rating.opening' }) : nothing;
    return this.#late?.statusView(step, error) ?? (error ? msg('Không kết nối được với hệ thống. Hãy kiểm tra mạng và thử lại.', { id: 'rating.error.away' }) : nothing);
  }

  readonly #readLink = (): void => {
    const linked = takeRatingLink();
    if (!linked) return;
    this.#linked = linked;
    this.requestUpdate();
  };

  /** Who leaves the page leaves nothing behind that opens a dossier, also when the browser keeps the page. */
  readonly #onLeave = (): void => {
    if (!this.#linked?.secret) return;
    this.#linked = undefined;
    this.requestUpdate();
  };

  readonly #listeners: readonly (readonly [string, () => void])[] = [
    ['hashchange', this.#readLink],
    ['pagehide', this.#onLeave],
    ['online', () => this.#onOnline()],
  ];

  #leave(): void {
    this.#room?.close();
    this.#room = undefined;
    this.#entered = [];
  }

  #body(): unknown {
    const [room, late] = [this.#room, this.#late];
    if (!room) return this.#subject ? nothing : html`<p>${msg('Hãy mở phần đánh giá từ trang hồ sơ của bạn, hoặc quét mã QR ở quầy.', { id: 'rating.nothing' })}</p>`;
    const { step, view } = room;
    if (step === 'opening') return html`<div class="waiting" aria-hidden="true"></div>`;
    const panel = late?.panelView(room, { isShared: this.sharedDevice, locale: this.locale, onAgain: () => this.#again(room) }, () => void this.#flush());
    if (!view) return panel ?? html`<button class="button" type="button" @click=${() => void this.#open()}>${msg('Thử lại', { id: 'tracker.retry' })}</button>`;
    const { kind, title } = view.subject;
    return html`<p class="title" lang=${this.locale === 'vi' ? nothing : 'vi'}>${kind === 'dossier' ? `${this.#subject?.code} – ` : nothing}${title}</p>
      ${panel ?? (step === 'said' ? nothing : this.#form(room, QUESTION_WORDS[kind]()))}`;
  }

  #form({ step }: RatingRoom, question: string): TemplateResult {
    const { level } = this.#draft;
    const change = (changes: Partial<RatingDraft>): void => {
      this.#draft = { ...this.#draft, missing: null, ...changes };
      this.requestUpdate();
      void this.#loadLate();
    };
    return html`<form class="stack" novalidate @submit=${this.#onSubmit}>
      ${levelView(question, level, (chosen) => change({ level: chosen }))}${level ? this.#late?.moreView(this.#draft, step === 'sending', change) : nothing}
    </form>`;
  }

  async #open(): Promise<void> {
    await this.#room?.open();
    await this.#loadLate();
    await this.#flush();
  }

  /** What was kept goes out; what could not be opened is asked for again. */
  readonly #flush = async (): Promise<void> => {
    if (this.#room) await this.#late?.flush(this.#room, this.#tell);
  };

  readonly #onOnline = (): void => void (this.#room?.step === 'failed' ? this.#open() : this.#flush());

  /** What follows the question, asked for at once and, should it not come, when it is needed. */
  async #loadLate(): Promise<void> {
    if (this.#late) return;
    this.#late = await import('./late/index.js').catch(() => undefined);
    if (this.#late) adoptStyles(this.renderRoot as ShadowRoot, [this.#late.lateStyles]);
    this.requestUpdate();
  }

  readonly #tell = (event: Event): void => {
    if (event.type === 'dvc-rating-sent') this.#focusNext = '#done';
    this.dispatchEvent(event);
  };

  #again(room: RatingRoom): void {
    const { rating } = room.view ?? {};
    this.#draft = rating && !this.sharedDevice ? { ...rating, comment: rating.comment ?? '' } : emptyDraft();
    this.#focusNext = this.#draft.level ? 'input:checked' : 'input';
    room.again();
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const [room, late] = [this.#room, this.#late];
    if (!room || !late || room.step === 'sending') return;
    const { missing = null, request } = late.toRequest(this.#draft);
    this.#draft = { ...this.#draft, missing };
    this.requestUpdate();
    if (request) void late.send(room, request, this.#tell);
    else this.#focusNext = '[data-wrong] :is(input, textarea)';
  };
}
