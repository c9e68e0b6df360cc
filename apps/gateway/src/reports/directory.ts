import { createCommuneOf } from '@dvcqg/domain';
import type { NamedCode, Portal } from '@dvcqg/openapi';
import type { Database } from '../db/schema.js';
import { listUnits } from '../routes/administrative-units/repository.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import { readReportAgencies, readSectors, readServiceFacts, type ServiceFacts } from './directory-repository.js';

/** An agency as reports know it. */
export interface ReportAgency extends NamedCode {
  /** Administrative code of its commune. */
  readonly unitCode: string | null;
}

/** What reports tell of by name. */
export interface Directory {
  readonly province: Portal['province'];
  /** The province as an agency. */
  readonly provinceAgency: NamedCode;
  readonly services: ReadonlyMap<string, ServiceFacts>;
  readonly sectors: ReadonlyMap<string, string>;
  readonly agencies: ReadonlyMap<string, ReportAgency>;
}

/** More communes than any province has. */
const MOST_COMMUNES = 1000;

interface Lasting extends Pick<Directory, 'province' | 'provinceAgency' | 'services' | 'sectors'> {
  readonly communeOf: (agencyName: string) => string | undefined;
}

async function readLasting(db: Database, today: string): Promise<Lasting> {
  const { province, receivingAgencies } = await readPortalFacts(db);
  const usual = receivingAgencies?.usual.code === province.agencyCode ? receivingAgencies.usual : undefined;
  const { items } = await listUnits(db, { at: today, tier: 'commune', parent: province.code, name: undefined }, 0, MOST_COMMUNES);
  const [services, sectors] = [await readServiceFacts(db), await readSectors(db)];
  return {
    province, provinceAgency: usual ?? { code: province.agencyCode, name: `UBND ${province.name}` }, communeOf: createCommuneOf(items),
    services: new Map(services.map((service) => [service.code, service])), sectors: new Map(sectors.map(({ code, name }) => [code, name])),
  };
}

/** Reads names. What comes from the catalogue is read again when that changes, or the day; agencies each time, so that a new one is there at once. */
export type ReadDirectory = (today: string) => Promise<Directory>;

/** Makes it. `revision` changes whenever the catalogue does. */
export function createReadDirectory(db: Database, revision: () => number): ReadDirectory {
  let kept: { readonly key: string; readonly lasting: Promise<Lasting> } | undefined;
  const lastingOf = (today: string): Promise<Lasting> => {
    const key = `${revision()} ${today}`;
    if (kept?.key !== key) {
      const lasting = readLasting(db, today);
      kept = { key, lasting };
      // What failed is read again by the next one.
      lasting.catch(() => (kept = undefined));
    }
    return kept.lasting;
  };
  return async (today) => {
    const { communeOf, ...lasting } = await lastingOf(today);
    const agencies = await readReportAgencies(db);
    return { ...lasting, agencies: new Map(agencies.map(({ code, name }) => [code, { code, name, unitCode: communeOf(name) ?? null }])) };
  };
}
