import { foldWord } from '../normalise/fold.js';

/** Number of a folded word. */
export type TermId = number;
/** Number of a word with its marks; each belongs to one term. */
export type FormId = number;

/** All words of the catalogue and the lexicon, folded (terms) and as they are marked (forms). */
export class Vocabulary {
  readonly terms: string[] = [];
  /** Per term: which of the letters a–z it has, one bit each; lets spelling search skip most words. */
  readonly letters: number[] = [];
  readonly formTerm: TermId[] = [];
  /** Per form: the word with its marks, the tone last. */
  readonly formKeys: string[] = [];
  /** Per term: its forms. */
  readonly termForms: FormId[][] = [];
  readonly #termIds = new Map<string, TermId>();
  readonly #formIds = new Map<string, FormId>();
  readonly #seen = new Map<string, FormId>();

  /** The number of a lower-case word, new when it is not yet known. */
  add(word: string): FormId {
    const seen = this.#seen.get(word);
    if (seen !== undefined) return seen;
    const { fold, key } = foldWord(word);
    let form = this.#formIds.get(key);
    if (form === undefined) {
      form = this.formTerm.length;
      this.#formIds.set(key, form);
      const term = this.#addTerm(fold);
      this.formTerm.push(term);
      this.termForms[term]?.push(form);
      this.formKeys.push(key);
    }
    this.#seen.set(word, form);
    return form;
  }

  /** The number of a folded word, or -1. */
  term(fold: string): TermId {
    return this.#termIds.get(fold) ?? -1;
  }

  /** The number of a marked word by its key, or -1. */
  form(key: string): FormId {
    return this.#formIds.get(key) ?? -1;
  }

  /** Whether a form has any mark. */
  isMarked(form: FormId): boolean {
    return this.formKeys[form] !== this.terms[this.formTerm[form] ?? 0];
  }

  #addTerm(fold: string): TermId {
    const known = this.#termIds.get(fold);
    if (known !== undefined) return known;
    const term = this.terms.length;
    this.terms.push(fold);
    this.letters.push(letterBits(fold));
    this.termForms.push([]);
    this.#termIds.set(fold, term);
    return term;
  }
}

/** Which of the letters a–z a folded word has; digits share the bits above. */
export function letterBits(fold: string): number {
  let bits = 0;
  for (let at = 0; at < fold.length; at++) {
    const code = fold.charCodeAt(at);
    if (code >= 97 && code <= 122) bits |= 1 << (code - 97);
    else bits |= 1 << (26 + (code & 3));
  }
  return bits;
}
