import type { HeaderOptions, Method, RequestOptions } from './spec.js';
import { JSON_TYPE } from './whole-fetch.js';

/** Options of any operation. */
export type AnyOptions = Partial<HeaderOptions> & RequestOptions;

/** What the client knows at this moment. */
interface Known {
  readonly accept: string;
  readonly bearer: string | undefined;
  readonly locale: string | undefined;
  readonly body: string | undefined;
}

/** The headers of a request; those that are undefined are not sent. */
export const headersOf = (method: Method, options: AnyOptions, { accept, bearer, body, locale }: Known): Record<string, string | undefined> => {
  const { applicantKey, device, feedbackSecret, idempotencyKey, paymentSecret, revision, secret } = options;
  return {
    accept,
    'accept-language': locale,
    'applicant-key': applicantKey,
    authorization: bearer && `Bearer ${bearer}`,
    'content-type': body && JSON_TYPE,
    'dossier-secret': secret,
    'feedback-secret': feedbackSecret,
    'idempotency-key': idempotencyKey,
    'if-match': revision ? `"${revision}"` : undefined,
    'payment-secret': paymentSecret,
    'rating-device': device,
    'if-none-match': method === 'put' && !revision ? '*' : undefined,
  };
};
