/** Looking for an earlier draft. */
export type Looking =
  | { readonly kind: 'done' }
  | { readonly kind: 'looking' }
  /** The gateway could not be asked. */
  | { readonly kind: 'failed'; readonly requestId?: string | undefined }
  /** The draft that was asked for is only for who is signed in. */
  | { readonly kind: 'sign-in' }
  /** The draft that was asked for is not there any more. */
  | { readonly kind: 'gone' };
