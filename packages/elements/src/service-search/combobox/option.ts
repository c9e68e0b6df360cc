import type { ServiceSummary } from '@dvcqg/openapi';

/** One line of the list under the field. */
export type Option =
  | { readonly kind: 'service'; readonly service: ServiceSummary }
  | { readonly kind: 'all'; readonly total: number }
  | { readonly kind: 'recent'; readonly text: string };

export const SUGGESTIONS = 8;
