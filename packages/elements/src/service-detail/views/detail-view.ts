import type { Locale, Service } from '@dvcqg/openapi';
import type { ReadingState } from '../reading-state.js';

/** What the parts of the page need to show themselves. */
export interface DetailView {
  readonly service: Service;
  readonly locale: Locale;
  /** Level of the title's heading; sections are one below. */
  readonly headingLevel: number;
  readonly reading: ReadingState;
}
