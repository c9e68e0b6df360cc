import type { FormDefinition, FormDefinitionError } from '@dvcqg/openapi';
import { checkShape } from '../definition/check-shape.js';
import { ALL_PARTS } from '../parts/all-parts.js';
import { checkPresets } from './check-presets.js';
import { compile, formOrFault, type Compiled } from './compile.js';
import type { CompiledForm } from './compiled-form.js';
import { reportCircle } from './report-circle.js';

function tryCompile(definition: unknown): Compiled {
  const problems = checkShape(definition);
  return problems.length > 0 ? { problems } : compile(definition as FormDefinition, ALL_PARTS, { fields: checkPresets, circle: reportCircle });
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
