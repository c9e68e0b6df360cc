import type { AdministrativeUnitList, AgencyList, LifeEventList, SectorList } from '@dvcqg/openapi';
import type { Query, RequestOptions, Transport } from '../core/spec.js';

/** Sectors, agencies, life events and administrative units. */
export interface Directories {
  sectors(query?: Query<'/v1/sectors'>, options?: RequestOptions): Promise<SectorList>;
  agencies(query?: Query<'/v1/agencies'>, options?: RequestOptions): Promise<AgencyList>;
  lifeEvents(query?: Query<'/v1/life-events'>, options?: RequestOptions): Promise<LifeEventList>;
  /** Units of today, or of the day `at`. */
  administrativeUnits(query?: Query<'/v1/administrative-units'>, options?: RequestOptions): Promise<AdministrativeUnitList>;
}

export const createDirectories = ({ bind }: Transport): Directories => ({
  sectors: bind('get', '/v1/sectors', 'query'),
  agencies: bind('get', '/v1/agencies', 'query'),
  lifeEvents: bind('get', '/v1/life-events', 'query'),
  administrativeUnits: bind('get', '/v1/administrative-units', 'query'),
});
