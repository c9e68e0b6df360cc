import type { DossierSubmission } from '@dvcqg/openapi';
import { seal, unseal } from './draft-cipher.js';
import type { Answers, DraftIdentity, KeptDraft } from './kept-draft.js';
import type { LocalDraft, LocalDrafts } from './local-drafts.js';
import { lockByCode, newResumeCode, type CodeLock } from './resume-code.js';

/** What is written with the answers. */
export interface CopyFacts {
  readonly account: string | undefined;
  readonly revision: number | undefined;
  readonly sent: DossierSubmission | undefined;
  readonly unconfirmed: readonly string[];
  /** The gateway does not have the key: the reader gets a code. */
  readonly needsCode: boolean;
}

/** Where a draft was found on the device. */
export interface FoundCopy {
  readonly copy: LocalDraft;
  readonly code: string | undefined;
}

/** Opens a copy; undefined when the key is another one. */
export const openCopy = async ({ id, savedAt, account, sealed }: LocalDraft, sealKey: string): Promise<KeptDraft | undefined> => {
  const content = (await unseal(sealKey, id, sealed)) as Omit<KeptDraft, 'id' | 'sealKey' | 'savedAt' | 'account'> | undefined;
  return content && { ...content, id, sealKey, savedAt, account };
};

/** The sealed copy of one draft on this device. */
export class LocalCopy {
  readonly #drafts: LocalDrafts;
  readonly #draft: DraftIdentity;
  readonly #place: string;
  #version: string | undefined;
  #lock: CodeLock | undefined;
  #code: string | undefined;

  constructor(drafts: LocalDrafts, draft: DraftIdentity, place: string, found?: FoundCopy) {
    this.#drafts = drafts;
    this.#draft = draft;
    this.#place = place;
    if (found) this.accept(found);
  }

  /** Opens the copy once its key is gone with the tab. Undefined until the copy is on disk, or while the gateway has the key. */
  get code(): string | undefined {
    return this.#version === undefined ? undefined : this.#code;
  }

  /**
   * Writes the copy, unless another tab has.
   * @returns what another tab has written; undefined when this was
   * @throws StorageFault
   */
  async write(answers: Answers, { account, revision, sent, unconfirmed, needsCode }: CopyFacts): Promise<LocalDraft | undefined> {
    const { id, sealKey, ...identity } = this.#draft;
    if (needsCode) await this.#makeLock();
    const content = { ...identity, answers, revision, sent, unconfirmed, code: this.#code };
    const copy: LocalDraft = {
      id, account, place: this.#place, savedAt: new Date().toISOString(), version: crypto.randomUUID(), lock: this.#lock, sealed: await seal(sealKey, id, content),
    };
    const other = await this.#drafts.put(copy, this.#version);
    if (!other) this.#version = copy.version;
    return other;
  }

  /** What another tab wrote is what the next change builds upon. */
  accept({ copy: { version, lock }, code }: FoundCopy): void {
    this.#version = version;
    if (!lock || code === undefined) return;
    this.#lock = lock;
    this.#code = code;
  }

  async remove(): Promise<void> {
    if (this.#version === undefined) return;
    this.#version = undefined;
    await this.#drafts.remove(this.#draft.id);
  }

  async #makeLock(): Promise<void> {
    if (this.#lock) return;
    this.#code = newResumeCode();
    this.#lock = await lockByCode(this.#code, this.#draft.id, this.#draft.sealKey);
  }
}
