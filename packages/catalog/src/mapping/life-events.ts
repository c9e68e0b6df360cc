import { lifeEventsByRule, lifeEventsOfGroup, type ServiceTraits } from '@dvcqg/domain';
import { LIFE_EVENT_CODE_VALUES, type LifeEventCode } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';

/** The national catalogue files two services of social insurance under the registration of vehicles. */
const isMistaken = (event: LifeEventCode, { sectors }: ServiceTraits): boolean =>
  event === 'vehicles_and_drivers' && sectors.some((sector) => /BHXH|bảo hiểm/i.test(sector));

/** Life events of a service: those of the national portal's own groups, and where it has none, by sector and name. */
export function toLifeEvents(service: Reader, traits: ServiceTraits): LifeEventCode[] {
  const named = new Set(service.list('serviceGroupsDetails').flatMap((group) => lifeEventsOfGroup(group.line('name'))));
  return named.size > 0 ? LIFE_EVENT_CODE_VALUES.filter((event) => named.has(event) && !isMistaken(event, traits)) : lifeEventsByRule(traits);
}
