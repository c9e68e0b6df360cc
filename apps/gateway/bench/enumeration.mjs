import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { handIn } from './dossiers/handed-in.mjs';
import { fillCodes } from './enumeration/fill.mjs';
import { shapesOf } from './enumeration/shapes.mjs';
import { auc, timesOf } from './enumeration/timing.mjs';
import { startGateway } from './process.mjs';
import { randomFrom } from './queries.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const CODES = 9999;
/** Codes of each group of which every question is asked. */
const ASKED_EVERYTHING = 150;
/** Tries at one code, more than anybody makes by mistake. */
const HAMMERED = 60;
/** What stands in the dossiers that are handed in here; see `right-answers.mjs`. */
const PERSONAL = ['Lý Thị Mai', '020195001234', '0912345678', '1995-03-08', '05977', 'Đề nghị giải quyết'];

function shuffled(list, random) {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return mixed;
}

/** Hammers one code with wrong secrets while its owner reads on: how many tries are answered, and how often the owner is refused. */
async function hammer(url, { code, secret }) {
  const read = async (given) => (await fetch(`${url}/v1/dossiers/${code}`, { headers: { 'dossier-secret': given } }));
  let answered = 0;
  let refused = 0;
  for (let at = 0; at < HAMMERED; at += 1) {
    const response = await read('A'.repeat(43));
    if (response.status === 429 && response.headers.get('retry-after') === null) throw new Error('A refusal does not say when to come again');
    answered += response.status === 404 ? 1 : 0;
    refused += (await read(secret)).status === 200 ? 0 : 1;
  }
  return { answered, refused };
}

async function enumerate(database, { seed, isQuick }) {
  const environment = { DATABASE_URL: database.url ?? '', DATA_DIR: database.directory, ANONYMOUS_APPLICATIONS: 'true', LOG_LEVEL: 'error' };
  const random = randomFrom(seed);
  let gateway = await startGateway(environment);
  try {
    const [own, other] = await handIn(gateway.url, 2);
    const start = own.code.replace(/\d+$/, '');
    const taken = new Set([own.code, other.code]);
    const all = Array.from({ length: CODES }, (_, at) => `${start}${String(at + 1).padStart(4, '0')}`).filter((code) => !taken.has(code));
    const existing = shuffled(all, random).slice(0, CODES / 2);
    // The embedded database belongs to one process at a time.
    await gateway.stop();
    await fillCodes(database, own.code, existing.map((code) => Number(code.slice(start.length))));
    gateway = await startGateway(environment);
    const exists = new Set(existing);
    let bytes = 0;
    const search = (text) => {
      for (const word of PERSONAL) if (text.includes(word)) bytes += Buffer.byteLength(word);
    };
    const order = shuffled(all, random);
    await timesOf(gateway.url, order.slice(0, 300), search);
    const rounds = isQuick ? 1 : 2;
    const asked = Array.from({ length: rounds }, () => shuffled(all, random)).flat();
    const times = await timesOf(gateway.url, asked, search);
    const split = (wanted) => times.filter((_, at) => exists.has(asked[at]) === wanted);
    const [first, second] = [true, false].map((wanted) => order.filter((code) => exists.has(code) === wanted).slice(0, ASKED_EVERYTHING));
    const [known, unknown] = [await shapesOf(gateway.url, first, search), await shapesOf(gateway.url, second, search)];
    const tells = [...known].filter(([question, shape]) => unknown.get(question) !== shape).map(([question]) => question);
    if (tells.length > 0) console.error(`  existence shows by: ${tells.join(', ')}`);
    return { requests: times.length, bytes, tells: tells.length, auc: auc(split(true), split(false)), ...(await hammer(gateway.url, own)) };
  } finally {
    await gateway.stop();
  }
}

/**
 * Asks a gateway for every code of an agency and a day without having a secret: what comes of it, and whether one can tell by
 * status, size, headers or time which dossiers exist. Half of the codes do. Over PostgreSQL when `TEST_DATABASE_URL` names a server,
 * otherwise over the embedded database.
 */
export async function enumerateCodes({ quick: isQuick = false, seed = 1 } = {}) {
  const directory = mkdtempSync(join(tmpdir(), 'gateway-enumeration-'));
  const server = process.env.TEST_DATABASE_URL;
  const own = server ? await temporaryDatabase(server) : undefined;
  try {
    const found = await enumerate({ url: own?.url, directory }, { seed: Number(seed), isQuick });
    return {
      'enumeration.requests': { value: found.requests, unit: 'count' },
      'enumeration.personal_bytes': { value: found.bytes, unit: 'bytes', mustBe: 0 },
      'enumeration.tells': { value: found.tells, unit: 'kinds of question by whose answer existence shows', mustBe: 0 },
      'enumeration.auc': { value: found.auc, unit: 'probability', baseline: 0.5, baselineName: 'guessing', atMost: 0.55 },
      'enumeration.tries_at_a_code': { value: found.answered, unit: `of ${HAMMERED} were answered`, atMost: 30 },
      'enumeration.owner_refused': { value: found.refused, unit: 'count', mustBe: 0 },
    };
  } finally {
    await own?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}
