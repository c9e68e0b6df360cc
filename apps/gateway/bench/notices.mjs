import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { NOTICE_FAULT_POINTS } from '../dist/faults/faults.js';
import { startReceivers } from './notices/receivers.mjs';
import { countDeliveries, passTime } from './notices/time.mjs';
import { randomFrom } from './queries.mjs';
import { Clients } from './submissions/clients.mjs';
import { keepGateways } from './submissions/kept-gateway.mjs';
import { rightSubmissions } from './submissions/right-answers.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const AT_ONCE = 8;
/** Submissions for each kill. */
const FOR_EACH_KILL = 10;
/** A gateway ends at a named point at one of the first so many times. */
const AT_A_POINT = 6;
/** Everything has reached everybody after so many days at the latest. */
const MOST_DAYS = 12;
/** A day is over when nothing has come for so long, milliseconds: what dead gateways left is looked for once a minute. */
const QUIET = 85_000;
const EMAIL = 'soak@example.vn';

/** Kills gateways at random instants and at the points around a hand-over, while dossiers are submitted. */
async function killAgainAndAgain({ gateways, clients, random, kills, every }) {
  let done = 0;
  clients.mayBegin = (number) => done >= kills || number <= (done + 1) * every;
  for (; done < kills; done += 1) {
    while (clients.answered < done * every) await wait(5);
    const gateway = gateways[Math.floor(random() * gateways.length)];
    const point = NOTICE_FAULT_POINTS[done % (NOTICE_FAULT_POINTS.length + 1)];
    if (point === undefined) {
      await wait(random() * 3000);
      await gateway.kill();
    } else {
      await gateway.stop();
      await gateway.start({ FAULT_POINTS: `${point}=crash@${1 + Math.floor(random() * AT_A_POINT)}` });
      await Promise.race([gateway.ended(), wait(8000)]);
      await gateway.kill();
    }
    if (!(await gateway.start())) throw new Error(`A gateway did not start again: ${gateway.problems}`);
  }
}

/** Waits until everybody has been told everything, or nothing more comes today. */
async function waitForToday({ letters, webhooks }, wanted) {
  let last = performance.now();
  let seen = -1;
  while (letters.taken.size < wanted || webhooks.taken.size < wanted) {
    const now = letters.taken.size + webhooks.taken.size + letters.repeated + webhooks.repeated;
    if (now !== seen) [seen, last] = [now, performance.now()];
    if (performance.now() - last > QUIET) return;
    await wait(100);
  }
}

/** Days go by until everything is told. */
async function settle({ gateways, place, receivers, wanted }) {
  for (let day = 0; day < MOST_DAYS; day += 1) {
    await waitForToday(receivers, wanted);
    await Promise.all(gateways.map((gateway) => gateway.stop()));
    const counts = await countDeliveries(place);
    if (counts.sent === 2 * wanted && counts.unsent === 0) return counts;
    await passTime(place);
    for (const gateway of gateways) await gateway.start();
  }
  await Promise.all(gateways.map((gateway) => gateway.stop()));
  return countDeliveries(place);
}

async function soak(kind, place, { gatewayCount, kills, seed }) {
  const random = randomFrom(seed);
  const receivers = await startReceivers(random);
  const gateways = await keepGateways(gatewayCount, { DATA_DIR: place.directory, SITE_DIR: '', DATABASE_URL: place.url ?? '', ...receivers.settings });
  try {
    for (const gateway of gateways) if (!(await gateway.start())) throw new Error(`The gateway did not start: ${gateway.problems}`);
    const templates = (await rightSubmissions(gateways[0].url)).map(({ values, ...rest }) => ({ ...rest, values: { ...values, applicant: { ...values.applicant, email: EMAIL } } }));
    const clients = new Clients({ urls: gateways.map(({ url }) => url), random, submissions: templates });
    const started = performance.now();
    await Promise.all([killAgainAndAgain({ gateways, clients, random, kills, every: FOR_EACH_KILL }), clients.submit(kills * FOR_EACH_KILL, AT_ONCE)]);
    const wanted = clients.operations.length;
    const { total, sent, retried, events, unsent } = await settle({ gateways, place, receivers, wanted });
    const { letters, webhooks, forged } = receivers;
    const personal = [...webhooks.taken.values()].filter((body) => /Mai|020195001234|0912345678|soak@/.test(body)).length;
    console.error(`  ${kind}: ${wanted} dossiers, ${kills} kills in ${((performance.now() - started) / 1000).toFixed(0)} s; ${retried} of ${total} deliveries needed more than one attempt`);
    return {
      events, kills, repeated: letters.repeated + webhooks.repeated,
      lost: 2 * wanted - letters.taken.size - webhooks.taken.size + unsent + total - sent, double: total - 2 * wanted, changed: letters.changed + webhooks.changed + forged(), personal,
    };
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.kill()));
    await receivers.close();
  }
}

function figuresOf(prefix, { events, kills, lost, double, repeated, changed, personal }) {
  const none = (value) => ({ value, unit: 'count', mustBe: 0 });
  return {
    [`${prefix}.events`]: { value: events, unit: 'count' },
    [`${prefix}.kills`]: { value: kills, unit: 'count' },
    [`${prefix}.lost`]: none(lost),
    [`${prefix}.double`]: none(double),
    [`${prefix}.changed`]: none(changed),
    [`${prefix}.personal`]: none(personal),
    // A gateway died between hand-over and commit: the recipient knows the id.
    [`${prefix}.repeated`]: { value: repeated, unit: 'count' },
  };
}

/**
 * Submits dossiers through real gateways that tell applicants and a system of the province of them, kills gateways at random
 * instants and right before and after a recipient was told, lets recipients refuse now and then, lets days pass, and examines who
 * was told what. Over the embedded database, and with two gateways over PostgreSQL when `TEST_DATABASE_URL` names a server.
 * @param options.kills how many over each database; default 30, with `quick` 3
 */
export async function tellThroughKills({ kills: wanted, quick: isQuick = false, seed = 1 } = {}) {
  const kills = Number(wanted ?? (isQuick ? 3 : 30));
  if (!Number.isInteger(kills) || kills < 1) throw new Error('--kills must be a whole number from 1');
  const options = { kills, seed: Number(seed) };
  const directory = mkdtempSync(join(tmpdir(), 'gateway-notices-'));
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await temporaryDatabase(server) : undefined;
  try {
    const embedded = await soak('PGlite', { directory: join(directory, 'embedded') }, { ...options, gatewayCount: 1 });
    const onServer = database && (await soak('PostgreSQL', { url: database.url, directory: join(directory, 'server') }, { ...options, gatewayCount: 2 }));
    return { ...figuresOf('notices.pglite', embedded), ...(onServer ? figuresOf('notices.postgresql', onServer) : {}) };
  } finally {
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}
