import type { AdministrativeTier, NamedCode, OnlineLevel } from '@dvcqg/openapi';
import { sql } from 'kysely';
import type { Database } from '../db/schema.js';

/** What reports need to know of a service. */
export interface ServiceFacts {
  readonly code: string;
  readonly name: string;
  readonly sectors: readonly NamedCode[];
  readonly tiers: readonly AdministrativeTier[];
  readonly level: OnlineLevel;
  /** In force: not withdrawn. */
  readonly isListed: boolean;
  /** Somebody pays for it in some case. */
  readonly hasFee: boolean;
  /** Papers, time, fee and legal basis are there. */
  readonly isComplete: boolean;
}

const OPTIONS = '$.channels[*].options[*]';

/** All services that there are or were, as they are now. The database looks into their texts, which are too many to be read here. */
export async function readServiceFacts(db: Database): Promise<ServiceFacts[]> {
  const has = (path: string) => sql`content @? ${sql.lit(path)}::jsonpath`;
  return db.selectFrom('services').where('is_current', '=', true).select([
    'code', sql<string>`content->>'name'`.as('name'), sql<NamedCode[]>`content->'sectors'`.as('sectors'), sql<AdministrativeTier[]>`content->'tiers'`.as('tiers'),
    sql<OnlineLevel>`content->>'onlineLevel'`.as('level'), sql<boolean>`withdrawn_on is null`.as('isListed'),
    sql<boolean>`${has(`${OPTIONS}.fees[*] ? (@.amount > 0 || @.basis == "in_text")`)}`.as('hasFee'),
    sql<boolean>`${has('$.cases[*].papers[*]')} and ${has('$.legalBases[*]')} and ${has(`${OPTIONS}.fees[*]`)} and ${has(`${OPTIONS}.processingTime ? (@.amount != null || exists (@.text))`)}`.as('isComplete'),
  ]).execute();
}

/** Agencies that reports tell of, under their latest names. */
export async function readReportAgencies(db: Database): Promise<NamedCode[]> {
  return db.selectFrom('report_agencies').distinctOn('agency').select(['agency as code', 'name']).orderBy('agency').orderBy('added', 'desc').execute();
}

/** Names of sectors. */
export async function readSectors(db: Database): Promise<NamedCode[]> {
  return db.selectFrom('sectors').select(['code', 'name']).execute();
}
