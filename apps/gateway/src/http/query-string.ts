/** One `name=value` of a query, decoded. */
export type QueryPair = readonly [name: string, value: string];

function decode(text: string): string {
  return decodeURIComponent(text.includes('+') ? text.replaceAll('+', ' ') : text);
}

/**
 * Splits a raw query (without `?`) into decoded pairs.
 *
 * Strict on purpose: `URLSearchParams` would turn broken percent-encoding into U+FFFD and search for that.
 * @throws URIError when the percent-encoding is not UTF-8.
 */
export function parseQueryString(raw: string): QueryPair[] {
  const pairs: QueryPair[] = [];
  for (const part of raw.split('&')) {
    if (part === '') continue;
    const equals = part.indexOf('=');
    pairs.push(equals < 0 ? [decode(part), ''] : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))]);
  }
  return pairs;
}
