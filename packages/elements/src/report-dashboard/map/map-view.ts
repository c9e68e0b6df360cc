import type { ReportRanking } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { nothing, type TemplateResult } from 'lit';
import { formatFigure, missingWords } from '../../core/reports/figure-words.js';
import type { Room, Scene } from '../charts/scene.js';
import type { Place } from './boundaries.js';
import { mapScene, type MapScene } from './map-scene.js';
import { valueWords } from '../words/report-words.js';
import { panelView, type Panel } from '../views/panel.js';
import type { RankingPorts } from '../views/ranking-view.js';

const MAP = 'map';

/** Without `UBND xã`, `UBND phường`: what stands on the map. */
const shortName = (name: string): string => name.replace(/^(UBND|Ủy ban nhân dân)\s+(xã|phường|đặc khu)\s+/iu, '');

/** Communes by shape; the same ones as the ranking beside it, in which they are links. */
export const mapView = (ranking: ReportRanking, places: readonly Place[], files: Panel['files'], ports: RankingPorts): TemplateResult | typeof nothing => {
  const { locale } = ports;
  const [meaning] = ranking.figures;
  if (!meaning) return nothing;
  const byUnit = new Map(ranking.items.flatMap((item) => (item.unitCode ? [[item.unitCode, item] as const] : [])));
  const shown = places.flatMap(({ code }) => byUnit.get(code) ?? []);
  const known = shown.filter(({ values: [first] }) => first && first.value !== null).length;
  let drawn: MapScene | undefined;
  const scene = (room: Room): Scene => {
    drawn = mapScene(
      { places, values: new Map([...byUnit].map(([code, { of, values: [first] }]) => [code, { name: shortName(of.name), value: first?.value ?? null }])), format: (value) => formatFigure(value, meaning.unit, locale), unmeasured: missingWords('nothing_counted') },
      room,
    );
    return drawn;
  };
  return panelView(
    {
      id: MAP,
      title: `${msg('Bản đồ xã, phường', { id: 'report.map' })}: ${meaning.name}`,
      summary: msg(str`${formatFigure(known, 'count', locale)} trên ${formatFigure(places.length, 'count', locale)} xã, phường có số liệu. Chọn một nơi trên bản đồ hoặc trong bảng xếp hạng để xem riêng nơi đó.`, { id: 'report.map.summary' }),
      files,
      table: {
        columns: [msg('Xã, phường', { id: 'report.by.commune' }), meaning.name],
        rows: shown.map(({ of, values: [first] }) => ({ name: of.name, isOfficial: true, cells: [first ? valueWords(first, meaning.unit, locale) : '–'] })),
      },
      draw: (_drawing, room) => scene(room),
      onPick: (mark) => {
        const code = drawn?.codes[mark];
        const item = code === undefined ? undefined : byUnit.get(code);
        const next = item && ports.below(item);
        if (next) ports.drill(next);
      },
    },
    ports,
  );
};
