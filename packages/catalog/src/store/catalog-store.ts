import type { Service } from '@dvcqg/openapi';
import { join } from 'node:path';
import type { CatalogRecord, Popularity } from '../record.js';
import { isRow, type Row } from '../source/row.js';
import type { CatalogState } from '../versions/merge-versions.js';
import { readIfThere, writeAll } from './files.js';
import { packService, unpackService } from './pack.js';

/** Version of the format of these files. */
const FORMAT = 1;
const MANIFEST = 'manifest.json';
const SERVICES = 'services.ndjson';
const HISTORY = 'history.ndjson';

/** A portal's catalogue in its own files, with the moment of the last import that changed something. */
export interface StoredCatalog extends CatalogState {
  readonly province: string;
  /** `date-time` in UTC. */
  readonly importedAt: string;
}

/** A file of the catalogue is not what this version writes; the message names file and line. */
export class CatalogFormatError extends Error {
  override readonly name = 'CatalogFormatError';
}

function* parsed(path: string, text: string): Generator<Row> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      throw new CatalogFormatError(`${path}:${index + 1} is not JSON`);
    }
    if (!isRow(value)) throw new CatalogFormatError(`${path}:${index + 1} is no object`);
    yield value;
  }
}

function toService(path: string, value: unknown): Service {
  if (!isRow(value) || typeof value['code'] !== 'string') throw new CatalogFormatError(`${path} holds a line without a service`);
  return unpackService(value);
}

const isPopularity = (value: unknown): value is Popularity => value === 0 || value === 1 || value === 2 || value === 3;

function toRecord(path: string, { service, popularity, withdrawnOn }: Row): CatalogRecord {
  return {
    service: toService(path, service),
    popularity: isPopularity(popularity) ? popularity : 0,
    ...(typeof withdrawnOn === 'string' ? { withdrawnOn } : {}),
  };
}

const toLine = ({ service, popularity, withdrawnOn }: CatalogRecord): string =>
  JSON.stringify({ ...(popularity === 0 ? {} : { popularity }), ...(withdrawnOn === undefined ? {} : { withdrawnOn }), service: packService(service) });

/** Reads a file of records, one a line; empty when there is none. */
export async function readRecords(path: string): Promise<CatalogRecord[]> {
  return [...parsed(path, (await readIfThere(path)) ?? '')].map((value) => toRecord(path, value));
}

/**
 * Reads a catalogue; undefined when the directory holds none. Throws {@link CatalogFormatError} for files that it did not
 * write, rather than losing versions.
 */
export async function readCatalog(directory: string): Promise<StoredCatalog | undefined> {
  const [manifestPath, servicesPath, historyPath] = [join(directory, MANIFEST), join(directory, SERVICES), join(directory, HISTORY)];
  const manifestText = await readIfThere(manifestPath);
  const servicesText = await readIfThere(servicesPath);
  if (manifestText === undefined && servicesText === undefined) return undefined;
  if (manifestText === undefined || servicesText === undefined) throw new CatalogFormatError(`${directory} lacks ${manifestText === undefined ? MANIFEST : SERVICES}`);
  const [manifest] = parsed(manifestPath, manifestText.replaceAll('\n', ''));
  if (manifest?.['format'] !== FORMAT) throw new CatalogFormatError(`${manifestPath} is not of format ${FORMAT}`);
  const records = [...parsed(servicesPath, servicesText)].map((value) => toRecord(servicesPath, value));
  const current = new Map(records.map(({ service }) => [service.code, service.version]));
  const older = [...parsed(historyPath, (await readIfThere(historyPath)) ?? '')].map((value) => toService(historyPath, value));
  return {
    province: String(manifest['province']),
    importedAt: String(manifest['importedAt']),
    records,
    // A crash between two renames leaves a version in the history that is still the current one.
    history: older.filter(({ code, version }) => version < (current.get(code) ?? 0)),
  };
}

/** Writes a catalogue, one service a line, sorted by code: equal content gives equal bytes. */
export async function writeCatalog(directory: string, catalog: StoredCatalog): Promise<void> {
  const manifest = { format: FORMAT, province: catalog.province, importedAt: catalog.importedAt, services: catalog.records.length };
  await writeAll(directory, [
    { name: HISTORY, lines: catalog.history.map((service) => JSON.stringify(packService(service))) },
    { name: SERVICES, lines: catalog.records.map(toLine) },
    { name: MANIFEST, lines: [JSON.stringify(manifest, null, 2)] },
  ]);
}
