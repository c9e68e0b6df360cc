import type { AdministrativeUnitList, AgencyList, LifeEventList, SectorList } from '@dvcqg/openapi';
import type { Query, Read, RequestOptions } from '../core/spec.js';

/** Sectors, agencies, life events and administrative units. */
export interface Directories {
  sectors(query?: Query<'/v1/sectors'>, options?: RequestOptions): Promise<SectorList>;
  agencies(query?: Query<'/v1/agencies'>, options?: RequestOptions): Promise<AgencyList>;
  lifeEvents(query?: Query<'/v1/life-events'>, options?: RequestOptions): Promise<LifeEventList>;
  /** Units of today, or of the day `at`. */
  administrativeUnits(query?: Query<'/v1/administrative-units'>, options?: RequestOptions): Promise<AdministrativeUnitList>;
}

export const createDirectories = (read: Read): Directories => ({
  sectors: (query = {}, options) => read('/v1/sectors', { query, ...options }),
  agencies: (query = {}, options) => read('/v1/agencies', { query, ...options }),
  lifeEvents: (query = {}, options) => read('/v1/life-events', { query, ...options }),
  administrativeUnits: (query = {}, options) => read('/v1/administrative-units', { query, ...options }),
});
