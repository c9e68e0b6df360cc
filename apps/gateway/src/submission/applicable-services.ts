import { receivingAgencyOf } from '@dvcqg/catalog';
import { type CompiledForm, compileForm, type UnitLookup } from '@dvcqg/forms';
import { formForService } from '@dvcqg/forms/definitions';
import type { NamedCode, Service } from '@dvcqg/openapi';
import { LRUCache } from 'lru-cache';
import type { Database } from '../db/schema.js';
import { ProblemError } from '../http/problem.js';
import { readPortalFacts } from '../routes/portal/repository.js';
import { findListedService, readUnitPeriods } from './catalogue-repository.js';
import { unitLookupOver } from './unit-lookup.js';

/** A service that can be applied for online, with its form ready for use. */
export interface ApplicableService {
  readonly service: Service;
  readonly form: CompiledForm;
  /** Receives the dossiers and numbers them. */
  readonly agency: NamedCode;
}

const MOST_FORMS = 100;

/** The services of one catalogue and their compiled forms, kept until the catalogue changes. */
export class ApplicableServices {
  readonly #db: Database;
  readonly #revision: () => number;
  readonly #services = new LRUCache<string, Promise<ApplicableService>>({ max: MOST_FORMS });
  readonly #units = new LRUCache<number, Promise<UnitLookup>>({ max: 1 });

  /** `revision`: that of the catalogue which this gateway answers from. */
  constructor(db: Database, revision: () => number) {
    this.#db = db;
    this.#revision = revision;
  }

  /** @throws ProblemError `not_found` when there is no such service, or none that takes dossiers online */
  find(code: string): Promise<ApplicableService> {
    return kept(this.#services, `${this.#revision()} ${code}`, () => this.#read(code));
  }

  /** The administrative units that this portal knows. */
  units(): Promise<UnitLookup> {
    return kept(this.#units, this.#revision(), async () => unitLookupOver(await readUnitPeriods(this.#db)));
  }

  async #read(code: string): Promise<ApplicableService> {
    const service = await findListedService(this.#db, code);
    if (!service) throw new ProblemError('not_found', { detail: 'There is no such service' });
    if (!service.channels.some(({ channel }) => channel === 'online')) throw new ProblemError('not_found', { detail: 'This service takes no dossiers online' });
    const { province, receivingAgencies } = await readPortalFacts(this.#db);
    const usual = { code: province.agencyCode, name: `UBND ${province.name}` };
    return { service, form: compileForm(formForService(service)), agency: receivingAgencyOf(service, receivingAgencies ?? { usual, others: [] }) };
  }
}

/** What failed is not kept: the next one tries again. */
function kept<Key extends string | number, Value>(cache: LRUCache<Key, Promise<Value>>, key: Key, read: () => Promise<Value>): Promise<Value> {
  const found = cache.get(key);
  if (found) return found;
  const reading = read();
  cache.set(key, reading);
  reading.catch(() => {
    if (cache.peek(key) === reading) cache.delete(key);
  });
  return reading;
}
