import type { Session } from '@dvcqg/openapi';

/** What a tab keeps sealed: on the way out the proof, signed in the session with its token. */
export type Kept = { readonly codeVerifier: string } | { readonly token: string; readonly session: Session };

/** What was kept, if it is anything of ours. */
export const asKept = (value: unknown): Kept | undefined => {
  const { codeVerifier, token, session } = (value ?? {}) as { codeVerifier?: unknown; token?: unknown; session?: Session };
  if (typeof codeVerifier === 'string') return { codeVerifier };
  return typeof token === 'string' && typeof session?.accountKey === 'string' ? { token, session } : undefined;
};
