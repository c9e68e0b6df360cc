// `npm run bench -- GROUP [--json FILE] [--quick]` and `npm run soak -- NAME [options] [--json FILE]`.
// Prints a table; the JSON is { "figure.name": { "value": 1, "unit": "ms", "baseline": 1 } }. A figure that has
// `mustBe` and another value, or more than its `atMost`, makes the command fail.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BENCHES, SOAKS } from './groups.mjs';

const [kind, ...argv] = process.argv.slice(2);
const { values, positionals } = parseArgs({
  args: argv,
  allowPositionals: true,
  options: {
    json: { type: 'string' }, // file for the figures
    quick: { type: 'boolean' }, // a short form, for CI
    requests: { type: 'string' }, // how many malformed requests
    cuts: { type: 'string' }, // how many uploads are cut
    kills: { type: 'string' }, // how often gateways are killed
    submissions: { type: 'string' }, // how many dossiers are submitted meanwhile
    only: { type: 'string' }, // one of the databases: pglite or postgresql
    seed: { type: 'string' }, // another one gives another run
  },
});
const groups = kind === 'soak' ? SOAKS : BENCHES;
const [name] = positionals;
if (name === undefined || !(name in groups)) {
  console.error(`Usage: npm run ${kind} -- NAME [--json FILE]\nNames: ${Object.keys(groups).join(', ')}`);
  process.exit(2);
}

const figures = {};
for (const [title, task] of Object.entries(groups[name])) {
  console.error(`… ${title}`);
  Object.assign(figures, await task(values));
}

const number = (value) => (typeof value === 'number' ? value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 3 : 1 }) : '');
console.table(
  Object.fromEntries(
    Object.entries(figures).map(([figure, { value, unit, baseline, baselineName }]) => [
      figure,
      { value: number(value), unit, baseline: number(baseline), ratio: baseline ? number(value / baseline) : '', 'baseline is': baselineName ?? '' },
    ]),
  ),
);
if (values.json) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
const isBroken = ({ value, mustBe, atMost }) => (mustBe !== undefined && value !== mustBe) || (atMost !== undefined && !(value <= atMost));
const broken = Object.entries(figures).filter(([, figure]) => isBroken(figure));
for (const [figure, { value, mustBe, atMost }] of broken) console.error(`${figure} is ${value} and must be ${mustBe ?? `at most ${atMost}`}`);
process.exit(broken.length > 0 ? 1 : 0);
