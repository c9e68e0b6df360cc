import { SealedSlot } from '../../core/session/sealed-slot.js';

const PREFIX = 'dvc-desk-act ';

/** Whose half-written action of which dossier. */
export interface KeptAct {
  readonly endpoint: string;
  readonly account: string;
  readonly code: string;
  readonly action: string;
}

/** Where what is typed for an action is kept, sealed, as long as the tab. */
export const keptAct = ({ endpoint, account, code, action }: KeptAct): SealedSlot => new SealedSlot(`${PREFIX}${endpoint} ${account} ${code} ${action}`);

/** Nothing of it stays when an officer signs out: the next one may sit at the same desk. */
export const forgetActs = (): void => {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
};
