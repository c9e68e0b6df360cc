import type { Upload } from '@dvcqg/openapi';
import { ApiError } from '../core/error.js';
import type { Exchange } from './exchange.js';
import { Patience, wait } from './patience.js';
import type { UploadAnswer } from './transport.js';

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 5_000;

const read = ({ status, text }: UploadAnswer): Upload => {
  try {
    const upload = JSON.parse(text) as Upload | null;
    if (typeof upload?.state === 'string' && typeof upload.id === 'string') return upload;
  } catch {
    // Not JSON: somebody else answered.
  }
  throw new ApiError('network', { status });
};

/**
 * Looks until the gateway has checked the file.
 * @param limit milliseconds; after them the file is still `checking`, and is given as such
 * @throws ApiError
 */
export async function awaitVerdict(exchange: Exchange, url: string, limit: number, signal: AbortSignal | undefined): Promise<Upload> {
  const patience = new Patience(limit, signal);
  const end = performance.now() + limit;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, pause * 1.6)) {
    try {
      const upload = read(await exchange({ method: 'GET', url, headers: { accept: 'application/json' } }));
      if (upload.state !== 'checking' || performance.now() + pause > end) return upload;
      patience.progress();
    } catch (error) {
      await patience.after(error);
      continue;
    }
    await wait(pause, signal);
  }
}
