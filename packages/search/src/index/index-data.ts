import type { Catalog } from '@dvcqg/openapi';
import type { Concept } from '../lexicon/concepts.js';
import type { BigramCounts } from './bigrams.js';
import type { PhraseTable } from './phrases.js';
import type { FormId, Vocabulary } from './vocabulary.js';

/** In which field of a service a word stands; bits of a posting. */
export const IN_NAME = 1;
export const IN_ALIAS = 2;
export const IN_SECTOR = 4;
export const IN_AGENCY = 8;
/** A posting is a row's number shifted left by this, and its bits. */
export const FIELD_BITS = 4;

/** A run of forms in `IndexData.forms`. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Sum of the idf of its words. */
  weight: number;
}

/** One service as the ranker sees it. */
export interface IndexedRow {
  /** The name without its opening "Thủ tục". */
  readonly name: Span;
  readonly aliases: readonly Span[];
  /** Places in `forms`, begin and end in turn, of words that make the name a special case. */
  readonly variants: readonly number[];
}

/** Everything that searching reads. Built once, then unchanged except for `Concept.rows`, which fill on first use. */
export interface IndexData {
  readonly catalog: Catalog;
  readonly vocabulary: Vocabulary;
  /** Words of all names and aliases one after the other: with their marks, and folded. */
  readonly forms: Uint32Array;
  readonly terms: Uint32Array;
  readonly rows: readonly IndexedRow[];
  /** Words of the names of sectors and agencies. */
  readonly sectors: readonly (readonly FormId[])[];
  readonly agencies: readonly (readonly FormId[])[];
  readonly postings: readonly (readonly number[] | undefined)[];
  readonly idf: Float32Array;
  /** Per row: the first letters of the name's words, `dkkh` for Đăng ký kết hôn. */
  readonly initials: readonly string[];
  readonly bigrams: BigramCounts;
  readonly concepts: readonly Concept[];
  /** What people say → numbers of concepts. */
  readonly sayings: PhraseTable;
  readonly fillers: PhraseTable;
  readonly rowOfCode: ReadonlyMap<string, number>;
  /** Rows by popularity, then by name in Vietnamese order. */
  readonly browseOrder: readonly number[];
}
