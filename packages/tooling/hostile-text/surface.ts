import type { Browser } from '@playwright/test';
import type { WatchedPage } from './browsers.js';

/** What went in for one place, and what was read there: the same, as words. */
export interface Shown {
  readonly sent: readonly string[];
  readonly read: readonly string[];
}

/** A place where words of strangers go in and are shown again. Add one for each part that has such. */
export interface HostileSurface {
  readonly name: string;
  /** Most characters that its fields take. */
  readonly longest: number;
  /** Puts every text in, as a stranger would. `browser`: where officers sign in who must do something before it is shown. */
  readonly fill: (texts: readonly string[], browser: Browser) => Promise<void>;
  /** Shows all of them wherever they are shown, by place. What is shown is checked at every `look`. */
  readonly show: (page: WatchedPage, look: () => Promise<void>) => Promise<Readonly<Record<string, Shown>>>;
}
