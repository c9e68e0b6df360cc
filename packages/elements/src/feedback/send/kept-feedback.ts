import type { FormValues } from '@dvcqg/forms';
import type { FeedbackReceived, FeedbackRequest } from '@dvcqg/openapi';
import { SealedSlot } from '../../core/session/sealed-slot.js';
import { newSecret } from '../../dossier-form/saving/draft-cipher.js';
import { EMPTY_DRAFT, type FeedbackDraft } from '../form/feedback-draft.js';

/** What the tab keeps of a feedback that is being written or sent. */
export interface KeptContent {
  readonly draft: FeedbackDraft;
  /** Of the field of files. */
  readonly files: FormValues;
  /** `Idempotency-Key` of sending it. */
  readonly operation: string;
  /** Under which files are uploaded by who is not signed in. */
  readonly applicantKey: string;
  /** On its way: nobody knows yet whether it has arrived. */
  readonly sent?: FeedbackRequest | undefined;
  /** Code and secret, until the reader has them. */
  readonly received?: FeedbackReceived | undefined;
}

const anew = (): KeptContent => ({ draft: EMPTY_DRAFT, files: {}, operation: crypto.randomUUID(), applicantKey: newSecret() });

/** Sealed in this tab: a reload, a cut line or a wrong turn loses nothing; nobody else reads it, and it ends with the tab. */
export class KeptFeedback {
  readonly #slot: SealedSlot;
  content: KeptContent = anew();

  constructor(endpoint: string) {
    this.#slot = new SealedSlot(`dvc-feedback ${endpoint}`);
  }

  /** What was kept earlier takes the place of what is there. */
  async open(): Promise<void> {
    const kept = (await this.#slot.read()) as KeptContent | undefined;
    if (kept?.operation) this.content = { ...this.content, ...kept, draft: { ...EMPTY_DRAFT, ...kept.draft } };
  }

  /** Resolves with whether it is kept. */
  write(change: Partial<KeptContent>): Promise<boolean> {
    this.content = { ...this.content, ...change };
    return this.#slot.write(this.content);
  }

  /** Nothing stays in the tab; what is shown is still there until the page is left. */
  forget(): void {
    this.content = anew();
    this.#slot.clear();
  }
}
