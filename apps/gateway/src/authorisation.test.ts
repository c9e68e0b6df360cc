import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PaymentSimulator } from '@dvcqg/payment-simulator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from './gateway.js';
import { compileContract, type OperationId } from './http/contract.js';
import { fakeReceipts, MAI } from './testing/applying.js';
import type { Outcome } from './testing/authorisation/outcomes.js';
import { type Principal, PRINCIPALS, proofOf, type Target } from './testing/authorisation/principals.js';
import { type Asked, type Entry, TABLE } from './testing/authorisation/table.js';
import { makeWorld, type World } from './testing/authorisation/world.js';
import { DATABASES, type TestDatabase } from './testing/databases.js';
import { feedbackConfig } from './testing/feedback.js';
import { identified, OFFICERS, officerSessions } from './testing/officers.js';
import { paymentConfig, startTestPlatform } from './testing/paying.js';
import { testConfig, testGateway } from './testing/test-gateway.js';

/** Words of Mai's that nobody else may read. */
const CANARIES = [MAI.name, MAI.number, MAI.phone, 'canary-4711'];
const UNKNOWN: Target = { code: 'H37-261122-9998', secret: 'u'.repeat(43) };
const CELLS = Object.entries(TABLE).flatMap(([id, entry]) => PRINCIPALS.map((principal) => [id as OperationId, principal, entry] as const));

describe('the authorisation matrix', () => {
  it('has every operation of the contract', () => {
    expect(Object.keys(TABLE).sort()).toEqual([...compileContract().keys()].sort());
  });
});

describe.each(DATABASES)('the authorisation matrix over $kind', ({ open }) => {
  let database: TestDatabase;
  let simulator: PaymentSimulator;
  let directory: string;
  let gateway: Gateway;
  let world: World;
  beforeAll(async () => {
    database = await open();
    simulator = await startTestPlatform();
    directory = mkdtempSync(join(tmpdir(), 'authorisation-'));
    const { files } = testConfig();
    gateway = testGateway({
      db: database.db, sessions: officerSessions, receipts: fakeReceipts, drawPaper: () => Promise.resolve(new Uint8Array(8)), countMiss: () => Promise.resolve(), now: Date.now,
      config: { dataDirectory: directory, payments: paymentConfig(simulator.address), feedback: feedbackConfig(), files: { ...files, maxWaitingFiles: 100 } },
    });
    await gateway.start();
    for (const officer of OFFICERS) await gateway.officers.remember(identified(officer));
    world = await makeWorld(gateway);
  });
  afterAll(async () => {
    await gateway.stop();
    await simulator.close();
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });

  const answer = async ({ method = 'GET', path, body, headers = {} }: Asked, proof: Readonly<Record<string, string>>): Promise<{ status: number; text: string; names: string[] }> => {
    const json = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await gateway.app.request(path, { method, headers: { ...type, ...headers, ...proof }, ...json });
    const names = [...response.headers.keys()].sort();
    if (response.headers.get('content-type')?.startsWith('text/event-stream') !== true) return { status: response.status, text: await response.text(), names };
    // A stream that stays open says at once what it has to say.
    const reader = response.body!.getReader();
    let text = '';
    while (!/event: \w+/.test(text)) text += new TextDecoder().decode((await reader.read()).value);
    await reader.cancel();
    return { status: response.status, text, names };
  };
  const outcomeOf = ({ outcome }: Entry, wanted: Outcome, status: number, text: string): Outcome => {
    if (status >= 400) return status;
    return outcome ? outcome(text) : wanted === 'sees' || !CANARIES.some((word) => text.includes(word)) ? wanted : 'sees';
  };
  /** What tells one refusal from another, without the dossier's own code. */
  const shapeOf = ({ status, text, names }: { status: number; text: string; names: string[] }, code: string): string =>
    JSON.stringify([status, text.replace(/"requestId":"[^"]*"/, '').replaceAll(code, '…').replaceAll(encodeURIComponent(code), '…'), names]);

  it.each(CELLS)('%s asked by %s', async (_id, principal: Principal, entry) => {
    const wanted = entry.row[principal];
    const target = (await entry.about?.(world)) ?? world.done;
    const given = await answer(entry.ask(world, target, principal), proofOf(principal, target));
    expect(outcomeOf(entry, wanted, given.status, given.text), given.text.slice(0, 300)).toBe(wanted);
    if (wanted !== 'sees') expect(CANARIES.filter((word) => given.text.includes(word))).toEqual([]);
    if (wanted !== 404 || !entry.about) return;
    const unknown = entry.unknown ?? UNKNOWN;
    const nowhere = await answer(entry.ask(world, unknown, principal), proofOf(principal, unknown));
    expect(shapeOf(given, target.code)).toBe(shapeOf(nowhere, unknown.code));
  });
});
