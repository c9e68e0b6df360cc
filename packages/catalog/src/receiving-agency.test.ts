import { canNumberDossiers } from '@dvcqg/domain';
import { describe, expect, it } from 'vitest';
import { readShippedCatalog, receivingAgencyOf } from './index.js';

const { receivingAgencies, records } = (await readShippedCatalog().then(({ portal, records: all }) => ({ ...portal, records: all })));
const service = (code: string, ...tiers: ('ministry' | 'province' | 'commune')[]) => ({ agency: { code, name: 'x' }, tiers });

describe('the agency that receives a dossier in Lạng Sơn', () => {
  it.each([
    ['a procedure of the Ministry of Justice', service('G15', 'province'), 'H37'],
    ['one of the province itself', service('H37', 'province'), 'H37'],
    ['one of Agriculture and Environment at the province', service('G10', 'province', 'commune'), 'H37.08'],
    ['one of Agriculture and Environment at the communes only', service('G10', 'commune'), 'H37'],
    ['one of an enterprise', service('0100100079', 'province'), 'H37'],
  ])('of %s', (_what, facts, code) => {
    expect(receivingAgencyOf(facts, receivingAgencies!).code).toBe(code);
  });

  it('can number dossiers, for every shipped service', () => {
    for (const { service: each } of records) expect(canNumberDossiers(receivingAgencyOf(each, receivingAgencies!).code)).toBe(true);
  });
});
