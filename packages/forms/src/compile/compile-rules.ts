import type { FormExpression } from '@dvcqg/openapi';
import type { Condition } from './build-templates.js';
import { compileExpression, type Compiler, type Read } from '../expression/compile-expression.js';
import type { Evaluate } from '../expression/evaluate.js';
import { pointerOf } from '../pointer.js';
import { missingPart } from '../parts/engine-parts.js';
import type { EngineField, FieldTemplate } from './template.js';

/** Which fields each slot of a template reads. */
export interface TemplateReads {
  readonly visible: readonly Read[];
  readonly value: readonly Read[];
  readonly rest: readonly Read[];
}

/** Properties of field types that hold an expression. */
const EXTRA: Readonly<Partial<Record<EngineField['type'], readonly string[]>>> = {
  number: ['minimum', 'maximum'], money: ['minimum', 'maximum'], date: ['notBefore', 'notAfter'],
  identity_number: ['birthDate', 'sex'], unit: ['asOf', 'within'],
};

/** Compiles the condition of a step or section. */
export function compileCondition(compiler: Compiler, { template, visible }: Condition): TemplateReads {
  if (visible === undefined) return { visible: [], value: [], rest: [] };
  const compiled = compileExpression(compiler, visible, template.scope, template.pointer + pointerOf('visible'));
  template.rules.visible = compiled.evaluate;
  return { visible: compiled.reads, value: [], rest: [] };
}

/** Compiles everything that a field's definition says in expressions, and its pattern. */
export function compileField(compiler: Compiler, template: FieldTemplate): TemplateReads {
  const field = template.field!;
  const reads = { visible: [] as Read[], value: [] as Read[], rest: [] as Read[] };
  const compile = (expression: FormExpression, slot: keyof typeof reads, ...at: (string | number)[]): Evaluate => {
    const compiled = compileExpression(compiler, expression, template.scope, template.pointer + pointerOf(...at));
    reads[slot].push(...compiled.reads);
    return compiled.evaluate;
  };
  const { rules } = template;
  if (field.visible !== undefined) rules.visible = compile(field.visible, 'visible', 'visible');
  if (field.required !== undefined) rules.required = compile(field.required, 'rest', 'required');
  if (field.readonly !== undefined) rules.readonly = compile(field.readonly, 'rest', 'readonly');
  for (const name of EXTRA[field.type] ?? []) {
    const expression = (field as Readonly<Record<string, unknown>>)[name] as FormExpression | undefined;
    if (expression !== undefined) rules.extra.set(name, compile(expression, 'rest', name));
  }
  if (field.type === 'unit') return reads;
  if (field.computed !== undefined) rules.computed = compile(field.computed, 'value', 'computed');
  field.rules?.forEach((rule, at) => rules.own.push({ code: rule.code, valid: compile(rule.valid, 'rest', 'rules', at, 'valid') }));
  if ('options' in field) {
    field.options?.forEach((option, at) => {
      if (option.visible !== undefined) rules.hiddenOptions.set(option.value, compile(option.visible, 'rest', 'options', at, 'visible'));
    });
  }
  if ('pattern' in field && field.pattern !== undefined) compileTextPattern(compiler, template, field.pattern);
  if (field.type === 'group') reads.rest.push(...uniqueReads(compiler, template, field.uniqueBy ?? []));
  return reads;
}

function compileTextPattern(compiler: Compiler, template: FieldTemplate, pattern: string): void {
  const compilePattern = compiler.parts.pattern;
  if (compilePattern === undefined) throw missingPart('pattern');
  const compiled = compilePattern(pattern);
  if (compiled.ok) template.rules.pattern = compiled.matches;
  else compiler.report(template.pointer + pointerOf('pattern'), 'bad_pattern', compiled.reason);
}

function uniqueReads(compiler: Compiler, template: FieldTemplate, names: readonly string[]): Read[] {
  return names.flatMap((name, at) => {
    const field = template.rows!.byKey.get(name);
    if (field?.kind === 'value') return [{ template: field, via: template.scope.depth }];
    compiler.report(template.pointer + pointerOf('uniqueBy', at), 'unknown_reference');
    return [];
  });
}
