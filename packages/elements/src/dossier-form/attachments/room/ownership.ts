import type { Applicant } from '../../desk/applicant.js';

interface Reactions {
  /** It is known to whom files belong. */
  readonly begin: () => void;
  /** Somebody may hand in now who might not before. */
  readonly allowed: () => void;
  /** The form goes on with another draft: its files are others. */
  readonly otherDraft: () => void;
  /** Files of the draft may be on the device. */
  readonly restore: () => Promise<void>;
  /** The same draft belongs to somebody else: nobody has become somebody. */
  readonly otherOwner: () => void;
}

/** Follows whose files these are. */
export class Ownership {
  readonly #react: Reactions;
  #applicant: Applicant | undefined;

  constructor(react: Reactions) {
    this.#react = react;
  }

  get isKnown(): boolean {
    return this.#applicant !== undefined;
  }

  follow(now: Applicant | undefined): void {
    const before = this.#applicant;
    if (!now || now === before) return;
    this.#applicant = now;
    if (!before) this.#react.begin();
    if (before && before.draftId !== now.draftId) this.#react.otherDraft();
    if (before?.draftId !== now.draftId) return void this.#react.restore();
    if (before.key !== undefined && now.key !== before.key) this.#react.otherOwner();
    else if (now.isAllowed && !before.isAllowed) this.#react.allowed();
  }
}
