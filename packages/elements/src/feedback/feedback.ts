import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { loadCode } from '../core/load-code.js';
import { PortalConsumer, type PortalContext } from '../core/portal-context.js';
import { property } from '../core/property.js';
import type { TypedKey } from '../status-tracker/look-up/dossier-key.js';
import { PageVisit } from '../status-tracker/look-up/page-visit.js';
import { DvcFeedbackViewEvent, type FeedbackViewName } from './feedback-events.js';
import { styles } from './feedback-styles.js';
import { EMPTY_DRAFT, type FeedbackDraft } from './form/feedback-draft.js';
import { formFrame } from './form/form-frame.js';
import type { FeedbackRoom, FeedbackSeat } from './room.js';

type Open = { readonly open: (seat: FeedbackSeat) => FeedbackRoom };

const ROOMS = {
  send: () => import('./send/send-room.js'),
  track: () => import('./track/track-room.js'),
  read: () => import('./read/read-room.js'),
} satisfies Record<FeedbackViewName, () => Promise<Open>>;

const VIEWS = Object.keys(ROOMS) as readonly FeedbackViewName[];

const VIEW_WORDS = {
  send: () => msg('Gửi phản ánh, kiến nghị', { id: 'feedback.send' }),
  track: () => msg('Tra cứu kết quả', { id: 'feedback.track' }),
  read: () => msg('Câu trả lời đã công khai', { id: 'feedback.read' }),
} satisfies Record<FeedbackViewName, () => string>;

/**
 * Takes what citizens have to say about procedures and about the conduct of staff, tells them what became of it, and shows what was
 * answered. Says at once what has to be changed before it can be taken; what is typed stays in the tab until it is sent.
 *
 * @tag dvc-feedback
 * @summary Feedback: sending it, following it, reading published answers.
 * @fires {DvcFeedbackSentEvent} dvc-feedback-sent - The gateway has it: `code`.
 * @fires {DvcFeedbackViewEvent} dvc-feedback-view - The reader has gone to another view: `view`.
 * @csspart receipt - Code and secret after sending.
 * @csspart standing - Where a piece of feedback stands.
 * @csspart answers - The list of published answers.
 */
export class DvcFeedback extends DvcElement {
  static override readonly tag = 'dvc-feedback';
  static override readonly styles = styles;

  /** `send` = the form, `track` = looking up by code and secret, `read` = published answers. */
  @property({ reflect: true }) view: FeedbackViewName = 'send';

  /** Shows one view without the way to the others. */
  @property({ type: Boolean }) only = false;

  /** Agency code to which it is sent unless another one is chosen. */
  @property() agency = '';

  /** Code of the service that it is about. */
  @property() service = '';

  /** Code of the published answer that is shown. */
  @property() code = '';

  /** Level of the headings in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #portal = new PortalConsumer(this);
  #client: unknown;
  #rooms: Partial<Record<FeedbackViewName, FeedbackRoom>> = {};
  #draft: FeedbackDraft = EMPTY_DRAFT;
  #key: TypedKey | undefined;
  #isLoading = false;
  #isCutOff = false;
  #spoken = '';

  constructor() {
    super();
    new PageVisit(this, { onKey: (key) => this.#go('track', key), onLeave: () => this.#rooms.track?.leave?.(), onReturn: () => this.requestUpdate() });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#closeRooms();
  }

  protected override willUpdate(): void {
    const client = this.#portal.value?.client;
    if (client === this.#client) return;
    this.#closeRooms();
    this.#client = client;
  }

  protected override updated(_changed: PropertyValues<this>): void {
    if (this.#portal.value && !this.#room && !this.#isLoading && !this.#isCutOff) void this.#load(this.#portal.value);
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      <div class="unseen" role="status">${this.#spoken}</div>
      ${this.only ? nothing : this.#nav()} ${this.#isCutOff ? this.#cutOff() : nothing}
      ${VIEWS.map((view) => html`<div data-view=${view} ?hidden=${view !== this.#view}>${this.#rooms[view]?.render() ?? (view === this.#view ? this.#waiting() : nothing)}</div>`)}
    </div>`;
  }

  get #view(): FeedbackViewName {
    return VIEWS.includes(this.view) ? this.view : 'send';
  }

  get #room(): FeedbackRoom | undefined {
    return this.#rooms[this.#view];
  }

  #nav(): TemplateResult {
    return html`<nav class="views" aria-label=${msg('Phản ánh, kiến nghị', { id: 'feedback.views' })}>
      ${VIEWS.map((view) => html`<button class="button" type="button" aria-current=${view === this.#view ? 'page' : nothing} @click=${() => this.#go(view)}>${VIEW_WORDS[view]()}</button>`)}
    </nav>`;
  }

  /** The form can be written in before the rest of it has come. */
  #waiting(): TemplateResult {
    const progress = this.#isCutOff ? nothing : html`<progress aria-label=${msg('Đang mở…', { id: 'desk.opening' })}></progress>`;
    if (this.#view !== 'send') return html`${progress}`;
    const change = (changes: Partial<FeedbackDraft>): void => {
      this.#draft = { ...this.#draft, ...changes };
      this.requestUpdate();
    };
    return formFrame({ draft: this.#draft, change, said: () => nothing, isWrong: () => false }, { above: nothing, below: progress, onSubmit: this.#retry });
  }

  #cutOff(): TemplateResult {
    return html`<div class="notice" data-kind="danger" role="alert">
      <p>${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>
      <button class="button" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'tracker.retry' })}</button>
    </div>`;
  }

  async #load(portal: PortalContext): Promise<void> {
    const view = this.#view;
    this.#isLoading = true;
    try {
      const { open } = await loadCode<Open>(ROOMS[view]);
      if (portal.client !== this.#portal.value?.client || !this.isConnected) return;
      this.#rooms[view] ??= open(this.#seat(portal));
      if (view === 'send') this.#draft = EMPTY_DRAFT;
      if (this.#key) this.#rooms.track?.ask?.(this.#key);
      if (view === 'track') this.#key = undefined;
    } catch {
      this.#isCutOff = true;
    } finally {
      this.#isLoading = false;
      this.requestUpdate();
    }
  }

  #seat(portal: PortalContext): FeedbackSeat {
    const now = (): PortalContext => this.#portal.value ?? portal;
    return {
      host: this,
      get portal() {
        return now();
      },
      headingLevel: () => this.headingLevel,
      announce: (words) => {
        this.#spoken = words;
        this.requestUpdate();
      },
      focus: (id) => {
        this.requestUpdate();
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-view=${this.#view}] #${id}`)?.focus());
      },
      go: (view, key) => this.#go(view, key),
      about: () => ({ agency: this.agency, service: this.service, code: this.code }),
      draft: this.#draft,
    };
  }

  #go(view: FeedbackViewName, key?: TypedKey): void {
    this.#isCutOff = false;
    if (view !== this.view) this.dispatchEvent(new DvcFeedbackViewEvent(view));
    this.view = view;
    if (!key) return;
    if (this.#rooms.track) this.#rooms.track.ask?.(key);
    else this.#key = key;
  }

  readonly #retry = (): void => {
    this.#isCutOff = false;
    this.requestUpdate();
  };

  #closeRooms(): void {
    for (const room of Object.values(this.#rooms)) room.close();
    this.#rooms = {};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-feedback': DvcFeedback;
  }
}
