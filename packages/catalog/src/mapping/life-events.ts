import { lifeEventsByRule, lifeEventsOfGroup, type ServiceTraits } from '@dvcqg/domain';
import { LIFE_EVENT_CODE_VALUES, type LifeEventCode } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';

/** Life events of a service: those of the national portal's own groups, and where it has none, by sector and name. */
export function toLifeEvents(service: Reader, traits: ServiceTraits): LifeEventCode[] {
  const named = new Set(service.list('serviceGroupsDetails').flatMap((group) => lifeEventsOfGroup(group.line('name'))));
  return named.size > 0 ? LIFE_EVENT_CODE_VALUES.filter((event) => named.has(event)) : lifeEventsByRule(traits);
}
