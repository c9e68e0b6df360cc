import type { Dossier, DossierList, DossierReceived, DossierSubmission, Receipt } from '@dvcqg/openapi';
import { ApiError } from '../core/error.js';
import type { Query, RequestOptions, Transport } from '../core/spec.js';

/** Under which name a submission goes. */
export interface SubmitOptions extends RequestOptions {
  /** UUID of this submission. Store it before you call; the same key never makes a second dossier. */
  readonly idempotencyKey: string;
  /** In place of a session, where the portal allows to apply without signing in. */
  readonly applicantKey?: string | undefined;
}

/** How a dossier is opened. */
export interface DossierOptions extends RequestOptions {
  /** The receipt's secret, in place of the owner's session. */
  readonly secret?: string | undefined;
}

/** Dossiers: hand in, read, fetch receipts and files. */
export interface Dossiers {
  /**
   * Submits a dossier exactly once: tried again under the same key until an answer arrives or the total time is used up. After
   * `network` or `timeout` it is not known whether it arrived: call again with the same key and content. Wrong answers reject with
   * `validation` and `problem.formViolations`.
   */
  submit(submission: DossierSubmission, options: SubmitOptions): Promise<DossierReceived>;
  /** One page of the signed-in person's dossiers, newest first. */
  list(query?: Query<'/v1/dossiers'>, options?: RequestOptions): Promise<DossierList>;
  /** A dossier, for its owner or with its secret. Unknown and forbidden reject alike with `not-found`. */
  get(code: string, options?: DossierOptions): Promise<Dossier>;
  receipt(code: string, options?: DossierOptions): Promise<Receipt>;
  /** The receipt on paper. */
  receiptPdf(code: string, options?: DossierOptions): Promise<Blob>;
  /** The bytes of a file, under no media type that a browser would open. */
  file(code: string, fileId: string, options?: DossierOptions): Promise<Blob>;
}

export const createDossiers = ({ bind }: Transport): Dossiers => {
  const submit = bind('post', '/v1/dossiers', 'body');
  return {
    submit: async (submission, options) => {
      const received = await submit(submission, options);
      // Who shows "submitted" must hold a receipt; JSON without one is somebody else's.
      if (!received?.receipt?.signed) throw new ApiError('network');
      return received;
    },
    list: bind('get', '/v1/dossiers', 'query'),
    get: bind('get', '/v1/dossiers/{dossierCode}'),
    receipt: bind('get', '/v1/dossiers/{dossierCode}/receipt'),
    receiptPdf: bind('get', '/v1/dossiers/{dossierCode}/receipt.pdf', undefined, 'application/pdf'),
    file: bind('get', '/v1/dossiers/{dossierCode}/files/{fileId}', undefined, 'application/octet-stream'),
  };
};
