/** Pure rules of public services: levels, tiers, codes of the national catalogue, life events. */
export { LEGACY_LEVELS, onlineLevelOf, onlineLevelOfLegacy, type LegacyLevel } from './online-level.js';
export { TWO_TIER_SINCE, tierExists, tiersOn } from './tiers.js';
export { isProcedureCode, parseProcedureCode, type ProcedureCode } from './procedure-code.js';
export { agencyOwner, isMinistry } from './agency-code.js';
export { legalNumber } from './legal-number.js';
export { audienceOfSubject, channelOfSource, feeTypeOfSource, timeUnitOfSource } from './national-codes.js';
export { LIFE_EVENTS, lifeEventsOfGroup, type LifeEventFacts } from './life-events.js';
export { lifeEventsByRule, type ServiceTraits } from './life-event-rules.js';
