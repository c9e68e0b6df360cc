import type { Applying } from '@dvcqg/openapi';
import { SessionWatch } from '../saving/session-watch.js';
import type { KeptDraft } from '../saving/kept-draft.js';
import { Submission, type Sender } from '../submission/submission.js';
import type { SubmitState } from '../submission/submit-state.js';
import type { Applicant } from './applicant.js';
import { referenceOf, type DeskHost } from './desk-host.js';
import { DraftDesk } from './draft-desk.js';
import { personOf, settledSession, type Person } from './person.js';
import { SignIn } from './sign-in.js';

/** Keeps the answers of one form and hands them in. Its code comes once the form can be used. */
export class Desk {
  readonly host: DeskHost;
  readonly drafts: DraftDesk;
  readonly submission: Submission;
  readonly watch: SessionWatch;
  readonly signIn: SignIn;
  #applying: Applying | undefined;
  #person: Person | undefined;
  #isAskingToTakeOver = false;
  #seen: { readonly state: unknown; readonly step: string };
  #stops: (() => void)[] = [];
  #applicant: Applicant | undefined;

  constructor(host: DeskHost) {
    this.host = host;
    this.drafts = new DraftDesk(host);
    this.watch = new SessionWatch(host.portal.session, host.update);
    this.signIn = new SignIn(host.portal.session, () => this.drafts.keeper.flush(), host.update);
    this.submission = new Submission({ sender: () => this.#sender(), keep: (sent) => this.drafts.keeper.keepSent(sent), changed: (state) => this.#submissionChanged(state) });
    this.#seen = { state: host.filling.state, step: host.filling.step };
  }

  /** How one applies here; undefined until the gateway has said so. */
  get applying(): Applying | undefined {
    return this.#applying;
  }

  get person(): Person | undefined {
    return this.#person;
  }

  /** Somebody has signed in over answers of nobody: are they theirs? */
  get isAskingToTakeOver(): boolean {
    return this.#isAskingToTakeOver;
  }

  /** Whether the answers outlive the page. */
  get isKept(): boolean {
    return this.drafts.keeper.isKept;
  }

  get applicant(): Applicant {
    const { draft } = this.drafts.keeper;
    const isAnonymous = this.#person === undefined && this.#applying?.anonymous === true;
    const now = { key: isAnonymous ? draft.applicantKey : undefined, isAllowed: this.#person !== undefined || isAnonymous, draftId: draft.id, sealKey: draft.sealKey, mayUseDevice: this.drafts.mayUseDevice() };
    const before = this.#applicant;
    if (!before || before.key !== now.key || before.isAllowed !== now.isAllowed || before.draftId !== now.draftId || before.mayUseDevice !== now.mayUseDevice) this.#applicant = now;
    return this.#applicant as Applicant;
  }

  /** Begins, or goes on after `stop`. */
  async start(): Promise<void> {
    const { portal } = this.host;
    this.drafts.talk.open();
    this.#stops = [this.drafts.talk.listen(this.#onTalk), this.#listen('pagehide', this.#leave), this.#listen('online', this.#online), this.#onHidden(), portal.session.subscribe(this.#onSession)];
    this.watch.start();
    await Promise.all([this.#askHowToApply(), this.#lookForDrafts()]);
  }

  stop(): void {
    this.drafts.leave();
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.watch.stop();
    this.submission.stop();
    this.drafts.talk.close();
  }

  /** Something about the form has changed; only answers and the step matter. */
  formChanged(): void {
    const { state, step, isDirty } = this.host.filling;
    const before = this.#seen;
    this.#seen = { state, step };
    if (this.submission.isUnderWay || (before.state === state && before.step === step)) return;
    if (this.submission.state.kind === 'refused') this.submission.dismiss();
    if (isDirty) this.drafts.touch();
    if (before.step !== step) void this.drafts.keeper.flush();
  }

  /** Whether one can hand in here at all, if need be after signing in. */
  get canSubmit(): boolean {
    return this.#person !== undefined || this.#applying === undefined || this.#applying.signIn || this.#applying.anonymous;
  }

  /** Hands the dossier in. */
  async submit(): Promise<void> {
    const { filling, serviceCode } = this.host;
    await this.submission.send({ serviceCode, form: referenceOf(filling), values: filling.values, ...(this.#person && { draftId: this.drafts.keeper.draft.id }) });
  }

  /** The reader has said whether the answers on the page are theirs. */
  async answerTakeOver(isMine: boolean): Promise<void> {
    this.#isAskingToTakeOver = false;
    if (isMine) {
      this.host.filling.identify(this.#person?.identity);
      await this.drafts.takeOver();
    } else {
      this.#beginFor(this.#person);
      await this.#lookForDrafts();
    }
    this.host.update();
  }

  /** Another dossier of the same service. */
  startOver(): void {
    this.submission.reset();
    this.drafts.renew();
    this.host.filling.clear();
    this.host.focus('step');
  }

  /** Asks for earlier drafts once more. */
  lookAgain(): Promise<void> {
    return this.#lookForDrafts();
  }

  async #lookForDrafts(): Promise<void> {
    await settledSession(this.host.portal.session);
    this.#person = personOf(this.host.portal.session);
    if (!this.host.filling.isDirty) this.host.filling.identify(this.#person?.identity);
    else if (this.#person) await this.drafts.takeOver();
    const kept = await this.drafts.look();
    if (kept) this.#wentOn(kept);
    else if (this.host.filling.isDirty) this.drafts.touch();
  }

  /** Goes on with an earlier draft that was offered. @returns whether it opened */
  async take(offer: Parameters<DraftDesk['take']>[0], code?: string): Promise<boolean> {
    const kept = await this.drafts.take(offer, code);
    if (kept) this.#wentOn(kept);
    return kept !== undefined;
  }

  #wentOn({ sent, account }: KeptDraft): void {
    this.#isAskingToTakeOver = this.#person !== undefined && account === undefined;
    this.#seen = { state: this.host.filling.state, step: this.host.filling.step };
    if (sent) void this.submission.resume(sent);
    this.host.focus('step');
  }

  async #askHowToApply(): Promise<void> {
    const { client } = this.host.portal;
    this.#applying = (await client.portal.get().catch(() => undefined))?.applying ?? this.#applying;
    this.host.update();
  }

  #sender(): Sender | undefined {
    const { draft } = this.drafts.keeper;
    const { key, isAllowed } = this.applicant;
    return isAllowed ? { client: this.host.portal.client, draftId: draft.id, operationId: draft.operationId, applicantKey: key } : undefined;
  }

  #submissionChanged(state: SubmitState): void {
    if (state.kind === 'received' && state.signature === 'checking') this.#received(state.received.code);
    if (state.kind === 'refused') this.#refused(state);
    this.host.update();
  }

  #received(code: string): void {
    const { id } = this.drafts.keeper.draft;
    this.drafts.talk.say({ type: 'submitted', id, code });
    this.host.filling.handOver();
    void this.drafts.finish();
    this.host.submitted(code);
    this.host.focus('received');
  }

  #refused({ why, violations }: Extract<SubmitState, { kind: 'refused' }>): void {
    if (why === 'outdated') this.host.reload();
    if (why === 'answers') this.host.filling.refuse(violations);
    this.host.focus(why === 'answers' && violations.length > 0 ? 'summary' : 'refusal');
  }

  readonly #onSession = (): void => {
    const before = this.#person;
    const { session } = this.host.portal;
    if (session.state === 'starting') return;
    const person = personOf(session);
    if (person === undefined && session.state === 'ended') return; // answers stay; the same person may come back
    this.#person = person;
    const { keeper } = this.drafts;
    const isUntouched = keeper.state.kind === 'untouched' && !this.host.filling.isDirty;
    if (person?.account === keeper.account && person?.account === before?.account) void this.#cameBack();
    else if (keeper.account !== undefined && keeper.account !== person?.account) void this.#changedHands(person);
    else if (person && !isUntouched) this.#signedInOver(person);
    else if (person) void this.#changedHands(person);
    this.host.update();
  };

  /** The session was renewed, or the same person has signed in again. */
  async #cameBack(): Promise<void> {
    if (this.submission.isUncertain) this.submission.askAgain();
    await this.drafts.keeper.flush();
  }

  /** What one person typed is not shown to the next; it waits for them where it was kept. */
  async #changedHands(person: Person | undefined): Promise<void> {
    this.#beginFor(person);
    await this.#lookForDrafts();
  }

  /** Who signs in from within the form means its answers; otherwise they are asked. */
  #signedInOver({ identity }: Person): void {
    if (!this.signIn.isOverAnswers) {
      this.#isAskingToTakeOver = true;
      return;
    }
    this.host.filling.identify(identity);
    void this.drafts.takeOver();
    if (this.submission.isUncertain) this.submission.askAgain();
  }

  #beginFor(person: Person | undefined): void {
    this.#isAskingToTakeOver = false;
    this.submission.reset();
    this.drafts.renew();
    this.host.filling.identify(person?.identity);
    this.host.filling.clear();
    this.#seen = { state: this.host.filling.state, step: this.host.filling.step };
  }

  readonly #onTalk = (talk: Parameters<Parameters<DraftDesk['talk']['listen']>[0]>[0]): void => {
    const { draft, account, state } = this.drafts.keeper;
    if (talk.type === 'key-wanted' && talk.place === this.drafts.place && state.kind !== 'untouched') {
      this.drafts.talk.say({ type: 'key', place: talk.place, draft: { id: draft.id, sealKey: draft.sealKey }, account });
    }
    if (talk.type === 'submitted' && talk.id === draft.id) {
      void this.drafts.finish();
      this.host.filling.handOver();
      this.submission.foundElsewhere(talk.code);
    }
  };

  readonly #leave = (): void => this.drafts.leave();

  readonly #online = (): void => {
    void this.drafts.keeper.flush();
    if (!this.#applying) void this.#askHowToApply();
    if (this.drafts.looking.kind === 'failed') void this.#lookForDrafts();
  };

  #listen(type: string, listener: () => void): () => void {
    globalThis.addEventListener(type, listener);
    return () => globalThis.removeEventListener(type, listener);
  }

  #onHidden(): () => void {
    const listener = (): void => {
      if (document.visibilityState === 'hidden') void this.drafts.keeper.flush();
    };
    document.addEventListener('visibilitychange', listener);
    return () => document.removeEventListener('visibilitychange', listener);
  }
}
