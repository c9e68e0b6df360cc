import type { ServiceSummary } from '@dvcqg/openapi';

/** One line of the list under the field. */
export type Option =
  | { readonly kind: 'service'; readonly service: ServiceSummary }
  | { readonly kind: 'all'; readonly total: number }
  | { readonly kind: 'recent'; readonly text: string };

/** How many services the list under the field offers. */
export const SUGGESTIONS = 8;
