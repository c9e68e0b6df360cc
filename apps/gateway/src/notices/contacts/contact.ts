import { checkEmail } from '@dvcqg/domain';
import { type CompiledForm, createFormState, type FormContext, type FormValues, visibleFields } from '@dvcqg/forms';
import type { Identity, Locale } from '@dvcqg/openapi';

/** Where the applicant of a dossier wants to hear of it, and in which language. */
export interface DossierContact {
  readonly email: string;
  readonly locale: Locale;
}

/** What an address is looked for in. */
export interface ContactSource {
  readonly form: CompiledForm;
  readonly values: FormValues;
  readonly context: FormContext;
  readonly identity: Identity | undefined;
}

const valid = (text: unknown): string | undefined => {
  const checked = typeof text === 'string' ? checkEmail(text) : undefined;
  return checked?.ok === true ? checked.value : undefined;
};

/**
 * The applicant's own address: the answer to the question that is filled in from their account, else that of the account. Other
 * addresses in a form may be those of other people.
 */
export function emailOf({ form, values, context, identity }: ContactSource): string | undefined {
  const answers = visibleFields(createFormState(form, values, context)).filter(({ field }) => field.type === 'email' && field.prefill?.claim === 'email');
  return answers.map(({ cell }) => valid(cell.value)).find((email) => email !== undefined) ?? valid(identity?.claims['email']);
}
