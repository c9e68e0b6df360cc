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

async function disturb(gateway, cuts, random) {
  const counts = { sent: 0, running: 0, cuts: 0, stalls: 0, reloads: 0, damaged: 0, hung: 0, failed: 0, slowest: 0, examples: [] };
  const port = Number(new URL(gateway.url).port);
  const client = async () => {
    const proxy = await startCuttingProxy(port);
    counts.sent += 1;
    await sendOnce({ gateway, proxy, stallTimeout: USUAL_STALL_MS });
    const whole = proxy.counts();
    while (counts.cuts + counts.running < cuts && !gateway.hasEnded()) {
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

/**
 * Sends files of 64 KiB through a proxy that cuts each upload once at a random byte in either direction (45 % with RST, 45 % with FIN,
 * 10 % by falling silent); one page in five is closed at that moment and opened again. Counts files that are not equal by SHA-256, uploads
 * that take over a minute, and rows and files that nobody intended.
 * @param options.cuts default 2,000, with `quick` 60
 * @param options.database a PostgreSQL server to run on; the embedded database otherwise
 */
export async function cutUploads({ cuts, quick: isQuick = false, seed = 1, database: server } = {}) {
  const total = Number(cuts) > 0 ? Number(cuts) : isQuick ? 60 : 2_000;
  const directory = mkdtempSync(join(tmpdir(), 'gateway-uploads-'));
  const database = server ? await temporaryDatabase(server) : undefined;
  const gateway = await startGateway({ DATA_DIR: directory, DATABASE_URL: database?.url ?? '', LOG_LEVEL: 'error', ANONYMOUS_APPLICATIONS: 'true' });
  let found;
  try {
    found = await disturb(gateway, total, randomFrom(seed));
    if (gateway.hasEnded()) throw new Error(`The gateway ended: ${gateway.problems()}`);
  } finally {
    await gateway.stop();
  }
  try {
    for (const example of found.examples.slice(0, 20)) console.error(example);
    const left = await countLeftOver(directory, database?.url ?? '', found.sent - found.hung - found.failed);
    const count = (value, peer) => ({ value, unit: 'count', ...(peer === undefined ? {} : { baseline: peer, baselineName: 'tus-js-client and @tus/server, 1,000 cuts' }) });
    return {
      'uploads.cuts': count(found.cuts),
      'uploads.damaged': count(found.damaged),
      'uploads.hung': count(found.hung, 2),
      'uploads.failed': count(found.failed),
      'uploads.orphans': count(left.before, 347),
      'uploads.orphans_after_sweep': count(left.after),
      'uploads.lost_in_sweep': count(left.lost),
      'uploads.stalls': count(found.stalls),
      'uploads.reloads': count(found.reloads),
      'uploads.slowest_ms': { value: Math.round(found.slowest), unit: 'ms' },
    };
  } finally {
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}
