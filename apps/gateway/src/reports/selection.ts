import type { AdministrativeTier } from '@dvcqg/openapi';

/** Which sums belong to a report; what is `undefined` narrows nothing. */
export interface Selection {
  readonly agencies?: readonly string[] | undefined;
  readonly services?: readonly string[] | undefined;
  readonly tier?: TierSelection | undefined;
}

/** What was received at a tier: by agencies of communes, or of services that are handled there by all others. */
export interface TierSelection {
  readonly tier: AdministrativeTier;
  readonly communes: readonly string[];
  readonly services: readonly string[];
}
