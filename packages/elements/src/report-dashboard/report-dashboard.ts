import type { Locale, ReportRanked } from '@dvcqg/openapi';
import { reportsOf, type ReportName, type ReportQuery } from '@dvcqg/sdk/reports';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { fillAddress } from '../core/fill-address.js';
import { PortalConsumer } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { capitalised, periodWords } from '../core/reports/period-words.js';
import { EMPTY, readChoice, selectionOf, withChoice, type Choice } from './address/choice.js';
import { today } from './address/periods.js';
import { ChartTools } from './data/chart-tools.js';
import { rankingQuery, ReportData, trendQuery } from './data/report-data.js';
import type { Boundaries } from './map/boundaries.js';
import { DvcReportChangedEvent } from './report-dashboard-events.js';
import { styles } from './report-dashboard-styles.js';
import { dashboardView, type DashboardModel } from './views/dashboard-view.js';

/**
 * How a province serves: figures, their course, rankings, a map and the index of Decision 766, from the province down to one service
 * of one agency. Charts say in words what they show, and every one is a table, too.
 *
 * @tag dvc-report-dashboard
 * @summary How a province serves, in figures and charts.
 * @slot - Shows until the element is there.
 * @fires {DvcReportChangedEvent} dvc-report-changed - The reader looks at something else.
 * @csspart panel - One chart with its title and tools.
 */
export class DvcReportDashboard extends DvcElement {
  static override readonly tag = 'dvc-report-dashboard';
  static override readonly styles = styles;

  /** Keeps what is looked at in the page's address. For one dashboard a page. */
  @property({ type: Boolean, attribute: 'url-state' }) urlState = false;

  /** Boundaries of communes as GeoJSON (property, or JSON as attribute). With them communes are shown on a map. */
  @property({ type: Object }) boundaries: Boundaries | null = null;

  /** Under which name the boundaries' properties hold the five-digit code of the unit. */
  @property({ attribute: 'boundary-key' }) boundaryKey = 'code';

  /** Address of a service's page with `{code}`. */
  @property({ attribute: 'service-href' }) serviceHref = '';

  /** Level of the first heading in the page's outline, 1 to 5. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #choice: Choice = EMPTY;
  #isOwn = false;
  #isWhole = false;
  #focusNext = false;
  #note = '';
  readonly #agencyNames = new Map<string, string>();
  readonly #portal = new PortalConsumer(this);
  readonly #tools = new ChartTools(this);
  readonly #data = new ReportData(this, () => this.#portal.value, () => this.#choice);

  /** What is looked at. */
  get choice(): Choice {
    return this.#choice;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    globalThis.addEventListener('popstate', this.#readAddress);
    this.#readAddress();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    globalThis.removeEventListener('popstate', this.#readAddress);
  }

  protected override render(): TemplateResult {
    const portal = this.#portal.value;
    return html`<div class="unseen" role="status">${this.#spoken}</div>
      ${portal ? dashboardView(this.#model(portal.locale)) : html`<slot></slot>`}`;
  }

  protected override updated(): void {
    if (!this.#focusNext || !this.#data.summary.value || this.#data.isPending) return;
    this.#focusNext = false;
    (this.renderRoot as ShadowRoot).getElementById('scope-title')?.focus();
  }

  get #spoken(): string {
    const { isPending, failed, summary } = this.#data;
    if (this.#note) return this.#note;
    if (isPending) return msg('Đang tải số liệu…', { id: 'report.loading' });
    if (failed) return msg('Có số liệu chưa tải được.', { id: 'report.failed' });
    const locale = this.#portal.value?.locale ?? 'vi';
    return summary.value ? msg(str`Đã có số liệu ${periodWords(summary.value.period, locale)}.`, { id: 'report.ready' }) : '';
  }

  #model(locale: Locale): DashboardModel {
    const { summary, names } = this.#data;
    for (const { of } of [...(names.value?.agencies ?? []), ...(this.#choice.by === 'agency' ? (this.#data.ranking.value?.items ?? []) : [])]) this.#agencyNames.set(of.code, of.name);
    return {
      data: this.#data,
      boundaries: this.boundaries,
      boundaryKey: this.boundaryKey,
      tools: this.#tools,
      filters: {
        choice: this.#choice, locale, day: today(), names: names.value, scope: summary.value?.scope, isOwn: this.#isOwn,
        change: (next) => this.#change(next),
        chooseOwn: () => this.#chooseOwn(),
      },
      agencyNames: this.#agencyNames,
      level: this.headingLevel,
      isWhole: this.#isWhole,
      showWhole: () => this.#showWhole(),
      go: (content, next) => this.#link(content, next),
      below: (item) => this.#below(item),
      drill: (next) => this.#drill(next),
      files: (name) => this.#files(name),
      save: (chart, scene, title) => void this.#save(chart, scene, title),
      serviceHref: (code) => fillAddress(this.serviceHref, { code }),
    };
  }

  readonly #readAddress = (): void => {
    if (!this.urlState) return;
    this.#choice = readChoice(location.search);
    this.#isOwn = false;
    this.requestUpdate();
  };

  #change(next: Partial<Choice>): void {
    this.#choice = { ...this.#choice, ...next };
    this.#isOwn = false;
    this.#isWhole = false;
    this.#note = '';
    if (this.urlState) history.pushState(history.state, '', withChoice(location.href, this.#choice));
    this.dispatchEvent(new DvcReportChangedEvent(this.#choice));
    this.requestUpdate();
  }

  #chooseOwn(): void {
    this.#isOwn = true;
    this.requestUpdate();
    void this.updateComplete.then(() => (this.renderRoot as ShadowRoot).getElementById('from')?.focus());
  }

  #showWhole(): void {
    this.#isWhole = !this.#isWhole;
    this.requestUpdate();
  }

  /** After a step down or up what was pressed is gone: the reader goes on at the title of where they are. */
  #drill(next: Partial<Choice>): void {
    this.#focusNext = true;
    this.#change(next);
  }

  /** A link where the address says what is looked at; a button elsewhere. */
  #link(content: unknown, next: Partial<Choice>): TemplateResult {
    if (!this.urlState) return html`<button class="link" type="button" @click=${() => this.#drill(next)}>${content}</button>`;
    const onClick = (event: MouseEvent): void => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#drill(next);
    };
    return html`<a class="link" href=${withChoice(location.href, { ...this.#choice, ...next })} @click=${onClick}>${content}</a>`;
  }

  /** From the province to an agency and those below it, and on to its services. */
  #below({ of: { code }, hasBelow }: ReportRanked): Partial<Choice> | undefined {
    const { by, service } = this.#choice;
    if (by === 'service') return { service: code, by: 'agency' };
    if (by === 'sector') return { sector: code, by: 'service' };
    const { province, agency } = this.#data.summary.value?.scope ?? {};
    // A ranking also holds what an agency received itself: nothing is below that.
    if (service || code === province?.code || code === agency?.code) return undefined;
    return { agency: code, by: hasBelow ? 'agency' : 'service' };
  }

  #files(name: ReportName): { readonly csv: string; readonly xlsx: string } | undefined {
    const portal = this.#portal.value;
    if (!portal) return undefined;
    const { fileAddress } = reportsOf(portal.client);
    const queries: { readonly [Name in ReportName]?: ReportQuery<Name> } = { trend: trendQuery(this.#choice), ranking: rankingQuery(this.#choice) };
    const query = queries[name as 'trend'] ?? (selectionOf(this.#choice) as ReportQuery<'trend'>);
    return { csv: fileAddress(name as 'trend', query, 'csv'), xlsx: fileAddress(name as 'trend', query, 'xlsx') };
  }

  async #save(chart: string, scene: Parameters<ChartTools['save']>[1], title: string): Promise<void> {
    const { value } = this.#data.summary;
    const locale = this.#portal.value?.locale ?? 'vi';
    const { province, agency, sector, service } = value?.scope ?? {};
    const whose = [service?.name, sector?.name, (agency ?? province)?.name].filter(Boolean).join(', ');
    const when = value ? capitalised(periodWords(value.period, locale), locale) : '';
    try {
      await this.#tools.save(chart, scene, { title, notes: [[whose, when].filter(Boolean).join('. ')] }, `${chart}-${value?.period.name ?? value?.period.to ?? ''}`);
      this.#note = msg('Đã lưu ảnh.', { id: 'report.saved' });
    } catch {
      this.#note = msg('Chưa lưu được ảnh. Vui lòng thử lại.', { id: 'report.not-saved' });
    }
    this.requestUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-report-dashboard': DvcReportDashboard;
  }
}
