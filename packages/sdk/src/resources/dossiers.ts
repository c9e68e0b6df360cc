import type { Dossier, DossierList, DossierReceived, DossierSubmission, Receipt, SupplementSubmission, WithdrawalRequest } from '@dvcqg/openapi';
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

/** Under which name something is done to a dossier, and on whose behalf. */
export interface DossierActOptions extends DossierOptions {
  /** UUID of this act. Store it before you call; repeating it under the same key does it once. */
  readonly idempotencyKey: string;
}

/** The same with files. */
export interface SupplementOptions extends DossierActOptions {
  /** Under which the files were uploaded, in place of a session. */
  readonly applicantKey?: string | undefined;
}

/** Dossiers: hand in, read, act, fetch receipts, papers and files. */
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
  /**
   * Answers a supplement request, everything at once and exactly once for each key. Rejects with `validation` and
   * `problem.violations` when an answer is missing, with `conflict` when nothing is asked for any more.
   * @returns the dossier as it is now
   */
  sendSupplement(code: string, requestId: string, submission: SupplementSubmission, options: SupplementOptions): Promise<Dossier>;
  /**
   * Asks to withdraw a dossier: before acceptance it ends at once, later an officer decides. Once for each key.
   * @returns the dossier as it is now
   */
  requestWithdrawal(code: string, request: WithdrawalRequest, options: DossierActOptions): Promise<Dossier>;
  /** A paper of the agency as PDF; `id` is one of the dossier's `documents`. */
  document(code: string, id: string, options?: DossierOptions): Promise<Blob>;
  /** When the result is due, as a calendar file. Rejects with `not-found` while there is no date. */
  appointment(code: string, options?: DossierOptions): Promise<Blob>;
  /** The bytes of a file, under no media type that a browser would open. */
  file(code: string, fileId: string, options?: DossierOptions): Promise<Blob>;
}

export const createDossiers = ({ bind }: Transport): Dossiers => {
  const submit = bind('post', '/v1/dossiers', 'body');
  return {
    submit: (submission, options) =>
      submit(submission, options).then((received) => {
        // Who shows "submitted" must hold a receipt; JSON without one is somebody else's.
        if (received?.receipt?.signed) return received;
        throw new ApiError('network');
      }),
    list: bind('get', '/v1/dossiers', 'query'),
    get: bind('get', '/v1/dossiers/{dossierCode}'),
    receipt: bind('get', '/v1/dossiers/{dossierCode}/receipt'),
    receiptPdf: bind('get', '/v1/dossiers/{dossierCode}/receipt.pdf', undefined, 'application/pdf'),
    sendSupplement: bind('post', '/v1/dossiers/{dossierCode}/supplements/{requestId}', 'body'),
    requestWithdrawal: bind('post', '/v1/dossiers/{dossierCode}/withdrawal', 'body'),
    document: bind('get', '/v1/dossiers/{dossierCode}/documents/{documentId}', undefined, 'application/pdf'),
    appointment: bind('get', '/v1/dossiers/{dossierCode}/appointment.ics', undefined, 'text/calendar'),
    file: bind('get', '/v1/dossiers/{dossierCode}/files/{fileId}', undefined, 'application/octet-stream'),
  };
};
