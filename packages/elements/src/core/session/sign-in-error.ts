import type { SignInFailure } from '@dvcqg/openapi';

/** `blocked` = the browser did not let the window open; `unsupported` = it cannot keep what the way back takes. */
export type SignInTrouble = SignInFailure | 'blocked' | 'unsupported';

const NAME = 'SignInError';

/** Why signing in did not work. */
export class SignInError extends Error {
  readonly trouble: SignInTrouble;

  constructor(trouble: SignInTrouble, options?: ErrorOptions) {
    super(trouble, options);
    this.name = NAME;
    this.trouble = trouble;
  }
}

/** By name, so that two copies of the library understand each other. */
export const isSignInError = (error: unknown): error is SignInError => error instanceof Error && error.name === NAME;
