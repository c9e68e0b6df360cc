// Runs a task that needs installed dependencies and built packages: `with-dependencies.mjs TASK [arguments]`.
import { installDependencies, requireNode, run } from './dependencies.mjs';

const TASKS = {
  bench: { build: ['@dvcqg/gateway', '@dvcqg/portal', '@dvcqg/elements'], command: ['node', 'packages/tooling/bench/run.mjs', 'bench'] },
  soak: { build: ['@dvcqg/gateway', '@dvcqg/sdk'], command: ['node', 'packages/tooling/bench/run.mjs', 'soak'] },
  'demo:year': { build: ['@dvcqg/gateway'], command: ['node', 'apps/gateway/dist/demo-year/cli/main.js'] },
  storybook: { build: ['@dvcqg/elements'], command: ['npm', 'run', '--silent', 'dev', '-w', '@dvcqg/storybook', '--'] },
};

const [name, ...args] = process.argv.slice(2);
const task = TASKS[name];
if (task === undefined) {
  console.error(`Unknown task "${name}". Known: ${Object.keys(TASKS).join(', ')}`);
  process.exit(2);
}
installDependencies();
requireNode();
run('turbo', ['run', 'build', ...task.build.map((workspace) => `--filter=${workspace}`), '--output-logs=errors-only'], { stdio: ['ignore', process.stderr, 'inherit'] });
run(task.command[0], [...task.command.slice(1), ...args]);
