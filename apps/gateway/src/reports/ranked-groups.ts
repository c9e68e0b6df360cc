import type { NamedCode, ReportGrouping } from '@dvcqg/openapi';
import { childOf, covers } from '../desk/agency-scope.js';
import type { CellKey } from './cells-repository.js';
import type { Directory } from './directory.js';
import type { Scope } from './scope.js';

/** Something that is ranked. */
export interface RankedGroup {
  readonly of: NamedCode;
  readonly unitCode: string | null;
  readonly hasBelow: boolean;
}

/** How sums become groups. */
export interface Grouping {
  /** The groups that a sum belongs to, by their codes. */
  readonly keysOf: (sum: Readonly<Record<CellKey, string>>) => readonly string[];
  readonly find: (key: string) => RankedGroup | undefined;
}

const plain = (code: string, name: string): RankedGroup => ({ of: { code, name }, unitCode: null, hasBelow: false });

/** Agencies directly below the one that the report is about, each with all below it; the one itself stands for what it received itself. */
function byAgency({ agencies, province }: Directory, above: string): Grouping {
  const codes = [...agencies.keys()];
  return {
    keysOf: ({ agency }) => (agency === '' ? [] : [childOf(above, agency)]),
    find: (code) => {
      const own = agencies.get(code);
      const isItself = code === above || covers(code, province.agencyCode);
      return { of: { code, name: own?.name ?? code }, unitCode: own?.unitCode ?? null, hasBelow: !isItself && codes.some((each) => each !== code && covers(code, each)) };
    },
  };
}

function byCommune({ agencies }: Directory): Grouping {
  return {
    keysOf: ({ agency }) => ((agencies.get(agency)?.unitCode ?? null) === null ? [] : [agency]),
    find: (code) => {
      const own = agencies.get(code);
      return own && { of: { code, name: own.name }, unitCode: own.unitCode, hasBelow: false };
    },
  };
}

/** A service of several sectors counts in each. */
function bySector({ services, sectors }: Directory): Grouping {
  return {
    keysOf: ({ service }) => services.get(service)?.sectors.map(({ code }) => code) ?? [],
    find: (code) => plain(code, sectors.get(code) ?? [...services.values()].flatMap((service) => service.sectors).find((sector) => sector.code === code)?.name ?? code),
  };
}

function byService({ services }: Directory): Grouping {
  return { keysOf: ({ service }) => (service === '' ? [] : [service]), find: (code) => plain(code, services.get(code)?.name ?? code) };
}

/** How the sums of a report are ranked. */
export function groupsOf(directory: Directory, { told: { agency } }: Scope, by: ReportGrouping): Grouping {
  switch (by) {
    case 'agency': return byAgency(directory, agency?.code ?? directory.province.agencyCode);
    case 'commune': return byCommune(directory);
    case 'sector': return bySector(directory);
    default: return byService(directory);
  }
}
