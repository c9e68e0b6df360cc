// `npm start`: installs what is missing, builds what changed, then serves site and API on one port. Beside them a test
// identity provider runs on a port of its own, unless OIDC_ISSUER names another one.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { environment, installDependencies, requireNode, root } from './dependencies.mjs';

const PARENT_CHECK = 200; // milliseconds
const PROVIDER_PATIENCE = 10_000; // milliseconds

installDependencies();
requireNode();

const built = spawnSync('turbo', ['run', 'build', '--filter=@dvcqg/gateway', '--filter=@dvcqg/portal', '--filter=@dvcqg/identity-provider', '--output-logs=errors-only', '--log-order=grouped'], {
  cwd: root,
  env: environment(),
  stdio: ['ignore', 'pipe', 'inherit'],
  encoding: 'utf8',
});
if (built.status !== 0) {
  process.stderr.write(built.stdout ?? '');
  process.exit(built.status ?? 1);
}

/**
 * Starts the test identity provider; it ends with this process. Gives the gateway's settings for it: none when it does not
 * start, since everything but signing in works without it.
 */
function startProvider() {
  const client = { OIDC_CLIENT_ID: 'dvcqg-gateway', OIDC_CLIENT_SECRET: randomBytes(24).toString('base64url') };
  const provider = spawn('node', ['apps/identity-provider/dist/main.js'], { cwd: root, env: { ...environment(), PORT: process.env.OIDC_PORT ?? '', ...client }, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({}), PROVIDER_PATIENCE);
    const finish = (settings) => {
      clearTimeout(timer);
      resolve(settings);
    };
    provider.once('error', () => finish({}));
    provider.once('exit', () => finish({}));
    provider.once('message', ({ issuer }) => finish({ OIDC_ISSUER: issuer, ...client }));
    provider.unref();
    provider.channel?.unref();
  });
}

const signIn = process.env.OIDC_ISSUER ? {} : await startProvider();

// Answers are short-lived garbage: a small young generation saves memory at the same speed (see the gateway's README).
const gateway = spawn('node', ['--max-semi-space-size=4', 'apps/gateway/dist/main.js'], { cwd: root, env: { ...environment(), ...signIn }, stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => gateway.kill(signal));

// npm ends at a signal without handing it on through its shell; nobody would stop the gateway then.
const parent = process.ppid;
const watch = setInterval(() => {
  if (process.ppid === parent) return;
  clearInterval(watch);
  gateway.kill('SIGTERM');
}, PARENT_CHECK);
gateway.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
