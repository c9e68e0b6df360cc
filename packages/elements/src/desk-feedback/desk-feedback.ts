import type { DeskFeedback, DeskFeedbackCounts, DeskFeedbackItem, FeedbackAction, NamedCode } from '@dvcqg/openapi';
import { deskFeedbackOf, feedbackOf, type DeskFeedbackResource } from '@dvcqg/sdk/feedback';
import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { fillAddress } from '../core/fill-address.js';
import { heading } from '../core/heading.js';
import { wordsLocale } from '../core/localization.js';
import { property } from '../core/property.js';
import { accessView } from '../desk/access-view.js';
import { rolesWords } from '../desk/code-words.js';
import { failureView } from '../desk/failure-view.js';
import { ListLoader } from '../desk/list/list-loader.js';
import { listSkeleton } from '../desk/list/list-parts.js';
import { OfficerAccess } from '../desk/officer-access.js';
import { forgetActs } from '../desk-dossier/act/kept-acts.js';
import { UnsavedWarning } from '../dossier-form/session/unsaved-warning.js';
import { Downloads } from '../status-tracker/answer/downloads.js';
import { ActPanel } from './act/act-panel.js';
import { CaseReader } from './case/case-reader.js';
import { caseView } from './case/case-view.js';
import { DvcDeskFeedbackActedEvent, DvcDeskFeedbackOpenEvent } from './desk-feedback-events.js';
import { styles } from './desk-feedback-styles.js';
import { askedQuery, EVERYTHING, type InboxQuery } from './inbox/inbox-query.js';
import { inboxView } from './inbox/inbox-view.js';
import { feedbackActionWords } from './words/action-words.js';

/** Milliseconds between the last letter typed and the question to the gateway. */
const TYPING = 250;

/**
 * Feedback on officers' desks: the inbox of their agencies, and each piece with what can be done: classify, forward, begin, ask, refuse,
 * answer, and make public without personal data.
 *
 * @tag dvc-desk-feedback
 * @summary Feedback on officers' desks.
 * @fires {DvcDeskFeedbackOpenEvent} dvc-desk-feedback-open - Feedback is about to be opened; cancel it to show it in another way.
 * @fires {DvcDeskFeedbackActedEvent} dvc-desk-feedback-acted - The officer did something: `code`, `action`.
 * @slot - Shows until the portal is known.
 */
export class DvcDeskFeedback extends DvcElement {
  static override readonly tag = 'dvc-desk-feedback';
  static override readonly styles = styles;

  /** Code of the feedback that is open; the inbox without it. */
  @property() code = '';

  /** Address of a feedback with `{code}`. Without it a press opens it in the element itself. */
  @property({ attribute: 'feedback-href' }) feedbackHref = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #access = new OfficerAccess(this, (_account, before) => this.#begin(before));
  readonly #list = new ListLoader<DeskFeedbackItem>(this, () => undefined, this.#access.doubt);
  readonly #reader = new CaseReader(this, this.#access.doubt);
  readonly #downloads = new Downloads(this);
  #query: InboxQuery = EVERYTHING;
  #counts: DeskFeedbackCounts | undefined;
  #agencies: readonly NamedCode[] = [];
  #panel: ActPanel | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #done = '';
  #spoken = '';

  constructor() {
    super();
    new UnsavedWarning(this, () => this.#panel?.isAtRisk === true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
    this.#panel?.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') && changed.get('code') !== undefined) this.#show();
  }

  protected override render(): TemplateResult {
    return html`<div class="root stack">
      <div class="unseen" role="status">${this.#done || this.#spoken}</div>
      ${accessView(this.#access) ?? (this.code ? this.#case() : this.#inbox())}
    </div>`;
  }

  get #desk(): DeskFeedbackResource | undefined {
    const { account, portal } = this.#access;
    return portal && account !== undefined ? deskFeedbackOf(portal.client) : undefined;
  }

  #inbox(): TemplateResult {
    return html`<div class="row">${heading(this.headingLevel, 'inbox-title', msg('Phản ánh, kiến nghị', { id: 'feedback.views' }))} <span class="hint">${rolesWords(this.#access.roles)}</span></div>
    ${inboxView({
      list: this.#list, counts: this.#counts, query: this.#query, locale: wordsLocale(),
      agencies: [...new Set(this.#access.roles.map(({ agencyCode }) => agencyCode))],
      change: (change, isTyped = false) => this.#change(change, isTyped),
      hrefOf: (code) => fillAddress(this.feedbackHref, { code }),
      open: (event, code) => this.#open(event, code),
    })}`;
  }

  #case(): TemplateResult {
    const { error, isPending, others, reload, seen, shown } = this.#reader;
    const locale = wordsLocale();
    return html`
      ${this.feedbackHref ? nothing : html`<p class="screen-only"><button class="button" type="button" @click=${(event: Event) => this.#open(event, '')}>← ${msg('Phản ánh, kiến nghị', { id: 'feedback.views' })}</button></p>`}
      ${error === undefined ? nothing : failureView(error, reload)} ${!shown && isPending ? listSkeleton() : nothing}
      ${shown
        ? caseView({
            shown, locale, others, seen, isBusy: isPending, done: this.#done, headingLevel: this.headingLevel, chosen: this.#panel?.action,
            choose: (action) => this.#choose(action, shown), act: this.#panel?.render(shown) ?? nothing,
            hrefOf: (code) => fillAddress(this.feedbackHref, { code }), open: (event, code) => this.#open(event, code),
            files: { locale, downloads: this.#downloads, announce: this.#announce, fetchFile: (id) => this.#file(shown.feedback.code, id) },
          })
        : nothing}
    `;
  }

  async #file(code: string, id: string): Promise<Blob> {
    if (!this.#desk) throw new Error('Nobody is at the desk');
    return this.#desk.file(code, id);
  }

  /** Begins anew, for whoever is at the desk now. */
  #begin(before?: string): void {
    const { portal } = this.#access;
    // Who is only moved in the page has not signed out.
    if (before !== undefined && this.isConnected) forgetActs();
    this.#query = EVERYTHING;
    this.#counts = undefined;
    this.#list.clear();
    this.#show();
    if (!portal || !this.#desk) return;
    // Without them nothing can be forwarded; everything else can be done.
    void feedbackOf(portal.client).rules().then(
      ({ agencies }) => {
        this.#agencies = agencies;
        this.requestUpdate();
      },
      () => undefined,
    );
  }

  /** Shows the inbox, or the feedback that is named. */
  #show(): void {
    const desk = this.#desk;
    this.#panel?.stop();
    this.#panel = undefined;
    this.#done = '';
    this.#reader.clear();
    if (!desk) return;
    if (this.code) this.#reader.begin(desk, this.code);
    else this.#search();
  }

  #search(): void {
    const [desk, query] = [this.#desk, askedQuery(this.#query)];
    if (!desk) return;
    this.#list.begin(async (page, options) => {
      const found = await desk.list({ ...query, ...page }, options);
      this.#counts = found.counts;
      this.#announce(msg(str`${found.total} phản ánh, kiến nghị`, { id: 'desk-feedback.found' }));
      return found;
    });
  }

  #change(change: Partial<InboxQuery>, isTyped: boolean): void {
    this.#query = { ...this.#query, ...change };
    this.requestUpdate();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), isTyped ? TYPING : 0);
  }

  #open(event: Event, code: string): void {
    if (!this.dispatchEvent(new DvcDeskFeedbackOpenEvent(code))) return event.preventDefault();
    if (!this.feedbackHref) this.code = code;
  }

  #choose(action: FeedbackAction, shown: DeskFeedback): void {
    const { account, portal } = this.#access;
    const desk = this.#desk;
    if (!portal || !desk || account === undefined) return;
    this.#panel?.stop();
    this.#done = '';
    this.#panel = new ActPanel(action, shown, {
      portal, desk, account,
      host: this,
      agencies: () => this.#agencies,
      headingLevel: () => this.headingLevel + 1,
      focus: this.#focus,
      onDone: (now) => this.#acted(now, action),
      onClose: () => this.#close(action),
      onOvertaken: this.#reader.reload,
    });
    void this.#panel.begin();
  }

  #close(action: FeedbackAction): void {
    this.#panel = undefined;
    this.requestUpdate();
    this.#focus(`do-${action}`);
  }

  #acted(shown: DeskFeedback, action: FeedbackAction): void {
    const name = feedbackActionWords(action).name();
    this.#panel = undefined;
    this.#done = msg(str`Đã ghi nhận: ${name}.`, { id: 'desk.done' });
    this.#reader.put(shown);
    this.#focus('done');
    this.dispatchEvent(new DvcDeskFeedbackActedEvent(shown.feedback.code, action));
  }

  readonly #announce = (words: string): void => {
    this.#spoken = words;
    this.requestUpdate();
  };

  readonly #focus = (id: string): void => {
    this.requestUpdate();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-desk-feedback': DvcDeskFeedback;
  }
}
