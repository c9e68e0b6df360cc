import type { Dossier } from '@dvcqg/openapi';

/** A dossier as it was received. */
export interface Seen {
  readonly dossier: Dossier;
  /** When (ISO 8601). */
  readonly at: string;
  /** For whom: what only its owner may see goes away with them. */
  readonly who: string;
}

export const seen = (dossier: Dossier, who: string): Seen => ({ dossier, who, at: new Date().toISOString() });
