import type { ReportRanked } from '@dvcqg/openapi';
import type { ReportName } from '@dvcqg/sdk/reports';
import { html, nothing, type TemplateResult } from 'lit';
import type { Choice } from '../address/choice.js';
import type { Scene } from '../charts/scene.js';
import type { ChartTools } from '../data/chart-tools.js';
import type { ReportData } from '../data/report-data.js';
import type { Boundaries } from '../map/boundaries.js';
import { figureControl, rankingControls } from './controls-view.js';
import { figuresView, mainFiguresTitle } from './figures-view.js';
import { filtersView, type FiltersModel } from './filters-view.js';
import { INDEX, indexTitle, indexView } from './index-view.js';
import { readingView, type PanelPorts } from './panel.js';
import { partsView } from './parts-view.js';
import { RANKING, rankingTitle, rankingView, type RankingPorts } from './ranking-view.js';
import { scopeView } from './scope-view.js';
import { TREND, trendTitle, trendView } from './trend-view.js';

export interface DashboardModel {
  readonly data: ReportData;
  readonly tools: ChartTools;
  readonly filters: FiltersModel;
  readonly boundaries: Boundaries | null;
  readonly boundaryKey: string;
  readonly agencyNames: ReadonlyMap<string, string>;
  readonly level: number;
  readonly isWhole: boolean;
  readonly showWhole: () => void;
  readonly go: (content: unknown, next: Partial<Choice>) => TemplateResult;
  readonly below: (item: ReportRanked) => Partial<Choice> | undefined;
  readonly drill: (next: Partial<Choice>) => void;
  readonly files: (name: ReportName) => { readonly csv: string; readonly xlsx: string } | undefined;
  readonly save: (chart: string, scene: Scene, title: string) => void;
  readonly serviceHref: (code: string) => string | undefined;
}

const portsOf = ({ tools, filters: { locale }, level, save }: DashboardModel): PanelPorts => ({
  locale, level: level + 1, drawing: tools.drawing, roomOf: tools.roomOf, tables: tools.tables, toggleTable: tools.toggleTable, save,
});

/** The ranking, with a map beside it where there is one, else with what is given. */
const rankings = (model: DashboardModel, beside: TemplateResult): TemplateResult => {
  const { data, tools, boundaries, filters: { choice, change } } = model;
  const ports: RankingPorts = { ...portsOf(model), choice, below: model.below, drill: model.drill, go: model.go, isWhole: model.isWhole, showWhole: model.showWhole, serviceHref: model.serviceHref };
  const files = model.files('ranking');
  const list = readingView(data.ranking, RANKING, rankingTitle(), ports, (ranking) => rankingView(ranking, files, rankingControls(choice, change), ports));
  const { value } = data.ranking;
  const maps = value?.by === 'commune' && boundaries ? tools.maps : undefined;
  const places = maps?.placesOf(boundaries, model.boundaryKey) ?? [];
  return maps && value && places.length > 0 ? html`<div class="columns">${maps.mapView(value, places, files, ports)} ${list}</div>${beside}` : html`<div class="columns">${list} ${beside}</div>`;
};

/** The whole dashboard, from what it is about to the last table. */
export const dashboardView = (model: DashboardModel): TemplateResult => {
  const { data, filters, level, go, agencyNames: names } = model;
  const { choice, locale, change } = filters;
  const ports = portsOf(model);
  const { value } = data.summary;
  const files = model.files('summary');
  return html`${value ? scopeView({ summary: value, locale, level, names, go }) : nothing} ${filtersView(filters)}
    <div class="report" aria-busy=${data.isPending}>
      ${readingView(data.summary, 'figures', mainFiguresTitle(), ports, (summary) => figuresView(summary, choice.compare, locale, ports.level, files))}
      ${value ? figureControl(value, choice, change) : nothing}
      <div class="columns">
        ${readingView(data.trend, TREND, trendTitle(), ports, (trend) => trendView(trend, choice.compare, model.files('trend'), ports))}
        ${value ? html`<div class="stack">${partsView('outcome', value, files, ports)} ${partsView('level', value, files, ports)}</div>` : nothing}
      </div>
      ${rankings(model, readingView(data.index, INDEX, indexTitle(), ports, (index) => indexView(index, model.files('index766'), ports)))}
    </div>`;
};
