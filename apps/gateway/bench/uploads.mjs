import { Blob } from 'node:buffer';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startUpload } from '@dvcqg/sdk/uploads';
import { startGateway } from './process.mjs';
import { randomFrom } from './queries.mjs';
import { startCuttingProxy } from './uploads/cutting-proxy.mjs';
import { countLeftOver } from './uploads/left-over.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const FILE_BYTES = 65_536;
/** An upload that takes longer hangs. */
const HANG_MS = 60_000;
/** Instead of the usual 15 s, so that a run ends; in a long run every 50th stall waits as long as usual. */
const STALL_MS = 1_500;
const USUAL_STALL_MS = 15_000;
const CLIENTS = 8;

const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');

/** A PDF of exactly 64 KiB, different each time. */
function newFile() {
  const [head, tail] = ['%PDF-1.7\n%', '\nstartxref\n0\n%%EOF\n'];
  return Buffer.concat([Buffer.from(head), randomBytes(FILE_BYTES - head.length - tail.length), Buffer.from(tail)]);
}

/** One file on its way, by a page that may be closed when the cut comes and opened again. */
async function sendOnce({ gateway, proxy, plan, isReloaded, stallTimeout }) {
  const bytes = newFile();
  const who = { 'applicant-key': randomBytes(32).toString('base64url') };
  const page = new AbortController();
  const options = { baseUrl: proxy.url, file: new Blob([bytes]), name: 'giấy tờ.pdf', idempotencyKey: randomUUID(), headers: () => who, stallTimeout };
  proxy.plan(plan && { ...plan, onDone: () => isReloaded && page.abort() });
  const started = performance.now();
  let timer;
  const hang = new Promise((done) => {
    timer = setTimeout(() => done('hung'), HANG_MS);
  });
  const send = async () => {
    try {
      return await startUpload({ ...options, signal: page.signal });
    } catch (error) {
      if (error.kind !== 'aborted') throw error;
      // Opened again: the key was stored before the first byte left, the address was not.
      return startUpload(options);
    }
  };
  const result = await Promise.race([send().catch((error) => `failed: ${error.message}`), hang]);
  clearTimeout(timer);
  const milliseconds = performance.now() - started;
  if (typeof result === 'string') return { outcome: result === 'hung' ? 'hung' : 'failed', detail: result, milliseconds };
  const content = await fetch(`${gateway.url}/v1/uploads/${result.id}/content`, { headers: who });
  const isWhole = result.state === 'ready' && result.sha256 === sha256(bytes) && sha256(Buffer.from(await content.arrayBuffer())) === sha256(bytes);
  return { outcome: isWhole ? 'whole' : 'damaged', detail: result.state, milliseconds };
}

/** Where and how the next upload is disturbed: anywhere in what an undisturbed one sends and gets. */
function newPlan(random, whole) {
  const direction = random() < 0.5 ? 'up' : 'down';
  const roll = random();
  const kind = roll < 0.1 ? 'stall' : roll < 0.55 ? 'reset' : 'close';
  return { direction, at: 1 + Math.floor(random() * whole[direction]), kind };
}

async function disturb(gateways, cuts, random) {
  const counts = { sent: 0, running: 0, cuts: 0, stalls: 0, reloads: 0, damaged: 0, hung: 0, failed: 0, slowest: 0, examples: [] };
  const ports = gateways.map(({ url }) => Number(new URL(url).port));
  const [gateway] = gateways;
  const hasEnded = () => gateways.some((one) => one.hasEnded());
  const client = async () => {
    const proxy = await startCuttingProxy(ports);
    counts.sent += 1;
    await sendOnce({ gateway, proxy, stallTimeout: USUAL_STALL_MS });
    const whole = proxy.counts();
    while (counts.cuts + counts.running < cuts && !hasEnded()) {
      const plan = newPlan(random, whole);
      const isReloaded = random() < 0.2;
      const isStall = plan.kind === 'stall';
      counts.sent += 1;
      counts.running += 1;
      const stallTimeout = isStall && counts.stalls % 50 !== 49 ? STALL_MS : USUAL_STALL_MS;
      const { outcome, detail, milliseconds } = await sendOnce({ gateway, proxy, plan, isReloaded, stallTimeout });
      counts.running -= 1;
      counts.slowest = Math.max(counts.slowest, milliseconds);
      if (outcome !== 'whole') {
        counts[outcome] += 1;
        counts.examples.push(`${outcome} (${detail}): ${JSON.stringify({ ...plan, isReloaded })}`);
      }
      if (!proxy.isDone()) continue;
      counts.cuts += 1;
      counts.stalls += Number(isStall);
      counts.reloads += Number(isReloaded);
    }
    proxy.close();
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return counts;
}

/** Cuts uploads to gateways over one database, and counts what they leave. */
async function soak({ url = '', directory, gatewayCount }, cuts, random) {
  const environment = { DATA_DIR: directory, DATABASE_URL: url, LOG_LEVEL: 'error', ANONYMOUS_APPLICATIONS: 'true' };
  const gateways = [];
  let found;
  try {
    while (gateways.length < gatewayCount) gateways.push(await startGateway(environment));
    found = await disturb(gateways, cuts, random);
    for (const gateway of gateways) if (gateway.hasEnded()) throw new Error(`A gateway ended: ${gateway.problems()}`);
  } finally {
    for (const gateway of gateways) await gateway.stop();
  }
  for (const example of found.examples.slice(0, 20)) console.error(example);
  return { ...found, ...(await countLeftOver(directory, url, found.sent - found.hung - found.failed)) };
}

/**
 * Sends files of 64 KiB through a proxy that cuts each upload once at a random byte in either direction (45 % with RST, 45 % with FIN,
 * 10 % by falling silent); one page in five is closed at that moment and opened again. Counts files that are not equal by SHA-256, uploads
 * that take over a minute, and rows and files that nobody intended. Over the embedded database; and when `TEST_DATABASE_URL` names a
 * server, as often over PostgreSQL with two gateways, of which connections meet one after the other.
 * @param options.cuts how many over each database; default 2,000, with `quick` 60
 */
export async function cutUploads({ cuts, quick: isQuick = false, seed = 1 } = {}) {
  const total = Number(cuts) > 0 ? Number(cuts) : isQuick ? 60 : 2_000;
  const random = randomFrom(Number(seed));
  const directory = mkdtempSync(join(tmpdir(), 'gateway-uploads-'));
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await temporaryDatabase(server) : undefined;
  try {
    const runs = [await soak({ directory: join(directory, 'embedded'), gatewayCount: 1 }, total, random)];
    if (database) runs.push(await soak({ url: database.url, directory: join(directory, 'server'), gatewayCount: 2 }, total, random));
    const sum = (name) => runs.reduce((all, run) => all + run[name], 0);
    const count = (name) => ({ value: sum(name), unit: 'count' });
    const none = (name, peer) => ({ ...count(name), mustBe: 0, ...(peer === undefined ? {} : { baseline: peer, baselineName: 'tus-js-client and @tus/server, 1,000 cuts' }) });
    return {
      'uploads.cuts': count('cuts'),
      'uploads.damaged': none('damaged'),
      'uploads.hung': none('hung', 2),
      'uploads.failed': none('failed'),
      'uploads.orphans': none('before', 347),
      'uploads.orphans_after_sweep': none('after'),
      'uploads.lost_in_sweep': none('lost'),
      'uploads.stalls': count('stalls'),
      'uploads.reloads': count('reloads'),
      'uploads.databases': { value: runs.length, unit: 'count' },
      'uploads.slowest_ms': { value: Math.round(Math.max(...runs.map(({ slowest }) => slowest))), unit: 'ms' },
    };
  } finally {
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}
