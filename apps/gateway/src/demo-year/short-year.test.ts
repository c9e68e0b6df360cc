import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { createLog } from '../http/log.js';
import { fakeReceipts, fakeSessions, fakeUploads, submitted } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { NOW, testConfig, testGateway } from '../testing/test-gateway.js';
import { type ShortYearParts, startShortYear } from './short-year.js';

describe('dossiers that a gateway makes up for a demonstration', () => {
  let database: TestDatabase;
  let gateway: Gateway;
  let log = '';
  beforeAll(async () => {
    database = await DATABASES[0]!.open();
    gateway = testGateway({ db: database.db, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]) });
    await gateway.start();
  });
  afterAll(async () => {
    await gateway.stop();
    await database.close();
  });
  const parts = (demoDossiers: number): ShortYearParts => ({ db: database.db, config: testConfig({ demoDossiers }), log: createLog('info', { write: (line) => (log += line) }), now: () => NOW });
  const count = async (): Promise<number> => (await database.db.selectFrom('dossiers').select('id').execute()).length;

  it('are none unless it is asked for', async () => {
    await startShortYear(parts(0))();
    expect(await count()).toBe(0);
  });

  it('are left where they are when the gateway stops, and go on when it starts again', async () => {
    await startShortYear(parts(60))();
    expect(await count()).toBeLessThan(60);
    let stop = startShortYear(parts(60));
    while ((await count()) < 60) await new Promise((done) => { setImmediate(done); });
    await stop();
    expect(log).toContain('"dossiers":60');
    stop = startShortYear(parts(300));
    await stop();
    expect(await count()).toBe(60);
  });

  it('are none where there are others', async () => {
    await submitted(gateway);
    await database.db.deleteFrom('demo_years').execute();
    await startShortYear(parts(60))();
    expect(await count()).toBe(61);
  });
});
