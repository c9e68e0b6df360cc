import type { FormErrorCode } from '@dvcqg/openapi';

/** Either the identifier in the form in which it is stored and compared, or what is wrong with it. */
export type Checked<T extends object = object> =
  | ({ readonly ok: true; readonly value: string } & T)
  | { readonly ok: false; readonly code: FormErrorCode };

export const wrong = (code: FormErrorCode): { readonly ok: false; readonly code: FormErrorCode } => ({ ok: false, code });
export const right = (value: string): { readonly ok: true; readonly value: string } => ({ ok: true, value });

/** NFKC without spaces, dots, dashes and invisible characters: how people write numbers down, and how phones paste them. */
export function compact(text: string): string {
  return text.normalize('NFKC').replace(/[\s\p{Cf}.\-\u2010-\u2015]+/gu, '');
}
