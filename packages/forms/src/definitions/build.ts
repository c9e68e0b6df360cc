import type { FormChoiceField, FormExpression, FormField, FormIdentityClaim, FormOption, FormSection, FormStep } from '@dvcqg/openapi';
import { w } from '../words.js';

/** An e-form with its own fields, and the services that use it. */
export interface EForm {
  readonly id: string;
  /** Rises with every change of its fields or words. */
  readonly version: number;
  readonly title: string;
  readonly serviceCodes: readonly string[];
  readonly steps: readonly FormStep[];
}

type More = Readonly<Record<string, unknown>>;

/** A field whose words stand in one text: Vietnamese, English and Chinese parted by bars. */
export function field(type: FormField['type'], id: string, label: string, more: More = {}): FormField {
  return { id, type, label: w(label), ...more } as FormField;
}

export const NEEDED: More = { required: true };
export const text = (id: string, label: string, more?: More): FormField => field('text', id, label, more);
export const lines = (id: string, label: string, more?: More): FormField => field('multiline', id, label, more);
export const name = (id: string, label: string, more?: More): FormField => field('text', id, label, { characters: 'person_name', maxLength: 100, ...more });
export const phone = (id: string, label: string, more?: More): FormField => field('phone', id, label, { inputMode: 'tel', autocomplete: 'tel-national', ...more });
export const email = (id: string, label: string, more?: More): FormField => field('email', id, label, { inputMode: 'email', autocomplete: 'email', ...more });
export const pastDate = (id: string, label: string, more?: More): FormField => field('date', id, label, { notAfter: { today: true }, ...more });
export const oldDate = (id: string, label: string, more?: More): FormField => pastDate(id, label, { precisions: ['day', 'month', 'year'], ...more });
export const money = (id: string, label: string, more?: More): FormField => field('money', id, label, { minimum: 0, inputMode: 'numeric', ...more });
export const number = (id: string, label: string, more?: More): FormField => field('number', id, label, { minimum: 0, inputMode: 'decimal', ...more });
export const personalId = (id: string, label: string, more?: More): FormField => field('identity_number', id, label, { inputMode: 'numeric', ...more });
export const anyId = (id: string, label: string, more?: More): FormField => field('identity_number', id, label, { accepts: ['personal_id', 'old_id', 'passport'], ...more });
export const address = (id: string, label: string, more?: More): FormField => field('address', id, label, more);
export const sex = (id: string, more?: More): FormField => field('choice', id, 'Giới tính|Sex|性别', { list: 'sex', ...more });
export const ethnicGroup = (id: string, more?: More): FormField => field('choice', id, 'Dân tộc|Ethnic group|民族', { list: 'ethnic_group', ...more });
export const nationality = (id: string, more?: More): FormField => field('choice', id, 'Quốc tịch|Nationality|国籍', { list: 'country', default: 'VN', ...more });
export const group = (id: string, label: string, fields: readonly FormField[], more?: More): FormField => field('group', id, label, { fields, ...more });
export const consent = (id: string, label: string, more?: More): FormField => field('consent', id, label, more);
export const files = (id: string, label: string, more?: More): FormField => field('attachment', id, label, more);

/** A choice; each option is `value: Vietnamese|English|Chinese`. */
export function choice(id: string, label: string, options: readonly string[], more: More = {}): FormField {
  return { id, type: 'choice', label: w(label), options: optionsOf(options), ...more } as FormChoiceField;
}

export function multiChoice(id: string, label: string, options: readonly string[], more: More = {}): FormField {
  return { id, type: 'multi_choice', label: w(label), options: optionsOf(options), ...more } as FormChoiceField;
}

function optionsOf(options: readonly string[]): FormOption[] {
  return options.map((option) => {
    const at = option.indexOf(': ');
    return { value: option.slice(0, at), label: w(option.slice(at + 2)) };
  });
}

export const section = (id: string, title: string, fields: readonly FormField[], more: More = {}): FormSection => ({ id, title: w(title), fields: [...fields], ...more });
export const step = (id: string, title: string, sections: readonly FormSection[], more: More = {}): FormStep => ({ id, title: w(title), sections: [...sections], ...more });

/** Prefill from sign-in; locked where the claim is verified. */
export const from = (claim: FormIdentityClaim, locked = false): More => ({ prefill: { claim, ...(locked ? { locked } : {}) } });
export const rule = (code: string, valid: FormExpression, message: string): More => ({ rules: [{ code, valid, message: w(message) }] });

export const is = (path: string, value: FormExpression): FormExpression => ({ eq: [{ field: path }, value] });
export const isNot = (path: string, value: FormExpression): FormExpression => ({ neq: [{ field: path }, value] });
export const oneOf = (path: string, ...values: FormExpression[]): FormExpression => ({ in: [{ field: path }, ...values] });
export const filled = (path: string): FormExpression => ({ not: { empty: { field: path } } });
