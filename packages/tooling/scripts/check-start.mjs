// Does what a newcomer does: `npm start`, waits for "Ready", opens the site and the API, signs in as a test person, and stops
// it again. Twice, so that a start with an existing data folder is checked as well. Prints the times; they are judged by the bench.
import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { environment, root } from './dependencies.mjs';

const LONGEST_START = 180_000;
const LONGEST_STOP = 20_000;
const LOCK = 'gateway.lock';

const freePort = () =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Signs in as a test person, from page to session; gives the address of the identity provider. */
async function signIn(origin) {
  const { choosePerson } = await import('../../../apps/identity-provider/dist/index.js');
  const codeVerifier = randomBytes(32).toString('base64url');
  const codeChallenge = createHash('sha256').update(codeVerifier).digest('base64url');
  const begun = await fetch(`${origin}/v1/session/authorization?${new URLSearchParams({ codeChallenge, returnTo: `${origin}/` })}`, { redirect: 'manual' });
  const provider = begun.headers.get('location');
  if (begun.status !== 302 || provider === null) throw new Error(`signing in answered ${begun.status}`);
  const landing = await fetch(await choosePerson(provider, 'citizen-hoa'), { redirect: 'manual' });
  const code = /#dvc-session=([\w-]+)$/.exec(landing.headers.get('location') ?? '')?.[1];
  const grant = await fetch(`${origin}/v1/session`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code, codeVerifier }) });
  const { session } = await grant.json();
  if (session?.identity.displayName !== 'Nông Thị Hoa') throw new Error(`the one-time code was answered ${grant.status}`);
  return new URL(provider).origin;
}

/** The identity provider must end with `npm start` as well. */
async function gone(issuer) {
  const deadline = performance.now() + LONGEST_STOP;
  while (await fetch(issuer).then(() => true, () => false)) {
    if (performance.now() > deadline) throw new Error('the identity provider goes on after npm start was stopped');
    await wait(100);
  }
}

/** The gateway is gone when it has let go of its data folder. Stopping `npm start` must stop it as well. */
async function released(dataDir) {
  const deadline = performance.now() + LONGEST_STOP;
  while (existsSync(join(dataDir, LOCK))) {
    if (performance.now() > deadline) throw new Error('the gateway goes on after npm start was stopped');
    await wait(100);
  }
}

async function start(dataDir) {
  const port = await freePort();
  const started = performance.now();
  const child = spawn('npm', ['start', '--silent'], { cwd: root, env: { ...environment(), PORT: String(port), DATA_DIR: dataDir }, stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => child.on('exit', resolve));
  let issuer;
  try {
    await new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('not ready in time')), LONGEST_START);
      exited.then((code) => reject(new Error(`ended with ${code}`)));
      child.stdout.setEncoding('utf8').on('data', (text) => {
        if (!text.includes(`Ready: http://localhost:${port}/`)) return;
        clearTimeout(timer);
        resolve();
      });
    });
    console.log(`ready after ${((performance.now() - started) / 1000).toFixed(1)} s`);
    for (const path of ['/', '/v1/health', '/v1/services?q=giay%20khai%20sinh', '/dich-vu/']) {
      const response = await fetch(`http://localhost:${port}${path}`);
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
    }
    issuer = await signIn(`http://localhost:${port}`);
  } finally {
    child.kill('SIGTERM');
    await exited;
    await released(dataDir);
    if (issuer) await gone(issuer);
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'dvcqg-start-'));
try {
  await start(dataDir);
  await start(dataDir);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
