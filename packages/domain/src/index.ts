/** Pure rules of public services: levels, tiers, codes of the national catalogue, life events. */
export { LEGACY_LEVELS, onlineLevelOf, onlineLevelOfLegacy, type LegacyLevel } from './online-level.js';
export { TWO_TIER_SINCE, tierExists, tiersOn } from './tiers.js';
export { isProcedureCode, parseProcedureCode, type ProcedureCode } from './procedure-code.js';
export { agencyOwner, isMinistry } from './agency-code.js';
export { legalNumber } from './legal-number.js';
export { audienceOfSubject, channelOfSource, feeTypeOfSource, timeUnitOfSource } from './national-codes.js';
export { LIFE_EVENTS, lifeEventsOfGroup, type LifeEventFacts } from './life-events.js';
export { lifeEventsByRule, type ServiceTraits } from './life-event-rules.js';
export { compact, type Checked } from './identity/problem.js';
export { checkOldIdentityCard, checkPassport, checkPersonalId, type Holder, type PersonalIdFacts } from './identity/personal-id.js';
export { checkTaxCode, taxCheckDigit, type TaxCodeKind } from './identity/tax-code.js';
export { checkPhone, type PhoneKind, type PhoneOptions } from './identity/phone.js';
export { checkHealthCard, checkSocialInsuranceNumber, type HealthCardFacts } from './identity/insurance.js';
export { checkVehiclePlate } from './identity/vehicle-plate.js';
export { checkEmail } from './identity/email.js';
export { checkPersonName } from './identity/person-name.js';
export { ETHNIC_GROUPS } from './identity/ethnic-groups.js';
export { PROVINCES, PROVINCES_UNTIL_2025 } from './identity/provinces.js';
export { addDays, addMonths, datePrecision, dayInVietnam, daysBetween, isFullDate, monthsBetween, yearsBetween, type DatePrecision } from './identity/dates.js';
export { dateInWords, numberInWords } from './identity/words.js';
export { canNumberDossiers, formatDossierCode, isDossierCode, parseDossierCode, type DossierCode } from './dossier/dossier-code.js';
export { dossierStatusOf } from './dossier/dossier-status.js';
export {
  DEFAULT_WORKING_HOURS, workingCalendar, type WorkingCalendar, type WorkingCalendarConfig, type WorkingHours,
} from './deadlines/working-calendar.js';
export { HOLIDAY_YEARS, type DayOff, type DayOffKind, type HolidayYear } from './deadlines/holiday-years.js';
export { dueAt, intakeAnswerDue, type Allowance, type DueDate, type Pause } from './deadlines/due-date.js';
export { lateness, timeLeft, workingTime, type DueMoment, type Lateness, type TimeLeft, type WorkingTime } from './deadlines/time-left.js';
export { processingTimeFor } from './deadlines/channel-time.js';
