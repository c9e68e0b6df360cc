import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { createLog } from '../http/log.js';
import { as, fakeReceipts, fakeSessions, MAI, send, SERVICE, submission, submit, submitted, VALUES } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { testGateway } from '../testing/test-gateway.js';

const DRAFT = { serviceCode: SERVICE, form: { id: 'x', version: 1 }, values: VALUES, operationId: randomUUID() };

describe.each(DATABASES)('what is typed, over $kind,', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  let log = '';
  let fails = false;
  beforeAll(async () => {
    database = await open();
    const faults = (point: string): void => {
      if (fails && point === 'before-commit') throw new Error(`Key (applicant)=(${MAI.name}, ${MAI.number}) already exists`);
    };
    gateway = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, faults, log: createLog('trace', { write: (line) => (log += line) }) });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.stop();
    await database.close();
  });

  it('never reaches the log, the address or the words of an error', async () => {
    const { code, secret } = await submitted(gateway);
    const errors: string[] = [];
    const keep = async (answer: Promise<Response>): Promise<void> => {
      const response = await answer;
      expect(response.status).toBeGreaterThanOrEqual(400);
      errors.push(await response.text(), JSON.stringify([...response.headers]));
    };
    await keep(submit(gateway, randomUUID(), submission({}, { request: '', applicant: { ...VALUES.applicant, identityNumber: `${MAI.number}9` } })));
    await keep(submit(gateway, randomUUID(), { ...submission(), colour: MAI.name }));
    await keep(send(gateway, 'PUT', `/v1/drafts/${randomUUID()}`, DRAFT, { ...as(MAI), 'if-match': '"3"' }));
    await keep(send(gateway, 'GET', `/v1/dossiers/${code}`, undefined, { 'dossier-secret': 'A'.repeat(43) }));
    fails = true;
    await keep(submit(gateway, randomUUID()));
    fails = false;
    await send(gateway, 'PUT', `/v1/drafts/${randomUUID()}`, DRAFT, { ...as(MAI), 'if-none-match': '*' });
    await send(gateway, 'GET', `/v1/dossiers/${code}`, undefined, { 'dossier-secret': secret });

    const canaries = [MAI.name, MAI.number, MAI.phone, MAI.token, MAI.subject, 'canary-4711', secret, '1995-03-08'];
    expect(log).toContain('"route":"/v1/dossiers"');
    expect(log).toContain('"event":"fault"');
    for (const canary of canaries) {
      for (const spelling of [canary, canary.normalize('NFD'), encodeURIComponent(canary), Buffer.from(canary).toString('base64')]) {
        expect(log).not.toContain(spelling);
        expect(errors.join('\n')).not.toContain(spelling);
      }
    }
  });
});
