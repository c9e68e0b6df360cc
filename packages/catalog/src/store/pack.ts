import type { Service } from '@dvcqg/openapi';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** Values so common that a stored line leaves them out, by the kind of object. */
const SERVICE: Fields = {
  version: 1, agencies: { executing: [], authority: [], delegated: [], coordinating: [] }, tiers: [], audiences: [], channels: [], cases: [],
  results: [], legalBases: [], keywords: [], lifeEvents: [], nonTerritorial: false,
};
const AGENCIES: Fields = { executing: [], authority: [], delegated: [], coordinating: [] };
const PAPER: Fields = { kind: 'paper', originals: 0, copies: 0, hasElectronicForm: false, forms: [] };
const CASE: Fields = { name: '', papers: [] };
const FEE: Fields = { amount: null, currency: 'VND' };
const OPTION: Fields = { fees: [] };

const same = (a: Json | undefined, b: Json | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

const without = (item: Fields, common: Fields): Fields =>
  Object.fromEntries(Object.entries(item).filter(([key, value]) => !(Object.hasOwn(common, key) && same(value, common[key]))));

const fields = (value: Json | undefined): Fields => value as Fields;
const items = (value: Json | undefined): readonly Fields[] => (value ?? []) as readonly Fields[];

/** Objects in which something may be left out, below a service, from the inside out. */
function mapService(service: Fields, change: (item: Fields, common: Fields) => Fields): Fields {
  const options = (channel: Fields): Fields =>
    channel['options'] === undefined ? channel : { ...channel, options: items(channel['options']).map((option) => change(withFees(option, change), OPTION)) };
  const cases = items(service['cases']).map((one) => change({ ...one, papers: items(one['papers']).map((paper) => change(paper, PAPER)) }, CASE));
  return change({
    ...service,
    agencies: change(fields(service['agencies'] ?? {}), AGENCIES),
    channels: items(service['channels']).map(options),
    cases,
  }, SERVICE);
}

const withFees = (option: Fields, change: (item: Fields, common: Fields) => Fields): Fields =>
  ({ ...option, fees: items(option['fees']).map((fee) => change(fee, FEE)) });

/** Channels with the same options as the one before say only which one that is. */
function shareOptions(channels: readonly Fields[]): Fields[] {
  return channels.map((channel, index) => {
    const twin = channels.slice(0, index).find((earlier) => same(earlier['options'], channel['options']));
    return twin ? { channel: channel['channel'] ?? null, like: twin['channel'] ?? null } : channel;
  });
}

function ownOptions(channels: readonly Fields[]): Fields[] {
  return channels.map((channel) => {
    const twin = channels.find((other) => channel['like'] !== undefined && other['channel'] === channel['like']);
    return twin ? { channel: channel['channel'] ?? null, options: twin['options'] ?? [] } : channel;
  });
}

/** A service as it is stored: without common values, and equal channels told once. {@link unpackService} undoes it. */
export function packService(service: Service): unknown {
  const shared = { ...service, channels: shareOptions(service.channels as unknown as readonly Fields[]) } as unknown as Fields;
  const { agencies, ...packed } = mapService(shared, without);
  return same(agencies, {}) ? packed : { ...packed, agencies };
}

/** The service of a stored line. */
export function unpackService(stored: object): Service {
  const whole = { ...stored, channels: ownOptions(items((stored as Fields)['channels'])) } as Fields;
  return mapService(whole, (item, common) => ({ ...common, ...item })) as unknown as Service;
}
