/** What a query says about procedure codes, and the rest of its text. */
export interface QueryCodes {
  /** National codes, `1.001193`. */
  readonly codes: readonly string[];
  /** Beginnings of codes as they are typed, `1.0011`. */
  readonly prefixes: readonly string[];
  /** The query without them. */
  readonly rest: string;
}

/**
 * A national code (`1.001193`, `1001193`), or a local one that carries it (`1.001193.000.00.00.H37`, `1.003522.H37`).
 * All repetitions are bounded, nothing overlaps: linear.
 */
const CODE = /(?<![\d.])(\d)[. ]?(\d{6})(?:\.\d{3}\.\d{2}\.\d{2})?(?:\.h\d{2})?(?![\d])/giu;
const CODE_PREFIX = /(?<![\d.])([1-6])\.(\d{1,5})(?![\d.])/gu;

/** Finds the procedure codes in a query. */
export function findCodes(query: string): QueryCodes {
  const codes: string[] = [];
  const prefixes: string[] = [];
  const rest = query
    .replace(CODE, (_, head: string, tail: string) => {
      codes.push(`${head}.${tail}`);
      return ' ';
    })
    .replace(CODE_PREFIX, (_, head: string, tail: string) => {
      prefixes.push(`${head}.${tail}`);
      return ' ';
    });
  return { codes, prefixes, rest };
}
