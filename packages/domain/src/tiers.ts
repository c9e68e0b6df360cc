import { ADMINISTRATIVE_TIER_VALUES, type AdministrativeTier } from '@dvcqg/openapi';

/** Day on which local government became two-tiered and the districts ended. */
export const TWO_TIER_SINCE = '2025-07-01';

/** Last day of each tier, or null while it exists. */
const LAST_DAY = {
  ministry: null,
  province: null,
  district: '2025-06-30',
  commune: null,
} as const satisfies Record<AdministrativeTier, string | null>;

/** Whether a tier existed on a day (`YYYY-MM-DD`). */
export function tierExists(tier: AdministrativeTier, day: string): boolean {
  const last = LAST_DAY[tier];
  return last === null || day <= last;
}

/** The tiers that existed on a day, highest first. */
export function tiersOn(day: string): AdministrativeTier[] {
  return ADMINISTRATIVE_TIER_VALUES.filter((tier) => tierExists(tier, day));
}
