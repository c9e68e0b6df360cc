import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from '../gateway.js';
import { as, fakeReceipts, fakeSessions, fakeUploads, MAI } from '../testing/applying.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { endedDossier, newDevice, OF_PLACE, OF_SERVICE, rate, ratingConfig } from '../testing/rating.js';
import { NOW, testGateway } from '../testing/test-gateway.js';
import { deleteUses } from './repository.js';

const HOUR = 3_600_000;
const LIMITS = { perPerson: 8, perAddress: 60, perPlace: 100 } as const;

describe.each(DATABASES)('limits of ratings over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateways: readonly [Gateway, Gateway];
  let clock = NOW;
  beforeAll(async () => {
    database = await open();
    const make = (): Gateway => testGateway({ db: database.db, config: { ratings: ratingConfig(LIMITS), loopbackIsSpared: true }, sessions: fakeSessions, receipts: fakeReceipts, claimUploads: fakeUploads([]), now: () => clock });
    gateways = [make(), make()];
    for (const gateway of gateways) await gateway.start();
  });
  afterAll(async () => {
    for (const gateway of gateways) await gateway.stop();
    await database.close();
  });
  /** Ratings one after the other, through both gateways by turns; how many were taken. */
  const taken = async (times: number, who: () => Record<string, string>, subject: string, address?: string): Promise<number> => {
    let count = 0;
    for (let at = 0; at < times; at += 1) count += Number((await rate(gateways[at % 2] as Gateway, who(), { subject }, address === undefined ? {} : { address })).status === 201);
    return count;
  };
  /** Every test in an hour of its own. */
  const nextHour = (): void => void (clock += HOUR);

  it('let one device rate and change only so often, with clear words when to come back', async () => {
    nextHour();
    const device = newDevice();
    expect(await taken(12, () => device, OF_SERVICE)).toBe(LIMITS.perPerson);
    const refused = await rate(gateways[0], device, { subject: OF_PLACE });
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600']);
    clock += HOUR;
    expect((await rate(gateways[0], device, { subject: OF_PLACE })).status).toBe(201);
  });

  it('do not count what was refused', async () => {
    nextHour();
    const device = newDevice();
    for (let at = 0; at < 12; at += 1) await rate(gateways[0], device, { subject: OF_SERVICE, level: 'dissatisfied' });
    expect(await taken(1, () => device, OF_SERVICE)).toBe(1);
  });

  it('do not block a crowd behind one shared address', async () => {
    nextHour();
    expect(await taken(LIMITS.perAddress, newDevice, OF_PLACE)).toBe(LIMITS.perAddress);
  });

  it('end a flood of made-up devices from one address', async () => {
    nextHour();
    expect(await taken(LIMITS.perAddress + 20, newDevice, OF_PLACE)).toBe(LIMITS.perAddress);
  });

  it('leave others alone while one address floods: behind it by session and by dossier, elsewhere by device', async () => {
    nextHour();
    const { subject, secret } = await endedDossier(gateways[0], database.db);
    expect(await taken(LIMITS.perAddress + 10, newDevice, OF_PLACE)).toBe(LIMITS.perAddress);
    expect(await taken(1, () => ({ 'dossier-secret': secret }), subject)).toBe(1);
    expect(await taken(1, () => as(MAI), OF_PLACE)).toBe(1);
    expect(await taken(1, newDevice, OF_SERVICE)).toBe(1);
    expect(await taken(1, newDevice, OF_PLACE, '203.0.113.8')).toBe(1);
  });

  it('take the addresses of one IPv6 household for one', async () => {
    nextHour();
    let last = 0;
    const address = (): string => `2001:db8:1:2::${(last += 1).toString(16)}`;
    let count = 0;
    for (let at = 0; at < LIMITS.perAddress + 5; at += 1) count += Number((await rate(gateways[0], newDevice(), { subject: OF_SERVICE }, { address: address() })).status === 201);
    expect(count).toBe(LIMITS.perAddress);
  });

  it('hold for a place in all, which one address alone cannot use up', async () => {
    nextHour();
    expect(await taken(LIMITS.perAddress + 1, newDevice, OF_PLACE, '203.0.113.10')).toBe(LIMITS.perAddress);
    expect(await taken(LIMITS.perAddress, newDevice, OF_PLACE, '203.0.113.11')).toBe(LIMITS.perPlace - LIMITS.perAddress);
  });

  it('do not count this machine, behind which everybody may stand', async () => {
    nextHour();
    expect(await taken(LIMITS.perAddress + 5, newDevice, OF_SERVICE, '127.0.0.1')).toBe(LIMITS.perAddress + 5);
  });

  it('hold when all come at once through two gateways', async () => {
    nextHour();
    const device = newDevice();
    const answers = await Promise.all(Array.from({ length: 20 }, (_each, at) => rate(gateways[at % 2] as Gateway, device, { subject: OF_SERVICE })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(LIMITS.perPerson);
  });

  it('are forgotten when their hour is over', async () => {
    nextHour();
    await taken(1, newDevice, OF_PLACE);
    await deleteUses(database.db, new Date(clock).toISOString());
    const left = await database.db.selectFrom('rating_uses').select('hour').execute();
    expect(new Set(left.map(({ hour }) => hour.getTime() >= clock - HOUR))).toEqual(new Set([true]));
  });
});
