import type { PortalSession } from '../portal-session.js';

/** What the reader must know of their session. */
export type SessionNotice =
  | { readonly kind: 'ending'; readonly at: string; /** Otherwise one must sign in again. */ readonly isRenewable: boolean }
  | { readonly kind: 'ended' };

/** Milliseconds before the end at which the reader is told: two minutes, and what it takes to draw breath. */
const WARNING = 125_000;

/** Tells in time that a session ends, and that it has ended. */
export class SessionWatch {
  readonly #session: PortalSession;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #unsubscribe: (() => void) | undefined;
  #notice: SessionNotice | undefined;

  constructor(session: PortalSession, changed: () => void) {
    this.#session = session;
    this.#changed = changed;
  }

  get notice(): SessionNotice | undefined {
    return this.#notice;
  }

  start(): void {
    this.#unsubscribe ??= this.#session.subscribe(this.#look);
    // A device that slept has late timers.
    document.addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  stop(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
    document.removeEventListener('visibilitychange', this.#look);
    clearTimeout(this.#timer);
  }

  readonly #look = (): void => {
    clearTimeout(this.#timer);
    const before = this.#notice;
    this.#notice = this.#noticeNow();
    if (before?.kind !== this.#notice?.kind || (before?.kind === 'ending' && this.#notice?.kind === 'ending' && before.at !== this.#notice.at)) this.#changed();
  };

  #noticeNow(): SessionNotice | undefined {
    const { state, session } = this.#session;
    if (state === 'ended') return { kind: 'ended' };
    if (state !== 'active' || !session) return undefined;
    const left = Date.parse(session.expiresAt) - Date.now();
    if (left > WARNING) {
      this.#timer = setTimeout(this.#look, left - WARNING);
      return undefined;
    }
    if (left > 0) this.#timer = setTimeout(this.#look, left + 50);
    return left > 0 ? { kind: 'ending', at: session.expiresAt, isRenewable: Date.parse(session.renewableUntil) > Date.parse(session.expiresAt) } : { kind: 'ended' };
  }
}
