/** A word reduced for comparison. */
export interface FoldedWord {
  /** Lower case without any mark: `hoà`, `hòa` and `HOA` all give `hoa`; `kỹ` and `kĩ` give `ki`. */
  readonly fold: string;
  /** The same with vowel and tone marks in one canonical order, the tone last, so that `hoà` equals `hòa`. */
  readonly key: string;
}

const MARKS = /[\u0300-\u036f]/g;
const D_STROKE = /đ/g;
/** Characters that can be in a text without being seen: soft hyphen, zero width, direction and format controls. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|\u034f|[\ufe00-\ufe0f]/g;
const TONES = '\u0300\u0301\u0303\u0309\u0323';
/** Whole syllables in which i and y are two spellings of one sound (hi/hy, kĩ/kỹ, lí/lý, quí/quý …). */
const I_OR_Y = /^(?:[hklmst]|qu)y$/;

/** NFKC without invisible characters: the form in which all texts are read here. */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFKC');
}

/**
 * Folds a text for comparison without diacritics: composed and decomposed input, upper and lower case, old and new tone
 * placement give the same result. The number of words stays the same; spaces and punctuation are kept.
 *
 * @example foldVietnamese('Đăng ký Hoà giải') // 'dang ky hoa giai'
 */
export function foldVietnamese(text: string): string {
  return stripMarks(cleanText(text).toLowerCase());
}

/** Takes all marks off a lower-case text. */
export function stripMarks(lower: string): string {
  return lower.normalize('NFD').replace(MARKS, '').replace(D_STROKE, 'd');
}

/** Folds one lower-case word; see {@link FoldedWord}. */
export function foldWord(lower: string): FoldedWord {
  let fold = '';
  let key = '';
  let tone = '';
  for (const char of lower.normalize('NFD')) {
    if (char === 'đ') {
      fold += 'd';
      key += char;
    } else if (TONES.includes(char)) {
      tone = char;
    } else if (char >= '\u0300' && char <= '\u036f') {
      key += char;
    } else {
      fold += char;
      key += char;
    }
  }
  if (I_OR_Y.test(fold)) {
    fold = fold.slice(0, -1) + 'i';
    key = key.slice(0, -1) + 'i';
  }
  return { fold, key: key + tone };
}
