// Fits the weights of the ranking and of its confidence to judged queries and prints them; nothing is written.
// node bench/calibrate.mjs catalog.json [queries.jsonl[:weight]…] — all files are learnt from, each line counts `weight`.
// Only numbers are fitted here. Vocabulary never comes from queries.
import { readFileSync } from 'node:fs';
import { buildSteps } from '../dist/index/build.js';
import { builtInTerms } from '../dist/lexicon/built-in.js';
import { findCodes } from '../dist/normalise/codes.js';
import { analyse } from '../dist/query/analyse.js';
import { findCandidates } from '../dist/rank/candidates.js';
import { EVIDENCE, evidence } from '../dist/rank/confidence.js';
import { FEATURES } from '../dist/rank/features.js';
import { Measurer } from '../dist/rank/measure.js';
import { weigh } from '../dist/rank/rank.js';
import { WEIGHTS } from '../dist/rank/weights.js';
import { readQueries } from './quality.mjs';

const CANDIDATES = 60;
const ROUNDS = 600;
const STEP = 0.6;
/** Pull of the ranking's weights to where they stand now, and of the confidence's to zero. */
const HOLD = 0.0004;
const SHRINK = 0.002;

const [catalogFile, ...sources] = process.argv.slice(2);
const catalog = JSON.parse(readFileSync(catalogFile, 'utf8'));
const steps = buildSteps(catalog, builtInTerms());
let step = steps.next();
while (!step.done) step = steps.next();
const data = step.value;

const negativesFile = new URL('../queries/negatives.txt', import.meta.url);
const negatives = readFileSync(negativesFile, 'utf8').split('\n').filter(Boolean).map((q) => ({ q, cls: 'negative', rel: {}, factor: 1 }));
const queries = sources.flatMap((source) => {
  const [file, factor = '1'] = source.split(':');
  return readQueries(file).map((query) => ({ ...query, factor: Number(factor) }));
});
const lists = [...queries, ...negatives].map(prepare).filter(Boolean);
const weights = fitRanking(lists.filter(({ isNegative }) => !isNegative));
console.log('ranking', JSON.stringify(weights, undefined, 2));
console.log('confidence', JSON.stringify(fitConfidence(lists, weights), undefined, 2));

function prepare({ q, cls, rel, factor }) {
  const { codes, prefixes, rest } = findCodes(q.normalize('NFKC'));
  if (codes.length + prefixes.length > 0) return undefined;
  const query = analyse(data, rest);
  const candidates = findCandidates(data, query);
  const measurer = new Measurer(data, query);
  const isAnswer = (row) => (rel[catalog.columns.code[row]] ?? 0) >= 2;
  const all = candidates.rows.sort((a, b) => candidates.cover[b] - candidates.cover[a]).slice(0, 160);
  const rows = all.map((row) => ({ measures: measurer.measure(row), answer: isAnswer(row) })).sort((a, b) => weigh(b.measures, WEIGHTS) - weigh(a.measures, WEIGHTS)).slice(0, CANDIDATES);
  const isNegative = cls === 'negative';
  if (!isNegative && !rows.some(({ answer }) => answer)) return undefined;
  return { q, query, rows: rows.map(({ measures, answer }) => ({ measures, answer, x: FEATURES.map((feature) => measures[feature]) })), isNegative, factor };
}

/** Listwise: raises the probability, under a softmax of the scores, that an answer stands first. */
function fitRanking(training) {
  const start = FEATURES.map((feature) => WEIGHTS[feature]);
  const w = [...start];
  const total = training.reduce((sum, { factor }) => sum + factor, 0);
  const memory = w.map(() => 1e-8);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = w.map((value, at) => -HOLD * (value - start[at]));
    for (const { rows, factor } of training) {
      const scores = rows.map(({ x }) => 4 * x.reduce((sum, value, at) => sum + value * w[at], 0));
      const top = Math.max(...scores);
      const exps = scores.map((score) => Math.exp(score - top));
      const all = exps.reduce((a, b) => a + b, 0);
      const good = exps.reduce((sum, value, at) => sum + (rows[at].answer ? value : 0), 0);
      rows.forEach(({ x, answer }, at) => {
        const pull = ((answer ? exps[at] / good : 0) - exps[at] / all) * (factor / total);
        if (Math.abs(pull) > 1e-9) for (let n = 0; n < w.length; n++) gradient[n] += pull * x[n];
      });
    }
    for (let n = 0; n < w.length; n++) {
      memory[n] = 0.97 * memory[n] + 0.03 * gradient[n] ** 2;
      w[n] += ((STEP / 20) * gradient[n]) / (Math.sqrt(memory[n]) + 1e-4) / (1 + round / 100);
    }
  }
  return Object.fromEntries(FEATURES.map((feature, at) => [feature, Math.round(w[at] * 100) / 100]));
}

/** Logistic regression: does the best candidate of a query answer anything? Both kinds count half. */
function fitConfidence(lists, weights) {
  const cases = lists.filter(({ rows }) => rows.length > 0).map(({ query, rows, isNegative, factor }) => {
    const best = rows.reduce((a, b) => (weigh(b.measures, weights) > weigh(a.measures, weights) ? b : a));
    const found = evidence(query, best.measures);
    return { x: EVIDENCE.map((name) => found[name]), y: isNegative ? 0 : 1, factor };
  });
  const share = [0, 1].map((y) => cases.reduce((sum, item) => sum + (item.y === y ? item.factor : 0), 0));
  const w = EVIDENCE.map(() => 0);
  for (let round = 0; round < 6000; round++) {
    const gradient = w.map((value, at) => (EVIDENCE[at] === 'always' ? 0 : -SHRINK * value));
    for (const { x, y, factor } of cases) {
      const p = 1 / (1 + Math.exp(-x.reduce((sum, value, at) => sum + value * w[at], 0)));
      const pull = ((y - p) * factor) / (2 * share[y]);
      for (let n = 0; n < w.length; n++) gradient[n] += pull * x[n];
    }
    for (let n = 0; n < w.length; n++) w[n] += 2 * gradient[n];
  }
  for (const threshold of [0, -0.5, -1, -1.5, -2]) {
    const score = ({ x }) => x.reduce((sum, value, at) => sum + value * w[at], 0);
    const wrong = (y, list) => list.filter((item) => item.y === y && score(item) < threshold).length / list.filter((item) => item.y === y).length;
    console.log(`threshold ${threshold}: false no-match ${(wrong(1, cases) * 100).toFixed(2)} %, negatives right ${(wrong(0, cases) * 100).toFixed(1)} %`);
  }
  return Object.fromEntries(EVIDENCE.map((name, at) => [name, Math.round(w[at] * 100) / 100]));
}
