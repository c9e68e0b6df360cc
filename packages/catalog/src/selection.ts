import { agencyOwner, isMinistry } from '@dvcqg/domain';
import type { CatalogRecord } from './record.js';
import { isRow } from './source/row.js';

/** Which services of the national export a portal takes. */
export interface Selection {
  /** Agency code of the province, e.g. `H37`. Without it every service is taken. */
  readonly province?: string;
  /** Only services that can be handed in online. */
  readonly onlineOnly?: boolean;
}

/**
 * Why a service is not one of this portal, or undefined when it is. A province carries out its own procedures and those of
 * the ministries that its own or its communes' agencies handle; procedures between agencies are not for citizens.
 */
export function whyNotSelected(row: unknown, { service }: CatalogRecord, selection: Selection): string | undefined {
  if (selection.province !== undefined) {
    if (isRow(row) && row['isInternal'] === true) return 'It is a procedure between agencies';
    const owner = agencyOwner(service.agency.code);
    if (owner !== selection.province && !(owner !== null && isMinistry(owner))) return `It was promulgated by ${service.agency.name}`;
    const isLocal = service.tiers.some((tier) => tier === 'province' || tier === 'commune');
    if (!isLocal) return 'It is handled neither by the province nor by its communes';
  }
  if (selection.onlineOnly && !service.channels.some(({ channel }) => channel === 'online')) return 'It cannot be handed in online';
  return undefined;
}
