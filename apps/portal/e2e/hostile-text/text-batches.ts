/** HOSTILE_TEXTS=everywhere: every text by itself where there is room, and in every field. Takes some minutes. */
export const isThorough = (): boolean => process.env['HOSTILE_TEXTS'] === 'everywhere';

/** Between texts of a batch; no text of a corpus holds it. */
const BETWEEN = '\n⁂\n';

/** Several hostile texts in one field, between words that tell which field it is. */
export interface Batch {
  readonly opening: string;
  readonly texts: readonly string[];
}

/** What is written into the field. */
export const written = ({ opening, texts }: Batch): string => [opening, ...texts, 'hết'].join(BETWEEN);

/** Texts of a batch that hold one of these places of the field. */
export function textsAt(batch: Batch, places: readonly { readonly start: number; readonly end: number }[]): readonly string[] {
  let at = batch.opening.length;
  const stretches = batch.texts.map((text) => {
    const start = at + BETWEEN.length;
    at = start + text.length;
    return { text, start, end: at };
  });
  return stretches.filter(({ start, end }) => places.some((place) => place.start < end && place.end > start)).map(({ text }) => text);
}

/** Fills fields of at most `longest` UTF-16 units, in order; a text that fits into none is left out. */
export function batchesOf(opening: string, texts: readonly string[], longest: number): readonly Batch[] {
  const batches: { opening: string; texts: string[] }[] = [];
  const fits = (batch: Batch, text: string): boolean => written({ ...batch, texts: [...batch.texts, text] }).length <= longest;
  for (const text of texts) {
    const last = batches.at(-1);
    if (last && fits(last, text)) last.texts.push(text);
    else if (fits({ opening, texts: [] }, text)) batches.push({ opening, texts: [text] });
  }
  return batches;
}
