import type { FormId, TermId, Vocabulary } from './vocabulary.js';

/** A phrase by its forms, and the numbers of what it stands for. */
export interface Phrase {
  readonly forms: readonly FormId[];
  readonly values: number[];
}

/** Phrases by their first term, the longest first. */
export class PhraseTable {
  readonly #byFirst = new Map<TermId, Phrase[]>();
  readonly #vocabulary: Vocabulary;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Adds a phrase; several values may share it. Empty phrases are ignored. */
  add(forms: readonly FormId[], value: number): void {
    const first = forms[0];
    if (first === undefined) return;
    const term = this.#vocabulary.formTerm[first] ?? 0;
    const list = this.#byFirst.get(term) ?? [];
    if (list.length === 0) this.#byFirst.set(term, list);
    const same = list.find((phrase) => phrase.forms.length === forms.length && phrase.forms.every((form, at) => form === forms[at]));
    if (same) {
      same.values.push(value);
      return;
    }
    const place = list.findIndex((phrase) => phrase.forms.length < forms.length);
    list.splice(place < 0 ? list.length : place, 0, { forms, values: [value] });
  }

  /** Phrases that begin with a term, the longest first. */
  startingWith(term: TermId): readonly Phrase[] {
    return this.#byFirst.get(term) ?? [];
  }
}
