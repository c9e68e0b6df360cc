import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { PortalConsumer } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { FieldController } from './combobox/field-controller.js';
import type { Filters } from './data/search-page.js';
import { Parts } from './parts.js';
import { DvcServiceSelectedEvent, DvcServiceSelectEvent } from './service-search-events.js';
import { FIELD_WORDS } from './service-search-labels.js';
import { styles } from './service-search-styles.js';

const ANNOUNCE_AFTER = 600; // milliseconds of quiet, so that a screen reader is not interrupted at each key

/**
 * Finds public services as the reader types, and lists what was found. Understands Vietnamese without diacritics,
 * typing errors and everyday words. After the first load it searches in the browser and goes on working offline.
 *
 * @tag dvc-service-search
 * @summary Finds public services.
 * @slot - Shown until the element is defined, such as a plain link to the list of services.
 * @fires {DvcServiceSelectEvent} dvc-service-select - A service was chosen; cancelable, `code` says which.
 * @fires {DvcServiceSelectedEvent} dvc-service-selected - A service was chosen and its page is about to open.
 * @fires {DvcSearchChangedEvent} dvc-search-changed - A search was answered: numbers only, never the text.
 * @csspart form - Label, field and button.
 * @csspart label - The field's label.
 * @csspart input - The typing field.
 * @csspart submit - The button beside it.
 * @csspart popup - The box under the field.
 * @csspart list - The list of suggestions.
 * @csspart option - One suggestion.
 * @csspart results - Everything below the field in the full variant.
 * @csspart filters - The box of filters.
 * @csspart card - One service of the results.
 * @csspart error - What went wrong, with a way to try again.
 * @csspart no-match - What to try when nothing fits.
 * @cssprop [--dvc-service-search-popup-height=26em] - Greatest height of the list of suggestions.
 */
export class DvcServiceSearch extends DvcElement {
  static override readonly tag = 'dvc-service-search';
  static override readonly styles = styles;

  /** Address of a service's page with `{code}` in it, e.g. `/dich-vu/chi-tiet/?code={code}`. Without it only events tell. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  /** Address of the page with all results with `{q}` in it, e.g. `/dich-vu/?q={q}`; where the compact variant leads. */
  @property({ attribute: 'results-href' }) resultsHref = '';

  /** `full` lists the results with filters below the field; `compact` is the field with suggestions only. */
  @property({ reflect: true }) variant: 'full' | 'compact' = 'full';

  /** Keeps search and filters in the page's address. For one full search a page. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** Label of the field in place of ours. */
  @property() label: string | undefined;

  /** Example in the empty field in place of ours. */
  @property() placeholder: string | undefined;

  /** Neither keeps nor shows recent searches, for devices that many people use. */
  @property({ type: Boolean, attribute: 'without-recent' }) withoutRecent = false;

  /** Builds the index on the page's own thread, for pages whose policy forbids workers. */
  @property({ type: Boolean, attribute: 'without-worker' }) withoutWorker = false;

  /** How many services a page of results holds, 1 to 100. */
  @property({ type: Number }) limit = 20;

  readonly #portal = new PortalConsumer(this, () => this.#parts.connect());
  readonly #parts: Parts = new Parts(this, {
    portal: () => this.#portal.value,
    setText: (text) => this.#field.setText(text),
    suggestText: (text) => this.#field.text || this.#field.setText(text),
    announce: (words) => this.#announce(words),
    choose: (code, newTab) => this.#choose(code, newTab),
    onReady: () => this.#field.latest.resume(),
    onFailed: (error) => this.#field.latest.fail(error),
  });
  readonly #field: FieldController = new FieldController(this, this.#parts, {
    announce: (words) => this.#announce(words),
    choose: (code, newTab) => this.#open(code, newTab),
    submit: (text) => this.#submit(text),
  });
  #announcement = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Searches as if the reader had typed the text, chosen the filters and pressed Enter. */
  async search(text: string, filters: Filters = {}): Promise<void> {
    this.#field.setText(text);
    await this.#parts.show(text, filters);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  /** Puts the focus into the field. */
  override focus(options?: FocusOptions): void {
    this.#field.input?.focus(options);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('variant')) this.#parts.useResults(this.variant === 'full');
  }

  protected override render(): TemplateResult {
    const label = this.label ?? FIELD_WORDS.label();
    return html`
      <form part="form" role="search" aria-labelledby="label" @submit=${this.#field.onSubmit} @focusout=${this.#field.onFocusOut}>
        <label id="label" part="label" for="field">${label}</label>
        <div class="row">
          <div class="box">
            ${this.#field.render(this.placeholder ?? FIELD_WORDS.placeholder())} ${this.#field.renderPopup()}
          </div>
          <button class="submit" part="submit">${FIELD_WORDS.submit()}</button>
        </div>
      </form>
      <div class="hidden" role="status">${this.#announcement}</div>
      ${this.variant === 'full' ? this.#parts.results?.render() : nothing}
    `;
  }

  #announce(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#announcement = words;
      this.requestUpdate();
    }, ANNOUNCE_AFTER);
  }

  #choose(code: string, newTab: boolean): boolean {
    if (!this.dispatchEvent(new DvcServiceSelectEvent(code))) return false;
    if (!newTab) this.dispatchEvent(new DvcServiceSelectedEvent(code));
    return true;
  }

  #open(code: string, newTab: boolean): void {
    if (!this.#choose(code, newTab) || !this.serviceHref) return;
    const address = this.serviceHref.replaceAll('{code}', encodeURIComponent(code));
    if (newTab) window.open(address, '_blank', 'noopener');
    else location.assign(address);
  }

  #submit(text: string): void {
    this.#parts.remember(text);
    if (this.variant === 'full') void this.#parts.show(text, undefined);
    else if (this.resultsHref) location.assign(this.resultsHref.replaceAll('{q}', encodeURIComponent(text)));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-service-search': DvcServiceSearch;
  }
}
