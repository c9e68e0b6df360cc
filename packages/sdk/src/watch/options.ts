import type { Dossiers } from '../resources/dossiers.js';

/** A dossier whose changes one wants to hear of. */
export interface WatchedDossier {
  readonly code: string;
  /** The receipt's secret, in place of the owner's session. */
  readonly secret?: string | undefined;
  /** `revision` of what you have; a newer one is told at once. */
  readonly revision?: number | undefined;
}

/** What has become of a dossier: read it again after `changed`; `gone` is one that may not be seen or does not exist, alike. */
export type DossierNews = { readonly type: 'changed'; readonly code: string; readonly revision: number } | { readonly type: 'gone'; readonly code: string };

/** To whom to listen, and how patiently. */
export interface WatchOptions {
  /** Address of the gateway, with or without a path. */
  readonly baseUrl: string | URL;
  /** `client.dossiers`: asked where no stream gets through. */
  readonly dossiers: Pick<Dossiers, 'get'>;
  /** Asked for each connection: `authorization` of who is signed in. */
  readonly headers?: (() => Readonly<Record<string, string>> | Promise<Readonly<Record<string, string>>>) | undefined;
  /** In place of the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Milliseconds without a byte after which a stream is given up; the gateway sends one at least every 20 s. Default 45,000. */
  readonly stallTimeout?: number | undefined;
  /** Milliseconds before the second connection; twice as long before each further one. Default 1,000. */
  readonly firstWait?: number | undefined;
  /** Milliseconds between connections at most, and between questions where no stream gets through. Default 30,000. */
  readonly longestWait?: number | undefined;
}
