/** What a cell holds; ratios are shown as percentages. */
export type Cell = string | number | null | { readonly ratio: number };

/** A table of a file. */
export interface Sheet {
  readonly name: string;
  /** What it is about, above the table: never in CSV, where programs expect the heading first. */
  readonly notes: readonly (readonly [label: string, text: string])[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
