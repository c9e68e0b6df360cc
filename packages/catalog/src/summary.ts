import type { Channel, ChannelOption, Fee, ProcessingTime, Service, ServiceChannel, ServiceSummary, TimeUnit } from '@dvcqg/openapi';
import { CHANNEL_VALUES } from '@dvcqg/openapi';
import { NO_SECTOR } from './mapping/no-sector.js';

/** Rough length of a unit in hours of the calendar, only to tell which of two times is shorter (own design). */
const HOURS = {
  working_hour: 4.2, hour: 1, working_day: 33.6, day: 24, month: 730, year: 8766, other: Number.POSITIVE_INFINITY,
} as const satisfies Record<TimeUnit, number>;

const length = ({ amount, unit }: ProcessingTime): number => (amount === null ? Number.POSITIVE_INFINITY : amount * HOURS[unit]);

function shortest(options: readonly ChannelOption[]): ProcessingTime | null {
  const [first, ...rest] = options.map((option) => option.processingTime);
  if (!first) return null;
  const best = rest.reduce((least, time) => (length(time) < length(least) ? time : least), first);
  return best.amount === null && best.text === undefined ? null : best;
}

/** Known amounts first, the lowest of them; then words with an amount; then words without. */
const rank = ({ basis, amount, text }: Fee): number => {
  if (basis === 'free' || basis === 'fixed') return amount ?? 0;
  return Number.MAX_SAFE_INTEGER - (basis === 'in_text' ? 2 : text === undefined ? 0 : 1);
};

const lowest = (fees: readonly Fee[]): Fee | undefined =>
  fees.reduce<Fee | undefined>((least, fee) => (least === undefined || rank(fee) < rank(least) ? fee : least), undefined);

/**
 * The fee of one row. A row often has a zero fee (phí) beside the charge (lệ phí) that is really due: it is free only when
 * all of its fees are.
 */
function feeOf(option: ChannelOption): Fee | undefined {
  const due = option.fees.filter(({ basis }) => basis !== 'free');
  return lowest(due.length > 0 ? due : option.fees);
}

const bestChannel = (channels: readonly ServiceChannel[]): ServiceChannel | undefined =>
  CHANNEL_VALUES.map((name: Channel) => channels.find(({ channel }) => channel === name)).find((channel) => channel !== undefined);

/** What a result list shows of a service. */
export function toSummary(service: Service): ServiceSummary {
  const options = bestChannel(service.channels)?.options ?? [];
  const fee = lowest(options.flatMap((option) => feeOf(option) ?? []));
  return {
    code: service.code,
    name: service.name,
    sector: service.sectors[0] ?? NO_SECTOR,
    agency: service.agency,
    tiers: service.tiers,
    audiences: service.audiences,
    onlineLevel: service.onlineLevel,
    channels: service.channels.map(({ channel }) => channel),
    lifeEvents: service.lifeEvents,
    processingTime: shortest(options),
    fee: fee === undefined || (fee.basis === 'unknown' && fee.text === undefined) ? null : fee,
  };
}
