// Does what a newcomer does: `npm start`, waits for "Ready", opens the site and the API, signs in as a test person, begins to pay,
// and stops it again. Twice, so that a start with an existing data folder is checked as well. Prints the times; they are judged by the bench.
import { spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
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

/** Begins to pay a bill of the demonstration; gives the address of the payment simulator. */
async function beginToPay(origin) {
  const post = async (path, body, headers = {}) => (await fetch(`${origin}${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) })).json();
  const keys = { kind: 'tax', code: '4900123456', verifier: 'TB-2026-0013' };
  const { items } = await post('/v1/bills/lookup', keys);
  if (items?.length !== 1) throw new Error('the bill of the demonstration was not found');
  const { payment } = await post('/v1/payments', { bill: { ...keys, billId: items[0].id }, method: 'redirect' }, { 'idempotency-key': randomUUID() });
  if (!payment?.attempt?.payUrl) throw new Error('paying leads nowhere');
  return new URL(payment.attempt.payUrl).origin;
}

/** What runs beside the gateway must end with `npm start` as well. */
async function gone(address) {
  const deadline = performance.now() + LONGEST_STOP;
  while (await fetch(address).then(() => true, () => false)) {
    if (performance.now() > deadline) throw new Error(`${address} goes on after npm start was stopped`);
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
  const companions = [];
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
    companions.push(await signIn(`http://localhost:${port}`), await beginToPay(`http://localhost:${port}`));
  } finally {
    child.kill('SIGTERM');
    await exited;
    await released(dataDir);
    for (const address of companions) await gone(address);
  }
}

const dataDir = mkdtempSync(join(tmpdir(), 'dvcqg-start-'));
try {
  await start(dataDir);
  await start(dataDir);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
