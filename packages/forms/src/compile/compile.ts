import type { FormDefinition, FormDefinitionError } from '@dvcqg/openapi';
import type { Compiler } from '../expression/compile-expression.js';
import type { EngineParts } from '../parts/engine-parts.js';
import { buildTemplates } from './build-templates.js';
import { compileCondition, compileField, type TemplateReads } from './compile-rules.js';
import type { CompiledForm } from './compiled-form.js';
import { buildGraph, type CircleReport } from './graph.js';
import type { FieldTemplate } from './template.js';

/** A definition that cannot be used; `problems` says where and why, for its author. */
export class FormDefinitionFault extends Error {
  override readonly name = 'FormDefinitionFault';
  readonly problems: readonly FormDefinitionError[];

  constructor(problems: readonly FormDefinitionError[]) {
    super(`The form definition has ${problems.length} problem(s): ${problems.slice(0, 3).map(({ pointer, code, detail }) => `${pointer || '/'} ${code}${detail === undefined ? '' : ` (${detail})`}`).join('; ')}`);
    this.problems = problems;
  }
}

export type Compiled = { readonly form: CompiledForm } | { readonly problems: readonly FormDefinitionError[] };

/** What a definition that nobody has checked is looked at for besides. */
export interface AuthorChecks {
  readonly fields: (templates: readonly FieldTemplate[], report: Compiler['report']) => void;
  readonly circle: CircleReport;
}

/** Compiles what has the shape of a definition. */
export function compile(definition: FormDefinition, parts: EngineParts, checks?: AuthorChecks): Compiled {
  const problems: FormDefinitionError[] = [];
  const report: Compiler['report'] = (pointer, code, detail) => {
    problems.push({ pointer, code, ...(detail === undefined ? {} : { detail }) });
  };
  const { root, templates, containers } = buildTemplates(definition, parts, report);
  if (problems.length > 0) return { problems };
  const compiler: Compiler = { root, parts, report };
  const reads = new Map<FieldTemplate, TemplateReads>();
  for (const condition of containers) reads.set(condition.template, compileCondition(compiler, condition));
  for (const template of templates) if (template.field !== undefined) reads.set(template, compileField(compiler, template));
  const graph = buildGraph(compiler, templates, reads, checks?.circle);
  checks?.fields(templates, report);
  return problems.length > 0 ? { problems } : { form: { definition, root, templates, ...graph, optionsOf: parts.lists?.optionsOf ?? (() => []) } };
}

export function formOrFault(compiled: Compiled): CompiledForm {
  if ('problems' in compiled) throw new FormDefinitionFault(compiled.problems);
  return compiled.form;
}
