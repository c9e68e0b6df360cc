// Measures the search over files of judged queries. Each line: { q, cls, rel: { code: grade } }; grade 2 and more answers
// the query, class `negative` has no answer. From the command line: node bench/quality.mjs catalog.json queries.jsonl…
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { createIndex } from '../dist/index.js';

const RESULTS = 10;
const ANSWER = 2;

/** Judged queries of a JSON-lines file. */
export function readQueries(file) {
  return readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
}

/**
 * Runs all queries; gives the figures of all and of each class, and the queries whose answer is not among the first five.
 * `options.index` takes anything with the same `search` instead, to compare; other options go to `createIndex`.
 */
export function measureQuality(catalog, queries, { index: given, ...options } = {}) {
  const buildStart = performance.now();
  const index = given ?? createIndex(catalog, options);
  const buildMs = performance.now() - buildStart;
  const known = new Set(catalog.columns.code);
  const runs = queries.map((query) => judge(index, query, known)).filter((run) => run !== undefined);
  const classes = Object.fromEntries([...new Set(runs.map(({ cls }) => cls))].sort().map((cls) => [cls, figures(runs.filter((run) => run.cls === cls))]));
  return { ...figures(runs), ...times(index, queries), buildMs, classes, failures: runs.filter(({ cls, rank }) => cls !== 'negative' && rank > 5) };
}

function judge(index, { q, cls, rel }, known) {
  const answers = new Set(Object.entries(rel).filter(([code, grade]) => grade >= ANSWER && known.has(code)).map(([code]) => code));
  if (answers.size === 0 && cls !== 'negative') return undefined;
  const { hits, noGoodMatch } = index.search(q, { limit: RESULTS });
  const at = hits.findIndex(({ code }) => answers.has(code));
  return { q, cls, rank: at < 0 ? Infinity : at + 1, noMatch: noGoodMatch || hits.length === 0, answers: [...answers], hits: hits.map(({ code }) => code) };
}

function figures(runs) {
  const positive = runs.filter(({ cls }) => cls !== 'negative');
  const negative = runs.filter(({ cls }) => cls === 'negative');
  const share = (list, test) => (list.length === 0 ? undefined : list.filter(test).length / list.length);
  return {
    queries: runs.length,
    success1: share(positive, ({ rank }) => rank <= 1),
    success5: share(positive, ({ rank }) => rank <= 5),
    mrr10: positive.length === 0 ? undefined : positive.reduce((sum, { rank }) => sum + 1 / rank, 0) / positive.length,
    falseNoMatch: share(positive, ({ noMatch }) => noMatch),
    noMatch: share(negative, ({ noMatch }) => noMatch),
  };
}

/** Each query once more, alone on the clock, after the first run has warmed the code. */
function times(index, queries) {
  const all = queries.map(({ q }) => {
    const start = performance.now();
    index.search(q, { limit: RESULTS });
    return performance.now() - start;
  });
  all.sort((a, b) => a - b);
  return { p50Ms: all[Math.floor(all.length * 0.5)], p95Ms: all[Math.floor(all.length * 0.95)], maxMs: all.at(-1) };
}

const percent = (value) => (value === undefined ? '    -' : (value * 100).toFixed(1).padStart(5));

function print(name, result) {
  console.log(`\n${name}: p50 ${result.p50Ms.toFixed(2)} ms, p95 ${result.p95Ms.toFixed(2)} ms, max ${result.maxMs.toFixed(1)} ms, build ${result.buildMs.toFixed(0)} ms`);
  console.log('class        queries     s@1   s@5   MRR  false-no  negatives');
  for (const [cls, row] of [['all', result], ...Object.entries(result.classes)]) {
    console.log(
      `${cls.padEnd(12)} ${String(row.queries).padStart(7)}   ${percent(row.success1)} ${percent(row.success5)} ${percent(row.mrr10)}     ${percent(row.falseNoMatch)}      ${percent(row.noMatch)}`,
    );
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [catalogFile, ...queryFiles] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const catalog = JSON.parse(readFileSync(catalogFile, 'utf8'));
  for (const file of queryFiles) {
    const result = measureQuality(catalog, readQueries(file));
    print(file, result);
    if (process.argv.includes('--failures')) for (const { cls, q, rank, answers, hits } of result.failures) console.log(cls, '|', q, '|', rank, answers.join(' '), '->', hits.slice(0, 5).join(' '));
  }
}
