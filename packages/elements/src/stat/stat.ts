import { REPORT_FIGURE_CODE_VALUES, type AdministrativeTier, type Locale, type ReportComparison, type ReportFigureCode } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { initialState, TaskStatus } from '@lit/task';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { errorWords, requestIdOf } from '../core/error-words.js';
import { fillAddress } from '../core/fill-address.js';
import { PortalConsumer } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { Remote } from '../core/remote.js';
import { changeView } from '../core/reports/change-view.js';
import { changeOf, formatFigure, missingWords } from '../core/reports/figure-words.js';
import { capitalised, periodWords } from '../core/reports/period-words.js';
import type { Selection } from '../core/reports/selection.js';
import { askFigure, type AnsweredFigure } from './ask-figure.js';
import { styles } from './stat-styles.js';

const isFigure = (name: string): name is ReportFigureCode => (REPORT_FIGURE_CODE_VALUES as readonly string[]).includes(name);

/**
 * One figure of how a province serves: number, words, period, and how it moved.
 *
 * @tag dvc-stat
 * @summary One figure of how a province serves.
 * @slot - Shows until the element is there.
 * @csspart value - The number.
 * @csspart name - What it counts.
 * @csspart change - How it moved against the period that it is compared with.
 * @cssprop [--dvc-stat-value-size=2.25 × the page's text] - Size of the number.
 */
export class DvcStat extends DvcElement {
  static override readonly tag = 'dvc-stat';
  static override readonly styles = styles;

  /** Which figure, such as `on_time`: a `ReportFigureCode` of the contract. */
  @property() name = '';

  /** `2026`, `2026-Q4`, `2026-11`, `2026-W47` or `2026-11-22`; without it, this year. */
  @property() period = '';

  /** With what to compare: the same days a year before, the period before, or nothing. */
  @property() compare: ReportComparison = 'year_before';

  /** Only this agency and those below it. */
  @property() agency = '';

  /** Only services of this sector. */
  @property() sector = '';

  /** Only this tier: `province` or `commune`. */
  @property() tier = '';

  /** Address of the page that tells more; the words then lead there. */
  @property() href = '';

  readonly #portal = new PortalConsumer(this);
  readonly #remote = new Remote(this, {
    args: () => [this.#portal.value, this.name, JSON.stringify(this.#selection)] as const,
    task: ([portal, name, selection]) => {
      if (!portal || !name) return initialState;
      if (!isFigure(name)) throw new Error(`<dvc-stat>: no figure "${name}".`);
      return askFigure(portal, JSON.parse(selection) as Selection, name);
    },
  });

  get #selection(): Selection {
    const { period, compare, agency, sector, tier } = this;
    return { compare, ...(period && { period }), ...(agency && { agency }), ...(sector && { sector }), ...(tier && { tier: tier as AdministrativeTier }) };
  }

  get #locale(): Locale {
    return this.#portal.value?.locale ?? 'vi';
  }

  protected override render(): TemplateResult {
    // Only what went wrong is said by itself: a page may have many figures.
    return html`<div role="status" tabindex="-1">${this.#remote.status === TaskStatus.ERROR ? this.#failure(this.#remote.error) : nothing}</div>
      ${this.#remote.render({
        initial: () => html`<slot></slot>`,
        pending: () => html`<div class="waiting" role="img" aria-label=${msg('Đang tải số liệu…', { id: 'report.loading' })}><span class="bar" data-size="title"></span><span class="bar"></span></div>`,
        complete: (answered) => this.#figure(answered),
        error: () => html`<button class="retry" type="button" @click=${this.#retry}>${msg('Thử lại', { id: 'detail.retry' })}</button>`,
      })}`;
  }

  #figure(answered: AnsweredFigure | undefined): TemplateResult {
    if (!answered) return html`<p class="value" data-missing>${missingWords('no_data')}</p>`;
    const { figure, period } = answered;
    const { name, unit, value, missing } = figure;
    const change = changeOf(figure, this.compare, this.#locale);
    const href = fillAddress(this.href, {});
    return html`<p class="value" part="value" ?data-missing=${value === null}>${value === null ? missingWords(missing) : formatFigure(value, unit, this.#locale)}</p>
      <p class="name" part="name">${href ? html`<a href=${href}>${name}</a>` : name}</p>
      <p class="period">${capitalised(periodWords(period, this.#locale), this.#locale)}</p>
      ${change ? changeView(change, change.words) : nothing}`;
  }

  #failure(error: unknown): TemplateResult {
    const requestId = requestIdOf(error);
    return html`<p>${errorWords(error)}</p>
      ${requestId ? html`<p class="period">${msg('Mã yêu cầu', { id: 'detail.request-id' })}: ${requestId}</p>` : nothing}`;
  }

  // The button goes away; without this the keyboard would start again at the top of the page.
  readonly #retry = (): void => {
    this.renderRoot.querySelector<HTMLElement>('[role=status]')?.focus();
    void this.#remote.run();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-stat': DvcStat;
  }
}
