import type { IndexData } from '../index/index-data.js';
import type { Query } from '../query/query.js';
import type { Candidates } from './candidates.js';
import { FEATURES, type Weights } from './features.js';
import { Measurer, type Measures } from './measure.js';

/** How many of the best candidates are measured precisely; the others follow in the order of the first pass. */
const MEASURED = 64;
const POPULARITY = 0.15;
const NAME_LENGTH = 0.004;

/** A service and how well it answers a query; scores compare within one query only. */
export interface Ranked {
  readonly row: number;
  readonly score: number;
}

/**
 * The best rows for a query, at least `needed` of them if there are so many, and the measures of the best one.
 */
export function rank(
  data: IndexData,
  query: Query,
  candidates: Candidates,
  rows: readonly number[],
  weights: Weights,
  needed: number,
): { ranked: Ranked[]; best: Measures | undefined } {
  const scores = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) scores[at] = roughScore(data, candidates, rows[at] ?? 0);
  const least = leastOfBest(scores, MEASURED);
  const rough = rows.map((row, at) => ({ row, score: scores[at] ?? 0 }));
  const chosen = rough.filter(({ score }) => score >= least).sort(byScore).slice(0, MEASURED);
  const measurer = new Measurer(data, query);
  let best: { measures: Measures; score: number } | undefined;
  const measured: Ranked[] = [];
  for (const { row } of chosen) {
    const measures = measurer.measure(row);
    const score = weigh(measures, weights);
    measured.push({ row, score });
    if (!best || score > best.score) best = { measures, score };
  }
  measured.sort(byScore);
  if (needed <= measured.length || rough.length === measured.length) return { ranked: measured, best: best?.measures };
  const done = new Set(chosen.map(({ row }) => row));
  const last = measured[measured.length - 1]?.score ?? 0;
  const rest = rough.filter(({ row }) => !done.has(row)).sort(byScore);
  return { ranked: measured.concat(rest.map(({ row }, at) => ({ row, score: last - at - 1 }))), best: best?.measures };
}

/** The score from which on the best `count` begin. */
function leastOfBest(scores: Float32Array, count: number): number {
  return scores.length <= count ? -Infinity : (scores.slice().sort()[scores.length - count] ?? -Infinity);
}

/** Sum of the measures by weight. */
export function weigh(measures: Measures, weights: Weights): number {
  let score = 0;
  for (const feature of FEATURES) score += measures[feature] * weights[feature];
  return score;
}

function roughScore(data: IndexData, { cover, best }: Candidates, row: number): number {
  const name = data.rows[row]?.name;
  const length = name ? name.end - name.start : 0;
  return (cover[row] ?? 0) / (best || 1) + (POPULARITY * (data.catalog.columns.popularity[row] ?? 0)) / 3 - NAME_LENGTH * length;
}

function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.row - b.row;
}
