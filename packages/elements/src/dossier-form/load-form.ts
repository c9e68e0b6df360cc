import type { CompiledForm } from '@dvcqg/forms';
import { loadUsualParts } from '@dvcqg/forms/parts';
import type { Client } from '@dvcqg/sdk';
import { takeEarly } from './early/early-forms.js';

/** The engine and the views. */
export type FormCore = typeof import('./lazy/form-core.js');

export interface LoadedForm {
  readonly form: CompiledForm;
  readonly core: FormCore;
  /** Takes answers over into another version of the form; there when there are answers. */
  readonly carryOver: typeof import('./session/reopen.js').carryOver | undefined;
}

/** Which form is meant: of which service, and at which gateway. */
export interface FormSource {
  readonly client: Client;
  readonly endpoint: string;
  readonly code: string;
  /** The form is there already, maybe with answers. */
  readonly isAgain: boolean;
}

/**
 * Reads a service's form, and at the same time the code that it takes: on a slow line neither waits for the other.
 * Rejects with an `ApiError`, or with another error when the code did not come or the definition cannot be used.
 */
export const loadForm = async ({ client, endpoint, code, isAgain }: FormSource, loadCore: () => Promise<FormCore>, signal: AbortSignal): Promise<LoadedForm> => {
  const early = takeEarly(endpoint, code);
  if (!early) loadUsualParts();
  const ask = async () => (await early) ?? client.services.form(code, { signal });
  const [definition, core, reopen] = await Promise.all([ask(), loadCore(), isAgain ? import('./session/reopen.js') : undefined]);
  return { form: await core.compileCheckedForm(definition), core, carryOver: reopen?.carryOver };
};
