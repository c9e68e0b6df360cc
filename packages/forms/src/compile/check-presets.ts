import type { Compiler } from '../expression/compile-expression.js';
import { normalise } from '../fields/field-kind.js';
import { pointerOf } from '../pointer.js';
import type { FieldTemplate } from './template.js';

/** Checks what a field says about its first value, and ranges that nothing could fit. */
export function checkPresets(templates: readonly FieldTemplate[], report: Compiler['report']): void {
  for (const template of templates) {
    const { field } = template;
    if (field === undefined || field.type === 'unit' || template.parent?.kind === 'composite') continue;
    const at = (...names: string[]): string => template.pointer + pointerOf(...names);
    if (field.computed !== undefined && field.prefill !== undefined) report(at('computed'), 'computed_and_prefilled');
    if (template.kind !== 'value' && (field.computed !== undefined || field.prefill !== undefined)) report(template.pointer, 'shape', 'it has no value of its own');
    if (field.default !== undefined) checkDefault(template, field.default, report);
    for (const [least, most] of RANGES) {
      const [low, high] = [(field as Readonly<Record<string, unknown>>)[least], (field as Readonly<Record<string, unknown>>)[most]];
      if (typeof low === 'number' && typeof high === 'number' && low > high) report(at(most), 'bad_range');
    }
    if ('list' in field && field.list !== undefined && field.options !== undefined) report(at('options'), 'bad_option', 'either a list or options');
    if ((field.type === 'choice' || field.type === 'multi_choice') && field.list === undefined && field.options === undefined) report(template.pointer, 'bad_option', 'no options');
  }
}

const RANGES = [['minLength', 'maxLength'], ['minimum', 'maximum'], ['minItems', 'maxItems'], ['minRows', 'maxRows'], ['minFiles', 'maxFiles']] as const;

function checkDefault(template: FieldTemplate, value: unknown, report: Compiler['report']): void {
  const pointer = template.pointer + pointerOf('default');
  if (template.field?.type === 'consent') report(pointer, 'consent_preset', 'consent is given by a person, never set beforehand');
  else if (template.kind !== 'value' || normalise(template, value).problem !== undefined) report(pointer, 'bad_default');
}
