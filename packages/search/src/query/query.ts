import type { Concept } from '../lexicon/concepts.js';
import type { FormId, TermId } from '../index/vocabulary.js';

/** One way to read a typed word. */
export interface Reading {
  readonly term: TermId;
  /** 1 for the word itself, less for completions and corrections. */
  readonly quality: number;
}

/** One word of a query. */
export interface Slot {
  /** Folded. */
  readonly text: string;
  /** With its marks, the tone last. */
  readonly key: string;
  /** Its form in the vocabulary, -1 when no text has it so marked. */
  readonly form: FormId;
  readonly marked: boolean;
  /** From best to worst; empty for an unknown word. */
  readings: Reading[];
  /** How much the word tells: idf, damped for words of questions and chats. */
  weight: number;
  filler: boolean;
}

/** A lexicon entry that stands for the slots `from`..`to` (exclusive). */
export interface ConceptMatch {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
  readonly quality: number;
}

/** Two slots that a good answer holds side by side. */
export interface Pair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** A query, understood. */
export interface Query {
  readonly slots: readonly Slot[];
  readonly concepts: readonly ConceptMatch[];
  readonly pairs: readonly Pair[];
  /** Whether any word was typed with marks; then unmarked words mean themselves. */
  readonly hasMarks: boolean;
  /** Sum of the weights of all slots; of all pairs. */
  readonly weight: number;
  readonly pairWeight: number;
  /** Share of fillers among the words: near 0 for keywords, above a half for chats. */
  readonly chattiness: number;
  /** Tier that the query names: bits over the catalogue's `tiers`. */
  readonly tiers: number;
}
