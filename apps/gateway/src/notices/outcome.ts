/** How one attempt to tell a recipient went. Reasons are short codes: never an address, never words of the other side. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** Worth another attempt. `askedMilliseconds`: what the receiver asked to be waited. */
  | { readonly kind: 'failed'; readonly reason: string; readonly askedMilliseconds?: number }
  /** This one will never be taken. */
  | { readonly kind: 'refused'; readonly reason: string }
  /** The recipient wants nothing more at all (HTTP 410). */
  | { readonly kind: 'gone' }
  /** There is nothing to say after all. */
  | { readonly kind: 'dropped'; readonly reason: string };

/** Code of an error of the operating system or of a library; its message may hold an address. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { code?: unknown };
  return typeof code === 'string' && /^[\w.-]{1,60}$/.test(code) ? code : error.name.slice(0, 60);
}
