import type { FormDefinition, FormDefinitionError } from '@dvcqg/openapi';
import { checkShape } from '../definition/check-shape.js';
import type { Compiler } from '../expression/compile-expression.js';
import { checkPresets } from './check-presets.js';
import { buildTemplates } from './build-templates.js';
import { compileCondition, compileField, type TemplateReads } from './compile-rules.js';
import type { CompiledForm } from './compiled-form.js';
import { buildGraph } from './graph.js';
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

type Compiled = { readonly form: CompiledForm } | { readonly problems: readonly FormDefinitionError[] };

/** Compiles what has the shape of a definition; `check` may look at the fields besides. */
function compile(definition: FormDefinition, check: (templates: readonly FieldTemplate[], report: Compiler['report']) => void): Compiled {
  const problems: FormDefinitionError[] = [];
  const report: Compiler['report'] = (pointer, code, detail) => {
    problems.push({ pointer, code, ...(detail === undefined ? {} : { detail }) });
  };
  const { root, templates, containers } = buildTemplates(definition, report);
  if (problems.length > 0) return { problems };
  const compiler: Compiler = { root, report };
  const reads = new Map<FieldTemplate, TemplateReads>();
  for (const condition of containers) reads.set(condition.template, compileCondition(compiler, condition));
  for (const template of templates) if (template.field !== undefined) reads.set(template, compileField(compiler, template));
  const graph = buildGraph(compiler, templates, reads);
  check(templates, report);
  return problems.length > 0 ? { problems } : { form: { definition, root, templates, ...graph } };
}

function tryCompile(definition: unknown): Compiled {
  const problems = checkShape(definition);
  return problems.length > 0 ? { problems } : compile(definition as FormDefinition, checkPresets);
}

function formOrFault(compiled: Compiled): CompiledForm {
  if ('problems' in compiled) throw new FormDefinitionFault(compiled.problems);
  return compiled.form;
}

/** What is wrong with a definition, all at once; nothing when it can be used. */
export function checkDefinition(definition: unknown): readonly FormDefinitionError[] {
  const compiled = tryCompile(definition);
  return 'problems' in compiled ? compiled.problems : [];
}

/**
 * Makes a definition ready for use; do it once and keep it. Also for definitions from elsewhere: anything may be passed.
 * @throws FormDefinitionFault with every problem and where it is.
 */
export function compileForm(definition: unknown): CompiledForm {
  return formOrFault(tryCompile(definition));
}

/**
 * The same for a definition that the gateway has checked already: without looking at its shape again, so that a page does
 * not load what it takes.
 * @throws FormDefinitionFault when its expressions or patterns are unsound.
 */
export function compileCheckedForm(definition: FormDefinition): CompiledForm {
  return formOrFault(compile(definition, () => undefined));
}
