import type { SignInFailure } from '@dvcqg/openapi';
import type { Log } from '../http/log.js';
import { ProblemError } from '../http/problem.js';
import { identityOf } from './claims/identity-of.js';
import { SignInError } from './oidc/failure.js';
import type { RelyingParty } from './oidc/relying-party.js';
import { allowedPage, type ReturnAddresses } from './return-to.js';
import { hashOf, newSecret, subjectOf } from './sessions/secrets.js';
import type { SignedIn, SignInFlow } from './sessions/repository.js';
import type { SessionStore } from './sessions/session-store.js';
import type { IssuerConfig } from './sign-in-config.js';

/** What a page asks for. */
export interface SignInWish {
  readonly codeChallenge: string;
  readonly returnTo: string;
  readonly display: 'page' | 'popup';
}

/** Where a reader comes back to, and with what. */
export interface SignInOutcome {
  readonly returnTo: string;
  readonly display: 'page' | 'popup';
  readonly result: { readonly code: string } | { readonly error: SignInFailure };
}

/** What signing in is made of. */
export interface SignInParts {
  readonly issuer: IssuerConfig;
  readonly relyingParty: RelyingParty;
  readonly store: SessionStore;
  readonly addresses: ReturnAddresses;
  readonly log: Log;
  /** Hears of everybody who has signed in, before their session begins. */
  readonly onSignedIn: (who: Pick<SignedIn, 'subject' | 'identity'>) => Promise<void>;
}

/** Leads readers to the identity provider and receives them again. */
export class SignIn {
  readonly #parts: SignInParts;

  constructor(parts: SignInParts) {
    this.#parts = parts;
  }

  get #redirectUri(): string {
    return `${this.#parts.addresses.publicUrl()}/v1/session/callback`;
  }

  /**
   * Where to send the reader.
   * @throws ProblemError for a page that is not ours; SignInError when the identity provider is away
   */
  async start({ codeChallenge, returnTo, display }: SignInWish): Promise<string> {
    const { relyingParty, store, addresses } = this.#parts;
    const page = allowedPage(returnTo, addresses);
    if (!page) throw new ProblemError('validation_failed', { detail: 'The origin of this page is not allowed for sign-in', violations: [{ pointer: '/query/returnTo', code: 'format' }] });
    const [state, nonce, codeVerifier] = [newSecret(), newSecret(), newSecret()];
    try {
      const url = await relyingParty.authorizationUrl({ state, nonce, codeChallenge: hashOf(codeVerifier), redirectUri: this.#redirectUri });
      await store.keepFlow(state, { nonce, codeVerifier, codeChallenge, returnTo: page.href, display });
      return url;
    } catch (error) {
      if (error instanceof SignInError) this.#tell('sign-in-not-started', error);
      throw error;
    }
  }

  /** Receives a reader with the query of the callback; `undefined` when nobody is known who is on the way. */
  async receive(parameters: URLSearchParams): Promise<SignInOutcome | undefined> {
    const states = parameters.getAll('state');
    const [state = ''] = states;
    const flow = states.length === 1 ? await this.#parts.store.takeFlow(state) : undefined;
    if (!flow) return undefined;
    const { returnTo, display } = flow;
    try {
      return { returnTo, display, result: { code: await this.#finish(flow, state, parameters) } };
    } catch (error) {
      if (!(error instanceof SignInError)) throw error;
      this.#tell('sign-in-not-finished', error);
      return { returnTo, display, result: { error: error.failure } };
    }
  }

  async #finish({ nonce, codeVerifier, codeChallenge }: SignInFlow, state: string, parameters: URLSearchParams): Promise<string> {
    const { relyingParty, store, issuer, onSignedIn } = this.#parts;
    const { sub, claims, signOutUrl } = await relyingParty.account({ parameters, state, nonce, codeVerifier, redirectUri: this.#redirectUri });
    const identity = identityOf(claims, issuer.rolesClaim);
    const subject = subjectOf(issuer.url, sub);
    await onSignedIn({ subject, identity });
    return store.issueCode(codeChallenge, { subject, identity, signOutUrl });
  }

  #tell(event: string, { failure, reason }: SignInError): void {
    this.#parts.log.event(event, { failure, reason });
  }
}
