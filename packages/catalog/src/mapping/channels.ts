import { channelOfSource } from '@dvcqg/domain';
import { CHANNEL_VALUES, type Channel, type ChannelOption, type ServiceChannel } from '@dvcqg/openapi';
import type { Reader } from '../source/row.js';
import { toFees } from './fees.js';
import { timeOfCases, toProcessingTime } from './times.js';

/** Ways to hand in, online first. Several rows of one channel become its options; a row told twice becomes one. */
export function toChannels(service: Reader): ServiceChannel[] {
  const otherwise = timeOfCases(service.list('cases'));
  const options = new Map<Channel, Map<string, ChannelOption>>();
  for (const row of service.list('executionMethods')) {
    const method = row.line('submissionMethod');
    const channel = channelOfSource(method);
    if (channel === undefined) {
      row.warn('submissionMethod', `is not a known channel: ${method}`);
      continue;
    }
    const option = { processingTime: toProcessingTime(row, otherwise), fees: toFees(row.list('fees')) };
    const known = options.get(channel) ?? new Map<string, ChannelOption>();
    known.set(JSON.stringify(option), option);
    options.set(channel, known);
  }
  return CHANNEL_VALUES.flatMap((channel) => {
    const known = options.get(channel);
    return known ? [{ channel, options: [...known.values()] }] : [];
  });
}
