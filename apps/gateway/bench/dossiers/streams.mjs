import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

const AT_ONCE = 100;
const PATIENCE_MS = 60_000;

/** Opens one stream and tells what it hears; resolves when it is open. */
function openStream(url, agent, { code, secret }, onChange) {
  return new Promise((done, failed) => {
    const body = JSON.stringify({ dossiers: [{ code, secret, revision: 1 }] });
    const asked = request(`${url}/v1/dossier-watch`, { method: 'POST', agent, headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) } }, (response) => {
      if (response.statusCode !== 200) return failed(new Error(`A stream was answered ${response.statusCode}`));
      response.setEncoding('utf8');
      response.on('data', (text) => text.includes('event: changed') && onChange());
      response.on('error', () => undefined);
      done(asked);
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

async function withdraw(url, { code, secret, key }) {
  const headers = { 'content-type': 'application/json', 'dossier-secret': secret, 'applicant-key': key, 'idempotency-key': randomUUID() };
  const response = await fetch(`${url}/v1/dossiers/${code}/withdrawal`, { method: 'POST', headers, body: '{}' });
  if (response.status !== 200) throw new Error(`A withdrawal was answered ${response.status}: ${await response.text()}`);
}

/** Opens so many streams at once on one gateway, changes every dossier, and counts the streams that heard of it. */
export async function changesHeard(url, dossiers, count) {
  const agent = new Agent({ maxSockets: Infinity });
  const heard = new Set();
  const streams = [];
  for (let at = 0; at < count; at += AT_ONCE) {
    const opening = Array.from({ length: Math.min(AT_ONCE, count - at) }, (_, more) => openStream(url, agent, dossiers[(at + more) % dossiers.length], () => heard.add(at + more)));
    streams.push(...(await Promise.all(opening)));
  }
  const started = performance.now();
  for (const dossier of dossiers) await withdraw(url, dossier);
  while (heard.size < count && performance.now() - started < PATIENCE_MS) await wait(20);
  const ms = performance.now() - started;
  for (const stream of streams) stream.destroy();
  agent.destroy();
  return { heard: heard.size, ms };
}
