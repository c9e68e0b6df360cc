import type { ReportFigureCode, ReportRanked, ReportRanking, ReportUnit } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { vietnameseMark } from '../../core/official-names.js';
import { changeView } from '../../core/reports/change-view.js';
import { changeOf, formatFigure, missingWords } from '../../core/reports/figure-words.js';
import type { Choice } from '../address/choice.js';
import { cellWords, GROUPING_WORDS, valueWords } from '../words/report-words.js';
import { panelView, type Panel, type PanelPorts } from './panel.js';

export const RANKING = 'ranking';
const SHORT = 10;

export interface RankingPorts extends PanelPorts {
  readonly choice: Choice;
  /** A link or button that leads to another choice. */
  readonly go: (content: unknown, next: Partial<Choice>) => TemplateResult;
  /** Where what is looked at leads; undefined where nothing is below it. */
  readonly below: (item: ReportRanked) => Partial<Choice> | undefined;
  readonly drill: (next: Partial<Choice>) => void;
  readonly isWhole: boolean;
  readonly showWhole: () => void;
  /** Address of a service's page, if the page has any. */
  readonly serviceHref: (code: string) => string | undefined;
}

export const rankingTitle = (): string => msg('Xếp hạng', { id: 'report.ranking' });

const valueOf = ({ values }: ReportRanked, figure: ReportFigureCode): ReportRanked['values'][number] | undefined => values.find((each) => each.figure === figure);

const barView = (value: number | null, most: number): TemplateResult => html`<svg class="rank-bar" aria-hidden="true" viewBox="0 0 100 8" preserveAspectRatio="none">
  ${svg`<rect class="rank-track" width="100" height="8"></rect>`}${value ? svg`<rect class="rank-fill" width=${Math.max(0.5, (value / most) * 100)} height="8"></rect>` : nothing}
</svg>`;

const nameView = (item: ReportRanked, ports: RankingPorts): TemplateResult => {
  const name = html`<span lang=${vietnameseMark() ?? nothing}>${item.of.name}</span>`;
  const next = ports.below(item);
  if (next) return ports.go(name, next);
  const href = ports.choice.by === 'service' ? ports.serviceHref(item.of.code) : undefined;
  return href ? html`<a href=${href}>${name}</a>` : name;
};

const rowView = (item: ReportRanked, unit: ReportUnit, better: 'more' | 'less' | 'neither', most: number, ports: RankingPorts): TemplateResult => {
  const { locale, choice } = ports;
  const [main] = item.values;
  const received = choice.figure === 'received' ? undefined : valueOf(item, 'received')?.value;
  const change = main && changeOf({ ...main, unit, better, compared: item.compared }, choice.compare, locale);
  return html`<li class="row">
    <span class="rank" aria-hidden="true">${item.rank ?? '–'}</span>
    <div class="row-name">${nameView(item, ports)}</div>
    <strong class="row-value" ?data-missing=${!main || main.value === null}>${main ? valueWords(main, unit, locale) : missingWords('no_data')}</strong>
    ${barView(main?.value ?? null, most)}
    <div class="row-more">
      ${received === undefined || received === null ? nothing : html`<span>${msg(str`${formatFigure(received, 'count', locale)} hồ sơ`, { id: 'report.dossiers' })}</span>`}
      ${change && change.direction !== 'same' ? changeView(change, change.short) : nothing}
    </div>
  </li>`;
};

const greatestOf = ({ items }: ReportRanking, unit: ReportUnit): number => (unit === 'ratio' ? 1 : Math.max(...items.map(({ values: [first] }) => first?.value ?? 0), 0) || 1);

const summaryOf = (ranking: ReportRanking, { locale }: PanelPorts): string => {
  const [meaning] = ranking.figures;
  const known = ranking.items.flatMap(({ of, values: [first] }) => (first && first.value !== null ? [{ name: of.name, value: first.value }] : []));
  if (!meaning || known.length === 0) return msg('Không có gì để xếp hạng trong kỳ này theo cách lọc này.', { id: 'report.ranking.empty' });
  const sorted = [...known].sort((a, b) => b.value - a.value);
  const [top, bottom] = [sorted[0], sorted.at(-1)];
  const words = (each: (typeof known)[number] | undefined): string => {
    if (!each) return '';
    const others = known.filter(({ value }) => value === each.value).length - 1;
    const names = others > 0 ? msg(str`${each.name} và ${formatFigure(others, 'count', locale)} mục khác`, { id: 'report.ranking.others' }) : each.name;
    return `${names} (${formatFigure(each.value, meaning.unit, locale)})`;
  };
  if (top?.value === bottom?.value) return `${meaning.name}: ${words(top)}.`;
  return msg(str`${meaning.name}: cao nhất ${words(top)}, thấp nhất ${words(bottom)}.`, { id: 'report.ranking.summary' });
};

const listView = (ranking: ReportRanking, unit: ReportUnit, ports: RankingPorts): TemplateResult => {
  const { items, total } = ranking;
  const shown = ports.isWhole ? items : items.slice(0, SHORT);
  const most = greatestOf(ranking, unit);
  const better = ranking.figures[0]?.better ?? 'neither';
  return html`<ol class="rows" role="list">${repeat(shown, ({ of }) => of.code, (item) => rowView(item, unit, better, most, ports))}</ol>
    ${items.length > SHORT
      ? html`<p class="screen-only"><button class="button small" type="button" aria-expanded=${ports.isWhole} @click=${ports.showWhole}>
          ${ports.isWhole ? msg('Thu gọn', { id: 'filters.fewer' }) : msg(str`Xem cả ${formatFigure(items.length, 'count', ports.locale)}`, { id: 'report.whole' })}
        </button></p>`
      : nothing}
    ${total > items.length ? html`<p class="muted">${msg(str`Hiện ${formatFigure(items.length, 'count', ports.locale)} trên ${formatFigure(total, 'count', ports.locale)}; tải tệp để có đủ.`, { id: 'report.cut' })}</p>` : nothing}`;
};

/** Agencies, communes, sectors or services beside each other; each leads to what is below it. */
export const rankingView = (ranking: ReportRanking, files: Panel['files'], controls: TemplateResult, ports: RankingPorts): TemplateResult => {
  const { locale, choice } = ports;
  const [meaning] = ranking.figures;
  const unit = meaning?.unit ?? 'count';
  return panelView(
    {
      id: RANKING,
      title: meaning ? `${rankingTitle()}: ${meaning.name}` : rankingTitle(),
      summary: summaryOf(ranking, ports),
      files,
      controls,
      shown: ranking.items.length > 0 ? listView(ranking, unit, ports) : html``,
      table: {
        columns: [GROUPING_WORDS[choice.by](), msg('Hạng', { id: 'report.rank' }), ...ranking.figures.map(({ name }) => name)],
        rows: ranking.items.map(({ of, rank, values }) => ({
          name: of.name,
          isOfficial: true,
          cells: [rank === null ? '–' : String(rank), ...ranking.figures.map(({ figure, unit: each }) => cellWords(values.find((value) => value.figure === figure)?.value, each, locale))],
        })),
      },
      draw: ({ barsScene }, room) =>
        barsScene(
          ranking.items.map(({ of, rank, values: [main] }) => ({
            name: rank === null ? of.name : `${rank}. ${of.name}`, isOfficial: true, value: main?.value ?? null, most: unit === 'ratio' ? 1 : undefined, text: main ? valueWords(main, unit, locale) : '–',
          })),
          room,
        ),
    },
    ports,
  );
};
