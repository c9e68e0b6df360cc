import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { toCatalog } from './compact/to-catalog.js';
import { countServices, listAgencies, listLifeEvents, listSectors } from './directories/lists.js';
import { FACT_TEXT_LIMIT } from './mapping/facts-only.js';
import { readShippedCatalog, readVietnamUnits } from './shipped.js';
import { toSummary } from './summary.js';
import { catalogProblems, serviceProblems, summaryProblems, unitProblems } from './testing/contract.js';

/** Most bytes of the compact catalogue on the wire: half a second on a weak mobile connection. */
const CATALOG_BUDGET = 90_000;

const shipped = await readShippedCatalog();
const services = shipped.records.map(({ service }) => service);

describe('the shipped services of Lạng Sơn', () => {
  it('are the 2,486 that take dossiers online: 1,201 as a full process, 1,285 in part', () => {
    expect(countServices(shipped.records)).toEqual({
      services: 2486,
      byOnlineLevel: { full: 1201, partial: 1285, none: 0 },
      byTier: { ministry: 404, province: 2088, district: 0, commune: 655 },
    });
  });

  it('hold the 49 that the province promulgated itself', () => {
    expect(services.filter(({ agency }) => agency.code === 'H37')).toHaveLength(49);
  });

  it('fit the contract, and so do their summaries', () => {
    expect(services.map(serviceProblems).filter((problem) => problem !== '')).toEqual([]);
    expect(services.map((service) => summaryProblems(toSummary(service))).filter((problem) => problem !== '')).toEqual([]);
  });

  it('are facts: no long texts', () => {
    for (const service of services) {
      expect(Object.keys(service).filter((key) => ['steps', 'requirements', 'description', 'note'].includes(key))).toEqual([]);
      const longest = Math.max(0, ...service.cases.flatMap(({ papers }) => papers.map(({ name }) => name.length)));
      expect(longest).toBeLessThanOrEqual(FACT_TEXT_LIMIT);
    }
  });

  it('have unique ids for cases and papers', () => {
    for (const { code, cases } of services) {
      const ids = cases.flatMap(({ id, papers }) => [id, ...papers.map((paper) => paper.id)]);
      expect(new Set(ids).size, code).toBe(ids.length);
    }
  });

  it('stand in the order of their codes, each once', () => {
    const codes = services.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
  });

  it('know the birth registration that everybody asks for', () => {
    const birth = shipped.records.find(({ service }) => service.code === '1.001193');
    expect(birth).toMatchObject({ popularity: 3, service: { name: 'Thủ tục đăng ký khai sinh', lifeEvents: ['young_children'], tiers: ['commune'] } });
    expect(birth && toSummary(birth.service)).toMatchObject({ processingTime: { amount: 1, unit: 'working_day' }, fee: { basis: 'free' } });
  });

  it('stand under every life event', () => {
    expect(listLifeEvents(shipped.records, 'vi').filter(({ serviceCount }) => serviceCount === 0)).toEqual([]);
    expect(listLifeEvents(shipped.records, 'en', 'citizen').map(({ name }) => name)).toContain('Retirement');
  });

  it('have sectors and agencies that add up', () => {
    expect(listAgencies(shipped.records).reduce((sum, { serviceCount }) => sum + serviceCount, 0)).toBe(2486);
    expect(listSectors(shipped.records)).toHaveLength(199);
  });
});

describe('the compact catalogue of them', () => {
  const catalog = toCatalog(shipped.records, { province: 'H37' });

  it('fits the contract', () => {
    expect(catalogProblems(catalog)).toBe('');
  });

  it(`has no more than ${CATALOG_BUDGET} bytes in brotli`, () => {
    const text = JSON.stringify(catalog);
    const packed = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(text) } });
    expect(packed.length).toBeLessThan(CATALOG_BUDGET);
  });
});

describe('the shipped administrative units', () => {
  const units = shipped.administrativeUnits;
  const count = (tier: string, validTo: string | null) => units.filter((unit) => unit.tier === tier && unit.validTo === validTo).length;

  it('are 34 provinces, and 65 communes of Lạng Sơn today', () => {
    expect([count('province', null), count('district', null), count('commune', null)]).toEqual([34, 0, 65]);
  });

  it('were 11 districts and 194 communes until 30 June 2025', () => {
    expect([count('district', '2025-06-30'), count('commune', '2025-06-30')]).toEqual([11, 194]);
    const before = units.filter((unit) => unit.tier === 'province' && (unit.validFrom === null || unit.validTo === '2025-06-30'));
    expect(before).toHaveLength(63);
  });

  it('are known by code and first day', () => {
    const keys = units.map(({ code, validFrom }) => `${code} ${validFrom}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(units.filter(({ code }) => code === '05986').map(({ fullName, validFrom }) => [fullName, validFrom])).toEqual([['Xã Hoàng Đồng', null], ['Phường Tam Thanh', '2025-07-01']]);
  });

  it('say of every unit that ended who took over, and those exist', () => {
    const today = new Set(units.filter(({ validTo }) => validTo === null).map(({ code }) => code));
    for (const unit of units.filter(({ validTo }) => validTo !== null)) {
      expect(unit.replacedBy?.length, unit.fullName).toBeGreaterThan(0);
      expect(unit.replacedBy?.every((code) => today.has(code)), unit.fullName).toBe(true);
    }
  });

  it('fit the contract, with the 3,256 communes of all other provinces', async () => {
    const others = await readVietnamUnits();
    expect(others).toHaveLength(3256);
    expect([...units, ...others].map(unitProblems).filter((problem) => problem !== '')).toEqual([]);
  });
});
