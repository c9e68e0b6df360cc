/** Tags of the editors from which texts were pasted; anything else between angle brackets is text (`< 40 kW`). */
const TAG = /<\/?(?:a|b|br|center|div|em|font|h[1-6]|hr|i|img|li|o:p|ol|p|pre|s|script|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul)(?:\s[^<>]*)?\/?>/gi;
const BREAKING_TAG = /<(?:br|\/p|\/div|\/li|\/tr|\/h[1-6])(?:\s[^<>]*)?\/?>/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi;
const NAMED: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—', hellip: '…', bull: '•',
  ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', deg: '°', sup2: '²', sup3: '³', middot: '·', frac12: '½',
};
/** Bullets of symbol fonts (private use area) that word processors leave behind. */
const SYMBOL_BULLET = /[\uE000-\uF8FF]/g;
/** Control characters but for tab and line break, soft hyphens, zero-width and direction marks, byte order marks. */
// eslint-disable-next-line no-control-regex
const INVISIBLE = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g;
/** More marks on one letter than any language writes; sorting them is what makes normalising slow. */
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

function decodeEntity(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return Object.hasOwn(NAMED, name.toLowerCase()) ? (NAMED[name.toLowerCase()] ?? whole) : whole;
  const point = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
}

/** Without `<!-- … -->`; one that never ends is text. By search, because a pattern looks for the end from every beginning. */
function withoutComments(text: string): string {
  let rest = text;
  let kept = '';
  for (;;) {
    const start = rest.indexOf('<!--');
    const end = start === -1 ? -1 : rest.indexOf('-->', start + 4);
    if (end === -1) return kept + rest;
    kept += `${rest.slice(0, start)} `;
    rest = rest.slice(end + 3);
  }
}

/**
 * A text of the export as people should read it: NFC, without markup, invisible characters and symbol-font bullets, with
 * plain spaces and at most one empty line in a row. Vietnamese has no eth (`ð`): it stands for `đ` in old exports.
 */
export function cleanText(text: string): string {
  return withoutComments(text)
    .replace(BREAKING_TAG, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decodeEntity)
    .replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(SYMBOL_BULLET, '-')
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(STACKED_MARKS, '$1')
    .replaceAll('ð', 'đ').replaceAll('Ð', 'Đ')
    .normalize('NFC')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** As {@link cleanText}, on one line: for names. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, ' ');
}

/** Without spaces, dots, commas and semicolons at the end. */
export function withoutEnding(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s.;,]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Words in lower case without punctuation at the ends: for comparing what two texts say. */
export function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();
}

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'không', 'không có', 'không có thông tin', 'không quy định', 'không yêu cầu', 'không có quy định', 'chưa có thông tin',
  'không có yêu cầu', 'không có yêu cầu điều kiện', 'không có yêu cầu hoặc điều kiện', 'chưa quy định', 'chưa có quy định',
  'không có điều kiện', 'khôg quy định', 'không áp dụng', 'chưa có', 'đang cập nhật', 'n a', 'null', 'undefined', 'none', '',
]);

/** Whether a text only says that there is nothing to say, such as `Không có thông tin`. */
export function isPlaceholder(text: string): boolean {
  return PLACEHOLDERS.has(plain(text));
}

/**
 * Cuts a text at a word so that it has at most `max` UTF-16 units, the closing `…` included. Whole texts come back as
 * they are.
 */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = text.slice(0, max - 1);
  const space = text.slice(0, max).search(/\s\S*$/);
  const cut = space > max / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.replace(/[\s,;:.(–-]+$/u, '')}…`;
}
