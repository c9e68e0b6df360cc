import type { Session, SessionGrant, SignInFailure } from '@dvcqg/openapi';
import type { ApiError, Client } from '@dvcqg/sdk';
import type { PortalSession, SessionState } from '../portal-session.js';
import { asKept } from './kept.js';
import type { SessionStart } from './open-session.js';
import { browserPage, type PageAccess } from './page-access.js';
import { popupAnswer } from './popup-answer.js';
import { hashOf, newProof } from './proof.js';
import { cleanAddress, readReturn, type Return } from './return-fragment.js';
import { SealedSlot } from './sealed-slot.js';
import { SignInError } from './sign-in-error.js';
import { Tabs, type TabMessage } from './tabs.js';
import { byOwnClock, timeLeft } from './times.js';

const LONGEST_TIMER = 2 ** 31 - 1;
const PASSING: readonly unknown[] = ['network', 'timeout', 'server', 'rate-limited'] satisfies ApiError['kind'][];

/** The client rejects with nothing else. Importing what recognises it would split the SDK out of the page's first chunk. */
const kindOf = (error: unknown): unknown => (error as Partial<ApiError> | undefined)?.kind;

/** The session of this page at one gateway. The token lives in memory, and sealed for the next page in the same tab. */
export class GatewaySession implements PortalSession {
  readonly #start: SessionStart;
  readonly #page: PageAccess;
  readonly #slot: SealedSlot;
  readonly #tabs: Tabs;
  readonly #listeners = new Set<() => void>();
  /** Until the page before has been taken over. */
  readonly #ready: Promise<void>;
  #state: SessionState = 'none';
  #session: Session | undefined;
  #failure: SignInFailure | undefined;
  #token: string | undefined;
  #id = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  #renewing: Promise<void> | undefined;
  #isOwnCall = false;

  constructor(start: SessionStart, page: PageAccess = browserPage) {
    this.#start = start;
    this.#page = page;
    this.#slot = new SealedSlot(start.key);
    this.#tabs = new Tabs(start.key, (message) => void this.#hear(message));
    document.addEventListener('visibilitychange', this.#check);
    addEventListener('pageshow', this.#comeBack);
    this.#ready = this.#takeOver();
  }

  get state(): SessionState {
    return this.#state;
  }

  get session(): Session | undefined {
    return this.#session;
  }

  get failure(): SignInFailure | undefined {
    return this.#failure;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** For the client's requests. Those of the session itself do not wait for what they bring about. */
  token(): Promise<string | undefined> {
    return this.#isOwnCall ? Promise.resolve(this.#token) : this.#ready.then(() => this.#token);
  }

  headers(): Readonly<Record<string, string>> {
    return this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` };
  }

  signIn(display: 'page' | 'popup'): Promise<void> {
    if (typeof crypto.subtle === 'undefined') return Promise.reject(new SignInError('unsupported'));
    this.#failure = undefined;
    return display === 'popup' ? this.#signInByWindow() : this.#signInByPage();
  }

  renew(): Promise<void> {
    return (this.#renewing ??= this.#renew().finally(() => (this.#renewing = undefined)));
  }

  async end(): Promise<string | null> {
    if (this.#token === undefined) {
      this.#forget('none');
      return null;
    }
    const [ending, id] = [this.#call(({ session }) => session.end()), this.#id];
    this.#tabs.tell({ kind: 'ended', id });
    this.#forget('none');
    return (await ending).signOutUrl;
  }

  /** Lets go of everything; for tests. */
  close(): void {
    clearTimeout(this.#timer);
    this.#tabs.close();
    document.removeEventListener('visibilitychange', this.#check);
    removeEventListener('pageshow', this.#comeBack);
  }

  /** A request of the session itself: the SDK asks for the token at once, before anything is awaited. */
  #call<Answer>(ask: (client: Client) => Promise<Answer>): Promise<Answer> {
    this.#isOwnCall = true;
    try {
      return ask(this.#start.client());
    } finally {
      this.#isOwnCall = false;
    }
  }

  #set(state: SessionState): void {
    this.#state = state;
    for (const tell of this.#listeners) tell();
  }

  async #takeOver(): Promise<void> {
    const back = readReturn(this.#start.hash);
    if (back) cleanAddress();
    if (!this.#slot.isFilled) return;
    this.#state = 'starting';
    const kept = asKept(await this.#slot.read());
    if (kept && 'token' in kept) {
      await this.#activate(kept.token, kept.session);
      // Another tab may have ended it in the meantime. Nobody waits for the answer.
      if (this.#token !== undefined) void this.#look();
    } else if (kept && back) {
      this.#slot.clear();
      await this.#comeHome(back, kept.codeVerifier).catch((error: unknown) => {
        this.#failure = error instanceof SignInError ? (error.trouble as SignInFailure) : 'failed';
        this.#set('none');
      });
    } else this.#set('none');
  }

  /** Back from the identity provider, with a code for a session or with an error. */
  async #comeHome(back: Return, codeVerifier: string): Promise<void> {
    if ('failure' in back) throw new SignInError(back.failure);
    let grant: SessionGrant;
    try {
      grant = await this.#call(({ session }) => session.create({ code: back.code, codeVerifier }));
    } catch (error) {
      throw new SignInError(PASSING.includes(kindOf(error)) ? 'unavailable' : 'failed', { cause: error });
    }
    const session = byOwnClock(grant.session, Date.now());
    await Promise.all([this.#activate(grant.token, session), this.#slot.write({ token: grant.token, session })]);
  }

  /** `session`: with its times by our clock. */
  async #activate(token: string, session: Session): Promise<void> {
    this.#id = (await hashOf(token)).slice(0, 16);
    this.#token = token;
    this.#prolong(session);
  }

  #prolong(session: Session): void {
    this.#session = session;
    this.#failure = undefined;
    this.#state = 'active';
    this.#check();
    if (this.#state === 'active') this.#set('active');
  }

  readonly #check = (): void => {
    clearTimeout(this.#timer);
    if (this.#state !== 'active' || !this.#session) return;
    const left = timeLeft(this.#session, Date.now());
    if (left <= 0) this.#forget('ended');
    else this.#timer = setTimeout(this.#check, Math.min(left, LONGEST_TIMER));
  };

  #forget(state: 'none' | 'ended'): void {
    clearTimeout(this.#timer);
    this.#token = undefined;
    this.#slot.clear();
    if (state === 'none') this.#session = undefined;
    this.#set(state);
  }

  async #signInByPage(): Promise<void> {
    const { codeVerifier, codeChallenge } = await newProof();
    if (!(await this.#slot.write({ codeVerifier }))) throw new SignInError('unsupported');
    this.#set('starting');
    this.#page.leave(this.#start.client().session.authorizationUrl({ codeChallenge, returnTo: this.#page.address(), display: 'page' }));
  }

  async #signInByWindow(): Promise<void> {
    const before = this.#state === 'starting' ? 'none' : this.#state;
    const popup = this.#page.openWindow();
    if (!popup) throw new SignInError('blocked');
    this.#set('starting');
    try {
      const { codeVerifier, codeChallenge } = await newProof();
      const answer = popupAnswer(popup, this.#start.endpoint);
      popup.location.replace(this.#start.client().session.authorizationUrl({ codeChallenge, returnTo: this.#page.address(), display: 'popup' }));
      await this.#comeHome(await answer, codeVerifier);
    } catch (error) {
      this.#set(before);
      throw error;
    }
  }

  async #renew(): Promise<void> {
    await this.#keep(this.#call(({ session }) => session.renew()), true);
  }

  /** Asks whether the session still lasts, and how long. */
  async #look(): Promise<void> {
    await this.#keep(this.#call(({ session }) => session.get()), false).catch(() => undefined);
  }

  async #keep(answer: Promise<Session>, tellTabs: boolean): Promise<void> {
    const token = this.#token;
    try {
      const session = byOwnClock(await answer, Date.now());
      if (token === undefined || token !== this.#token) return;
      this.#prolong(session);
      await this.#slot.write({ token, session });
      if (tellTabs) this.#tabs.tell({ kind: 'renewed', id: this.#id, session });
    } catch (error) {
      if (kindOf(error) === 'unauthenticated' && this.#token === token && this.#state === 'active') this.#forget('ended');
      throw error;
    }
  }

  async #hear(message: TabMessage): Promise<void> {
    if (this.#state !== 'active' || this.#token === undefined) return;
    const token = this.#token;
    if (message.kind === 'ended') {
      // Whoever signs out means the device: a session of this tab's own goes as well.
      if (message.id !== this.#id) void this.#call(({ session }) => session.end()).catch(() => undefined);
      this.#forget('none');
    } else if (message.id === this.#id) {
      this.#prolong(message.session);
      await this.#slot.write({ token, session: message.session });
    }
  }

  /** The browser brought this page back as it was left: on the way to sign in, or signed in a while ago. */
  readonly #comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    if (this.#state === 'starting') this.#set('none');
    else if (this.#state === 'active') void this.#look();
  };
}
