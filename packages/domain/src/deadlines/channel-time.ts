import type { Channel, ProcessingTime, ServiceChannel, TimeUnit } from '@dvcqg/openapi';

/** Working hours of each unit, only to tell which of two times is longer. */
const ROUGH_HOURS = { working_hour: 1, hour: 1 / 3, working_day: 8, day: 40 / 7, month: 174, year: 2087, other: 0 } as const satisfies Record<TimeUnit, number>;

const roughly = ({ amount, unit }: ProcessingTime): number => (amount ?? -1) * (ROUGH_HOURS[unit] ?? 0);

/**
 * The processing time of the channel by which a dossier came: online and counter may differ (national catalogue, one row a
 * channel). A channel with several rows (by case) needs the index of the row; without it the longest time counts, because a
 * date that is promised must hold for every case (own design). Null when the channel is not offered.
 */
export function processingTimeFor(channels: readonly ServiceChannel[], channel: Channel, option?: number): ProcessingTime | null {
  const options = channels.find((offered) => offered.channel === channel)?.options ?? [];
  if (option !== undefined) return options[option]?.processingTime ?? null;
  const times = options.map(({ processingTime }) => processingTime);
  return times.reduce<ProcessingTime | null>((longest, time) => (longest === null || roughly(time) > roughly(longest) ? time : longest), null);
}
