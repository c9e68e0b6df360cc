import type { components } from './generated/types.js';

type Schemas = components['schemas'];

/** What a result list shows of a service. */
export type ServiceSummary = Schemas['ServiceSummary'];
/** Everything the portal knows of a procedure. */
export type Service = Schemas['Service'];
export type ServiceList = Schemas['ServiceList'];
export type ServiceFacets = Schemas['ServiceFacets'];
export type FacetCount = Schemas['FacetCount'];
export type ServiceChannel = Schemas['ServiceChannel'];
export type ChannelOption = Schemas['ChannelOption'];
export type ProcessingTime = Schemas['ProcessingTime'];
export type Fee = Schemas['Fee'];
export type DocumentCase = Schemas['DocumentCase'];
export type Paper = Schemas['Paper'];
export type LegalBasis = Schemas['LegalBasis'];
export type NamedCode = Schemas['NamedCode'];
export type Portal = Schemas['Portal'];
export type Health = Schemas['Health'];
export type Sector = Schemas['Sector'];
export type SectorList = Schemas['SectorList'];
export type Agency = Schemas['Agency'];
export type AgencyList = Schemas['AgencyList'];
export type LifeEvent = Schemas['LifeEvent'];
export type LifeEventList = Schemas['LifeEventList'];
export type AdministrativeUnit = Schemas['AdministrativeUnit'];
export type AdministrativeUnitList = Schemas['AdministrativeUnitList'];
/** The compact catalogue for search in the browser. */
export type Catalog = Schemas['Catalog'];
export type CatalogTerm = Schemas['CatalogTerm'];
/** An error as RFC 9457 problem details. */
export type Problem = Schemas['Problem'];
export type Violation = Schemas['Violation'];
