import type { DossierSubmission } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import type { Answers, DraftIdentity, KeptDraft } from './kept-draft.js';
import { LocalCopy } from './local-copy.js';
import type { LocalDraft, LocalDrafts } from './local-drafts.js';
import type { SaveState, Trouble } from './save-state.js';
import { GatewaySide, saveOnDevice, type SideResult } from './sides.js';

/** What a keeper needs of the form. */
export interface KeeperHost {
  readonly client: () => Client;
  /** Opaque name of who is signed in; undefined when nobody is. */
  readonly account: () => string | undefined;
  readonly mayUseDevice: () => boolean;
  readonly answers: () => Answers;
  readonly changed: () => void;
  /** The gateway does not know the session any more. */
  readonly signedOut: () => void;
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

/** Saves one draft: on the gateway for who is signed in, and sealed on the device while the gateway does not have it. */
export class DraftKeeper {
  readonly draft: DraftIdentity;
  readonly #host: KeeperHost;
  readonly #copy: LocalCopy;
  readonly #there: GatewaySide;
  #account: string | undefined;
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
    this.#there = new GatewaySide(found?.kept.revision, found?.kept.unconfirmed);
    if (found) this.#goOnWith(found);
  }

  #goOnWith({ kept, copy, other }: FoundDraft): void {
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
    return this.#there.revision === undefined ? this.#copy.code : undefined;
  }

  /** The version that somebody else wrote, while the reader has not chosen yet. */
  get other(): KeptDraft | undefined {
    return this.#other;
  }

  /** Whether the answers, as they are now, outlive the page. */
  get isKept(): boolean {
    return this.#state.kind === 'saved' && !this.#isTouched;
  }

  /** The answers have changed: saved as soon as they rest. */
  touch(): void {
    this.#isTouched = true;
    this.#isChanged = true;
    // What was saved is not what stands there now.
    if (this.#state.kind === 'saved') this.#show({ kind: 'saving' });
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
    while (this.#running) await this.#running;
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
    if (onDevice.kind === 'met') return this.#meet(onDevice.other);
    if (this.#account === undefined) return this.#settle(onDevice, 'device', answers);
    if (this.#account !== this.#host.account()) return this.#notThere(onDevice, 'session');
    await this.#saveThere(answers, this.#account, onDevice);
  }

  async #saveHere(answers: Answers, needsCode = this.#account === undefined): Promise<SideResult> {
    if (!this.#host.mayUseDevice()) return { kind: 'failed', trouble: 'shared' };
    return saveOnDevice(this.#copy, this.draft, answers, this.#base, { account: this.#account, revision: this.#there.revision, unconfirmed: this.#there.unconfirmed, sent: this.#sent, needsCode });
  }

  async #saveThere(answers: Answers, account: string, onDevice: SideResult): Promise<void> {
    const result = await this.#there.save(this.#host.client(), this.draft, answers, this.#base, account);
    if (result.kind === 'met') return this.#meet(result.other);
    if (result.kind === 'failed') {
      if (result.trouble === 'session') this.#host.signedOut();
      // Without a key on the gateway the copy opens only with a code.
      if (onDevice.kind === 'saved' && this.#there.revision === undefined) await this.#saveHere(answers, true);
      return this.#notThere(onDevice, result.trouble, result.requestId);
    }
    // What was sent and not answered must outlive this page, also when the gateway already counts the draft as done.
    if (!this.#isChanged && !this.#sent) await this.#copy.remove().catch(() => undefined);
    this.#settle(result, 'portal', answers);
  }

  #settle(result: Exclude<SideResult, { kind: 'met' }>, where: 'device' | 'portal', answers: Answers): void {
    if (result.kind === 'failed') return this.#show({ kind: 'unsaved', trouble: result.trouble });
    this.#base = answers;
    // What was typed meanwhile is not there yet.
    this.#show(this.#isTouched ? { kind: 'saving' } : { kind: 'saved', where, at: result.at });
  }

  /** Tries again by itself, unless the reader must do something first. */
  #notThere(onDevice: SideResult, trouble: Trouble, requestId?: string): void {
    this.#isChanged = true;
    if (this.#isTouched) this.#later(REST);
    else if (trouble === 'offline' || trouble === 'server') this.#later(AGAIN);
    if (onDevice.kind === 'saved') this.#show({ kind: 'saved', where: 'device', at: onDevice.at, trouble });
    else this.#show({ kind: 'unsaved', trouble, requestId });
  }

  #meet(other: KeptDraft): void {
    this.#other = other;
    this.#isChanged = true;
    this.#show({ kind: 'unsaved', trouble: 'conflict' });
  }
}
