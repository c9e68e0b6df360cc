import type { FormIdentityClaim, Locale } from '@dvcqg/openapi';

/** What the sign-in told of the person or organisation; absent claims are not known. */
export type FormIdentity = Readonly<Partial<Record<FormIdentityClaim, string>>>;

/** What a list of administrative units answers about a code on a day. */
export interface UnitAnswer {
  readonly tier: 'province' | 'district' | 'commune';
  readonly parentCode: string | null;
}

/**
 * Looks up an administrative unit on a day (`YYYY-MM-DD`). `null`: there was no such unit; `undefined`: the list does not
 * reach so far, nothing is claimed.
 */
export type UnitLookup = (code: string, day: string) => UnitAnswer | null | undefined;

/** All that a form may depend on besides its answers. The same context gives the same verdict everywhere. */
export interface FormContext {
  /** The instant of "today"; rules count in days of Viet Nam. */
  readonly now: Date;
  readonly identity?: FormIdentity;
  /** Does not change any verdict. */
  readonly locale?: Locale;
  /** Without it only the shape of unit codes and the provinces are checked. */
  readonly units?: UnitLookup;
}
