import type { Draft, DossierSubmission } from '@dvcqg/openapi';
import { isApiError, type ApiError, type Client } from '@dvcqg/sdk';
import type { Answers, DraftIdentity, KeptDraft } from './kept-draft.js';
import { sameAnswers } from './kept-draft.js';
import { LocalCopy, openCopy, type CopyFacts } from './local-copy.js';
import { StorageFault, type LocalDraft, type LocalDrafts } from './local-drafts.js';
import type { SaveState, Trouble } from './save-state.js';
import { keptOf, saveOnServer } from './server-drafts.js';

/** What a keeper needs of the form. */
export interface KeeperHost {
  readonly client: () => Client | undefined;
  /** Opaque name of who is signed in; undefined when nobody is. */
  readonly account: () => string | undefined;
  readonly mayUseDevice: () => boolean;
  readonly answers: () => Answers;
  readonly changed: () => void;
}

/** A draft that was found, to go on with. */
export interface FoundDraft {
  readonly kept: KeptDraft;
  /** Its copy on this device. */
  readonly copy: LocalDraft | undefined;
  /** Another version of it, to choose from. */
  readonly other?: KeptDraft | undefined;
}

/** Milliseconds without a change after which is saved. */
const REST = 1000;
/** Milliseconds until a save that failed is tried again. */
const AGAIN = 15_000;

const TROUBLES: Readonly<Partial<Record<ApiError['kind'], Trouble>>> = {
  network: 'offline', timeout: 'offline', aborted: 'offline', unauthenticated: 'session', validation: 'too-large',
};

/** Saves one draft: on the gateway for who is signed in, and sealed on the device while the gateway does not have it. */
export class DraftKeeper {
  readonly draft: DraftIdentity;
  readonly #host: KeeperHost;
  readonly #copy: LocalCopy;
  #account: string | undefined;
  #revision: number | undefined;
  #sent: DossierSubmission | undefined;
  #base: Answers | undefined;
  #state: SaveState = { kind: 'untouched' };
  #other: KeptDraft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | undefined;
  /** The answers are not where they should be yet. */
  #isChanged = false;
  /** The answers are nowhere yet. */
  #isTouched = false;
  #isClosed = false;

  constructor(host: KeeperHost, drafts: LocalDrafts, draft: DraftIdentity, place: string, found?: FoundDraft) {
    this.#host = host;
    this.draft = draft;
    this.#copy = new LocalCopy(drafts, draft, place, found?.copy && { copy: found.copy, code: found.kept.code });
    this.#account = found ? found.kept.account : host.account();
    if (found) this.#goOnWith(found);
  }

  #goOnWith({ kept, copy, other }: FoundDraft): void {
    this.#revision = kept.revision;
    this.#sent = kept.sent;
    this.#base = kept.answers;
    this.#state = { kind: 'saved', where: copy ? 'device' : 'portal', at: kept.savedAt };
    this.#isChanged = copy !== undefined && kept.account !== undefined;
    if (other) this.#meet(other);
    else if (this.#isChanged) this.#later(REST);
  }

  get state(): SaveState {
    return this.#state;
  }

  /** Whose draft it is. */
  get account(): string | undefined {
    return this.#account;
  }

  /** The digits that open the copy on this device. */
  get code(): string | undefined {
    return this.#revision === undefined ? this.#copy.code : undefined;
  }

  /** The version that somebody else wrote, while the reader has not chosen yet. */
  get other(): KeptDraft | undefined {
    return this.#other;
  }

  /** Whether the answers, as they are now, outlive the page. */
  get isKept(): boolean {
    return this.#state.kind === 'saved' && !this.#isTouched;
  }

  /** What was sent and not answered yet. */
  get sent(): DossierSubmission | undefined {
    return this.#sent;
  }

  /** The answers have changed: saved as soon as they rest. */
  touch(): void {
    this.#isTouched = true;
    this.#isChanged = true;
    this.#later(REST);
  }

  /** Tries again what failed. */
  retry(): void {
    this.#isChanged = true;
    void this.flush();
  }

  /** Saves what is not saved yet, now. Never rejects: `state` says how it went. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    if (this.#isChanged && !this.#isClosed && !this.#other) await (this.#running = this.#inTurn(() => this.#save()).finally(() => (this.#running = undefined)));
  }

  /** From now on it belongs to who is signed in. */
  async takeOver(): Promise<void> {
    this.#account = this.#host.account();
    this.#isChanged = true;
    await this.flush();
  }

  /** Keeps what is about to be sent, so that it can be sent again just so, also by the next page. */
  async keepSent(sent: DossierSubmission | undefined): Promise<void> {
    this.#sent = sent;
    this.#isChanged = true;
    await this.flush();
  }

  /** Chooses between two versions. @returns the other one when the form is to show it */
  choose(choice: 'here' | 'there'): KeptDraft | undefined {
    const other = this.#other;
    this.#other = undefined;
    if (other && choice === 'there') this.#base = other.answers;
    this.#isChanged = true;
    this.#later(0);
    return choice === 'there' ? other : undefined;
  }

  /** Forgets the draft here; what the gateway has stays. */
  async wipe(): Promise<void> {
    this.close();
    await this.#running;
    await this.#removeHere();
  }

  /** Nothing of it stays on the device. */
  async forgetHere(): Promise<void> {
    await this.#running;
    await this.#removeHere();
    this.#isChanged = this.#state.kind !== 'untouched';
    await this.flush();
  }

  /** The copy, and the bytes of files that were on their way. */
  async #removeHere(): Promise<void> {
    const { forgetFiles } = await import('../attachments/ports/sealed-store.js');
    await Promise.allSettled([this.#copy.remove(), forgetFiles(this.draft.id)]);
  }

  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#timer);
  }

  /** Goes on after `close`. */
  reopen(): void {
    this.#isClosed = false;
    if (this.#isChanged) this.#later(REST);
  }

  #later(delay: number): void {
    clearTimeout(this.#timer);
    if (!this.#isClosed) this.#timer = setTimeout(() => void this.flush(), delay);
  }

  /** One tab after the other. */
  async #inTurn(act: () => Promise<void>): Promise<void> {
    await (navigator.locks ? navigator.locks.request(`dvc-draft ${this.draft.id}`, act) : act());
  }

  #show(state: SaveState): void {
    this.#state = state;
    this.#host.changed();
  }

  async #save(): Promise<void> {
    const answers = this.#host.answers();
    this.#isChanged = false;
    this.#isTouched = false;
    this.#show({ kind: 'saving' });
    const onDevice = await this.#saveHere(answers);
    if (onDevice === 'conflict') return;
    if (this.#account === undefined) return this.#show(this.#deviceState(onDevice));
    if (this.#account !== this.#host.account()) return this.#failed(onDevice, 'session');
    await this.#saveThere(answers, onDevice);
  }

  async #saveHere(answers: Answers): Promise<'saved' | 'conflict' | Trouble> {
    if (!this.#host.mayUseDevice()) return 'shared';
    try {
      const found = await this.#copy.write(answers, this.#facts(this.#account === undefined));
      if (!found) return this.#noted(answers);
      const other = await openCopy(found, this.draft.sealKey);
      this.#copy.accept({ copy: found, code: other?.code });
      if (other && !this.#isNothingNew(other.answers, answers)) return this.#meet(other);
      await this.#copy.write(answers, this.#facts(this.#account === undefined));
      return this.#noted(answers);
    } catch (error) {
      return error instanceof StorageFault ? error.why : 'forbidden';
    }
  }

  #facts(needsCode: boolean): CopyFacts {
    return { account: this.#account, revision: this.#revision, sent: this.#sent, needsCode };
  }

  #noted(answers: Answers): 'saved' {
    if (this.#account === undefined) this.#base = answers;
    return 'saved';
  }

  /** Whether the other version has nothing that this one does not have, too. */
  #isNothingNew(there: Answers, here: Answers): boolean {
    return sameAnswers(there.values, here.values) || (this.#base !== undefined && sameAnswers(there.values, this.#base.values));
  }

  #meet(other: KeptDraft): 'conflict' {
    this.#other = other;
    this.#isChanged = true;
    this.#show({ kind: 'unsaved', trouble: 'conflict' });
    return 'conflict';
  }

  async #saveThere(answers: Answers, onDevice: 'saved' | Trouble): Promise<void> {
    const client = this.#host.client();
    if (!client) return this.#failed(onDevice, 'offline');
    try {
      let result = await saveOnServer(client, this.draft, answers, this.#revision);
      if (!result.isSaved) {
        this.#revision = result.other.revision;
        if (this.#differs(result.other, answers)) return void this.#meet(keptOf(result.other, this.#account));
        result = await saveOnServer(client, this.draft, answers, this.#revision);
      }
      if (!result.isSaved) return this.#failed(onDevice, 'server');
      this.#revision = result.revision;
      this.#base = answers;
      // What was sent and not answered must outlive this page, also when the gateway already counts the draft as done.
      if (!this.#isChanged && !this.#sent) await this.#copy.remove().catch(() => undefined);
      this.#show({ kind: 'saved', where: 'portal', at: result.at });
    } catch (error) {
      if (onDevice === 'saved' && this.#revision === undefined) await this.#copy.write(answers, this.#facts(true)).catch(() => undefined);
      this.#refused(error, onDevice);
    }
  }

  #differs({ content }: Draft, answers: Answers): boolean {
    return !this.#isNothingNew({ form: content.form, values: content.values, step: content.step }, answers);
  }

  #refused(error: unknown, onDevice: 'saved' | Trouble): void {
    if (!isApiError(error)) return this.#failed(onDevice, 'server');
    if (error.kind === 'not-found' && this.#revision !== undefined) this.#revision = undefined; // deleted elsewhere: made anew
    this.#failed(onDevice, TROUBLES[error.kind] ?? 'server', error.requestId);
  }

  /** Tries again by itself, unless the reader must do something first. */
  #failed(onDevice: 'saved' | Trouble, trouble: Trouble, requestId?: string): void {
    this.#isChanged = true;
    if (trouble === 'offline' || trouble === 'server') this.#later(AGAIN);
    if (onDevice === 'saved') this.#show({ kind: 'saved', where: 'device', at: new Date().toISOString(), trouble });
    else this.#show({ kind: 'unsaved', trouble, requestId });
  }

  #deviceState(onDevice: 'saved' | Trouble): SaveState {
    return onDevice === 'saved' ? { kind: 'saved', where: 'device', at: new Date().toISOString() } : { kind: 'unsaved', trouble: onDevice };
  }
}
