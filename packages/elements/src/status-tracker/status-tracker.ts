import type { Dossier } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { loadCode } from '../core/load-code.js';
import { PortalConsumer, type PortalContext } from '../core/portal-context.js';
import { property } from '../core/property.js';
import type { Answer, AnswerRoom } from './answer/answer-room.js';
import type { DossierKey, TypedKey } from './look-up/dossier-key.js';
import { LookUpForm } from './look-up/look-up-form.js';
import { isMissing } from './look-up/missing.js';
import { PageVisit } from './look-up/page-visit.js';
import { Reading } from './reading.js';
import { seen, type Seen } from './seen.js';
import { SessionFollower } from './session-follower.js';
import { DvcDossierOpenedEvent } from './status-tracker-events.js';
import { styles } from './status-tracker-styles.js';

/**
 * Tells where a dossier stands, who has it, and what the citizen must do: for who has its code and secret, and for its owner.
 *
 * @tag dvc-status-tracker
 * @summary Tells where a dossier stands and what is to be done.
 * @fires {DvcDossierOpenedEvent} dvc-dossier-opened - A dossier is shown, or has changed; `code` and `status` say which and where it stands.
 * @fires {DvcDossierPayEvent} dvc-dossier-pay - The reader wants to pay `feeId`; a page that cancels it shows how.
 * @fires {DvcDossierRateEvent} dvc-dossier-rate - The reader wants to rate; a page that cancels it shows how.
 * @slot help - The page's own help for who has lost the receipt, such as a hotline.
 * @csspart status - Where the dossier stands, who has it, until when, and what is to be done.
 * @csspart tasks - What the citizen can do in place.
 * @csspart facts - Code, agency and time.
 * @csspart timeline - What happened.
 */
export class DvcStatusTracker extends DvcElement {
  static override readonly tag = 'dvc-status-tracker';
  static override readonly styles = styles;

  /** Code of a dossier of the signed-in person, such as from their list. Without it there is a form. */
  @property() code = '';

  /** Level of the dossier's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address where a fee is paid, such as `/thanh-toan/#code={code}&fee={fee}`. On this site the receipt's secret is put behind its `#`. */
  @property({ attribute: 'payment-href' }) paymentHref = '';

  /** Address where the handling is rated, such as `/danh-gia/#code={code}`. On this site the receipt's secret is put behind its `#`. */
  @property({ attribute: 'rating-href' }) ratingHref = '';

  readonly #portal = new PortalConsumer(this);
  #asked: DossierKey | undefined;
  readonly #session = new SessionFollower(this, this.#portal, () => this.#asked !== undefined && this.#asked.secret === undefined);
  readonly #form = new LookUpForm(this, (key, takesFocus) => this.#ask(key, takesFocus), () => this.#session.who !== '');
  #room: AnswerRoom | undefined;
  #seen: Seen | undefined;
  #round = 0;
  #takesFocus = false;
  #spoken = '';

  readonly #reading = new Reading<Seen>(this, {
    args: () => [this.#portal.value && this.#who !== 'starting' ? this.#asked?.code : undefined, this.#portal.value?.client, this.#asked?.secret, this.#who, this.#round],
    read: async (signal) => {
      const { code, secret } = this.#asked as DossierKey;
      const [who, { client }] = [this.#who, this.#portal.value as PortalContext];
      const [dossier] = await Promise.all([client.dossiers.get(code, { secret, signal }), this.#enterRoom()]);
      return seen(dossier, who);
    },
    done: (seen) => this.#opened(seen),
    failed: (error) => {
      if (isMissing(error)) this.#seen = undefined;
      this.#announce(this.#room?.failureWords(error) ?? '');
    },
  });

  constructor() {
    super();
    new PageVisit(this, { onKey: (typed) => this.#askTyped(typed), onLeave: () => this.#leave(), onReturn: this.#again });
  }

  /** The dossier that is shown. */
  get dossier(): Dossier | undefined {
    return this.#seen && this.#seen.who === this.#who ? this.#seen.dossier : undefined;
  }

  protected override firstUpdated(): void {
    void import('./look-up/check-key.js').catch(() => undefined);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code')) this.#codeChanged(changed.get('code'));
  }

  protected override render(): TemplateResult {
    const answer = this.#answer();
    return html`<div class="root">
      <div id="status" class="status" role="status" tabindex="-1">${this.#statusWords(answer?.dossier)}</div>
      ${answer ? this.#room?.render(answer) : this.#renderLookUp()}
    </div>`;
  }

  get #who(): string {
    return this.#asked?.secret ? '' : this.#session.who;
  }

  get #isPending(): boolean {
    return this.#asked ? this.#reading.isPending : this.#form.isChecking;
  }

  get #error(): unknown {
    return this.#asked && this.#reading.error;
  }

  #statusWords(dossier: Dossier | undefined): TemplateResult | string {
    const error = this.#error;
    if (this.#isPending && !dossier) return html`<span class="unseen">${msg('Đang tìm hồ sơ…', { id: 'tracker.looking' })}</span>`;
    if (dossier) return html`<span class="unseen">${this.#spoken}</span>`;
    if (error === undefined) return '';
    if (this.#room) return this.#room.renderFailure(error, this.#asked?.secret !== undefined);
    // What explains failures could not be loaded either.
    return html`<p class="notice" data-kind="danger">${msg('Không kết nối được với hệ thống. Vui lòng kiểm tra mạng và thử lại.', { id: 'error.network' })}</p>`;
  }

  #renderLookUp(): TemplateResult {
    const error = this.#error;
    return html`
      ${error === undefined || isMissing(error) ? nothing : this.#renderRetry(error)} ${this.#isPending ? html`<progress aria-label=${msg('Đang tìm hồ sơ…', { id: 'tracker.looking' })}></progress>` : nothing}
      ${this.code && !this.#asked?.secret && this.#isPending ? nothing : this.#form.render(this.#isPending)}
    `;
  }

  #renderRetry(error: unknown): TemplateResult {
    return html`<div class="actions retry screen-only">
      <button class="button" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'tracker.retry' })}</button>
      ${this.#room?.renderRequestId(error)}
    </div>`;
  }

  /** What is shown, as the code that came for it wants to know it. */
  readonly #answer = (): Answer | undefined => {
    const { dossier } = this;
    const [key, portal] = [this.#asked, this.#portal.value];
    if (!dossier || !key || !portal) return undefined;
    return {
      dossier, key, portal,
      who: this.#who,
      seenAt: this.#seen?.at ?? '',
      locale: portal.locale,
      headingLevel: this.headingLevel,
      paymentHref: this.paymentHref,
      ratingHref: this.ratingHref,
      isRefreshing: this.#isPending,
      failure: this.#error,
      onRefresh: this.#refresh,
      onNews: this.#again,
      onDossier: (now) => this.#opened(seen(now, this.#who)),
      onAnother: this.#another,
      announce: this.#announce,
    };
  };

  async #enterRoom(): Promise<void> {
    const { AnswerRoom } = await loadCode(() => import('./answer/answer-room.js'));
    this.#room ??= new AnswerRoom(this, this.#answer);
    this.requestUpdate();
  }

  #ask(key: DossierKey, takesFocus: boolean): void {
    this.#asked = key;
    this.#seen = undefined;
    this.#room?.clear();
    this.#takesFocus = takesFocus;
    this.#round += 1;
    this.requestUpdate();
  }

  #opened(seen: Seen): void {
    const before = this.#seen?.dossier;
    this.#seen = seen;
    this.#form.fill({ code: seen.dossier.code, secret: '' });
    this.#announce(this.#room?.words(seen.dossier, before) ?? '');
    this.dispatchEvent(new DvcDossierOpenedEvent(seen.dossier.code, seen.dossier.status));
    if (this.#takesFocus) this.#focus('title');
    this.#takesFocus = false;
  }

  readonly #announce = (words: string): void => {
    this.#spoken = words;
    this.requestUpdate();
  };

  #codeChanged(before: string | undefined): void {
    if (!this.code) return before && this.#asked && !this.#asked.secret ? this.#forget() : undefined;
    this.#forget();
    this.#form.fill({ code: this.code, secret: '' });
    void this.#form.submit(false, true);
  }

  #askTyped(typed: TypedKey): void {
    this.code = '';
    this.#forget();
    this.#form.fill(typed);
    void this.#form.submit(false);
  }

  readonly #refresh = (): void => {
    if (this.#isPending) return;
    this.#round += 1;
    this.#announce(msg('Đang cập nhật…', { id: 'tracker.refreshing' }));
  };

  readonly #retry = (): void => {
    this.#takesFocus = true;
    this.#again();
    this.#focus('status');
  };

  readonly #another = (): void => {
    this.code = '';
    this.#forget();
    this.#form.focus('code');
  };

  // Going back must not show the next person at a shared computer what somebody opened here.
  #leave(): void {
    if (this.#asked?.secret) this.#forget();
    this.#seen = undefined;
    this.requestUpdate();
  }

  readonly #again = (): void => {
    this.#round += 1;
    this.requestUpdate();
  };

  #forget(): void {
    this.#asked = undefined;
    this.#seen = undefined;
    this.#spoken = '';
    this.#form.fill();
  }

  #focus(id: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${id}`)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-status-tracker': DvcStatusTracker;
  }
}
