// `npm test`: installs what is missing, builds what changed, then runs every test of every workspace, browser included.
// Arguments go to turbo, e.g. `npm test -- --filter=@dvcqg/sdk`. Ends with one line that counts all tests.
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { environment, installDependencies, requireNode, root } from './dependencies.mjs';

installDependencies();
requireNode();

const COUNTS = [
  /Tests\s+(?:(?<failed>\d+) failed \| )?(?:(?<passed>\d+) passed)?(?: \| (?<skipped>\d+) skipped)?/, // vitest
  /:test:\s+(?:(?<passed>\d+) passed|(?<failed>\d+) failed|(?<skipped>\d+) skipped)(?: \(.*\))?$/, // Playwright
];
const totals = { passed: 0, failed: 0, skipped: 0 };

function count(line) {
  const text = stripVTControlCharacters(line).trimEnd();
  const groups = COUNTS.map((pattern) => pattern.exec(text)?.groups).find(Boolean) ?? {};
  for (const [kind, number] of Object.entries(groups)) totals[kind] += Number(number ?? 0);
}

const turbo = spawn('turbo', ['run', 'test', '--concurrency=2', '--output-logs=new-only', ...process.argv.slice(2)], {
  cwd: root,
  env: environment(),
  stdio: ['ignore', 'pipe', 'inherit'],
});
let rest = '';
turbo.stdout.setEncoding('utf8').on('data', (chunk) => {
  process.stdout.write(chunk);
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  lines.forEach(count);
});
turbo.on('close', (code) => {
  const { passed, failed, skipped } = totals;
  console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exit(code ?? 1);
});
