import { CHANNEL_VALUES, TIME_UNIT_VALUES, type Catalog, type Fee, type NamedCode, type ProcessingTime, type ServiceSummary } from '@dvcqg/openapi';
import { LEVELS } from './filters.js';

/** `columns.fee`: 0 is free, a positive number đồng, and these two. */
const FEE_IN_TEXT = -1;
const FEE_UNKNOWN = -2;

/**
 * What a result list shows of the service in one row of the catalogue. The packed catalogue keeps an amount but not the
 * type of a fee; `fee` (phí) stands for all.
 *
 * @throws RangeError when the catalogue has no such row.
 */
export function summarize(catalog: Catalog, row: number): ServiceSummary {
  const { columns } = catalog;
  const code = columns.code[row];
  if (code === undefined) throw new RangeError(`The catalogue has no row ${row}.`);
  const channels = columns.channels[row] ?? 0;
  return {
    code,
    name: columns.name[row] ?? '',
    sector: entryAt(catalog.sectors, columns.sector[row]),
    agency: entryAt(catalog.agencies, columns.agency[row]),
    tiers: chosen(catalog.tiers, columns.tiers[row] ?? 0),
    audiences: chosen(catalog.audiences, columns.audiences[row] ?? 0),
    onlineLevel: LEVELS[columns.level[row] ?? 0] ?? 'none',
    channels: chosen(CHANNEL_VALUES, channels),
    lifeEvents: chosen(catalog.lifeEvents, columns.lifeEvents[row] ?? 0),
    processingTime: timeOf(columns.time[row] ?? -1, columns.unit[row] ?? 0),
    fee: feeOf(columns.fee[row] ?? FEE_UNKNOWN),
  };
}

function entryAt(entries: readonly NamedCode[], at: number | undefined): NamedCode {
  const entry = entries[at ?? -1];
  if (!entry) throw new RangeError(`The catalogue refers to entry ${at} of ${entries.length}.`);
  return { code: entry.code, name: entry.name };
}

function chosen<T>(values: readonly T[], bits: number): T[] {
  return values.filter((_, at) => (bits & (1 << at)) !== 0);
}

function timeOf(amount: number, unit: number): ProcessingTime | null {
  return amount < 0 ? null : { amount, unit: TIME_UNIT_VALUES[unit] ?? 'other' };
}

function feeOf(fee: number): Fee | null {
  if (fee === FEE_UNKNOWN) return null;
  if (fee === FEE_IN_TEXT) return { type: 'fee', basis: 'in_text', amount: null, currency: 'VND' };
  return { type: 'fee', basis: fee === 0 ? 'free' : 'fixed', amount: fee, currency: 'VND' };
}
