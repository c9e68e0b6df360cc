import type { DossierSummary, DraftSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { wordsLocale } from '../core/localization.js';
import { PortalConsumer, type PortalContext } from '../core/portal-context.js';
import { sessionKey, type PortalSession } from '../core/portal-session.js';
import { property } from '../core/property.js';
import { DraftRemoval } from './draft-removal.js';
import { styles } from './my-dossiers-styles.js';
import { PagedList } from './paged-list.js';
import { dossierCard, draftCard } from './views/cards.js';
import { listFrame } from './views/list-frame.js';

const PAGE = 20;

/**
 * The drafts and dossiers of who is signed in.
 *
 * @tag dvc-my-dossiers
 * @summary The drafts and dossiers of who is signed in.
 * @slot - Shows until the element is there.
 */
export class DvcMyDossiers extends DvcElement {
  static override readonly tag = 'dvc-my-dossiers';
  static override readonly styles = styles;

  /** Address of the form with `{code}` (service) and `{draft}`. Without it drafts cannot be gone on with from here. */
  @property({ attribute: 'form-href' }) formHref = '';

  /** Address of a dossier with `{code}`. Without it codes are no links. */
  @property({ attribute: 'dossier-href' }) dossierHref = '';

  /** Level of the lists' headings in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #portal = new PortalConsumer(this, (portal: PortalContext | undefined) => this.#follow(portal?.session));
  readonly #drafts = new PagedList<DraftSummary>(this);
  readonly #dossiers = new PagedList<DossierSummary>(this);
  readonly #removal = new DraftRemoval(this, () => this.#portal.value?.client);
  #session: PortalSession | undefined;
  #unsubscribe: (() => void) | undefined;
  #account: string | undefined;
  #signInFailed = false;
  #spoken = '';

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const account = this.#session?.state === 'active' && this.#session.session ? sessionKey(this.#session.session) : undefined;
    if (account === this.#account) return;
    this.#account = account;
    if (account === undefined) this.#forget();
    else this.#begin();
  }

  #begin(): void {
    const { client } = this.#portal.value as PortalContext;
    this.#signInFailed = false;
    this.#drafts.begin((cursor, signal) => client.drafts.list({ limit: PAGE, ...(cursor !== undefined && { cursor }) }, { signal }));
    this.#dossiers.begin((cursor, signal) => client.dossiers.list({ limit: PAGE, ...(cursor !== undefined && { cursor }) }, { signal }));
  }

  #forget(): void {
    this.#drafts.clear();
    this.#dossiers.clear();
  }

  #follow(session: PortalSession | undefined): void {
    if (session === this.#session) return;
    this.#unsubscribe?.();
    this.#session = session;
    this.#account = undefined;
    this.#forget();
    this.#unsubscribe = session?.subscribe(() => this.requestUpdate());
  }

  protected override render(): TemplateResult {
    return html`<div class="root">
      <div class="unseen" role="status">${this.#spoken}</div>
      ${this.#content()}
    </div>`;
  }

  #content(): TemplateResult {
    if (!this.#session) return html`<slot></slot>`;
    if (this.#session.state === 'starting') return html`<p class="hint">${msg('Đang đăng nhập…', { id: 'mine.starting' })}</p>`;
    return this.#account === undefined ? this.#signedOut() : this.#lists();
  }

  #signedOut(): TemplateResult {
    const hasEnded = this.#session?.state === 'ended';
    return html`<section class="notice" aria-label=${msg('Đăng nhập', { id: 'mine.sign-in' })}>
      <p>${hasEnded ? msg('Phiên làm việc đã kết thúc. Đăng nhập lại để xem hồ sơ của bạn.', { id: 'mine.ended' }) : msg('Đăng nhập để xem bản nháp và hồ sơ của bạn.', { id: 'mine.signed-out' })}</p>
      ${this.#signInFailed ? html`<p role="alert">${msg('Chưa đăng nhập được. Vui lòng thử lại.', { id: 'mine.sign-in.failed' })}</p>` : nothing}
      <button class="button primary" type="button" @click=${this.#signIn}>${hasEnded ? msg('Đăng nhập lại', { id: 'mine.sign-in.again' }) : msg('Đăng nhập', { id: 'mine.sign-in' })}</button>
    </section>`;
  }

  readonly #signIn = async (): Promise<void> => {
    this.#signInFailed = false;
    await this.#session?.signIn('page').catch(() => {
      this.#signInFailed = true;
      this.requestUpdate();
    });
  };

  #lists(): TemplateResult {
    const locale = wordsLocale();
    return html`
      ${listFrame<DraftSummary>({
        id: 'drafts', title: msg('Bản nháp', { id: 'mine.drafts' }), level: this.headingLevel, list: this.#drafts, note: this.#undoNote(),
        empty: msg('Không có bản nháp nào.', { id: 'mine.drafts.none' }),
        isShown: (draft) => this.#removal.isShown(draft),
        card: (draft) => draftCard(draft, { locale, formHref: this.formHref, hasFailed: this.#removal.hasFailed(draft), remove: () => this.#remove(draft) }),
      })}
      ${listFrame<DossierSummary>({
        id: 'dossiers', title: msg('Hồ sơ đã nộp', { id: 'mine.dossiers' }), level: this.headingLevel, list: this.#dossiers,
        empty: msg('Chưa có hồ sơ nào được nộp.', { id: 'mine.dossiers.none' }),
        card: (dossier) => dossierCard(dossier, locale, this.dossierHref),
      })}
    `;
  }

  #undoNote(): TemplateResult | typeof nothing {
    const { last } = this.#removal;
    if (!last) return nothing;
    return html`<p id="undo" class="notice row screen-only" tabindex="-1">
      <span>${msg(str`Đã xoá bản nháp: ${last.serviceName}.`, { id: 'mine.draft.deleted' })}</span>
      <button class="button" type="button" @click=${this.#undo}>${msg('Hoàn tác', { id: 'mine.draft.undo' })}</button>
    </p>`;
  }

  #remove(draft: DraftSummary): void {
    this.#removal.remove(draft);
    this.#spoken = msg(str`Đã xoá bản nháp: ${draft.serviceName}.`, { id: 'mine.draft.deleted' });
    this.#focus('undo');
  }

  readonly #undo = (): void => {
    this.#removal.undo();
    this.#spoken = msg('Bản nháp đã được khôi phục.', { id: 'mine.draft.restored' });
    this.#focus('drafts');
  };

  #focus(id: string): void {
    void this.updateComplete.then(() => (this.renderRoot as ShadowRoot).getElementById(id)?.focus());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-my-dossiers': DvcMyDossiers;
  }
}
