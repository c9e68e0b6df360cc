import type { PortalSession } from '../../core/portal-session.js';

/** How signing in from within the form goes. */
export type SignInState = 'idle' | 'waiting' | 'failed';

/** Lets the reader sign in without leaving the form. */
export class SignIn {
  readonly #session: PortalSession;
  readonly #keep: () => Promise<void>;
  readonly #changed: () => void;
  #state: SignInState = 'idle';
  #isOverAnswers = false;

  /** @param keep saves the answers before anything else happens */
  constructor(session: PortalSession, keep: () => Promise<void>, changed: () => void) {
    this.#session = session;
    this.#keep = keep;
    this.#changed = changed;
  }

  get state(): SignInState {
    return this.#state;
  }

  /** The reader signed in here, with their answers before their eyes. */
  get isOverAnswers(): boolean {
    return this.#isOverAnswers;
  }

  /** In a window of its own; called from a click, so that the browser lets it open. Never rejects. */
  readonly inWindow = async (): Promise<void> => {
    this.#isOverAnswers = true;
    this.#show('waiting');
    try {
      const signedIn = this.#session.signIn('popup');
      void this.#keep();
      await signedIn;
      this.#show('idle');
    } catch {
      this.#show('failed');
    }
    this.#isOverAnswers = false;
  };

  /** By leaving the page, where no window opens. Never rejects. */
  readonly inPage = async (): Promise<void> => {
    await this.#keep();
    await this.#session.signIn('page').catch(() => this.#show('failed'));
  };

  #show(state: SignInState): void {
    this.#state = state;
    this.#changed();
  }
}
