import { TWO_TIER_SINCE } from '@dvcqg/domain';
import type { UnitLookup } from '@dvcqg/forms';

/** A unit while it existed; days as `YYYY-MM-DD`. */
export interface UnitPeriod {
  readonly code: string;
  readonly tier: 'province' | 'district' | 'commune';
  readonly parentCode: string | null;
  /** `null`: older than the list. */
  readonly from: string | null;
  /** `null`: it still exists. */
  readonly to: string | null;
}

/**
 * Looks units up in the portal's list. Since 1 July 2025 the list holds every unit of the country, so one that is not in it
 * does not exist; of the time before it holds those of the province only, and nothing is said of the others.
 */
export function unitLookupOver(periods: readonly UnitPeriod[]): UnitLookup {
  const byCode = Map.groupBy(periods, ({ code }) => code);
  return (code, day) => {
    const found = byCode.get(code)?.find(({ from, to }) => (from === null || from <= day) && (to === null || day <= to));
    if (found) return { tier: found.tier, parentCode: found.parentCode };
    return day < TWO_TIER_SINCE ? undefined : null;
  };
}
