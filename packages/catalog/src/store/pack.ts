import type { Service } from '@dvcqg/openapi';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Fields = { readonly [key: string]: Json };

/** Values so common that a stored line leaves them out, by the kind of object. */
const SERVICE: Fields = {
  version: 1, agencies: { executing: [], authority: [], delegated: [], coordinating: [] }, tiers: [], audiences: [], channels: [], cases: [],
  results: [], legalBases: [], keywords: [], lifeEvents: [], nonTerritorial: false,
};
const AGENCIES: Fields = { executing: [], authority: [], delegated: [], coordinating: [] };
const PAPER: Fields = { kind: 'paper', originals: 1, copies: 0, hasElectronicForm: false, forms: [] };
const CASE: Fields = { name: '', papers: [] };
const FEE: Fields = { amount: null, currency: 'VND' };
const OPTION: Fields = { fees: [] };

/** Keys of services, cases, papers, options and fees as the contract lists them. */
const KEYS: readonly string[] = [
  'id', 'code', 'version', 'kind', 'name', 'nameIsShortened', 'sectors', 'agency', 'agencies', 'tiers', 'audiences', 'onlineLevel', 'channels', 'cases',
  'processingTime', 'fees', 'type', 'basis', 'amount', 'currency', 'text', 'papers', 'originals', 'copies', 'hasElectronicForm', 'forms',
  'executing', 'authority', 'delegated', 'coordinating', 'results', 'legalBases', 'keywords', 'lifeEvents', 'nonTerritorial', 'decision',
  'description', 'requirements', 'note', 'steps', 'updatedAt',
];

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

/** Ids that only say where a case or a paper stands are left out. */
function withoutIds(cases: readonly Fields[]): Fields[] {
  return cases.map((one, index) => ({
    ...without(one, { id: `c${index + 1}` }),
    papers: items(one['papers']).map((paper, position) => without(paper, { id: `c${index + 1}.p${position + 1}` })),
  }));
}

function withIds(cases: readonly Fields[]): Fields[] {
  return cases.map((one, index) => ({
    id: `c${index + 1}`,
    ...one,
    papers: items(one['papers']).map((paper, position) => ({ id: `c${index + 1}.p${position + 1}`, ...paper })),
  }));
}

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
  const facts = service as unknown as Fields;
  const shared = { ...facts, channels: shareOptions(items(facts['channels'])), cases: withoutIds(items(facts['cases'])) };
  const { agencies, ...packed } = mapService(shared, without);
  return same(agencies, {}) ? packed : { ...packed, agencies };
}

/** Keys of an object in the order of the contract, so that what is read looks like what was imported. */
function inOrder(item: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries([...keys, ...Object.keys(item)].flatMap((key) => (Object.hasOwn(item, key) ? [[key, item[key] ?? null]] : [])));
}

/** The service of a stored line. */
export function unpackService(stored: object): Service {
  const facts = stored as Fields;
  const whole = { ...facts, channels: ownOptions(items(facts['channels'])), cases: withIds(items(facts['cases'])) };
  return mapService(whole, (item, common) => inOrder({ ...common, ...item }, KEYS)) as unknown as Service;
}
