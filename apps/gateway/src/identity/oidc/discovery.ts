import { allowInsecureRequests, type AuthorizationServer, discoveryRequest, processDiscoveryResponse } from 'oauth4webapi';
import { isLoopback } from '../sign-in-config.js';

/** How long what an issuer tells of itself is taken as it was. */
const FRESH_MS = 3_600_000;
/** The issuer's time for any answer. */
const PATIENCE_MS = 8000;

/** Options of every request to an issuer: a deadline, and http only to this machine. */
export function requestOptions(issuer: string): { readonly signal: AbortSignal; readonly [allowInsecureRequests]: boolean } {
  return { signal: AbortSignal.timeout(PATIENCE_MS), [allowInsecureRequests]: isLoopback(issuer) };
}

/** What is known of an issuer: asked once an hour by all requests together, and kept while the issuer is away. */
export class Discovery {
  readonly #issuer: string;
  readonly #now: () => number;
  #known: { readonly server: AuthorizationServer; readonly at: number } | undefined;
  #running: Promise<AuthorizationServer> | undefined;

  constructor(issuer: string, now: () => number) {
    this.#issuer = issuer;
    this.#now = now;
  }

  /** Rejects while nothing is known and the issuer cannot be asked. */
  async server(): Promise<AuthorizationServer> {
    if (this.#known && this.#now() - this.#known.at < FRESH_MS) return this.#known.server;
    this.#running ??= this.#ask().finally(() => (this.#running = undefined));
    try {
      return await this.#running;
    } catch (error) {
      if (this.#known) return this.#known.server;
      throw error;
    }
  }

  async #ask(): Promise<AuthorizationServer> {
    const issuer = new URL(this.#issuer);
    const response = await discoveryRequest(issuer, { algorithm: 'oidc', ...requestOptions(this.#issuer) });
    const server = await processDiscoveryResponse(issuer, response);
    this.#known = { server, at: this.#now() };
    return server;
  }
}
