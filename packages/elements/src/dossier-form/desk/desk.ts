import type { Applying, DossierReceived } from '@dvcqg/openapi';
import { SessionWatch } from '../../core/session/session-watch.js';
import type { KeptDraft } from '../saving/kept-draft.js';
import { clearAnswers, refuse } from '../session/reopen.js';
import { KeptReceipt } from '../submission/kept-receipt.js';
import { Submission, type Sender } from '../submission/submission.js';
import type { SubmitState } from '../submission/submit-state.js';
import type { Applicant } from './applicant.js';
import { referenceOf, type DeskHost } from './desk-host.js';
import { DraftDesk } from './draft-desk.js';
import { Ownership } from './ownership.js';
import { settledSession, type Person } from './person.js';
import { SignIn } from './sign-in.js';

const seenOf = ({ filling }: DeskHost) => ({ filling, state: filling.state, step: filling.step });

/** Keeps the answers of one form and hands them in. Its code comes once the form can be used. */
export class Desk {
  readonly host: DeskHost;
  readonly drafts: DraftDesk;
  readonly submission: Submission;
  readonly watch: SessionWatch;
  readonly signIn: SignIn;
  readonly ownership: Ownership;
  readonly #receipt: KeptReceipt;
  #applying: Applying | undefined;
  #seen: { readonly filling: unknown; readonly state: unknown; readonly step: string };
  #stops: (() => void)[] = [];
  #applicant: Applicant | undefined;
  #isBegun = false;
  #isEarly = false;

  constructor(host: DeskHost) {
    this.host = host;
    this.drafts = new DraftDesk(host);
    this.#receipt = new KeptReceipt(this.drafts.place);
    this.watch = new SessionWatch(host.portal.session, host.update);
    this.signIn = new SignIn(host.portal.session, () => this.drafts.keeper.flush(), host.update);
    this.submission = new Submission({ sender: () => this.#sender(), keep: (sent) => this.drafts.keeper.keepSent(sent), received: (received) => this.#received(received), changed: (state) => this.#submissionChanged(state) });
    this.ownership = new Ownership({ host, drafts: this.drafts, submission: this.submission, signIn: this.signIn, look: () => this.lookForDrafts() });
    this.#seen = seenOf(host);
  }

  /** How one applies here; undefined until the gateway has said so. */
  get applying(): Applying | undefined {
    return this.#applying;
  }

  get person(): Person | undefined {
    return this.ownership.person;
  }

  /** Whether the answers outlive the page. */
  get isKept(): boolean {
    return this.drafts.keeper.isKept;
  }

  get applicant(): Applicant {
    const { draft } = this.drafts.keeper;
    const isAnonymous = this.person === undefined && this.#applying?.anonymous === true;
    // Who the answers belong to stays who they are when the session runs out, but can hand in nothing then.
    const isSignedIn = this.person !== undefined && this.host.portal.session.state === 'active';
    const now = { key: isAnonymous ? draft.applicantKey : undefined, isAllowed: isSignedIn || isAnonymous, draftId: draft.id, sealKey: draft.sealKey, mayUseDevice: this.drafts.mayUseDevice() };
    const before = this.#applicant;
    if (!before || before.key !== now.key || before.isAllowed !== now.isAllowed || before.draftId !== now.draftId || before.mayUseDevice !== now.mayUseDevice) this.#applicant = now;
    return this.#applicant as Applicant;
  }

  /** Begins, or goes on after `stop`. */
  async start(): Promise<void> {
    const { portal } = this.host;
    this.drafts.talk.open();
    this.#stops = [this.drafts.talk.listen(this.#onTalk), this.#listen('pagehide', this.#leave), this.#listen('online', this.#online), this.#onHidden(), portal.session.subscribe(() => this.ownership.follow())];
    this.watch.start();
    await Promise.all([this.#askHowToApply(), this.drafts.isUntouched || !this.#isBegun ? this.lookForDrafts() : undefined]);
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
    this.#look();
    if (this.submission.isUnderWay || (before.state === state && before.step === step)) return;
    // Another version of the form is why it was refused; answering is what settles other reasons.
    if (this.submission.state.kind === 'refused' && before.filling === this.#seen.filling) this.submission.dismiss();
    if (isDirty) this.drafts.touch();
    if (before.step !== step) void this.drafts.keeper.flush();
  }

  #look(): void {
    this.#seen = seenOf(this.host);
  }

  /** Whether one can hand in here at all, if need be after signing in. */
  get canSubmit(): boolean {
    return this.person !== undefined || this.#applying === undefined || this.#applying.signIn || this.#applying.anonymous;
  }

  /** Hands the dossier in. */
  async submit(): Promise<void> {
    const { filling, serviceCode } = this.host;
    if (this.drafts.keeper.other) return this.host.focus('conflict');
    await this.submission.send({ serviceCode, form: referenceOf(filling), values: filling.values, ...(this.person && { draftId: this.drafts.keeper.draft.id }) });
  }

  /** Another dossier of the same service. */
  startOver(): void {
    this.#receipt.clear();
    this.submission.reset();
    this.drafts.renew();
    clearAnswers(this.host.filling);
    this.host.focus('step');
  }

  /** Looks for earlier drafts, now or once more. */
  async lookForDrafts(): Promise<void> {
    await settledSession(this.host.portal.session);
    await this.ownership.begin();
    this.#isBegun = true;
    if (await this.#recallReceipt()) return this.drafts.declineOffers();
    const kept = await this.drafts.look();
    if (kept) this.#wentOn(kept);
    else if (this.host.filling.isDirty && this.drafts.keeper.state.kind === 'untouched') this.drafts.touch();
  }

  /** Shows again what was received in this tab, unless the page or the reader is at something else. @returns whether it does */
  async #recallReceipt(): Promise<boolean> {
    const isElsewhere = (): boolean => this.host.draft() !== '' || this.host.filling.isDirty || this.submission.isUnderWay;
    const received = isElsewhere() ? undefined : await this.#receipt.recall(this.person?.account);
    if (!received || isElsewhere()) return false;
    void this.submission.recall(received, this.host.portal.client);
    return true;
  }

  /** Goes on with an earlier draft that was offered. @returns whether it opened */
  async take(offer: Parameters<DraftDesk['take']>[0], code?: string): Promise<boolean> {
    const kept = await this.drafts.take(offer, code);
    if (!kept) return false;
    this.#wentOn(kept);
    this.host.focus('step');
    return true;
  }

  #wentOn({ sent, account }: KeptDraft): void {
    this.ownership.opened(account);
    this.#look();
    if (sent) void this.submission.resume(sent);
  }

  async #askHowToApply(): Promise<void> {
    const { client } = this.host.portal;
    this.#applying = (await client.portal.get().catch(() => undefined))?.applying ?? this.#applying;
    // Who has begun already is asked before sending: nothing moves under their fingers.
    this.#isEarly = !this.host.filling.isDirty && !this.host.isInUse();
    this.host.update();
  }

  /** Whether the reader, on the first step, is told what signing in is good for. */
  get invitesToSignIn(): boolean {
    const { step, steps } = this.host.filling;
    return this.#isEarly && step === steps[0];
  }

  #sender(): Sender | undefined {
    const { draft } = this.drafts.keeper;
    const { key, isAllowed } = this.applicant;
    return isAllowed ? { client: this.host.portal.client, draftId: draft.id, operationId: draft.operationId, applicantKey: key } : undefined;
  }

  #submissionChanged(state: SubmitState): void {
    if (state.kind === 'refused') this.#refused(state);
    this.host.update();
  }

  #received(received: DossierReceived): void {
    const { code } = received;
    const { id } = this.drafts.keeper.draft;
    if (this.drafts.mayUseDevice()) void this.#receipt.keep(received, this.person?.account);
    this.drafts.talk.say({ type: 'submitted', id, code });
    this.host.filling.handOver();
    void this.drafts.finish();
    this.host.submitted(code);
    this.host.focus('received');
  }

  #refused({ why, violations }: Extract<SubmitState, { kind: 'refused' }>): void {
    if (why === 'outdated') this.host.reload();
    if (why === 'answers') refuse(this.host.filling, violations);
    this.host.focus(why === 'answers' && violations.length > 0 ? 'summary' : 'refusal');
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
    if (this.drafts.looking.kind === 'failed') void this.lookForDrafts();
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
