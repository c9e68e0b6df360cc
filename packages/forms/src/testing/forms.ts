import type { FormDefinition, FormField } from '@dvcqg/openapi';
import type { FormContext } from '../context.js';

export const words = (vi: string) => ({ vi });

/** A form with one step and one section. */
export function formWith(...fields: FormField[]): FormDefinition {
  return { id: 'test', version: 1, title: words('Thử'), steps: [{ id: 's', title: words('Bước'), sections: [{ id: 'p', fields }] }] };
}

export const text = (id: string, more: object = {}): FormField => ({ id, type: 'text', label: words(id), ...more }) as FormField;
export const field = (id: string, type: string, more: object = {}): FormField => ({ id, type, label: words(id), ...more }) as unknown as FormField;
export const group = (id: string, fields: FormField[], more: object = {}): FormField => field(id, 'group', { fields, ...more });

/** 22 November 2026 in Viet Nam. */
export const CONTEXT: FormContext = { now: new Date('2026-11-22T03:00:00Z') };
