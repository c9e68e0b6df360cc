import { agencyOwner } from '@dvcqg/domain';
import type { AdministrativeTier, NamedCode, Service } from '@dvcqg/openapi';

/** Which agencies of a province receive dossiers, and so number them. */
export interface ReceivingAgencies {
  /** For everything that no other one takes. */
  readonly usual: NamedCode;
  readonly others: readonly {
    readonly agency: NamedCode;
    /** Ministries (`G10`) whose procedures it takes. */
    readonly promulgators: readonly string[];
    /** Only procedures that are handled at this tier. */
    readonly tier: AdministrativeTier;
  }[];
}

/**
 * The agency that receives the dossiers of a service. The national catalogue names only who promulgated a procedure and at
 * which tier it is handled, so the rule is: the first agency that takes procedures of this ministry at a tier the service
 * has, else the usual one (own design, over codes that are verified).
 */
export function receivingAgencyOf({ agency, tiers }: Pick<Service, 'agency' | 'tiers'>, { usual, others }: ReceivingAgencies): NamedCode {
  const owner = agencyOwner(agency.code);
  const other = others.find(({ promulgators, tier }) => owner !== null && promulgators.includes(owner) && tiers.includes(tier));
  return other?.agency ?? usual;
}
