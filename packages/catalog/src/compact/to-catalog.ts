import {
  ADMINISTRATIVE_TIER_VALUES, AUDIENCE_VALUES, CHANNEL_VALUES, LIFE_EVENT_CODE_VALUES, TIME_UNIT_VALUES,
  type Catalog, type CatalogTerm, type Fee, type NamedCode, type OnlineLevel, type ServiceSummary,
} from '@dvcqg/openapi';
import type { CatalogRecord } from '../record.js';
import { toSummary } from '../summary.js';
import { hashOf } from '../versions/content-hash.js';
import { packKeywords } from './pack-keywords.js';

export interface CatalogOptions {
  /** Agency code of the province, e.g. `H37`. */
  readonly province: string;
  /** The province's own everyday words. */
  readonly terms?: readonly CatalogTerm[];
}

const LEVEL = { none: 0, partial: 1, full: 2 } as const satisfies Record<OnlineLevel, number>;
const CHANNEL_BIT = { online: 1, counter: 2, post: 4 } as const satisfies Record<(typeof CHANNEL_VALUES)[number], number>;

const bits = <T>(all: readonly T[], held: readonly T[]): number => held.reduce((sum, item) => sum | (1 << all.indexOf(item)), 0);

/** Fee column: amount in đồng, 0 free, -1 in the text, -2 unknown. */
function feeCode(fee: Fee | null): number {
  if (fee === null || fee.basis === 'unknown') return -2;
  return fee.basis === 'in_text' ? -1 : (fee.amount ?? 0);
}

/** Codes in the order of first use, so that neighbours have small numbers. */
class Directory {
  readonly entries: NamedCode[] = [];
  readonly #index = new Map<string, number>();

  add({ code, name }: NamedCode): number {
    const known = this.#index.get(code);
    if (known !== undefined) return known;
    this.#index.set(code, this.entries.length);
    return this.entries.push({ code, name }) - 1;
  }
}

interface Entry {
  readonly summary: ServiceSummary;
  readonly record: CatalogRecord;
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Neighbours resemble each other, which is what makes the columns compress: codes were given sector by sector. */
const alike = (a: Entry, b: Entry): number =>
  text(a.summary.agency.code, b.summary.agency.code) || text(a.summary.sector.code, b.summary.sector.code)
  || text(a.summary.code, b.summary.code);

function toColumns(entries: readonly Entry[], sectors: Directory, agencies: Directory): Catalog['columns'] {
  const column = <T>(value: (entry: Entry) => T): T[] => entries.map(value);
  return {
    code: column(({ summary }) => summary.code),
    sector: column(({ summary }) => sectors.add(summary.sector)),
    agency: column(({ summary }) => agencies.add(summary.agency)),
    tiers: column(({ summary }) => bits(ADMINISTRATIVE_TIER_VALUES, summary.tiers)),
    audiences: column(({ summary }) => bits(AUDIENCE_VALUES, summary.audiences)),
    level: column(({ summary }) => LEVEL[summary.onlineLevel]),
    channels: column(({ summary }) => summary.channels.reduce((sum, channel) => sum | CHANNEL_BIT[channel], 0)),
    lifeEvents: column(({ summary }) => bits(LIFE_EVENT_CODE_VALUES, summary.lifeEvents)),
    popularity: column(({ record }) => record.popularity),
    time: column(({ summary }) => summary.processingTime?.amount ?? -1),
    unit: column(({ summary }) => TIME_UNIT_VALUES.indexOf(summary.processingTime?.unit ?? 'other')),
    fee: column(({ summary }) => feeCode(summary.fee)),
    // The two long columns side by side: what one says the other often repeats.
    keywords: column(({ record, summary }) => packKeywords(summary.name, record.service.keywords, record.popularity)),
    name: column(({ summary }) => summary.name),
  };
}

/**
 * The compact catalogue for search in the browser. Withdrawn services are left out. Deterministic: the same services in any
 * order give the same document, and `version` is a hash of it.
 */
export function toCatalog(records: Iterable<CatalogRecord>, options: CatalogOptions): Catalog {
  const entries = [...records].filter(({ withdrawnOn }) => withdrawnOn === undefined)
    .map((record): Entry => ({ record, summary: toSummary(record.service) })).sort(alike);
  const sectors = new Directory();
  const agencies = new Directory();
  const content: Omit<Catalog, 'version'> = {
    province: options.province,
    audiences: [...AUDIENCE_VALUES],
    tiers: [...ADMINISTRATIVE_TIER_VALUES],
    lifeEvents: [...LIFE_EVENT_CODE_VALUES],
    terms: (options.terms ?? []).map(({ say, means }) => ({ say: [...say], means: [...means] })),
    columns: toColumns(entries, sectors, agencies),
    sectors: sectors.entries,
    agencies: agencies.entries,
  };
  return { version: hashOf(content), ...content };
}
