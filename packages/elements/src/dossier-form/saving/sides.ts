import { isApiError, type ApiError, type Client } from '@dvcqg/sdk';
import { fingerprintOf, sameAnswers, type Answers, type DraftIdentity, type KeptDraft } from './kept-draft.js';
import { openCopy, type CopyFacts, type LocalCopy } from './local-copy.js';
import { StorageFault } from './local-drafts.js';
import type { Trouble } from './save-state.js';
import { keptOf, saveOnServer } from './server-drafts.js';

/** How saving at one place went. */
export type SideResult =
  | { readonly kind: 'saved'; readonly at: string }
  /** Somebody else's version is there, with answers that this one does not have. Nothing was overwritten. */
  | { readonly kind: 'met'; readonly other: KeptDraft }
  | { readonly kind: 'failed'; readonly trouble: Trouble; readonly requestId?: string | undefined };

/** Whether another version has nothing that this one does not have, too: the same answers, or those this one began with. */
const isNothingNew = (there: Answers, here: Answers, base: Answers | undefined): boolean =>
  sameAnswers(there.values, here.values) || (base !== undefined && sameAnswers(there.values, base.values));

/** Saves sealed on the device. Never rejects. */
export const saveOnDevice = async (copy: LocalCopy, { sealKey }: DraftIdentity, answers: Answers, base: Answers | undefined, facts: CopyFacts): Promise<SideResult> => {
  try {
    const found = await copy.write(answers, facts);
    if (found) {
      const other = await openCopy(found, sealKey);
      copy.accept({ copy: found, code: other?.code });
      if (other && !isNothingNew(other.answers, answers, base)) return { kind: 'met', other };
      await copy.write(answers, facts);
    }
    return { kind: 'saved', at: new Date().toISOString() };
  } catch (error) {
    return { kind: 'failed', trouble: error instanceof StorageFault ? error.why : 'forbidden' };
  }
};

const TROUBLES: Readonly<Partial<Record<ApiError['kind'], Trouble>>> = {
  network: 'offline', timeout: 'offline', aborted: 'offline', unauthenticated: 'session', validation: 'too-large',
};

const MOST_UNCONFIRMED = 50;

/** One account's draft on the gateway. */
export class GatewaySide {
  #revision: number | undefined;
  #unconfirmed: readonly string[];

  constructor(revision: number | undefined, unconfirmed: readonly string[] = []) {
    this.#revision = revision;
    this.#unconfirmed = unconfirmed;
  }

  /** Fingerprints of what was sent without an answer. */
  get unconfirmed(): readonly string[] {
    return this.#unconfirmed;
  }

  /** Undefined until the gateway has the draft, and with it its key. */
  get revision(): number | undefined {
    return this.#revision;
  }

  /** Never rejects. */
  async save(client: Client, draft: DraftIdentity, answers: Answers, base: Answers | undefined, account: string): Promise<SideResult> {
    try {
      await this.#note(answers);
      let result = await saveOnServer(client, draft, answers, this.#revision);
      if (!result.isSaved) {
        const other = keptOf(result.other, account);
        this.#revision = other.revision;
        if (!isNothingNew(other.answers, answers, base) && !(await this.#isOwn(other.answers))) return { kind: 'met', other };
        result = await saveOnServer(client, draft, answers, this.#revision);
      }
      if (!result.isSaved) return { kind: 'failed', trouble: 'server' }; // changed again at the same moment
      this.#revision = result.revision;
      this.#unconfirmed = [];
      return { kind: 'saved', at: result.at };
    } catch (error) {
      if (!isApiError(error)) return { kind: 'failed', trouble: 'server' };
      if (error.kind === 'not-found') this.#revision = undefined; // deleted elsewhere: made anew
      return { kind: 'failed', trouble: TROUBLES[error.kind] ?? 'server', requestId: error.requestId };
    }
  }

  /** Whether answers were sent from here, though no answer came. */
  async #isOwn({ values }: Answers): Promise<boolean> {
    return this.#unconfirmed.includes(await fingerprintOf(values));
  }

  async #note({ values }: Answers): Promise<void> {
    this.#unconfirmed = [...new Set([...this.#unconfirmed, await fingerprintOf(values)])].slice(-MOST_UNCONFIRMED);
  }
}
