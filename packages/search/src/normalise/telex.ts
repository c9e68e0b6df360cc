const TELEX_TONES: Readonly<Record<string, string>> = { f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };
const VNI_TONES: Readonly<Record<string, string>> = { 1: '\u0301', 2: '\u0300', 3: '\u0309', 4: '\u0303', 5: '\u0323' };
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';
const HORN = '\u031b';
/** `www` is an address, not ư. */
const ASCII_WORD = /^(?!ww)[a-z]{2,12}$/;
const VNI_WORD = /^(?=[a-z]{1,12}[1-9])[a-z1-9]{3,12}$/;
/** Shape of a Vietnamese syllable without marks: onset, vowels, coda. */
const SYLLABLE = /^(?:ngh|ng|nh|th|tr|ph|kh|gh|gi|ch|qu|[bcdghklmnprstvx])?(?:oai|oay|oeo|ieu|yeu|uoi|uou|uay|uya|uye|uyu|a[iouy]|e[ou]|i[aeu]|o[aeio]|u[aeiouy]|y[eu]|[aeiouy])(?:ng|nh|ch|[cmnpt])?$/;

/** Letters of a word being decoded: bases, the marks that belong to each, and the tone of the whole. */
interface Draft {
  readonly bases: string[];
  readonly marks: string[];
  tone: string;
}

/**
 * Reads a word that was typed by Telex rules while the input method was off: `giaays` → `giấy`, `dduwowngf` → `đường`.
 * A word that does not become a Vietnamese syllable, or that Telex would leave as it is, gives `undefined`.
 * The result is composed (NFC), its tone at the end of the syllable's vowels is not placed by school rules.
 */
export function decodeTelex(word: string): string | undefined {
  if (!ASCII_WORD.test(word)) return undefined;
  const draft: Draft = { bases: [], marks: [], tone: '' };
  for (const char of word) telexKey(draft, char);
  return finish(draft, word);
}

/** The same for VNI, where digits stand for marks: `gia6y1` → `giấy`, `d9u7o7ng2` → `đường`. */
export function decodeVni(word: string): string | undefined {
  if (!VNI_WORD.test(word)) return undefined;
  const draft: Draft = { bases: [], marks: [], tone: '' };
  for (const char of word) vniKey(draft, char);
  return finish(draft, word);
}

function telexKey(draft: Draft, char: string): void {
  const { bases } = draft;
  const hasVowel = bases.some((base) => 'aeiouy'.includes(base));
  const tone = TELEX_TONES[char];
  if (tone !== undefined && hasVowel) draft.tone = tone;
  else if (char === 'w' && bases.join('').endsWith('oa')) markVowels(draft, 'a', BREVE);
  else if (char === 'w' && (bases.includes('u') || bases.includes('o'))) markVowels(draft, 'uo', HORN);
  else if (char === 'w' && bases.includes('a')) markVowels(draft, 'a', BREVE);
  else if (char === 'w') push(draft, 'u', HORN);
  else if (char === 'd' && bases[0] === 'd' && (bases.length === 1 || hasVowel)) draft.marks[0] = '\u0335';
  else if ('aeo'.includes(char) && bases.includes(char)) markVowels(draft, char, CIRCUMFLEX);
  else push(draft, char, '');
}

function vniKey(draft: Draft, char: string): void {
  const tone = VNI_TONES[char];
  if (tone !== undefined) draft.tone = tone;
  else if (char === '6') markVowels(draft, 'aeo', CIRCUMFLEX);
  else if (char === '7') markVowels(draft, 'uo', HORN);
  else if (char === '8') markVowels(draft, 'a', BREVE);
  else if (char === '9') draft.marks[0] = '\u0335';
  else push(draft, char, '');
}

function push(draft: Draft, base: string, mark: string): void {
  draft.bases.push(base);
  draft.marks.push(mark);
}

/** Puts a mark on the last vowel of a kind; a horn also on the `u` before a horned `o` (ươ). */
function markVowels(draft: Draft, vowels: string, mark: string): void {
  for (let at = draft.bases.length - 1; at >= 0; at--) {
    if (!vowels.includes(draft.bases[at] ?? '-')) continue;
    draft.marks[at] = mark;
    if (mark === HORN && draft.bases[at] === 'o' && draft.bases[at - 1] === 'u') draft.marks[at - 1] = HORN;
    return;
  }
}

function finish({ bases, marks, tone }: Draft, word: string): string | undefined {
  if (!SYLLABLE.test(bases.join(''))) return undefined;
  const decoded = bases.map((base, at) => (marks[at] === '\u0335' ? 'đ' : base + (marks[at] ?? ''))).join('');
  const vowelEnd = /^[^aeiouy]*(?:gi(?=[aeouy])|qu)?(?:[aeiouy]|\u0302|\u0306|\u031b)+/.exec(decoded)?.[0].length ?? decoded.length;
  const result = (decoded.slice(0, vowelEnd) + tone + decoded.slice(vowelEnd)).normalize('NFC');
  return result === word ? undefined : result;
}
