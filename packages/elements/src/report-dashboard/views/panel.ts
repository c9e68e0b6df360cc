import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { errorWords, requestIdOf } from '../../core/error-words.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { Room, Scene } from '../charts/scene.js';
import type { Reading } from '../data/report-data.js';

/** What draws; loaded beside the element. */
export type Drawing = typeof import('../charts/index.js');

/** What panels need of the element. */
export interface PanelPorts {
  readonly locale: Locale;
  /** Level of the panels' headings. */
  readonly level: number;
  /** Undefined until it is there; null when it could not be loaded. */
  readonly drawing: Drawing | undefined | null;
  /** The room of a chart; undefined until its place has been laid out. */
  readonly roomOf: (chart: string) => Room | undefined;
  /** Charts that are shown as tables. */
  readonly tables: ReadonlySet<string>;
  readonly toggleTable: (chart: string) => void;
  readonly save: (chart: string, scene: Scene, title: string) => void;
}

export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly isOfficial?: boolean; readonly cells: readonly string[] }[];
}

export interface Panel {
  readonly id: string;
  readonly title: string;
  /** What the chart shows, in words. */
  readonly summary: string | TemplateResult;
  readonly table: Table;
  readonly draw: (drawing: Drawing, room: Room) => Scene;
  /** In place of the drawn scene alone, such as a list of links; then the scene is for the picture only. */
  readonly shown?: TemplateResult | undefined;
  readonly onPick?: ((mark: number) => void) | undefined;
  /** Below the chart. */
  readonly more?: TemplateResult | typeof nothing | undefined;
  /** Above the chart. */
  readonly controls?: TemplateResult | typeof nothing | undefined;
  readonly files?: { readonly csv: string; readonly xlsx: string } | undefined;
}

const tableView = ({ title, table: { columns, rows } }: Panel): TemplateResult => html`<table>
  <caption class="unseen">${title}</caption>
  <thead><tr>${columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
  <tbody>${rows.map(({ name, isOfficial, cells }) => html`<tr><th scope="row" lang=${(isOfficial && vietnameseMark()) || nothing}>${name}</th>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody>
</table>`;

const markOf = (event: Event): number => {
  const marks = (event.currentTarget as Element).querySelectorAll('.mark');
  return [...marks].indexOf(event.target as Element);
};

const toolsView = ({ id, title, files }: Panel, scene: Scene | undefined, isTable: boolean, ports: PanelPorts): TemplateResult => html`<div class="tools screen-only" role="group" aria-label=${msg(str`Công cụ: ${title}`, { id: 'report.tools' })}>
  ${ports.drawing ? html`<button class="button small" type="button" aria-pressed=${isTable} @click=${() => ports.toggleTable(id)}>${msg('Xem dạng bảng', { id: 'report.as-table' })}</button>` : nothing}
  ${scene ? html`<button class="button small" type="button" @click=${() => ports.save(id, scene, title)}>${msg('Lưu ảnh PNG', { id: 'report.png' })}</button>` : nothing}
  ${files ? html`<a class="button small" href=${files.csv} download>CSV</a><a class="button small" href=${files.xlsx} download>XLSX</a>` : nothing}
</div>`;

/** A chart with its title, what it says in words, its numbers as a table, and what can be done with it. */
export const panelView = (panel: Panel, ports: PanelPorts): TemplateResult => {
  const { id, title, summary, shown, controls = nothing, more = nothing, onPick } = panel;
  const room = ports.roomOf(id);
  const scene = ports.drawing && room ? panel.draw(ports.drawing, room) : undefined;
  const isTable = ports.tables.has(id) || ports.drawing === null;
  const chart = scene && ports.drawing ? ports.drawing.chartView(scene, title) : html`<div class="bar" data-size="block"></div>`;
  return html`<section class="panel" part="panel" aria-labelledby=${`${id}-title`}>
    ${heading(ports.level, `${id}-title`, title)} <p class="summary">${summary}</p>
    ${controls}
    <div class="view" ?hidden=${isTable}>
      <div class=${onPick ? 'place clickable' : 'place'} data-chart=${id} @click=${onPick ? (event: Event) => onPick(markOf(event)) : nothing}>${shown && !onPick ? html`<div class="picture" hidden>${scene ? chart : nothing}</div>` : chart}</div>
      ${shown ?? nothing}
    </div>
    <div class=${isTable ? 'table' : 'unseen'} tabindex=${isTable ? 0 : nothing} role=${isTable ? 'region' : nothing} aria-label=${isTable ? msg(str`Bảng số liệu: ${title}`, { id: 'report.table-of' }) : nothing}>${tableView(panel)}</div>
    ${toolsView(panel, scene, isTable, ports)} ${more}
  </section>`;
};

/** A panel whose numbers are on their way, or did not come. */
export const readingView = <Value>(reading: Reading<Value>, id: string, title: string, ports: PanelPorts, complete: (value: Value) => TemplateResult): TemplateResult => {
  if (reading.value !== undefined) return complete(reading.value);
  const requestId = requestIdOf(reading.error);
  return html`<section class="panel" aria-labelledby=${`${id}-title`}>
    ${heading(ports.level, `${id}-title`, title)}
    ${reading.isFailed
      ? html`<p class="notice" data-kind="danger">${errorWords(reading.error)}</p>
          <p class="screen-only"><button class="button" type="button" @click=${() => reading.retry()}>${msg('Thử lại', { id: 'detail.retry' })}</button>
            ${requestId ? html`<span class="muted">${msg('Mã yêu cầu', { id: 'detail.request-id' })}: ${requestId}</span>` : nothing}</p>`
      : html`<div class="skeleton" aria-hidden="true"><span class="bar"></span><span class="bar" data-size="block"></span></div>`}
  </section>`;
};
