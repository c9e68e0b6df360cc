import type { Upload } from '@dvcqg/openapi';
import { ApiError } from '../core/error.js';
import { awaitVerdict } from './await-verdict.js';
import { createExchange } from './exchange.js';
import type { UploadOptions } from './options.js';
import { sendFile } from './send-file.js';
import { chooseTransport } from './transport.js';

/** Pages may give an address relative to themselves. */
const endpointOf = (baseUrl: string | URL): URL => {
  try {
    return new URL(`${String(baseUrl).replace(/\/+$/, '')}/v1/uploads`, globalThis.location?.href);
  } catch (cause) {
    throw new ApiError('validation', { cause });
  }
};

/**
 * Sends a file and waits until the gateway has checked it. A connection that is cut or stalls is replaced by another one, which
 * goes on where the file stopped.
 * @returns the file `ready` for a dossier, `refused` with a reason, or still `checking` when the scanner takes longer than `patience`
 * @throws ApiError and nothing else: `network` or `timeout` when there was no progress for `patience`, `unauthenticated` when the
 *   session has ended, `not-found` when `url` is no longer known, `conflict` when it stands for a file of another size,
 *   `validation` when the file is empty, too large or can no longer be read, or `url` is not of this gateway; `aborted`
 * @example
 * const upload = await startUpload({ baseUrl, file, name: file.name, idempotencyKey, headers: () => ({ authorization: `Bearer ${token}` }) });
 */
export async function startUpload(options: UploadOptions): Promise<Upload> {
  const { baseUrl, file, headers = () => ({}), fetch, stallTimeout = 15_000, patience = 60_000, signal, url } = options;
  const endpoint = endpointOf(baseUrl);
  const isElsewhere = url !== undefined && (!URL.canParse(url) || new URL(url).origin !== endpoint.origin);
  if (file.size === 0 || isElsewhere) throw new ApiError('validation');
  const exchange = createExchange({ transport: chooseTransport(fetch), headers, stallTimeout, signal });
  const address = await sendFile(exchange, endpoint.href, options);
  return awaitVerdict(exchange, address, patience, signal);
}
