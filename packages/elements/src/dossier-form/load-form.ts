import type { CompiledForm } from '@dvcqg/forms';
import type { Client } from '@dvcqg/sdk';

export interface LoadedForm {
  readonly form: CompiledForm;
  /** The engine and the views. */
  readonly core: typeof import('./lazy/form-core.js');
}

/**
 * Reads a service's form, and at the same time the code that it takes: on a slow line neither waits for the other.
 * Rejects with an `ApiError`, or with another error when the code did not come or the definition cannot be used.
 */
export const loadForm = async (client: Client, code: string, signal: AbortSignal): Promise<LoadedForm> => {
  const [definition, core] = await Promise.all([client.services.form(code, { signal }), import('./lazy/form-core.js')]);
  return { form: core.compileCheckedForm(definition), core };
};
