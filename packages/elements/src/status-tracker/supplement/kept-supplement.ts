import type { FormValues } from '@dvcqg/forms';
import type { SupplementSubmission } from '@dvcqg/openapi';
import { forgetFiles } from '../../dossier-form/attachments/ports/sealed-store.js';
import { newSecret, seal, unseal } from '../../dossier-form/saving/draft-cipher.js';
import { LocalDrafts } from '../../dossier-form/saving/local-drafts.js';
import { sharedDevice } from '../../dossier-form/saving/tab-memory.js';
import type { DossierKey } from '../look-up/dossier-key.js';

const PLACE = 'supplement';

/** What is kept of an answer to a supplement request until the gateway has it. */
export interface SupplementContent {
  readonly values: FormValues;
  /** `Idempotency-Key` under which it is sent. */
  readonly operation: string;
  /** `Applicant-Key` under which its files are uploaded by who is not signed in. */
  readonly applicantKey: string;
  /** What was sent and not answered yet. It is sent again just so. */
  readonly sent?: SupplementSubmission | undefined;
}

/** Whose answer to which request of which gateway. */
export interface SupplementPlace extends DossierKey {
  readonly endpoint: string;
  readonly requestId: string;
}

const toBase64Url = (bytes: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(bytes))).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const hashOf = async (text: string): Promise<string> => toBase64Url(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));

/** Who came with the receipt's secret opens it with that, on any day; for the owner the key lies in the tab. */
const sealKeyOf = async ({ endpoint, code, requestId, secret }: SupplementPlace): Promise<string> => {
  if (secret) return hashOf(`dvc supplement key ${endpoint} ${code} ${requestId} ${secret}`);
  const name = `dvc-supplement ${endpoint} ${code} ${requestId}`;
  try {
    const key = sessionStorage.getItem(name) ?? newSecret();
    sessionStorage.setItem(name, key);
    return key;
  } catch {
    return newSecret();
  }
};

/** Keeps an answer on the device, sealed, until it is sent. A device that cannot, or may not, still sends. */
export class KeptSupplement {
  readonly id: string;
  readonly sealKey: string;
  readonly #drafts = new LocalDrafts();
  #version: string | undefined;
  #isForgotten = false;
  #last: Promise<boolean> = Promise.resolve(false);
  content: SupplementContent = { values: {}, operation: crypto.randomUUID(), applicantKey: newSecret() };

  private constructor(id: string, sealKey: string) {
    this.id = id;
    this.sealKey = sealKey;
  }

  /** What was kept of it earlier, or a new one. */
  static async open(place: SupplementPlace): Promise<KeptSupplement> {
    const sealKey = await sealKeyOf(place);
    const kept = new KeptSupplement(`${PLACE} ${await hashOf(`dvc supplement id ${sealKey}`)}`, sealKey);
    await kept.#read().catch(() => undefined);
    return kept;
  }

  get mayUseDevice(): boolean {
    return !sharedDevice.isChosen;
  }

  async #read(): Promise<void> {
    await this.#drafts.list(PLACE); // deletes those that nobody came back for
    const found = await this.#drafts.get(this.id);
    const content = found && ((await unseal(this.sealKey, this.id, found.sealed)) as SupplementContent | undefined);
    if (content) this.content = content;
    this.#version = found?.version;
  }

  /** Resolves with whether it is on disk, after all that was written before. Never rejects. */
  write(change: Partial<SupplementContent>): Promise<boolean> {
    this.content = { ...this.content, ...change };
    this.#last = this.#last.then(() => this.#write().catch(() => false));
    return this.#last;
  }

  async #write(): Promise<boolean> {
    if (!this.mayUseDevice || this.#isForgotten) return false;
    const copy = { id: this.id, place: PLACE, savedAt: new Date().toISOString(), version: crypto.randomUUID(), sealed: await seal(this.sealKey, this.id, this.content) };
    const other = await this.#drafts.put(copy, this.#version);
    // Another tab has written in between: what was typed last counts.
    if (other) await this.#drafts.put(copy, other.version);
    this.#version = copy.version;
    return true;
  }

  /** The gateway has it: nothing stays on the device, nor comes back to it when a field is left after that. */
  async forget(): Promise<void> {
    this.#isForgotten = true;
    await this.#last;
    await Promise.all([this.#drafts.remove(this.id), forgetFiles(this.id)].map((each) => each.catch(() => undefined)));
  }
}
