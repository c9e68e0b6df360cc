import type { NamedCode } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../../db/schema.js';
import { readPortalFacts } from '../../routes/portal/repository.js';

/** An agency that receives dossiers here, that is in the catalogue, or for which an officer has signed in. */
export async function findAgency(db: Database, code: string): Promise<NamedCode | undefined> {
  const { province, receivingAgencies } = await readPortalFacts(db);
  const receiving = [receivingAgencies?.usual, ...(receivingAgencies?.others ?? []).map(({ agency }) => agency), { code: province.agencyCode, name: `UBND ${province.name}` }];
  const own = receiving.find((agency) => agency?.code === code);
  if (own) return own;
  const listed = await db.selectFrom('agencies').select(['code', 'name']).where('code', '=', code).executeTakeFirst();
  if (listed) return listed;
  const place = JSON.stringify([{ agencyCode: code }]);
  const officer = await db.selectFrom('officers').select('actor').where(sql<boolean>`roles @> ${place}::jsonb`).limit(1).executeTakeFirst();
  return officer && { code, name: code };
}
