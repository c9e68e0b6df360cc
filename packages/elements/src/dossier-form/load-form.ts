import { compileCheckedForm, type CompiledForm } from '@dvcqg/forms';
import type { Client } from '@dvcqg/sdk';

/** Reads a service's form and makes it ready. Rejects with an `ApiError`, or a fault when the definition cannot be used. */
export const loadForm = async (client: Client, code: string, signal: AbortSignal): Promise<CompiledForm> =>
  compileCheckedForm(await client.services.form(code, { signal }));
