import type { WatchedPage } from './browsers.js';

/** A place where words of strangers go in and are shown again. Add one for each part that has such. */
export interface HostileSurface {
  readonly name: string;
  /** Most characters that its fields take. */
  readonly longest: number;
  /** Puts every text in, as a stranger would. */
  readonly fill: (texts: readonly string[]) => Promise<void>;
  /** Shows all of them wherever they are shown; gives the texts that were read there, by place. What was shown is checked after every `look`. */
  readonly show: (page: WatchedPage, look: () => Promise<void>) => Promise<Readonly<Record<string, readonly string[]>>>;
}
