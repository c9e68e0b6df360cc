// Brings node_modules in line with package-lock.json when it is not, so that every command works on a fresh clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');
const OLDEST_NODE = [22, 17];
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** Installs the locked dependencies once for each state of the lock file. */
export function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  const stamp = join(root, 'node_modules/.installed-lock');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing dependencies (once; about a minute) …');
  const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) {
    console.error('npm ci failed. Is the npm registry reachable? Try again; nothing was changed.');
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Ends with a clear message when neither the project's own Node (Linux) nor the developer's is new enough. */
export function requireNode() {
  const own = existsSync(join(root, 'node_modules/.bin/node'));
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (own || major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
  process.exit(1);
}

/** The environment in which `node` and the tools are those of the project. */
export const environment = () => ({ ...process.env, TURBO_TELEMETRY_DISABLED: '1', PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}` });

/** Runs a command in the project's environment and ends the process when it fails. */
export function run(command, args, options = {}) {
  const { status, signal } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: environment(), ...options });
  if (status !== 0) process.exit(signal ? 1 : (status ?? 1));
}
