import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conversation } from './malformed/conversations.mjs';
import { HANG_MS, readAnswers, talk } from './malformed/talk.mjs';
import { memoryOf, startGateway } from './process.mjs';
import { randomFrom } from './queries.mjs';

/** Connections at a time. */
const CLIENTS = 100;
/** Clients that never finish their headers, and how long the gateway waits for these (10 s, looked at every 2 s). */
const SLOW_CLIENTS = 5;
const SLOW_PATIENCE_MS = 13_000;

const isProblem = ({ status, type, body }) => {
  if (type !== 'application/problem+json') return false;
  try {
    return JSON.parse(body.toString()).status === status;
  } catch {
    return false;
  }
};

function judge({ hung, received }, { kind, bytes }, counts) {
  counts.sent += 1;
  const { answers, isWhole } = readAnswers(received);
  const found = {
    hangs: Number(hung),
    broken: Number(!isWhole),
    serverErrors: answers.filter(({ status }) => status >= 500).length,
    notProblem: answers.filter((answer) => answer.status >= 400 && answer.body.length > 0 && !isProblem(answer)).length,
  };
  counts.answered += answers.length;
  for (const [name, count] of Object.entries(found)) {
    counts[name] += count;
    if (count > 0 && counts.examples.length < 10) counts.examples.push(`${name} (${kind}): ${JSON.stringify(bytes.toString('latin1').slice(0, 200))} -> ${JSON.stringify(received.toString('latin1').slice(0, 300))}`);
  }
}

async function throwAll(port, total, random, counts, isDown) {
  let next = 0;
  const client = async () => {
    while (next < total && !isDown()) {
      next += 1;
      const sent = conversation(random);
      judge(await talk(port, sent), sent, counts);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
}

/** Headers that never end must be answered with 408, not held for ever. */
async function sendSlowly(port, counts) {
  const sent = { kind: 'slowHeaders', bytes: Buffer.from('GET /v1/sectors HTTP/1.1\r\nHost: local'), pieces: 4 };
  const talks = await Promise.all(Array.from({ length: SLOW_CLIENTS }, () => talk(port, sent, { patience: SLOW_PATIENCE_MS })));
  for (const heard of talks) {
    judge(heard, sent, counts);
    if (!heard.received.includes(' 408 ')) counts.hangs += 1;
  }
}

async function soak(gateway, { total, isQuick, seed }) {
  const counts = { sent: 0, answered: 0, serverErrors: 0, notProblem: 0, broken: 0, hangs: 0, examples: [] };
  const port = Number(new URL(gateway.url).port);
  const random = randomFrom(seed);
  const slow = isQuick ? undefined : sendSlowly(port, counts);
  await throwAll(port, Math.ceil(total / 4), random, counts, gateway.hasEnded);
  const before = memoryOf(gateway.pid).now;
  await throwAll(port, total - Math.ceil(total / 4), random, counts, gateway.hasEnded);
  await slow;
  const crashed = gateway.hasEnded();
  const works = !crashed && (await fetch(`${gateway.url}/v1/services?q=khai%20sinh`)).status === 200;
  const grown = crashed ? 0 : memoryOf(gateway.pid).now - before;
  return { ...counts, crashes: Number(crashed), works, grown, faults: gateway.problems().split('"event":"fault"').length - 1 };
}

/**
 * Throws random malformed HTTP and odd but legal requests at a real gateway over raw connections and counts what must
 * not happen: answers 5xx, errors that are not problem details, bytes that are no whole answer, crashes, faults in the log,
 * clients left without an end for five seconds. `requests.memory_growth_mb` compares the end with a quarter of the way.
 * @param options.requests how many conversations, of one to nine requests each; default 20,000, with `quick` 2,000
 * @throws Error when afterwards a normal request is not answered
 */
export async function malformedRequests({ requests, quick: isQuick = false, seed = 1 } = {}) {
  const total = Number.isInteger(Number(requests)) && Number(requests) > 1 ? Number(requests) : isQuick ? 2_000 : 20_000;
  const directory = mkdtempSync(join(tmpdir(), 'gateway-malformed-'));
  const gateway = await startGateway({ DATA_DIR: directory, DATABASE_URL: '', LOG_LEVEL: 'error' });
  try {
    const found = await soak(gateway, { total, isQuick, seed: Number(seed) });
    for (const example of found.examples) console.error(example);
    if (found.faults > 0) console.error(gateway.problems());
    if (!found.works) throw new Error(`The gateway no longer answers: ${gateway.problems()}`);
    const count = (value) => ({ value, unit: 'count' });
    return {
      'requests.sent': count(found.sent),
      'requests.answered': count(found.answered),
      'requests.server_errors': count(found.serverErrors),
      'requests.not_problem': count(found.notProblem),
      'requests.broken_answers': count(found.broken),
      'requests.hangs': { value: found.hangs, unit: `count over ${HANG_MS / 1000} s` },
      'requests.crashes': count(found.crashes),
      'requests.faults': count(found.faults),
      'requests.memory_growth_mb': { value: found.grown, unit: 'MB' },
    };
  } finally {
    await gateway.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}
