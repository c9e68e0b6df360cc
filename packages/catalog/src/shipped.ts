import type { AdministrativeUnit, Locale } from '@dvcqg/openapi';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ReceivingAgencies } from './receiving-agency.js';
import { CatalogFormatError, readCatalog, type StoredCatalog } from './store/catalog-store.js';

/** What does not come from the export: names and the province of a portal. */
export interface PortalFacts {
  /** Name of the portal in each language. */
  readonly name: Readonly<Record<Locale, string>>;
  readonly province: { readonly code: string; readonly agencyCode: string; readonly name: string };
  readonly locales: readonly Locale[];
  /** Telephone number for citizens, when one is verified. */
  readonly hotline?: string;
  readonly email?: string;
  /** Absent in what was imported before there were any: then the province itself receives everything. */
  readonly receivingAgencies?: ReceivingAgencies;
}

/** The catalogue that comes with this package. */
export interface ShippedCatalog extends StoredCatalog {
  readonly portal: PortalFacts;
  /** Units of the province since before July 2025, and all provinces; see `readVietnamUnits` for the other communes. */
  readonly administrativeUnits: readonly AdministrativeUnit[];
}

const DATA = new URL('../data/', import.meta.url);

const read = async <T>(name: string): Promise<T> => JSON.parse(await readFile(new URL(name, DATA), 'utf8')) as T;

const readUnits = async (name: string): Promise<AdministrativeUnit[]> =>
  (await readFile(new URL(name, DATA), 'utf8')).split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as AdministrativeUnit);

/** Reads the catalogue of Lạng Sơn that this package ships. */
export async function readShippedCatalog(): Promise<ShippedCatalog> {
  const [catalog, portal, receivingAgencies, administrativeUnits] = await Promise.all([
    readCatalog(fileURLToPath(new URL('lang-son/', DATA))),
    read<PortalFacts>('lang-son/portal.json'),
    read<ReceivingAgencies>('lang-son/receiving-agencies.json'),
    readUnits('lang-son/administrative-units.ndjson'),
  ]);
  if (!catalog) throw new CatalogFormatError('The package lacks its data');
  return { ...catalog, portal: { ...portal, receivingAgencies }, administrativeUnits };
}

/** Today's communes of all other provinces, for addresses. */
export async function readVietnamUnits(): Promise<AdministrativeUnit[]> {
  return readUnits('vietnam/communes.ndjson');
}
