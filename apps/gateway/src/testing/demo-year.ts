import { createPrivateKey } from 'node:crypto';
import { workingCalendar } from '@dvcqg/domain';
import { DemoAgencies } from '../demo-year/people/agencies.js';
import type { YearParts } from '../demo-year/plan.js';
import { Lottery, type Weighted } from '../demo-year/random.js';
import { Seasons } from '../demo-year/year/seasons.js';
import { type DemoService, toDemoService } from '../demo-year/year/services.js';
import type { Config } from '../config.js';
import type { DemoYearName } from '../demo-year/write/repository.js';
import { SAMPLE_RECORDS, UNITS } from './sample-data.js';
import { NOW, testConfig } from './test-gateway.js';

const CONTEXT = { now: new Date(NOW) };
const USUAL = { code: 'H37', name: 'UBND tỉnh Lạng Sơn' };

/** A year over the sample catalogue, without a database. */
export function sampleYear(changes: Partial<Pick<YearParts, 'name' | 'seed' | 'dossiers' | 'endsAt' | 'ratedShare'>> = {}): YearParts {
  const calendar = workingCalendar();
  const { seed = '1', endsAt = NOW } = changes;
  const agencies = new DemoAgencies(seed, UNITS.filter(({ tier, validTo }) => tier === 'commune' && validTo === null), USUAL);
  const services = SAMPLE_RECORDS.flatMap(({ service }): Weighted<DemoService>[] => {
    const found = toDemoService(service, USUAL, { agencies, context: CONTEXT, province: '20' });
    return found ? [[1, found]] : [];
  });
  return {
    name: 'year', dossiers: 1000, ratedShare: 0.5, feedbackShare: 0.3, province: '20', ...changes, seed, endsAt, calendar, agencies, audit: { actorOf: (subject) => `opaque ${subject}` },
    seasons: new Seasons(endsAt, calendar), services: new Lottery(services),
  };
}

/** Settings by which two databases get the same secrets and signatures. */
export const sameSecrets = (): Config => testConfig({
  gatewaySecret: Buffer.alloc(32, 7),
  receiptKey: createPrivateKey({ key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, 9)]), format: 'der', type: 'pkcs8' }),
});

/** A small year. */
export const smallYear = (changes: Partial<DemoYearName> = {}): DemoYearName => ({ name: 'year', seed: '1', dossiers: 120, endsAt: new Date(NOW).toISOString(), settings: { ratedShare: 0.5, feedbackShare: 0.3, services: 10 }, ...changes });
