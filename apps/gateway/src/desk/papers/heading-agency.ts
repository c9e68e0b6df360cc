import type { PortalFacts } from '@dvcqg/catalog';
import type { Letterhead } from '../../papers/facts/letterhead.js';

/** Centrally run cities since 1 July 2025 (resolution 202/2025/QH15), by code of the General Statistics Office; all others are provinces. */
const CITIES: ReadonlySet<string> = new Set(['01', '31', '46', '48', '79', '92']);

type Province = Pick<PortalFacts['province'], 'code' | 'name'>;

/** The people's committee of a province or city, as papers name it. */
export const committeeOf = ({ code, name }: Province): string => `UBND ${CITIES.has(code) ? 'thành phố' : 'tỉnh'} ${name}`;

const folded = (name: string): string => name.normalize('NFC').toLocaleLowerCase('vi').replace(/^(?:ủy|uỷ) ban nhân dân /u, 'ubnd ').trim();

/** An agency in the head of a paper, below the committee of its province; that one stands alone. */
export function headingAgency(name: string, province: Province): Letterhead['agency'] {
  const parent = committeeOf(province);
  return { name, ...(folded(name) === folded(parent) ? {} : { parent }) };
}
