// How well the search answers judged queries, beside a plain search for the same words.
import { createIndex, foldVietnamese } from '@dvcqg/search';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { measureQuality, readQueries } from '../../search/bench/quality.mjs';
import { root } from '../scripts/dependencies.mjs';
import { shippedCatalog } from './shipped-catalog.mjs';

const QUERY_SETS = {
  own: join(root, 'packages/search/queries/own.jsonl'),
  open: join(process.env.SHARED_DIR ?? join(root, '../shared'), 'search/open.jsonl'),
};

/** What a database's `LIKE` over folded names gives: most of the typed words, then the shortest name. */
function plainSearch({ columns }) {
  const rows = columns.name.map((name, row) => ({ code: columns.code[row], words: new Set(foldVietnamese(name).split(/\W+/)), length: name.length }));
  return {
    search(query) {
      const words = foldVietnamese(query).split(/\W+/).filter(Boolean);
      const scored = rows.map((row) => ({ ...row, score: words.filter((word) => row.words.has(word)).length })).filter(({ score }) => score > 0);
      const hits = scored.sort((a, b) => b.score - a.score || a.length - b.length).slice(0, 10);
      return { hits, noGoodMatch: hits.length === 0 };
    },
  };
}

export async function quality() {
  const catalog = await shippedCatalog();
  const figures = {};
  for (const [set, file] of Object.entries(QUERY_SETS)) {
    if (!existsSync(file)) continue;
    const queries = readQueries(file);
    const ours = measureQuality(catalog, queries, { index: createIndex(catalog) });
    const plain = measureQuality(catalog, queries, { index: plainSearch(catalog) });
    const figure = (name, unit) => ({ value: ours[name], unit, baseline: plain[name], baselineName: 'plain word search' });
    figures[`search.success5_${set}`] = figure('success5', 'share');
    figures[`search.mrr10_${set}`] = figure('mrr10', 'share');
    figures[`search.no_match_${set}`] = figure('noMatch', 'share');
    figures[`search.p95_node_ms_${set}`] = figure('p95Ms', 'ms');
  }
  return figures;
}
