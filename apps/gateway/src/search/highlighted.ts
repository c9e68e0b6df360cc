import type { Range } from '@dvcqg/search';

/** Puts the matched stretches of its name into a serialised `ServiceSummary`, without reading it. */
export function withHighlights(summary: string, ranges: readonly Range[]): string {
  return `${summary.slice(0, -1)},"highlights":${JSON.stringify(ranges)}}`;
}
