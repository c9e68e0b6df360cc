import type { DeskColleague, DeskDossierItem, DeskQueue, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { fillAddress } from '../core/fill-address.js';
import { formatNumber } from '../core/format.js';
import { heading } from '../core/heading.js';
import { wordsLocale } from '../core/localization.js';
import { property } from '../core/property.js';
import { accessView } from '../desk/access-view.js';
import { QUEUE_WORDS, rolesWords } from '../desk/code-words.js';
import { ListLoader } from '../desk/list/list-loader.js';
import { OfficerAccess } from '../desk/officer-access.js';
import { FIRST_VIEW, NO_FILTERS, queryOf, readView, withView, type InboxView, type PrivateFilters } from './address/inbox-view.js';
import { BulkAcceptance } from './bulk/bulk-acceptance.js';
import { bulkView } from './bulk/bulk-view.js';
import { DvcDeskOpenEvent } from './desk-inbox-events.js';
import { styles } from './desk-inbox-styles.js';
import { CountsLoader } from './list/counts-loader.js';
import { dossierPages } from './list/dossier-pages.js';
import { onListKey } from './list/list-keys.js';
import { Selection } from './list/selection.js';
import { chosenBar } from './views/chosen-bar.js';
import { filtersView } from './views/filters-view.js';
import { helpDialog } from './views/help-dialog.js';
import { listArea } from './views/list-area.js';
import { queueTabs } from './views/queue-tabs.js';

/** Milliseconds between the last letter typed and the question to the gateway. */
const TYPING = 250;

/**
 * The inbox of the one-stop: the dossiers of the officer's agencies by what is to be done with them.
 *
 * @tag dvc-desk-inbox
 * @summary The inbox of the one-stop, for officers.
 * @fires {DvcDeskOpenEvent} dvc-desk-open - A dossier is about to be opened; cancel it to show the dossier in another way.
 * @slot - Shows until the portal is known.
 */
export class DvcDeskInbox extends DvcElement {
  static override readonly tag = 'dvc-desk-inbox';
  static override readonly styles = styles;

  /** Address of a dossier with `{code}`. Without it a press only fires `dvc-desk-open`. */
  @property({ attribute: 'dossier-href' }) dossierHref = '';

  /** Keeps queue and filters in the page's address; never what was searched for. For one inbox a page. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #access = new OfficerAccess(this, () => this.#begin());
  readonly #list = new ListLoader<DeskDossierItem>(this, () => this.#arrived(), this.#access.doubt);
  readonly #counts = new CountsLoader(this, () => this.#countsChanged());
  readonly #selection = new Selection();
  readonly #bulk = new BulkAcceptance(() => this.requestUpdate(), () => this.#refresh());
  #view: InboxView = FIRST_VIEW;
  #secret: PrivateFilters = NO_FILTERS;
  #colleagues: readonly DeskColleague[] | undefined;
  #active: string | undefined;
  #isStale = false;
  #typing: ReturnType<typeof setTimeout> | undefined;

  /** The query that the list shows, such as for a register of the same dossiers. */
  get query(): ReturnType<typeof queryOf> {
    return queryOf(this.#view, this.#secret);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('popstate', this.#onHistory);
    if (this.urlState) this.#view = readView(location.search);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('popstate', this.#onHistory);
    clearTimeout(this.#typing);
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('#bulk');
    if (dialog && !dialog.open) dialog.showModal();
  }

  protected override render(): TemplateResult {
    return html`<div class="root stack" @keydown=${this.#onKey}>
      <div class="unseen" role="status">${this.#spoken()}</div>
      ${accessView(this.#access) ?? this.#inbox()}
    </div>`;
  }

  #inbox(): TemplateResult {
    const locale = wordsLocale();
    return html`
      <div class="bar">
        <div class="row">${heading(this.headingLevel, 'title', msg('Hộp hồ sơ', { id: 'desk.inbox' }))} <span class="hint">${rolesWords(this.#access.roles)}</span></div>
        <button class="button screen-only" type="button" @click=${this.#openHelp}>${msg('Phím tắt', { id: 'desk.keys' })} <kbd aria-hidden="true">?</kbd></button>
      </div>
      ${queueTabs(this.#view.queue, this.#counts.counts, locale, (queue) => this.#change({ queue }))}
      ${filtersView({
        view: this.#view, secret: this.#secret, locale, colleagues: this.#colleagues,
        agencies: [...new Set(this.#access.roles.map(({ agencyCode }) => agencyCode))],
        change: (change) => this.#change(change),
        search: (change) => this.#search(change),
        clear: () => this.#clear(),
        openMore: () => void this.#loadColleagues(),
      })}
      ${chosenBar({ selection: this.#selection, locale, accept: (items) => this.#bulk.ask(items), clear: this.#unchoose })} ${this.#area(locale)}
      ${bulkView({ bulk: this.#bulk, locale, headingLevel: this.headingLevel, hrefOf: this.#hrefOf, run: this.#runBulk, close: () => this.#bulk.close() })}
      ${helpDialog(this.headingLevel)}
    `;
  }

  #area(locale: Locale): TemplateResult {
    return listArea({
      locale,
      list: this.#list,
      isStale: this.#isStale,
      refresh: () => this.#refresh(),
      scene: {
        items: this.#list.items, locale, selection: this.#selection, isBusy: this.#list.state === 'pending', hrefOf: this.#hrefOf, active: this.#active,
        toggle: (item) => this.#toggle(item),
        toggleAll: () => {
          this.#selection.toggleAll(this.#list.items);
          this.requestUpdate();
        },
        open: (event, code) => this.#open(event, code),
        focused: (code) => (this.#active = code),
      },
    });
  }

  #spoken(): string {
    const { state, total } = this.#list;
    if (state !== 'complete' || total === undefined) return '';
    const name = QUEUE_WORDS[this.#view.queue]();
    return msg(str`${name}: ${formatNumber(total, wordsLocale())} hồ sơ`, { id: 'desk.spoken' });
  }

  /** Begins anew, for whoever is at the desk now. */
  #begin(): void {
    const { desk, account } = this.#access;
    this.#selection.clear();
    this.#secret = NO_FILTERS;
    this.#colleagues = undefined;
    this.#active = undefined;
    this.#bulk.close();
    this.#list.clear();
    this.#counts.clear();
    if (!desk || account === undefined) return;
    this.#counts.begin(desk, this.#view.agency);
    this.#list.begin(dossierPages(desk, this.query));
  }

  #arrived(): void {
    this.#isStale = false;
    this.#selection.meet(this.#list.items);
  }

  #countsChanged(): void {
    // The list does not move under the officer's hand.
    this.#isStale = true;
    this.requestUpdate();
  }

  #refresh(): void {
    this.#selection.clear();
    this.#counts.refresh();
    this.#list.reload();
  }

  #change(change: Partial<InboxView>): void {
    const isOtherQueue = change.queue !== undefined && change.queue !== this.#view.queue;
    this.#show({ ...this.#view, ...change });
    if (!this.urlState) return;
    if (isOtherQueue) history.pushState(history.state, '', withView(location.href, this.#view));
    else history.replaceState(history.state, '', withView(location.href, this.#view));
  }

  #show(view: InboxView): void {
    const { desk } = this.#access;
    this.#view = view;
    this.#selection.clear();
    this.requestUpdate();
    if (!desk || this.#access.account === undefined) return;
    this.#counts.begin(desk, view.agency);
    this.#list.begin(dossierPages(desk, this.query));
  }

  #search(change: Partial<PrivateFilters>): void {
    this.#secret = { ...this.#secret, ...change };
    this.requestUpdate();
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#show(this.#view), change.q === undefined ? 0 : TYPING);
  }

  #clear(): void {
    this.#secret = NO_FILTERS;
    this.#change({ ...FIRST_VIEW, queue: this.#view.queue as DeskQueue, sort: this.#view.sort });
  }

  /** Without them the list is just not narrowed by one of them. */
  async #loadColleagues(): Promise<void> {
    this.#colleagues ??= (await this.#access.desk?.colleagues().catch(() => undefined))?.items;
    this.requestUpdate();
  }

  #toggle(item: DeskDossierItem): void {
    this.#selection.toggle(item);
    this.requestUpdate();
  }

  readonly #hrefOf = (code: string): string | undefined => fillAddress(this.dossierHref, { code });

  readonly #unchoose = (): void => {
    this.#selection.clear();
    this.requestUpdate();
  };

  readonly #runBulk = (): void => {
    const { desk } = this.#access;
    if (desk) void this.#bulk.run(desk);
  };

  readonly #openHelp = (): void => this.renderRoot.querySelector<HTMLDialogElement>('#help')?.showModal();

  readonly #onHistory = (): void => {
    if (!this.urlState) return;
    const view = readView(location.search);
    if (JSON.stringify(view) !== JSON.stringify(this.#view)) this.#show(view);
  };

  #open(event: Event, code: string): void {
    if (!this.dispatchEvent(new DvcDeskOpenEvent(code))) event.preventDefault();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.#access.state !== 'officer') return;
    onListKey(event, { root: this.renderRoot, items: this.#list.items, active: this.#active, toggle: (item) => this.#toggle(item), help: this.#openHelp });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-desk-inbox': DvcDeskInbox;
  }
}
