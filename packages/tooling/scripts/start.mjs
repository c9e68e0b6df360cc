// `npm start`: installs what is missing, builds what changed, then serves site and API on one port. Beside them run what a
// province has elsewhere, each on a port of its own: see companions.mjs.
import { spawn, spawnSync } from 'node:child_process';
import { COMPANIONS, startCompanions } from './companions.mjs';
import { environment, installDependencies, requireNode, root } from './dependencies.mjs';

const PARENT_CHECK = 200; // milliseconds

installDependencies();
requireNode();

const built = spawnSync('turbo', ['run', 'build', ...['@dvcqg/gateway', '@dvcqg/portal', '@dvcqg/one-stop', '@dvcqg/embed', ...COMPANIONS].map((name) => `--filter=${name}`), '--output-logs=errors-only', '--log-order=grouped'], {
  cwd: root,
  env: environment(),
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
});
if (built.status !== 0) {
  process.stderr.write(built.stdout ?? '');
  process.exit(built.status ?? 1);
}

const companions = await startCompanions();
// Made-up dossiers, and made-up answers to made-up feedback: never in a database of somebody's own.
const examples = process.env.DATABASE_URL ? {} : { FEEDBACK_EXAMPLES: 'true', DEMO_DOSSIERS: '300' };

// Answers are short-lived garbage: a small young generation saves memory at the same speed (see the gateway's README).
const gateway = spawn('node', ['--max-semi-space-size=4', 'apps/gateway/dist/main.js'], { cwd: root, env: { ...examples, ...environment(), ...companions }, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => gateway.kill(signal));

// npm ends at a signal without handing it on through its shell; nobody would stop the gateway then.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  gateway.kill('SIGTERM');
}, PARENT_CHECK);
gateway.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
