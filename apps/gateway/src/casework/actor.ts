import type { ActorRole } from '@dvcqg/openapi';

/** Who does something with a dossier. */
export interface Actor {
  /** In what role; the rules decide by it. */
  readonly role: ActorRole;
  /** Owner of an account or of a key; `dossier-secret` for who holds only that; `system`. */
  readonly subject: string;
  /** Of an officer, as it stands on papers; never of a citizen. */
  readonly name?: string;
}

/** The gateway itself: time that passed, a notice of the payment platform. */
export const SYSTEM: Actor = { role: 'system', subject: 'system' };
