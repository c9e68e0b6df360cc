const LETTERS = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** The longest beginning, of all that end at one of the places, that fits; at least up to the first place. */
function cut(text: string, places: readonly number[], fits: (part: string) => boolean): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(text.slice(0, places[middle]))) low = middle;
    else high = middle - 1;
  }
  return places[low] ?? text.length;
}

/**
 * Breaks a text that is too long into what fits and the rest: between words, or within one that is too long by itself. Never
 * without progress, and nothing is lost: the space at the break stays, so that screen readers do not join two words.
 */
export function firstPart(text: string, fits: (part: string) => boolean): readonly [part: string, rest: string] {
  const words = [...text.matchAll(/ +/g)].map(({ index, 0: { length } }) => index + length);
  const [first] = words;
  const places = first !== undefined && fits(text.slice(0, first)) ? words : [...LETTERS.segment(text)].map(({ index, segment }) => index + segment.length);
  const end = cut(text, places, fits);
  return [text.slice(0, end), text.slice(end)];
}
