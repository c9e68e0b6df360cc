import type { Catalog, NamedCode } from '@dvcqg/openapi';

type Columns = Catalog['columns'];
type Numbers = Readonly<Record<'tiers' | 'audiences' | 'level' | 'channels' | 'lifeEvents' | 'popularity' | 'time' | 'unit' | 'fee', number>>;

/** One row of the compact catalogue by itself. */
export interface CatalogueEntry extends Numbers {
  readonly code: string;
  readonly name: string;
  readonly sector: NamedCode;
  readonly agency: NamedCode;
  readonly keywords: string;
}

/** All that the compact catalogue says beside its rows. */
export type CatalogueFrame = Omit<Catalog, 'columns' | 'sectors' | 'agencies'>;

const NUMBERS = ['tiers', 'audiences', 'level', 'channels', 'lifeEvents', 'popularity', 'time', 'unit', 'fee'] as const satisfies readonly (keyof Numbers)[];
const NOBODY: NamedCode = { code: '-', name: '-' };

/** Takes one row out of a catalogue. */
export function entryAt({ columns, sectors, agencies }: Catalog, row: number): CatalogueEntry {
  const numbers = Object.fromEntries(NUMBERS.map((column) => [column, columns[column][row] ?? 0])) as unknown as Numbers;
  return {
    ...numbers,
    code: columns.code[row] ?? '',
    name: columns.name[row] ?? '',
    keywords: columns.keywords[row] ?? '',
    sector: sectors[columns.sector[row] ?? -1] ?? NOBODY,
    agency: agencies[columns.agency[row] ?? -1] ?? NOBODY,
  };
}

function indexOf(directory: NamedCode[], entry: NamedCode): number {
  const known = directory.findIndex(({ code }) => code === entry.code);
  return known < 0 ? directory.push(entry) - 1 : known;
}

/** Puts rows together to a small catalogue, so that the ranker of the whole can rank them. */
export function catalogueOf(frame: CatalogueFrame, entries: readonly CatalogueEntry[]): Catalog {
  const sectors: NamedCode[] = [];
  const agencies: NamedCode[] = [];
  const column = <T>(value: (entry: CatalogueEntry) => T): T[] => entries.map(value);
  const columns: Columns = {
    ...(Object.fromEntries(NUMBERS.map((name) => [name, column((entry) => entry[name])])) as Record<keyof Numbers, number[]>),
    code: column(({ code }) => code),
    name: column(({ name }) => name),
    keywords: column(({ keywords }) => keywords),
    sector: column(({ sector }) => indexOf(sectors, sector)),
    agency: column(({ agency }) => indexOf(agencies, agency)),
  };
  return { ...frame, sectors, agencies, columns };
}
