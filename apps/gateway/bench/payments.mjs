import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startPaymentSimulator } from '@dvcqg/payment-simulator';
import { randomFrom } from './queries.mjs';
import { examine } from './payments/examine.mjs';
import { Payer } from './payments/payer.mjs';
import { askFees, submitDossiers } from './payments/prepare.mjs';
import { permutations, SIX, VARIANTS } from './payments/variants.mjs';
import { keepGateways } from './submissions/kept-gateway.mjs';
import { temporaryDatabase } from './temporary-database.mjs';

const AMOUNT = 150_000;
const PARTNER = 'SOAK';
const AT_ONCE = 8;
/** Orders of each variant with `quick`. */
const QUICK_ORDERS = 8;
/** What is found out by asking, and sent back, is so after this time at the latest; milliseconds. */
const SETTLE = 120_000;

/** Every variant in every order, or each order in one variant after the other; mixed. */
function plan({ isQuick, isThorough, random }) {
  const orders = permutations(SIX.map((_notice, at) => at));
  const chosen = isQuick ? Array.from({ length: QUICK_ORDERS }, () => orders[Math.floor(random() * orders.length)]) : orders;
  const variants = Object.entries(VARIANTS);
  const runs = variants.flatMap(([name, variant], place) =>
    chosen.filter((_order, at) => isQuick || isThorough || at % variants.length === place).map((order) => ({ name, variant, order, weight: random() })));
  return runs.sort((a, b) => a.weight - b.weight);
}

const settingsFor = ({ address }, secret) => ({
  PAYMENT_INIT_URL: `${address}/platform/init`, PAYMENT_QUERY_URL: `${address}/platform/query`, PAYMENT_REFUND_URL: `${address}/platform/refund`, PAYMENT_PARTNER: PARTNER, PAYMENT_SECRET: secret,
  PAYMENT_ACCOUNT_BANK: '970499', PAYMENT_ACCOUNT_NUMBER: '0000000000', PAYMENT_ACCOUNT_NAME: 'SOAK', PAYMENT_CHECK_AFTER_SECONDS: '2', PAYMENT_JOBS_EVERY_MS: '500',
});

async function eachAtOnce(list, work) {
  const waiting = [...list].reverse();
  const worker = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await work(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** Waits until every payment that must be settled by asking or sending back is so, or time is up. */
async function settle(payer, runs) {
  const deadline = performance.now() + SETTLE;
  const isSettled = ({ variant: { end } }, { status, received, refunded, refundDue }) => status === end.status && received === end.received * AMOUNT && refunded === end.refunded * AMOUNT && refundDue === 0;
  let open = runs;
  while (open.length > 0 && performance.now() < deadline) {
    const still = [];
    for (const run of open) if (!isSettled(run, await payer.read(run.fee, run.id))) still.push(run);
    open = still;
    if (open.length > 0) await wait(500);
  }
}

async function soak(kind, place, { gatewayCount, isQuick, isThorough, seed }) {
  const random = randomFrom(seed);
  const secret = randomBytes(24).toString('base64url');
  const simulator = await startPaymentSimulator({ port: 0, partner: PARTNER, secret, noticeUrl: 'http://127.0.0.1:9/', returnUrl: 'http://127.0.0.1:9/' });
  simulator.notifier.behaviour = { lose: true };
  const environment = { DATA_DIR: place.directory, SITE_DIR: '', DATABASE_URL: place.url ?? '', ...settingsFor(simulator, secret) };
  const gateways = await keepGateways(gatewayCount, environment);
  const start = async () => {
    for (const gateway of gateways) if (!(await gateway.start())) throw new Error(`The gateway did not start: ${gateway.problems}`);
  };
  const stop = () => Promise.all(gateways.map((gateway) => gateway.stop()));
  try {
    const runs = plan({ isQuick, isThorough, random });
    await start();
    const dossiers = await submitDossiers(gateways[0].url, runs.length);
    await stop();
    const fees = await askFees(place, dossiers, runs.length, AMOUNT);
    await start();
    const payer = new Payer({ urls: gateways.map(({ url }) => url), simulator, partner: PARTNER, secret });
    const started = performance.now();
    await eachAtOnce(runs.map((run, at) => Object.assign(run, { fee: fees[at] })), async (run) => Object.assign(run, { id: await payer.run(run) }));
    await settle(payer, runs);
    await stop();
    const found = await examine(place, runs, AMOUNT);
    console.error(`  ${kind}: ${runs.length} payments in ${((performance.now() - started) / 1000).toFixed(0)} s${payer.again > 0 ? `, ${payer.again} requests sent again` : ''}`);
    for (const wrong of found.wrong.slice(0, 5)) console.error(`  wrong: ${JSON.stringify(wrong)}`);
    return { orderings: runs.length, double: found.double, wrong: found.wrong.length + payer.refused + found.tornAudit };
  } finally {
    await Promise.all(gateways.map((gateway) => gateway.kill()));
    await simulator.close();
  }
}

function figuresOf(prefix, { orderings, double, wrong }) {
  const none = (value) => ({ value, unit: 'count', mustBe: 0 });
  return { [`${prefix}.orderings`]: { value: orderings, unit: 'count' }, [`${prefix}.double`]: none(double), [`${prefix}.wrong_state`]: none(wrong) };
}

/**
 * Lets six notices of a payment come in all their 720 orders, each in ten variants (repeated, lost, delayed, wrong, forged, replayed, paid
 * twice …), to real gateways with the real simulator as the platform, and examines where payments and dossiers stand at the end. With
 * two gateways over PostgreSQL when `TEST_DATABASE_URL` names a server; then the embedded database gets each order in one variant,
 * otherwise in all. `quick` takes eight orders.
 */
export async function payInEveryOrder({ quick: isQuick = false, seed = 1 } = {}) {
  const options = { isQuick, seed: Number(seed) };
  const directory = mkdtempSync(join(tmpdir(), 'gateway-payments-'));
  const server = process.env.TEST_DATABASE_URL;
  const database = server ? await temporaryDatabase(server) : undefined;
  try {
    const embedded = await soak('PGlite', { directory: join(directory, 'embedded') }, { ...options, gatewayCount: 1, isThorough: !database });
    const onServer = database && (await soak('PostgreSQL', { url: database.url, directory: join(directory, 'server') }, { ...options, gatewayCount: 2, isThorough: true }));
    const all = onServer ? [embedded, onServer] : [embedded];
    const total = Object.fromEntries(['orderings', 'double', 'wrong'].map((name) => [name, all.reduce((sum, each) => sum + each[name], 0)]));
    return { ...figuresOf('payments', total), ...figuresOf('payments.pglite', embedded), ...(onServer ? figuresOf('payments.postgresql', onServer) : {}) };
  } finally {
    await database?.drop();
    rmSync(directory, { recursive: true, force: true });
  }
}
