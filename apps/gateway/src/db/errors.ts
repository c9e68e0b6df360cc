/** Codes of the operating system and of `pg` for a database that cannot be reached. */
const UNREACHABLE = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'EAI_AGAIN', 'ETIMEDOUT', 'EPIPE', 'EHOSTUNREACH']);
/** Messages of `pg` that come without a code. */
const LOST = /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error)/;

/**
 * Is the database away for now, rather than the query wrong? SQLSTATE classes: 08 connection, 53 resources
 * (too many connections), 57 operator intervention (shutdown, statement time-out).
 */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = error as { code?: unknown };
  if (typeof code === 'string') return UNREACHABLE.has(code) || /^(?:08|53|57)[0-9A-Z]{3}$/.test(code);
  return LOST.test(error.message) || (error instanceof AggregateError && error.errors.some(isUnavailable));
}

/** Did the database give up this transaction in favour of another one, so that it may be tried again at once? SQLSTATE class 40. */
export function isRetryable(error: unknown): boolean {
  return error instanceof Error && /^40(?:001|P01)$/.test(String((error as { code?: unknown }).code));
}

/** Was something written that is there already? SQLSTATE 23505. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && (error as { code?: unknown }).code === '23505';
}

/** Does the work, and again while the database gives it up in favour of others: at most so many times. */
export async function withRetries<Result>(times: number, work: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await work();
    } catch (error) {
      if (tries >= times || !isRetryable(error)) throw error;
    }
  }
}
