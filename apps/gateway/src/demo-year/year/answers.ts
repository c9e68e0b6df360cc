import { checkSubmission, type CompiledForm, type FormContext } from '@dvcqg/forms';
import type { FormField } from '@dvcqg/openapi';
import type { MadeUpOrganization, MadeUpPerson } from '../people/person.js';

/** Who applies, and where that person lives. */
export interface MadeUpApplicant {
  readonly person: MadeUpPerson;
  readonly organization?: MadeUpOrganization | undefined;
  readonly address: { readonly province: string; readonly commune: string };
  readonly resultReturn: 'online' | 'at_counter';
}

/** What only this form asks: in which case, and that papers which would be needed come later. */
export type ParticularAnswers = Readonly<Record<string, unknown>>;

export function particularAnswers({ definition }: CompiledForm): ParticularAnswers {
  const fields = definition.steps.flatMap(({ sections }) => sections).flatMap((section) => section.fields);
  const answer = (field: FormField): unknown => {
    const options = 'options' in field && Array.isArray(field.options) ? (field.options as readonly { value: string }[]) : [];
    if (field.id === 'document_case' || field.id === 'papers_later_1') return field.id === 'document_case' ? options[0]?.value : options.map(({ value }) => value);
    return undefined;
  };
  return Object.fromEntries(fields.map((field) => [field.id, answer(field)]).filter(([, value]) => value !== undefined));
}

/** Whether a form asks a person or an organisation first, or knows only one of the two. */
export interface AsksFor {
  readonly kind: boolean;
  readonly person: boolean;
  readonly organization: boolean;
}

/** Answers to the form that is made from the metadata of a service. Without an e-mail address: nobody could be written to. */
export function answersOf({ person, organization, address, resultReturn }: MadeUpApplicant, particular: ParticularAnswers, asksKind: boolean): Record<string, unknown> {
  const { fullName, birthDate, sex, identityNumber, phone } = person;
  return {
    ...(asksKind ? { applicant_kind: organization ? 'organization' : 'citizen' } : {}),
    applicant: { fullName, birthDate, sex, identityNumber, phone },
    applicant_address: address,
    ...(organization ? { organization: { name: organization.name, taxCode: organization.taxCode, representative: organization.representative } } : {}),
    acting_for: 'self',
    request: 'Đề nghị giải quyết theo quy định (hồ sơ trình diễn)',
    ...particular,
    result_return: resultReturn,
    declaration: true,
  };
}

/** Whether a form takes such answers. */
export const takesAnswers = (form: CompiledForm, values: Record<string, unknown>, context: FormContext): boolean => checkSubmission(form, values, context).ok;
