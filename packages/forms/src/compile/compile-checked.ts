import type { FormDefinition } from '@dvcqg/openapi';
import { loadParts, type ImportCode } from '../parts/load-parts.js';
import { compile, formOrFault } from './compile.js';
import type { CompiledForm } from './compiled-form.js';

/**
 * Makes ready a definition that the gateway has checked already: without looking at its shape again, and with no more of the
 * engine than it takes, so that a page loads little. The verdicts are those of `compileForm`.
 * Rejects with a `FormDefinitionFault` when its expressions or patterns are unsound, with another error when the code that
 * it takes did not come.
 */
export async function compileCheckedForm(definition: FormDefinition, importCode?: ImportCode): Promise<CompiledForm> {
  return formOrFault(compile(definition, await loadParts(definition, importCode)));
}
