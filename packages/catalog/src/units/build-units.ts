import { TWO_TIER_SINCE } from '@dvcqg/domain';
import type { AdministrativeUnit } from '@dvcqg/openapi';
import { nameKey, splitName, type SourceCommune, type SourceMerge, type SourceOldProvince, type UnitSources } from './sources.js';

const LAST_OLD_DAY = '2025-06-30';
const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By code, then by the day on which the unit began: the key of a unit. */
export const byCodeAndDay = (a: AdministrativeUnit, b: AdministrativeUnit): number =>
  text(a.code, b.code) || text(a.validFrom ?? '', b.validFrom ?? '');

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

const OLD: Period = { from: null, to: LAST_OLD_DAY };
const NEW: Period = { from: TWO_TIER_SINCE, to: null };
const ALWAYS: Period = { from: null, to: null };

function unit(code: string, fullName: string, tier: AdministrativeUnit['tier'], parentCode: string | null, period: Period, more: Pick<AdministrativeUnit, 'replacedBy' | 'replaces'> = {}): AdministrativeUnit {
  const full = fullName.normalize('NFC').replace(/\s+/g, ' ').trim();
  const { type, name } = splitName(full, tier === 'province' ? 'province' : 'below');
  return { code, name, fullName: full.charAt(0).toUpperCase() + full.slice(1), type, tier, parentCode, validFrom: period.from, validTo: period.to, ...more };
}

/** Old provinces of each new one, told by the communes that kept their codes. */
function provinceMerges({ communes, before }: UnitSources): Map<string, string[]> {
  const oldOf = new Map(before.flatMap((province) => province.Districts.flatMap((district) => district.Wards.map((ward) => [ward.Id ?? '', province.Id] as const))));
  const votes = new Map<string, Map<string, number>>();
  for (const { code, provinceCode } of communes) {
    const old = oldOf.get(code);
    if (old === undefined) continue;
    const counted = votes.get(provinceCode) ?? new Map<string, number>();
    counted.set(old, (counted.get(old) ?? 0) + 1);
    votes.set(provinceCode, counted);
  }
  // One commune alone may have moved across a border; a province never had so few.
  return new Map([...votes].map(([code, counted]) => [code, [...counted].filter(([, count]) => count > 2).map(([old]) => old).sort()]));
}

/** All provinces of today and those that ended on 30 June 2025. */
export function provinceUnits(sources: UnitSources): AdministrativeUnit[] {
  const merges = provinceMerges(sources);
  const oldName = new Map(sources.before.map(({ Id, Name }) => [Id, Name.normalize('NFC')]));
  const isSame = (code: string): boolean => merges.get(code)?.join() === code;
  const today = sources.provinces.map(({ code, fullName }) =>
    isSame(code)
      ? unit(code, fullName, 'province', null, ALWAYS)
      : unit(code, fullName, 'province', null, NEW, { replaces: (merges.get(code) ?? []).flatMap((old) => oldName.get(old) ?? []) }));
  const ended = sources.before.filter(({ Id }) => !isSame(Id)).map(({ Id, Name }) =>
    unit(Id, Name, 'province', null, OLD, { replacedBy: [...merges].filter(([, olds]) => olds.includes(Id)).map(([code]) => code) }));
  return [...today, ...ended].sort(byCodeAndDay);
}

/** Today's communes, with the full names of the units they were made from. Unchanged ones are older than the data. */
export function communeUnits(communes: readonly SourceCommune[], sources: UnitSources): AdministrativeUnit[] {
  const provinceName = new Map(sources.provinces.map(({ code, name }) => [code, nameKey(name)]));
  const key = (province: string, commune: string): string => `${province}|${nameKey(commune)}`;
  const merges = new Map<string, SourceMerge[]>();
  for (const merge of sources.merges) {
    const place = key(nameKey(merge.province), merge.commune);
    merges.set(place, [...(merges.get(place) ?? []), merge]);
  }
  return communes.map(({ code, name, fullName, provinceCode }) => {
    const found = merges.get(key(provinceName.get(provinceCode) ?? '', name)) ?? [];
    // Two communes of one name in a province cannot be told apart here.
    const from = found.length === 1 ? (found[0]?.from ?? []) : [];
    const isSame = from.length === 1 && nameKey(from[0] ?? '') === nameKey(fullName);
    return unit(code, fullName, 'commune', provinceCode, isSame ? ALWAYS : NEW, from.length === 0 || isSame ? {} : { replaces: [...from] });
  }).sort(byCodeAndDay);
}

interface OldCommune {
  readonly code: string;
  readonly fullName: string;
  readonly district: string;
  readonly districtCode: string;
}

/** The old commune that a merge row names; several only when name and district do not tell them apart. */
function namedIn(source: string, olds: readonly OldCommune[], taken: ReadonlySet<string>): OldCommune[] {
  const [, plainName = source, district] = /^(.*?)(?:\s*\((.*)\))?$/.exec(source) ?? [];
  const candidates = olds.filter((old) => nameKey(old.fullName) === nameKey(plainName));
  if (district !== undefined) return candidates.filter((old) => nameKey(old.district) === nameKey(district));
  return candidates.length > 1 ? candidates.filter((old) => !taken.has(old.code)) : candidates;
}

/** Districts and communes of one province until 30 June 2025, with the communes that took over. */
export function oldUnits(province: SourceOldProvince, today: readonly AdministrativeUnit[]): AdministrativeUnit[] {
  const olds = province.Districts.flatMap((district) => district.Wards.flatMap(({ Id, Name }): OldCommune[] =>
    Id === null || Name === null ? [] : [{ code: Id, fullName: Name.normalize('NFC'), district: district.Name.normalize('NFC'), districtCode: district.Id }]));
  const sources = today.flatMap((one) => (one.replaces ?? []).map((source) => ({ source, code: one.code })));
  const withDistrict = sources.filter(({ source }) => source.includes('('));
  const taken = new Set(withDistrict.flatMap(({ source }) => namedIn(source, olds, new Set()).map((old) => old.code)));
  const successors = new Map<string, Set<string>>();
  for (const { source, code } of sources) {
    for (const old of namedIn(source, olds, taken)) successors.set(old.code, (successors.get(old.code) ?? new Set()).add(code));
  }
  const after = (code: string): string[] => [...(successors.get(code) ?? [])].sort();
  const communes = olds.map((old) => unit(old.code, old.fullName, 'commune', old.districtCode, OLD, { replacedBy: after(old.code) }));
  const districts = province.Districts.map(({ Id, Name }) => {
    const below = olds.filter((old) => old.districtCode === Id).flatMap((old) => after(old.code));
    return unit(Id, Name, 'district', province.Id, OLD, { replacedBy: [...new Set(below)].sort() });
  });
  return [...districts, ...communes].sort(byCodeAndDay);
}
