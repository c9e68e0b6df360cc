import { isApiError } from '@dvcqg/sdk';
import type { Service } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { initialState, TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { errorWords, requestIdOf } from '../core/error-words.js';
import { formatMoment } from '../core/format.js';
import { PortalConsumer } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { Remote } from '../core/remote.js';
import { loadService, type LoadedService } from './load-service.js';
import { PageActions } from './page-actions.js';
import { ReadingState } from './reading-state.js';
import { DvcServiceLoadedEvent } from './service-detail-events.js';
import type { SectionId } from './service-detail-labels.js';
import { styles } from './service-detail-styles.js';
import type { DetailView } from './views/detail-view.js';
import { heading } from './views/heading.js';
import { levelBanner, overview } from './views/overview.js';
import { contents, section, sectionsOf } from './views/sections.js';
import { skeleton } from '../core/skeleton.js';

/**
 * Everything a citizen must know of a procedure, in the order of their questions.
 *
 * @tag dvc-service-detail
 * @summary Everything a citizen must know of a procedure.
 * @fires {DvcServiceLoadedEvent} dvc-service-loaded - A service is shown; `code` and `version` say which.
 * @slot apply - The button or link that starts an application.
 * @slot actions - Further actions beside copying the address and print.
 * @slot not-found - A way on when there is no such service, such as a link to the search.
 * @csspart facts - The list of who it is for and where.
 * @csspart section - One part of the page with its heading.
 */
export class DvcServiceDetail extends DvcElement {
  static override readonly tag = 'dvc-service-detail';
  static override readonly styles = styles;

  /** National code of the procedure, such as `1.001193`. */
  @property() code = '';

  /** A certain version; without it, the current one. */
  @property({ type: Number }) version: number | undefined;

  /** Level of the title's heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #portal = new PortalConsumer(this);
  readonly #reading = new ReadingState(this);
  readonly #actions = new PageActions(this);
  readonly #remote = new Remote(this, {
    args: () => [this.#portal.value?.client, this.#portal.value?.endpoint ?? '', this.code.trim(), this.version ?? undefined] as const,
    task: ([client, endpoint, code, version], { signal }) =>
      client && code ? loadService({ client, endpoint, code, version }, signal) : initialState,
    onComplete: ({ service: { code, version } }: LoadedService) => {
      this.#reading.follow(`${code} ${version}`);
      this.dispatchEvent(new DvcServiceLoadedEvent(code, version));
    },
  });

  /** The service that is shown. */
  get service(): Service | undefined {
    return this.#remote.status === TaskStatus.COMPLETE ? this.#remote.value?.service : undefined;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="root">
        <div id="status" class="status" role="status" tabindex="-1">${this.#statusWords()}</div>
        ${this.#remote.render({
          initial: () => (this.code.trim() ? skeleton() : nothing),
          pending: skeleton,
          complete: (loaded) => this.#renderLoaded(loaded),
          error: (error) => this.#renderError(error),
        })}
      </div>
    `;
  }

  #statusWords(): TemplateResult | string {
    const pending = (): TemplateResult =>
      html`<span class="unseen">${msg('Đang tải thông tin thủ tục…', { id: 'detail.loading' })}</span>`;
    const words = this.#remote.render({
      initial: () => (this.code.trim() ? pending() : html`<p class="muted">${msg('Chưa chọn thủ tục.', { id: 'detail.no-code' })}</p>`),
      pending,
      complete: (loaded) =>
        loaded.seenAt ? this.#staleWords(loaded, loaded.seenAt) : html`<span class="unseen">${this.#actions.announcement}</span>`,
      error: (error) => html`<p class="notice" data-kind=${isMissing(error) ? 'info' : 'danger'}>${this.#errorWords(error)}</p>`,
    });
    return words ?? '';
  }

  #staleWords({ error }: LoadedService, seenAt: string): TemplateResult {
    const when = formatMoment(seenAt, this.#locale);
    return html`<p class="notice" data-kind="warning">
      ${errorWords(error)} ${msg(str`Đây là bản đã xem lúc ${when}, có thể đã cũ.`, { id: 'detail.stale' })}
    </p>`;
  }

  #errorWords(error: unknown): string {
    return isMissing(error)
      ? msg(str`Không tìm thấy thủ tục có mã ${this.code}. Mã có thể sai hoặc thủ tục đã bị bãi bỏ.`, { id: 'detail.not-found' })
      : errorWords(error);
  }

  get #locale(): DetailView['locale'] {
    return this.#portal.value?.locale ?? 'vi';
  }

  #renderLoaded({ service, seenAt, error }: LoadedService): TemplateResult {
    const view: DetailView = { service, locale: this.#locale, headingLevel: this.headingLevel, reading: this.#reading };
    const sections = sectionsOf(view);
    return html`
      ${seenAt ? this.#renderRetry(error) : nothing}
      <article aria-labelledby="title">
        ${heading(this.headingLevel, 'title', service.name, 'vi')}
        ${service.isCurrent === false ? this.#renderOldVersion(service) : nothing} ${levelBanner(view)}
        <div class="actions"><slot name="apply"></slot><slot name="actions"></slot>${this.#actions.render()}</div>
        ${overview(view)} ${contents([...sections.keys()], this.#goTo)}
        ${[...sections].map(([id, part]) => section(id, part, view))}
        <button class="link-button screen-only" type="button" @click=${() => this.#goTo('title')}>
          ${msg('Về đầu thủ tục', { id: 'detail.to-top' })}
        </button>
        <p class="print-only muted">${location.href}</p>
      </article>
    `;
  }

  #renderOldVersion({ version }: Service): TemplateResult {
    return html`<div class="notice" data-kind="warning">
      <p>${msg(str`Đây là phiên bản cũ (số ${version}), không còn áp dụng.`, { id: 'detail.old-version' })}</p>
      <button class="button screen-only" type="button" @click=${this.#showCurrent}>
        ${msg('Xem bản hiện hành', { id: 'detail.show-current' })}
      </button>
    </div>`;
  }

  #renderError(error: unknown): TemplateResult {
    return isMissing(error) ? html`<slot name="not-found"></slot>` : this.#renderRetry(error);
  }

  #renderRetry(error: unknown): TemplateResult {
    const requestId = requestIdOf(error);
    return html`<div class="retry screen-only">
      <button class="button" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'detail.retry' })}</button>
      ${requestId ? html`<span class="muted">${msg('Mã yêu cầu', { id: 'detail.request-id' })}: ${requestId}</span>` : nothing}
    </div>`;
  }

  readonly #retry = (): void => {
    void this.#remote.run();
    this.#focusStatus();
  };

  readonly #showCurrent = (): void => {
    this.version = undefined;
    this.#focusStatus();
  };

  // The button that was pressed goes away; without this the keyboard would start again at the top of the host's page.
  #focusStatus(): void {
    this.renderRoot.querySelector<HTMLElement>('#status')?.focus();
  }

  readonly #goTo = (id: SectionId | 'title'): void => {
    const target = this.renderRoot.querySelector<HTMLElement>(`#${id}`);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
}

/** A malformed code is answered with 400; for the citizen it is a procedure that does not exist, too. */
const isMissing = (error: unknown): boolean => isApiError(error) && (error.kind === 'not-found' || error.kind === 'validation');

declare global {
  interface HTMLElementTagNameMap {
    'dvc-service-detail': DvcServiceDetail;
  }
}
