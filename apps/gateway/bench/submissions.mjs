import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { FAULT_POINTS } from '../dist/faults/faults.js';
import { randomFrom } from './queries.mjs';
import { Clients } from './submissions/clients.mjs';
import { examine } from './submissions/examine.mjs';
import { keepGateways } from './submissions/kept-gateway.mjs';
import { rightSubmissions } from './submissions/right-answers.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const AT_ONCE = 16;
/** Submissions for each kill, so that a thousand kills come during twenty thousand. */
const FOR_EACH_KILL = 20;
/** One kill of so many comes while the gateway is still starting. */
const EARLY = 10;
/** New submissions for each named point. */
const AT_A_POINT = 4;
const QUICK_FAULTS = 4;

/**
 * Kills a random gateway at a random instant within the next so many submissions, again and again. Clients do not run ahead:
 * each stretch of submissions has its kill.
 */
async function killAgainAndAgain({ gateways, clients, random, kills, every }) {
  let done = 0;
  clients.mayBegin = (number) => done >= kills || number <= (done + 1) * every;
  while (done < kills) {
    const target = Math.floor(clients.answered + random() * ((done + 1) * every - clients.answered));
    while (clients.answered < target) await wait(1);
    await wait(random() * 15);
    const gateway = gateways[Math.floor(random() * gateways.length)];
    await gateway.kill();
    done += 1;
    for (let ready = gateway.start(); !(await startsInPeace({ gateway, ready, random })); ready = gateway.start()) done += 1;
  }
  return done;
}

/** Waits for a start, or kills it while it is under way. */
async function startsInPeace({ gateway, ready, random }) {
  if (random() > 1 / EARLY) {
    if (!(await ready)) throw new Error(`A gateway did not start again: ${gateway.problems}`);
    return true;
  }
  await wait(random() * 1500);
  await gateway.kill();
  await ready;
  return false;
}

/** Ends the gateway at one named point after the other, each time it has been started again, while clients go on. */
async function killAtPoints({ gateways: [gateway, ...others], clients, random, points }) {
  await Promise.all([gateway, ...others].map((each) => each.stop()));
  const submitting = [];
  for (const point of points) {
    void gateway.start({ FAULT_POINTS: `${point}=crash@${1 + Math.floor(random() * AT_A_POINT)}` });
    submitting.push(clients.submit(AT_A_POINT, AT_A_POINT));
    const signal = await gateway.ended();
    if (signal !== 'SIGKILL') throw new Error(`The fault at ${point} did not end the gateway: ${gateway.problems}`);
  }
  await Promise.all([gateway, ...others].map((each) => each.start()));
  await Promise.all(submitting);
}

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function soak(kind, { url, directory, site, gatewayCount }, { kills, submissions, isQuick, seed }) {
  const random = randomFrom(seed);
  const gateways = await keepGateways(gatewayCount, { DATA_DIR: directory, SITE_DIR: site, DATABASE_URL: url ?? '', DATABASE_CONNECTIONS: '10' });
  const stopAll = () => Promise.all(gateways.map((gateway) => gateway.kill()));
  try {
    for (const gateway of gateways) if (!(await gateway.start())) throw new Error(`The gateway did not start: ${gateway.problems}`);
    for (const gateway of gateways) gateway.starts.length = 0;
    const clients = new Clients({ urls: gateways.map((gateway) => gateway.url), random, submissions: await rightSubmissions(gateways[0].url) });
    await clients.prepareFiles(submissions);
    const started = performance.now();
    const [done] = await Promise.all([killAgainAndAgain({ gateways, clients, random, kills, every: submissions / kills }), clients.submit(submissions, AT_ONCE)]);
    const seconds = (performance.now() - started) / 1000;
    const points = isQuick ? Array.from({ length: QUICK_FAULTS }, () => FAULT_POINTS[Math.floor(random() * FAULT_POINTS.length)]) : FAULT_POINTS;
    await killAtPoints({ gateways, clients, random, points });
    await clients.repeatAll(AT_ONCE);
    await stopAll();
    const found = await examine({ url, directory }, clients.operations);
    const { operations, changed, attempts } = clients;
    console.error(`  ${kind}: ${operations.length} submissions in ${attempts} attempts, ${done} random kills in ${seconds.toFixed(0)} s, ${points.length} at named points`);
    return { ...found, changed: found.changed + changed, sent: operations.length, kills: done, points: points.length, restart: median(gateways.flatMap(({ starts }) => starts)) };
  } finally {
    await stopAll();
  }
}

function figuresOf(prefix, { sent, kills, points, lost, double, changed, gaps, torn, restart }) {
  const none = (value) => ({ value, unit: 'count', mustBe: 0 });
  return {
    [`${prefix}.sent`]: { value: sent, unit: 'count' },
    [`${prefix}.kills`]: { value: kills, unit: 'count' },
    [`${prefix}.fault_points`]: { value: points, unit: 'count' },
    [`${prefix}.lost`]: none(lost),
    [`${prefix}.double`]: none(double),
    [`${prefix}.changed_receipts`]: none(changed),
    [`${prefix}.gaps`]: none(gaps),
    [`${prefix}.torn`]: none(torn),
    ...(restart === undefined ? {} : { [`${prefix}.restart_p50_ms`]: { value: restart, unit: 'ms' } }),
  };
}

/** A site of one page: what is built of the portal is of no concern here. */
function makeSite(directory) {
  const site = join(directory, 'site');
  mkdirSync(site);
  writeFileSync(join(site, 'index.html'), '<!doctype html><title>-</title>');
  return site;
}

/** All databases together. */
function total(all) {
  const sum = (name) => all.reduce((whole, each) => whole + each[name], 0);
  const names = ['sent', 'kills', 'points', 'lost', 'double', 'changed', 'gaps', 'torn'];
  return Object.fromEntries(names.map((name) => [name, sum(name)]));
}

/**
 * Submits dossiers through real gateways that are killed with `kill -9` at random instants and at every named point between
 * receiving and answering, then sends everything once more and compares answers and database. Over the embedded database, and
 * with two gateways over PostgreSQL when `TEST_DATABASE_URL` names a server.
 * @param options.kills how many random kills over each database; default 100, with `quick` 5
 * @param options.submissions how many submissions meanwhile; default 20 for each kill
 * @param options.only `pglite` or `postgresql`; both unless said
 */
export async function submitThroughKills({ kills: wantedKills, submissions: wanted, quick: isQuick = false, seed = 1, only } = {}) {
  const kills = Number(wantedKills ?? (isQuick ? 5 : 100));
  const submissions = Number(wanted ?? kills * FOR_EACH_KILL);
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(submissions) || submissions < 1) throw new Error('--kills and --submissions must be whole numbers from 1');
  if (![undefined, 'pglite', 'postgresql'].includes(only)) throw new Error('--only is pglite or postgresql');
  const options = { kills, submissions, isQuick, seed: Number(seed) };
  const directory = mkdtempSync(join(tmpdir(), 'gateway-submissions-'));
  const site = makeSite(directory);
  const server = only === 'pglite' ? undefined : process.env.TEST_DATABASE_URL;
  if (only === 'postgresql' && !server) throw new Error('TEST_DATABASE_URL names no server');
  const database = server ? await temporaryDatabase(server) : undefined;
  try {
    const embedded = only === 'postgresql' ? undefined : await soak('PGlite', { directory: join(directory, 'embedded'), site, gatewayCount: 1 }, options);
    const onServer = database && (await soak('PostgreSQL', { url: database.url, directory: join(directory, 'server'), site, gatewayCount: 2 }, options));
    return {
      ...figuresOf('submissions', total([embedded, onServer].filter(Boolean))),
      ...(embedded ? figuresOf('submissions.pglite', embedded) : {}),
      ...(onServer ? figuresOf('submissions.postgresql', onServer) : {}),
    };
  } finally {
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}
