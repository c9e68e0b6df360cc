import type { Locale } from '@dvcqg/openapi';

interface Preference {
  readonly value: string;
  readonly quality: number;
}

/** The entries of an Accept… header (RFC 9110 §12.4.2), lower case, best first, ties in the order sent. Broken entries are left out. */
function preferences(header: string): Preference[] {
  const found: Preference[] = [];
  for (const part of header.toLowerCase().split(',')) {
    const [value = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    const quality = weight === undefined ? 1 : Number(weight.slice(2) || Number.NaN);
    if (value === '' || !(quality >= 0 && quality <= 1)) continue;
    found.push({ value, quality });
  }
  return found.sort((a, b) => b.quality - a.quality);
}

/** Does this Accept header allow JSON? Missing or wholly broken headers do; the most specific range decides. */
export function acceptsJson(header: string | undefined): boolean {
  if (header === undefined || header === '*/*' || header === 'application/json') return true;
  const ranges = preferences(header);
  if (ranges.length === 0) return true;
  for (const name of ['application/json', 'application/*', '*/*']) {
    const range = ranges.find(({ value }) => value === name);
    if (range) return range.quality > 0;
  }
  return false;
}

/** The media type to answer in, the first of those `offered` that is liked best; `undefined` when none is allowed. A missing header allows all. */
export function chooseMedia<Type extends string>(header: string | undefined, offered: readonly Type[]): Type | undefined {
  const ranges = preferences(header ?? '');
  if (ranges.length === 0) return offered[0];
  const weight = (type: string): number => {
    const names = [type, type.replace(/\/.*/, '/*'), '*/*'];
    return names.map((name) => ranges.find(({ value }) => value === name)?.quality).find((quality) => quality !== undefined) ?? 0;
  };
  return offered.reduce<Type | undefined>((found, type) => (weight(type) > (found === undefined ? 0 : weight(found)) ? type : found), undefined);
}

/** Simplified Chinese, by script, by region, or unsaid; traditional Chinese is not answered. */
const SIMPLIFIED_CHINESE = /^zh(?:$|-(?:hans|cn|sg|my)(?:-|$))/;

function toLocale(tag: string): Locale | undefined {
  if (tag === '*' || /^vi(?:-|$)/.test(tag)) return 'vi';
  if (/^en(?:-|$)/.test(tag)) return 'en';
  return SIMPLIFIED_CHINESE.test(tag) ? 'zh-Hans' : undefined;
}

/** The language to answer in: the best that we have, otherwise Vietnamese. */
export function chooseLocale(header: string | undefined): Locale {
  if (header === undefined) return 'vi';
  for (const { value, quality } of preferences(header)) {
    const locale = quality > 0 ? toLocale(value) : undefined;
    if (locale) return locale;
  }
  return 'vi';
}

/** A content coding that we can answer in. */
export type Encoding = 'br' | 'gzip';

/** The coding to answer in, among those `offered` in our order of preference; `undefined` = none. */
export function chooseEncoding(header: string | undefined, offered: readonly Encoding[]): Encoding | undefined {
  if (header === undefined || header === '') return undefined;
  const wanted = preferences(header);
  const weight = (coding: string): number =>
    (wanted.find(({ value }) => value === coding) ?? wanted.find(({ value }) => value === '*'))?.quality ?? 0;
  let best: Encoding | undefined;
  for (const coding of offered) if (weight(coding) > (best === undefined ? 0 : weight(best))) best = coding;
  return best;
}
