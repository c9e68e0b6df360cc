import { isApiError } from '@dvcqg/sdk';
import { DraftKeeper, type FoundDraft, type KeeperHost } from '../saving/draft-keeper.js';
import { newDraft, type Answers, type KeptDraft } from '../saving/kept-draft.js';
import { LocalDrafts } from '../saving/local-drafts.js';
import { Opening, type Offer } from '../saving/opening.js';
import { sharedDevice, tabMemory } from '../saving/tab-memory.js';
import { TabTalk } from '../saving/tab-talk.js';
import { answersOf, clearAnswers, openAnswers } from '../session/reopen.js';
import { referenceOf, type DeskHost } from './desk-host.js';
import type { Looking } from './looking.js';
import { personOf } from './person.js';

/** Milliseconds in which a deleted draft can be brought back. */
const REGRET = 20_000;

interface Deleted {
  readonly keeper: DraftKeeper;
  readonly answers: Answers;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The drafts of one form: finds earlier ones, keeps the one being filled in, deletes. */
export class DraftDesk {
  readonly #host: DeskHost;
  readonly #drafts = new LocalDrafts();
  readonly talk = new TabTalk();
  readonly place: string;
  #keeper: DraftKeeper;
  #opening: Opening | undefined;
  #offers: readonly Offer[] = [];
  #looking: Looking = { kind: 'looking' };
  #resumedAt: string | undefined;
  #deleted: Deleted | undefined;
  #remembered = '';

  constructor(host: DeskHost) {
    this.#host = host;
    this.place = `${host.portal.endpoint} ${host.serviceCode}`;
    this.#keeper = this.#begin();
  }

  get keeper(): DraftKeeper {
    return this.#keeper;
  }

  /** Earlier drafts that the reader has not decided about. */
  get offers(): readonly Offer[] {
    return this.#offers;
  }

  get looking(): Looking {
    return this.#looking;
  }

  /** When the draft was saved that this goes on with. */
  get resumedAt(): string | undefined {
    return this.#resumedAt;
  }

  get isDeleted(): boolean {
    return this.#deleted !== undefined;
  }

  readonly mayUseDevice = (): boolean => !this.#host.isShared() && !sharedDevice.isChosen;

  /** Opens the draft that the page or this tab was at; otherwise offers what there is. @returns what it goes on with */
  async look(): Promise<KeptDraft | undefined> {
    this.#show({ kind: 'looking' });
    const { portal, serviceCode, draft } = this.#host;
    const account = personOf(portal.session)?.account;
    const memory = this.mayUseDevice() ? tabMemory.read(this.place) : undefined;
    const opening = new Opening({ client: portal.client, account, drafts: this.#drafts, talk: this.talk, place: this.place, serviceCode });
    this.#opening = opening;
    const wanted = draft() || memory?.id;
    try {
      const found = wanted ? await opening.open(wanted, wanted === memory?.id ? memory?.sealKey : undefined) : undefined;
      if (found && !this.#host.filling.isDirty) return this.#goOnWith(found);
      const isForOwner = account === undefined && (draft() !== '' || memory?.isOwned === true);
      if (!found && (draft() || isForOwner)) return void this.#show({ kind: isForOwner ? 'sign-in' : 'gone' });
      this.#offers = (await opening.offers()).filter(({ id }) => id !== this.#keeper.draft.id);
      this.#show({ kind: 'done' });
    } catch (error) {
      this.#show({ kind: 'failed', requestId: isApiError(error) ? error.requestId : undefined });
    }
    return undefined;
  }

  /** Goes on with an earlier draft. @returns undefined when it does not open with this code, or is not there any more */
  async take(offer: Offer, code?: string): Promise<KeptDraft | undefined> {
    const found = offer.needsCode ? await this.#opening?.openByCode(offer.id, code ?? '') : await this.#opening?.open(offer.id);
    return found && this.#goOnWith(found);
  }

  /** The draft belongs to who has signed in. */
  async takeOver(): Promise<void> {
    await this.#keeper.takeOver();
    this.#remember();
  }

  /** Leaves earlier drafts where they are. */
  declineOffers(): void {
    this.#offers = [];
    this.#show({ kind: 'done' });
  }

  /** Whether nothing was answered that would be worth keeping. */
  get isUntouched(): boolean {
    return this.#keeper.state.kind === 'untouched' && !this.#host.filling.isDirty;
  }

  /** Another draft, for whoever is signed in now. */
  beginAgain(): void {
    this.#keeper.close();
    this.#keeper = this.#begin();
    this.#resumedAt = undefined;
  }

  /** The same, and a reload does not lead back to the one before. */
  renew(): void {
    this.beginAgain();
    this.#forgetTab();
  }

  /** The same answers for another dossier. */
  another(): void {
    this.renew();
    this.touch();
  }

  /** The answers have changed: an offered undo is over, and the tab remembers which draft it is at. */
  touch(): void {
    if (this.#deleted) void this.#finishDeleting();
    this.#keeper.touch();
    this.#remember();
  }

  /** Others use this device, too: what lies on it goes. Or they do not any more. */
  async share(isShared: boolean): Promise<void> {
    sharedDevice.choose(isShared);
    if (isShared) {
      this.#forgetTab();
      await this.#keeper.forgetHere();
    } else this.touch();
    this.#host.update();
  }

  /** Clears the form. The draft goes soon after, unless it is brought back. */
  delete(): void {
    const { filling } = this.#host;
    const keeper = this.#keeper;
    keeper.close();
    this.#deleted = { keeper, answers: this.answers(), timer: setTimeout(() => void this.#finishDeleting(), REGRET) };
    clearAnswers(filling);
    this.renew();
    this.#host.update();
  }

  /** Brings a deleted draft back. */
  undelete(): void {
    if (!this.#deleted) return;
    const { keeper, answers, timer } = this.#deleted;
    clearTimeout(timer);
    this.#deleted = undefined;
    this.#keeper.close();
    this.#keeper = keeper;
    openAnswers(this.#host.filling, answers.values, answers.step);
    keeper.reopen();
    this.touch();
    this.#host.update();
  }

  /** The dossier was received: nothing of it stays here. */
  async finish(): Promise<void> {
    this.#forgetTab();
    await this.#keeper.wipe();
  }

  readonly answers = (): Answers => {
    const { filling } = this.#host;
    return { form: referenceOf(filling), values: answersOf(filling), step: filling.step };
  };

  /** Before the page goes. */
  leave(): void {
    void this.#finishDeleting();
    void this.#keeper.flush();
  }

  #forgetTab(): void {
    this.#remembered = '';
    tabMemory.forget(this.place);
  }

  #remember(): void {
    const { draft, account } = this.#keeper;
    const name = `${draft.id} ${account}`;
    if (this.#remembered === name || !this.mayUseDevice()) return; // asked at each key
    this.#remembered = name;
    tabMemory.write(this.place, { id: draft.id, sealKey: draft.sealKey, isOwned: account !== undefined });
  }

  #begin(found?: FoundDraft): DraftKeeper {
    const host = this.#host;
    const { session } = host.portal;
    const needs: KeeperHost = {
      client: () => host.portal.client,
      account: () => personOf(session)?.account,
      mayUseDevice: this.mayUseDevice,
      answers: this.answers,
      changed: host.update,
      signedOut: () => void session.renew().catch(() => undefined), // finds out whether it has ended
    };
    return new DraftKeeper(needs, this.#drafts, found?.kept ?? newDraft(this.#host.serviceCode), this.place, found);
  }

  #goOnWith(found: FoundDraft): KeptDraft {
    const { answers, savedAt } = found.kept;
    this.#keeper.close();
    this.#keeper = this.#begin(found);
    this.#offers = [];
    this.#resumedAt = savedAt;
    this.#remember();
    openAnswers(this.#host.filling, answers.values, answers.step);
    this.#show({ kind: 'done' });
    return found.kept;
  }

  async #finishDeleting(): Promise<void> {
    const deleted = this.#deleted;
    if (!deleted) return;
    clearTimeout(deleted.timer);
    this.#deleted = undefined;
    this.#host.update();
    const { id } = deleted.keeper.draft;
    await deleted.keeper.wipe();
    // What stays on the gateway all the same is listed there and goes after 90 days.
    if (deleted.keeper.account !== undefined) await this.#host.portal.client.drafts.remove(id).catch(() => undefined);
  }

  #show(looking: Looking): void {
    this.#looking = looking;
    this.#host.update();
  }
}
