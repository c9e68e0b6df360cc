import { randomBytes } from 'node:crypto';
import { Agent, request } from 'node:http';

/** Milliseconds of one answer over a connection that stays open. */
function ask(url, agent, code) {
  return new Promise((done, failed) => {
    const started = performance.now();
    const asked = request(`${url}/v1/dossiers/${code}`, { agent, headers: { 'dossier-secret': randomBytes(32).toString('base64url') } }, (response) => {
      const ms = performance.now() - started;
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (piece) => (text += piece));
      response.on('end', () => done({ ms, status: response.statusCode, text }));
    });
    asked.on('error', failed);
    asked.end();
  });
}

/** The time of an answer for each code, asked one after the other. */
export async function timesOf(url, codes, onText) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const times = [];
  for (const code of codes) {
    const { ms, status, text } = await ask(url, agent, code);
    if (status !== 404) throw new Error(`A code without its secret was answered ${status}`);
    onText(text);
    times.push(ms);
  }
  agent.destroy();
  return times;
}

/**
 * How well one can tell two groups apart by their values: the probability that one of the first is larger than one of the second
 * (Mann–Whitney U over all pairs, ties half), from 0.5 = not at all to 1 = always, whichever is larger.
 */
export function auc(first, second) {
  const all = [...first.map((value) => ({ value, isFirst: true })), ...second.map((value) => ({ value, isFirst: false }))].sort((a, b) => a.value - b.value);
  let ranks = 0;
  for (let at = 0; at < all.length; ) {
    let end = at;
    while (end < all.length && all[end].value === all[at].value) end += 1;
    const rank = (at + 1 + end) / 2;
    for (let each = at; each < end; each += 1) ranks += all[each].isFirst ? rank : 0;
    at = end;
  }
  const u = (ranks - (first.length * (first.length + 1)) / 2) / (first.length * second.length);
  return Math.max(u, 1 - u);
}
