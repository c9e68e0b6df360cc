import type { AdministrativeTier, NamedCode, ReportScope } from '@dvcqg/openapi';
import { covers } from '../desk/agency-scope.js';
import { ProblemError } from '../http/problem.js';
import type { Directory } from './directory.js';
import type { ServiceFacts } from './directory-repository.js';
import type { Selection } from './selection.js';

/** By what a report may be narrowed. */
export interface ScopeQuery {
  readonly agency?: string | undefined;
  readonly sector?: string | undefined;
  readonly tier?: AdministrativeTier | undefined;
  readonly service?: string | undefined;
}

/** What a report is about. */
export interface Scope {
  readonly told: ReportScope;
  readonly selection: Selection;
  /** Services in force of the scope; `undefined` where nobody knows which services an agency has. */
  readonly services: readonly ServiceFacts[] | undefined;
}

const communesOf = ({ agencies }: Directory): string[] => [...agencies.values()].flatMap(({ code, unitCode }) => (unitCode === null ? [] : [code]));

/** Dossiers of a service that is handled at several tiers belong to the province, unless a commune received them. */
function tierOfService({ tiers }: ServiceFacts): AdministrativeTier | undefined {
  return (['province', 'commune', 'district', 'ministry'] as const).find((tier) => tiers.includes(tier));
}

/** The tier at which something was received: that of a commune's agency, otherwise that of the service. */
export function tierOf(agency: { readonly unitCode: string | null } | undefined, service: ServiceFacts | undefined): AdministrativeTier | undefined {
  return agency && agency.unitCode !== null ? 'commune' : service && tierOfService(service);
}

/** @throws ProblemError `not_found` for an agency that nothing is known of */
function agencyOf({ agencies, province }: Directory, code: string | undefined): NamedCode | null {
  if (code === undefined || covers(code, province.agencyCode)) return null;
  const own = agencies.get(code);
  if (own) return { code, name: own.name };
  const isAbove = [...agencies.keys()].some((each) => covers(code, each));
  if (!isAbove) throw new ProblemError('not_found');
  return { code, name: code };
}

function namedOf(code: string | undefined, name: string | undefined): NamedCode | null {
  if (code === undefined) return null;
  if (name === undefined) throw new ProblemError('not_found');
  return { code, name };
}

/** Services that a query narrows to, withdrawn ones too; `undefined` when it does not. */
function narrowed({ services }: Directory, { sector, service }: ScopeQuery): readonly ServiceFacts[] | undefined {
  if (sector === undefined && service === undefined) return undefined;
  return [...services.values()].filter((each) => (service === undefined || each.code === service) && (sector === undefined || each.sectors.some(({ code }) => code === sector)));
}

/** Services in force of the scope. Those of a commune are all that communes handle; which ones another agency has, nobody says. */
function inForce(directory: Directory, query: ScopeQuery, agency: NamedCode | null, own: readonly ServiceFacts[] | undefined): readonly ServiceFacts[] | undefined {
  const isCommune = agency !== null && (directory.agencies.get(agency.code)?.unitCode ?? null) !== null;
  if (agency !== null && !isCommune) return undefined;
  const tier = isCommune ? 'commune' : query.tier;
  return (own ?? [...directory.services.values()]).filter(({ isListed, tiers }) => isListed && (tier === undefined || tiers.includes(tier)));
}

/**
 * What a report is about: its name and what belongs to it.
 * @throws ProblemError `not_found` for an agency, sector or service that is not known
 */
export function readScope(directory: Directory, query: ScopeQuery): Scope {
  const { agencies, provinceAgency, sectors, services } = directory;
  const agency = agencyOf(directory, query.agency);
  const own = narrowed(directory, query);
  const tier = query.tier && { tier: query.tier, communes: communesOf(directory), services: [...services.values()].flatMap((each) => (tierOfService(each) === query.tier ? [each.code] : [])) };
  return {
    told: {
      province: provinceAgency, agency, tier: query.tier ?? null,
      sector: namedOf(query.sector, sectors.get(query.sector ?? '')), service: namedOf(query.service, services.get(query.service ?? '')?.name),
    },
    selection: { agencies: agency === null ? undefined : [...agencies.keys()].filter((code) => covers(agency.code, code)), services: own?.map(({ code }) => code), tier },
    services: inForce(directory, query, agency, own),
  };
}
