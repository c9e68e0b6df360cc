import type { AdministrativeUnit, Service } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../../db/schema.js';

/** What is known of a service before it is chosen. */
export interface ServiceTraits {
  readonly code: string;
  readonly popularity: number;
  readonly sector: string | null;
}

/** Services that can be applied for now, by code. */
export async function listServiceTraits(db: Database): Promise<ServiceTraits[]> {
  const { rows } = await sql<ServiceTraits>`
    select code, popularity, content->'sectors'->0->>'name' as sector from dvcqg.services
    where is_current and withdrawn_on is null order by code`.execute(db);
  return rows;
}

/** These services, by code. */
export async function readServices(db: Database, codes: readonly string[]): Promise<Service[]> {
  if (codes.length === 0) return [];
  const rows = await db.selectFrom('services').select(['content', 'version']).where('code', 'in', [...codes]).where('is_current', '=', true).orderBy('code').execute();
  return rows.map(({ content, version }) => ({ ...(content as Service), version, isCurrent: true }));
}

/** The communes of a province that exist now, by code. */
export async function listCommunes(db: Database, province: string): Promise<AdministrativeUnit[]> {
  const rows = await db.selectFrom('administrative_units').select('content').where('parent_code', '=', province).where('tier', '=', 'commune').where(sql<boolean>`valid_to = 'infinity'`).orderBy('code').execute();
  return rows.map(({ content }) => content);
}
