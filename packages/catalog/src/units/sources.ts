import type { AdministrativeUnitType } from '@dvcqg/openapi';

/** A province of 2026, as the source of 2026 has it. */
export interface SourceProvince {
  readonly code: string;
  readonly name: string;
  readonly fullName: string;
}

/** A commune of 2026. */
export interface SourceCommune extends SourceProvince {
  readonly provinceCode: string;
}

/** The three tiers before 1 July 2025. */
export interface SourceOldProvince {
  readonly Id: string;
  readonly Name: string;
  readonly Districts: readonly {
    readonly Id: string;
    readonly Name: string;
    readonly Wards: readonly { readonly Id: string | null; readonly Name: string | null }[];
  }[];
}

/** From which units a commune of 2026 was made: full names, a district in brackets where a name repeats. */
export interface SourceMerge {
  readonly province: string;
  readonly commune: string;
  readonly from: readonly string[];
}

export interface UnitSources {
  readonly provinces: readonly SourceProvince[];
  readonly communes: readonly SourceCommune[];
  readonly before: readonly SourceOldProvince[];
  readonly merges: readonly SourceMerge[];
}

/** Words before a name, longest first, with the type at each tier. */
const TYPES: readonly (readonly [string, AdministrativeUnitType, AdministrativeUnitType])[] = [
  ['Thành phố', 'municipality', 'city'],
  ['Tỉnh', 'province', 'province'],
  ['Thị xã', 'town', 'town'],
  ['Thị trấn', 'township', 'township'],
  ['Đặc khu', 'special_zone', 'special_zone'],
  ['Phường', 'ward', 'ward'],
  ['Huyện', 'rural_district', 'rural_district'],
  ['Quận', 'urban_district', 'urban_district'],
  ['Xã', 'commune', 'commune'],
];

/** Type and bare name of a full name such as `Phường Tam Thanh`. Throws when it begins with no known word. */
export function splitName(fullName: string, tier: 'province' | 'below'): { type: AdministrativeUnitType; name: string } {
  const known = TYPES.find(([word]) => fullName.toLowerCase().startsWith(`${word.toLowerCase()} `));
  if (!known) throw new Error(`Not the full name of a unit: ${fullName}`);
  const [word, asProvince, below] = known;
  return { type: tier === 'province' ? asProvince : below, name: fullName.slice(word.length + 1).trim() };
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Form of a name in which spellings agree: the sources put the tone on either vowel (`Hòa`, `Hoà`) and shorten
 * `Nông trường` and `Hồ Chí Minh`. The tone itself counts: Nhất Tiến and Nhật Tiến are two communes.
 */
export function nameKey(name: string): string {
  const words = name.replace(/(^|\s)NT\s/, '$1Nông trường ').replace(/^TP HCM$/, 'Hồ Chí Minh').normalize('NFD').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.map((word) => word.replace(TONES, '') + (word.match(TONES)?.join('') ?? '')).join(' ');
}

/** Reads the merge table: quoted CSV of three columns with a heading. */
export function parseMerges(csv: string): SourceMerge[] {
  const rows = csv.replace(/^\uFEFF/, '').split(/\r?\n/).slice(1).filter((line) => line !== '');
  return rows.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('""', '"').normalize('NFC').trim());
    const [province = '', commune = '', from = ''] = cells;
    return { province, commune, from: from.split(',').map((name) => name.trim()).filter((name) => name !== '') };
  });
}
