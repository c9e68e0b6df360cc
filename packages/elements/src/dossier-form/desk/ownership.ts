import type { FormIdentity } from '@dvcqg/forms';
import { clearAnswers, identify } from '../session/reopen.js';
import type { Submission } from '../submission/submission.js';
import type { DeskHost } from './desk-host.js';
import type { DraftDesk } from './draft-desk.js';
import { personOf, type Person } from './person.js';
import type { SignIn } from './sign-in.js';

const NOBODY: FormIdentity = {};

/** What ownership is about. */
export interface Owned {
  readonly host: DeskHost;
  readonly drafts: DraftDesk;
  readonly submission: Submission;
  readonly signIn: SignIn;
  /** Looks for earlier drafts of who is signed in now. */
  readonly look: () => Promise<void>;
}

/** Whose the answers on the page are. What one person typed is never shown to the next. */
export class Ownership {
  readonly #owned: Owned;
  #person: Person | undefined;
  #isAsking = false;
  #isSettled = false;
  #hasEnded = false;

  constructor(owned: Owned) {
    this.#owned = owned;
  }

  /** Who is signed in; still them when their session has run out. */
  get person(): Person | undefined {
    return this.#person;
  }

  /** Somebody has signed in over answers of nobody: are they theirs? */
  get isAsking(): boolean {
    return this.#isAsking;
  }

  /** From now on it is known who is signed in. What was typed while a session was being taken over is its owner's. */
  async begin(): Promise<void> {
    const { host, drafts } = this.#owned;
    this.#isSettled = true;
    this.#person = personOf(host.portal.session) ?? this.#person;
    if (!this.#person || drafts.keeper.account === this.#person.account) return identify(host.filling, this.#person?.identity);
    identify(host.filling, this.#person.identity);
    if (drafts.isUntouched) drafts.beginAgain();
    else await drafts.takeOver();
  }

  /** An earlier draft was opened. */
  opened(account: string | undefined): void {
    this.#isAsking = this.#person !== undefined && account === undefined;
  }

  /** The reader has said whether the answers on the page are theirs. */
  async answer(isMine: boolean): Promise<void> {
    const { host, drafts } = this.#owned;
    this.#isAsking = false;
    if (!isMine) return this.#changedHands();
    identify(host.filling, this.#person?.identity);
    await drafts.takeOver();
  }

  /** The session has changed. */
  follow(): void {
    const { drafts } = this.#owned;
    const { session } = this.#owned.host.portal;
    if (!this.#isSettled || session.state === 'starting') return;
    if (session.state === 'ended') this.#hasEnded = true;
    if (session.state === 'active') this.#hasEnded = false;
    if (this.#hasEnded) return; // answers stay, also when signing in anew was broken off; the same person may come back
    const before = this.#person;
    this.#person = personOf(session);
    const { account } = drafts.keeper;
    if (this.#person?.account === account && this.#person?.account === before?.account) void this.#cameBack();
    else if (account === undefined && this.#person && !drafts.isUntouched) void this.#signedInOver(this.#person);
    else if (this.#person?.account !== account) void this.#changedHands();
  }

  /** The session was renewed, or the same person has signed in again. */
  async #cameBack(): Promise<void> {
    const { drafts, submission } = this.#owned;
    if (submission.isUncertain) submission.askAgain();
    await drafts.keeper.flush();
  }

  /** Who signs in from within the form means its answers; otherwise they are asked. */
  async #signedInOver({ identity }: Person): Promise<void> {
    const { host, drafts, submission, signIn } = this.#owned;
    this.#isAsking = !signIn.isOverAnswers;
    if (this.#isAsking) return host.update();
    identify(host.filling, identity);
    await drafts.takeOver();
    if (submission.isUncertain) submission.askAgain();
  }

  /** The answers wait for their owner where they were kept. */
  async #changedHands(): Promise<void> {
    const { host, drafts, submission, look } = this.#owned;
    this.#isAsking = false;
    await drafts.keeper.flush();
    submission.reset();
    drafts.renew();
    clearAnswers(host.filling, this.#person?.identity ?? NOBODY);
    await look();
  }
}
