import type { Service } from '@dvcqg/openapi';
import type { CatalogRecord } from '../record.js';
import { contentHash, hashOf } from './content-hash.js';
import { keepIds } from './stable-ids.js';

/** What an import does to one service. */
export type Change =
  /** The portal did not have it. */
  | 'added'
  /** Its content changed: a new version. */
  | 'changed'
  /** Only keywords, life events, popularity or the moment of change differ: same version. */
  | 'refreshed'
  /** It had been withdrawn and is back. */
  | 'restored'
  | 'unchanged';

/** The record as it stands after an import, and the version that it replaces when its content changed. */
export interface Merged {
  readonly change: Change;
  readonly record: CatalogRecord;
  readonly superseded?: Service;
}

function versionOf(next: CatalogRecord, previous: CatalogRecord): CatalogRecord {
  const service: Service = { ...next.service, cases: keepIds(next.service.cases, previous.service.cases) };
  return { ...next, service: { ...service, version: previous.service.version } };
}

/** Sets an imported record beside what the portal holds. Pure: neither argument is changed. */
export function mergeRecord(previous: CatalogRecord | undefined, next: CatalogRecord): Merged {
  if (previous === undefined) return { change: 'added', record: next };
  const record = versionOf(next, previous);
  if (contentHash(record.service) !== contentHash(previous.service)) {
    const service: Service = { ...record.service, version: previous.service.version + 1 };
    return { change: 'changed', record: { ...record, service }, superseded: previous.service };
  }
  if (previous.withdrawnOn !== undefined) return { change: 'restored', record };
  return hashOf(record) === hashOf(previous) ? { change: 'unchanged', record: previous } : { change: 'refreshed', record };
}

/** The whole catalogue of a portal: the current version of every service and the older ones. */
export interface CatalogState {
  readonly records: readonly CatalogRecord[];
  /** Older versions, by code and version. */
  readonly history: readonly Service[];
}

export interface MergeOptions {
  /** Day of the import, `YYYY-MM-DD`. */
  readonly on: string;
  /** Codes that stood in the export although their lines were refused: they are not withdrawn. */
  readonly refused?: ReadonlySet<string>;
  /** False when the export was not read to its end, or not every line: then nothing is withdrawn. */
  readonly isComplete: boolean;
}

export interface MergeResult extends CatalogState {
  readonly changes: Readonly<Record<Change | 'withdrawn', readonly string[]>>;
}

const byCode = (a: Service, b: Service): number => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.version - b.version);

/**
 * Brings a catalogue up to an export. A changed service gets a new version and the old one goes into the history; a service
 * that the export no longer holds stays, marked with the day of its withdrawal. The same export twice changes nothing.
 */
export function mergeVersions(previous: CatalogState, imported: Iterable<CatalogRecord>, options: MergeOptions): MergeResult {
  const before = new Map(previous.records.map((record) => [record.service.code, record]));
  const after = new Map<string, CatalogRecord>();
  const history = [...previous.history];
  const changes: Record<Change | 'withdrawn', string[]> = { added: [], changed: [], refreshed: [], restored: [], unchanged: [], withdrawn: [] };
  for (const next of imported) {
    const { code } = next.service;
    const merged = mergeRecord(after.get(code) ?? before.get(code), next);
    if (merged.superseded) history.push(merged.superseded);
    after.set(code, merged.record);
    changes[merged.change].push(code);
  }
  for (const [code, record] of before) {
    if (after.has(code)) continue;
    const isGone = options.isComplete && record.withdrawnOn === undefined && !options.refused?.has(code);
    after.set(code, isGone ? { ...record, withdrawnOn: options.on } : record);
    if (isGone) changes.withdrawn.push(code);
  }
  return {
    records: [...after.values()].sort((a, b) => byCode(a.service, b.service)),
    history: history.sort(byCode),
    changes,
  };
}
