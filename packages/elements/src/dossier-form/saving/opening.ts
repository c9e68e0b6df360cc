import { isApiError, type Client } from '@dvcqg/sdk';
import type { FoundDraft } from './draft-keeper.js';
import { fingerprintOf, sameAnswers, type KeptDraft } from './kept-draft.js';
import { openCopy } from './local-copy.js';
import type { LocalDraft, LocalDrafts } from './local-drafts.js';
import { openByCode, readResumeCode } from './resume-code.js';
import { keptOf } from './server-drafts.js';
import type { OpenDraft, TabTalk } from './tab-talk.js';

/** Where to look for drafts, and for whom. */
export interface OpeningPlace {
  readonly client: Client;
  /** Opaque name of who is signed in. */
  readonly account: string | undefined;
  readonly drafts: LocalDrafts;
  readonly talk: TabTalk;
  readonly place: string;
  readonly serviceCode: string;
}

/** A draft that the reader may go on with. */
export interface Offer {
  readonly id: string;
  readonly savedAt: string;
  readonly where: 'device' | 'portal';
  /** The reader must give the code that was shown when it was saved. */
  readonly needsCode: boolean;
}

const MOST_OFFERS = 20;

/** Finds the drafts of a service and opens them. */
export class Opening {
  readonly #at: OpeningPlace;
  readonly #keys = new Map<string, string>();

  constructor(at: OpeningPlace) {
    this.#at = at;
  }

  /**
   * A draft whose id is known; `sealKey` when this tab has it, too. Undefined when there is none, or it is somebody else's.
   * @throws ApiError when the gateway could not be asked
   */
  async open(id: string, sealKey?: string): Promise<FoundDraft | undefined> {
    const { account, drafts } = this.#at;
    if (sealKey !== undefined) this.#keys.set(id, sealKey);
    const copy = await drafts.get(id).catch(() => undefined);
    const isMine = copy !== undefined && (copy.account === undefined || account === undefined || copy.account === account);
    const { there, error } = account === undefined ? { there: undefined, error: undefined } : await this.#readThere(id, account);
    const key = this.#keys.get(id) ?? there?.sealKey;
    const here = isMine && key !== undefined ? await openCopy(copy, key) : undefined;
    if (error !== undefined && !here) throw error;
    if (!here || !copy) return there && { kept: there, copy: undefined };
    return joined(here, copy, there);
  }

  /** A draft on this device by the digits that the reader kept. Undefined when they do not fit. */
  async openByCode(id: string, typed: string): Promise<FoundDraft | undefined> {
    const code = readResumeCode(typed);
    const copy = await this.#at.drafts.get(id).catch(() => undefined);
    if (code === undefined || !copy?.lock) return undefined;
    const sealKey = await openByCode(code, id, copy.lock);
    return sealKey === undefined ? undefined : this.open(id, sealKey);
  }

  /**
   * The drafts of the service that are not open yet, the newest first.
   * @throws ApiError when the gateway could not be asked
   */
  async offers(): Promise<readonly Offer[]> {
    const [here, there] = await Promise.all([this.#offersHere(), this.#offersThere()]);
    const ids = new Set(there.map(({ id }) => id));
    return [...there, ...here.filter(({ id }) => !ids.has(id))].toSorted((one, other) => other.savedAt.localeCompare(one.savedAt));
  }

  /** What is on this device, in case the gateway could not be asked. */
  async #offersHere(): Promise<readonly Offer[]> {
    const { drafts, talk, place, account } = this.#at;
    const copies = await drafts.list(place).catch((): readonly LocalDraft[] => []);
    if (copies.length === 0) return [];
    const known: readonly OpenDraft[] = await talk.openDrafts(place, account);
    for (const { id, sealKey } of known) this.#keys.set(id, sealKey);
    const isMine = (copy: LocalDraft): boolean => (copy.account === undefined || copy.account === account) && (this.#keys.has(copy.id) || copy.lock !== undefined);
    return copies.filter(isMine).map(({ id, savedAt }) => ({ id, savedAt, where: 'device', needsCode: !this.#keys.has(id) }));
  }

  async #offersThere(): Promise<readonly Offer[]> {
    const { account, client, serviceCode } = this.#at;
    if (account === undefined) return [];
    const { items } = await client.drafts.list({ limit: MOST_OFFERS });
    return items.filter((draft) => draft.serviceCode === serviceCode).map(({ id, updatedAt }) => ({ id, savedAt: updatedAt, where: 'portal', needsCode: false }));
  }

  /** An error is no reason not to go on with what is on the device. */
  async #readThere(id: string, account: string): Promise<{ readonly there: KeptDraft | undefined; readonly error: unknown }> {
    try {
      return { there: keptOf(await this.#at.client.drafts.get(id), account), error: undefined };
    } catch (error) {
      return { there: undefined, error: isApiError(error) && error.kind === 'not-found' ? undefined : error };
    }
  }
}

/** What is on the device was written upon a revision of the gateway's: if that is still the newest, the device is ahead. */
const joined = async (here: KeptDraft, copy: LocalDraft, there: KeptDraft | undefined): Promise<FoundDraft> => {
  const isSame = there !== undefined && sameAnswers(here.answers.values, there.answers.values);
  const isOwn = there !== undefined && here.unconfirmed?.includes(await fingerprintOf(there.answers.values)) === true;
  if (!there || here.revision === there.revision || isSame || isOwn) return { kept: { ...here, revision: there?.revision ?? here.revision }, copy };
  return { kept: { ...here, revision: there.revision }, copy, other: there };
};
