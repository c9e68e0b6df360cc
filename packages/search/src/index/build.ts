import type { Catalog, CatalogTerm } from '@dvcqg/openapi';
import { FILLER_PHRASES, FILLER_WORDS } from '../language/fillers.js';
import { NAME_OPENINGS, VARIANT_PHRASES } from '../language/variants.js';
import type { Concept } from '../lexicon/concepts.js';
import { words } from '../normalise/words.js';
import { BigramCounts } from './bigrams.js';
import { FIELD_BITS, IN_AGENCY, IN_ALIAS, IN_NAME, IN_SECTOR, type IndexData, type IndexedRow, type Span } from './index-data.js';
import { PhraseTable } from './phrases.js';
import { sortSteps } from './sort.js';
import { Vocabulary, type FormId } from './vocabulary.js';

const ROWS_A_STEP = 24;
const TERMS_A_STEP = 24;

/** Builds the index, pausing often: one step takes well under a millisecond on a desktop machine. */
export function* buildSteps(catalog: Catalog, terms: readonly CatalogTerm[]): Generator<void, IndexData> {
  const builder = new Builder(catalog);
  yield;
  const { code, popularity, name } = catalog.columns;
  for (let row = 0; row < code.length; row++) {
    builder.addRow(row);
    if (row % ROWS_A_STEP === 0) yield;
  }
  for (const [at, term] of terms.entries()) {
    builder.addTerm(term);
    if (at % TERMS_A_STEP === 0) yield;
  }
  builder.addFillers();
  yield;
  const collator = new Intl.Collator('vi');
  const browseOrder = yield* sortSteps(Array.from(code.keys()), (a, b) =>
    (popularity[b] ?? 0) - (popularity[a] ?? 0) || collator.compare(name[a] ?? '', name[b] ?? '') || a - b);
  const data = builder.finish(browseOrder);
  for (const [at, row] of data.rows.entries()) {
    weigh(data, row.name);
    for (const alias of row.aliases) weigh(data, alias);
    if (at % (4 * ROWS_A_STEP) === 0) yield;
  }
  return data;
}

function weigh({ terms, idf }: IndexData, span: Span): void {
  let weight = 0;
  for (let at = span.start; at < span.end; at++) weight += idf[terms[at] ?? 0] ?? 0;
  span.weight = weight;
}

/** The parts of the index while they grow. */
class Builder {
  readonly #catalog: Catalog;
  readonly #vocabulary = new Vocabulary();
  readonly #forms: FormId[] = [];
  readonly #rows: IndexedRow[] = [];
  readonly #postings: number[][] = [];
  readonly #bigrams = new BigramCounts();
  readonly #variants = new PhraseTable(this.#vocabulary);
  readonly #openings = new PhraseTable(this.#vocabulary);
  readonly #sayings = new PhraseTable(this.#vocabulary);
  readonly #fillers = new PhraseTable(this.#vocabulary);
  readonly #concepts: Concept[] = [];
  readonly #sectors: readonly (readonly FormId[])[];
  readonly #agencies: readonly (readonly FormId[])[];
  readonly #rowOfCode = new Map<string, number>();
  readonly #initials: string[] = [];

  constructor(catalog: Catalog) {
    this.#catalog = catalog;
    for (const phrase of phrases(VARIANT_PHRASES)) this.#variants.add(this.#read(phrase), 0);
    for (const phrase of phrases(NAME_OPENINGS)) this.#openings.add(this.#read(phrase), 0);
    this.#sectors = catalog.sectors.map((entry) => this.#read(entry.name));
    this.#agencies = catalog.agencies.map((entry) => this.#read(entry.name));
  }

  addRow(row: number): void {
    const { code, name, keywords, sector, agency } = this.#catalog.columns;
    const nameSpan = this.#addText(row, name[row] ?? '', IN_NAME);
    const aliases = (keywords[row] ?? '').split('|').map((alias) => this.#addText(row, alias, IN_ALIAS));
    for (const form of this.#sectors[sector[row] ?? -1] ?? []) this.#post(form, row, IN_SECTOR);
    for (const form of this.#agencies[agency[row] ?? -1] ?? []) this.#post(form, row, IN_AGENCY);
    const opening = this.#matchLength(this.#openings, nameSpan.start, nameSpan.end);
    const start = opening < nameSpan.end - nameSpan.start ? nameSpan.start + opening : nameSpan.start;
    this.#rows.push({
      name: { ...nameSpan, start },
      aliases: aliases.filter((alias) => alias.end > alias.start),
      variants: this.#variantsIn(start, nameSpan.end),
    });
    this.#rowOfCode.set(code[row] ?? '', row);
    this.#initials.push(this.#initialsOf(this.#forms.slice(start, nameSpan.end)));
  }

  addTerm({ say, means }: CatalogTerm): void {
    const concept: Concept = { says: say.map((text) => this.#read(text)), means: means.map((text) => this.#read(text)), rows: undefined };
    const number = this.#concepts.push(concept) - 1;
    for (const said of concept.says) {
      this.#sayings.add(said, number);
      this.#countPairs(said);
    }
    for (const said of concept.says) if (said.length === 1) for (const meant of concept.means) this.#addReverse(said, meant);
  }

  /** Some official names hold an abbreviation (`sổ BHXH`): then its full words stand for it too. */
  #addReverse(abbreviation: readonly FormId[], full: readonly FormId[]): void {
    const term = this.#vocabulary.formTerm[abbreviation[0] ?? 0] ?? 0;
    const isInName = this.#postings[term]?.some((posting) => (posting & IN_NAME) !== 0);
    if (!isInName || this.#vocabulary.terms[term] !== this.#initialsOf(full)) return;
    this.#sayings.add(full, this.#concepts.push({ says: [], means: [abbreviation], rows: undefined }) - 1);
  }

  addFillers(): void {
    for (const word of words(FILLER_WORDS)) this.#fillers.add([this.#vocabulary.add(word)], 0);
    for (const phrase of phrases(FILLER_PHRASES)) this.#fillers.add(this.#read(phrase), 0);
  }

  finish(browseOrder: readonly number[]): IndexData {
    const count = this.#rows.length;
    const idf = new Float32Array(this.#vocabulary.terms.length);
    for (let term = 0; term < idf.length; term++) idf[term] = Math.log(1 + count / ((this.#postings[term]?.length ?? 0) + 0.5));
    return {
      catalog: this.#catalog,
      vocabulary: this.#vocabulary,
      forms: new Uint32Array(this.#forms),
      terms: this.#terms(),
      rows: this.#rows,
      sectors: this.#sectors,
      agencies: this.#agencies,
      postings: this.#postings,
      idf,
      initials: this.#initials,
      bigrams: this.#bigrams,
      concepts: this.#concepts,
      sayings: this.#sayings,
      fillers: this.#fillers,
      rowOfCode: this.#rowOfCode,
      browseOrder,
    };
  }

  #terms(): Uint32Array {
    const terms = new Uint32Array(this.#forms.length);
    for (let at = 0; at < terms.length; at++) terms[at] = this.#vocabulary.formTerm[this.#forms[at] ?? 0] ?? 0;
    return terms;
  }

  #initialsOf(forms: readonly FormId[]): string {
    return forms.map((form) => this.#vocabulary.terms[this.#vocabulary.formTerm[form] ?? 0]?.[0] ?? '').join('');
  }

  #read(text: string): FormId[] {
    return words(text).map((word) => this.#vocabulary.add(word));
  }

  #addText(row: number, text: string, field: number): Span {
    const start = this.#forms.length;
    const forms = this.#read(text);
    for (const form of forms) {
      this.#forms.push(form);
      this.#post(form, row, field);
    }
    this.#countPairs(forms);
    return { start, end: this.#forms.length, weight: 0 };
  }

  #post(form: FormId, row: number, field: number): void {
    const term = this.#vocabulary.formTerm[form] ?? 0;
    const list = (this.#postings[term] ??= []);
    const last = list[list.length - 1] ?? -1;
    if (last >> FIELD_BITS === row) list[list.length - 1] = last | field;
    else list.push((row << FIELD_BITS) | field);
  }

  #countPairs(forms: readonly FormId[]): void {
    const { formTerm } = this.#vocabulary;
    for (let at = 1; at < forms.length; at++) {
      this.#bigrams.add(formTerm[forms[at - 1] ?? 0] ?? 0, formTerm[forms[at] ?? 0] ?? 0);
    }
  }

  #variantsIn(start: number, end: number): number[] {
    const found: number[] = [];
    for (let at = start; at < end; at++) {
      const length = this.#matchLength(this.#variants, at, end);
      if (length === 0) continue;
      found.push(at, at + length);
      at += length - 1;
    }
    return found;
  }

  #matchLength(table: PhraseTable, at: number, end: number): number {
    const term = this.#vocabulary.formTerm[this.#forms[at] ?? 0] ?? 0;
    for (const { forms } of table.startingWith(term)) {
      if (at + forms.length <= end && forms.every((form, n) => form === this.#forms[at + n])) return forms.length;
    }
    return 0;
  }
}

function phrases(text: string): string[] {
  return text.split(/[|\n]/).filter((phrase) => phrase !== '');
}
