import type { OnlineLevel } from '@dvcqg/openapi';

/** The four levels of Decree 43/2011/NĐ-CP art. 3, in use until Decree 42/2022/NĐ-CP. */
export const LEGACY_LEVELS = [1, 2, 3, 4] as const;
export type LegacyLevel = (typeof LEGACY_LEVELS)[number];

/**
 * Today's name of an older level. Levels 1 and 2 gave information and forms only; level 3 took the dossier online; level 4
 * also the payment and the result. Decree 42/2022/NĐ-CP art. 11, kept by Decree 224/2026/NĐ-CP.
 */
const LEVEL_OF_LEGACY = { 1: 'none', 2: 'none', 3: 'partial', 4: 'full' } as const satisfies Record<LegacyLevel, OnlineLevel>;

/** Today's level of an older one; undefined for anything that never was a level. */
export function onlineLevelOfLegacy(level: number): OnlineLevel | undefined {
  return LEVEL_OF_LEGACY[level as LegacyLevel];
}

/**
 * Level of a service in the national export. A service flagged as a full process is `full`; otherwise taking dossiers
 * online makes it `partial`.
 */
export function onlineLevelOf(facts: { readonly isFullProcess: boolean; readonly takesOnline: boolean }): OnlineLevel {
  if (facts.isFullProcess) return 'full';
  return facts.takesOnline ? 'partial' : 'none';
}
