import type { Database } from '../../db/schema.js';
import type { Page } from '../../http/registry.js';
import { type Fragment, withFragment } from '../../identity/return-to.js';
import { findAttempt } from '../../payments/repository.js';

/** What coming back needs of the gateway. */
export interface ReturnParts {
  readonly db: Database;
  readonly publicUrl: () => string;
}

/** Where the platform sends payers back to. */
export const RETURN_PATH = '/v1/payment-return';

/**
 * Leads a payer who comes back from the platform to the page where paying began. Believes nothing of what stands in the address but
 * which try it is about, and says nothing of whether it was paid: the page asks.
 */
export function returnPage({ db, publicUrl }: ReturnParts): Page {
  const work: Page['work'] = async ({ rawQuery }) => {
    const reference = new URLSearchParams(rawQuery).get('MaThamChieu') ?? '';
    const attempt = reference === '' || reference.length > 200 || reference.includes('\0') ? undefined : await findAttempt(db, reference);
    const fragment = (value: string): Fragment => ({ name: 'dvc-payment', value });
    const location = attempt?.return_to ? withFragment(attempt.return_to, fragment(attempt.payment_id)) : `${publicUrl()}/`;
    return { status: 303, headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' }, body: null };
  };
  return { path: RETURN_PATH, work };
}
