import { compileCheckedForm, type CompiledForm } from '@dvcqg/forms';
import type { FormDefinition } from '@dvcqg/openapi';
import type { Client } from '@dvcqg/sdk';
import { loadCode } from '../core/load-code.js';
import { takeEarly } from './early/take-early.js';

export interface LoadedForm {
  readonly form: CompiledForm;
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
  /** The definition has come; the code that it takes may have not. */
  readonly expect: (definition: FormDefinition) => void;
}

/** What nearly every service's form takes begins to load beside the definition. Should it fail, the form is compiled with another try. */
const loadUsual = (): void => void import('@dvcqg/forms/parts/people').catch(() => undefined);

/**
 * Reads a service's form and the code that it takes.
 * Rejects with an `ApiError`, or with another error when the code did not come or the definition cannot be used.
 */
export const loadForm = async ({ client, endpoint, code, isAgain, expect }: FormSource, signal: AbortSignal): Promise<LoadedForm> => {
  const early = takeEarly(endpoint, code);
  if (!early) loadUsual();
  const ask = async (): Promise<CompiledForm> => {
    const definition = (await early) ?? (await client.services.form(code, { signal }));
    expect(definition);
    return compileCheckedForm(definition, loadCode);
  };
  const [form, reopen] = await Promise.all([ask(), isAgain ? loadCode(() => import('./session/reopen.js')) : undefined]);
  return { form, carryOver: reopen?.carryOver };
};
