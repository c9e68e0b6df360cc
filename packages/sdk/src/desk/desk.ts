import type { AuditTrail, DeskBulkCommand, DeskBulkResult, DeskColleagues, DeskCommand, DeskCounts, DeskDossierList, DeskRatingList, Dossier, RatingSummaryList } from '@dvcqg/openapi';
import type { Client } from '../client.js';
import type { Query, RequestOptions } from '../core/spec.js';

/** Narrows a list of dossiers and says how it is ordered. */
export type DeskQuery = Query<'/v1/desk/dossiers'>;
/** The same for the register, which has no pages. */
export type RegisterQuery = Query<'/v1/desk/register.pdf'>;
/** Only one agency and those below it. */
export type AgencyQuery = Query<'/v1/desk/counts'>;

/** Narrows the list of ratings. */
export type DeskRatingQuery = Query<'/v1/desk/ratings'>;
/** By what ratings are summed up, and for which period. */
export type DeskSummaryQuery = Query<'/v1/desk/rating-summaries'>;

/** Under which name something is done. */
export interface BulkOptions extends RequestOptions {
  /** UUID of this command. Store it before you call; the same key never does it twice. */
  readonly idempotencyKey: string;
}

/** Under which name something is done, and to what the officer saw. */
export interface ActOptions extends BulkOptions {
  /** `revision` of the dossier that the officer saw. When something happened since, it rejects with `conflict` (412). */
  readonly revision: number;
}

/** The officers' side. Everything needs a session with a role at an agency; without one it rejects with `forbidden`. */
export interface Desk {
  /** One page of the dossiers of one's agencies, the most urgent first unless said. */
  list(query?: DeskQuery, options?: RequestOptions): Promise<DeskDossierList>;
  /** How many dossiers are where. */
  counts(query?: AgencyQuery, options?: RequestOptions): Promise<DeskCounts>;
  /** To whom a dossier can be assigned. */
  colleagues(query?: AgencyQuery, options?: RequestOptions): Promise<DeskColleagues>;
  /** A dossier with names of officers and what the caller may do. Another agency's rejects with `not-found`, like one that does not exist. */
  get(code: string, options?: RequestOptions): Promise<Dossier>;
  /**
   * Does something with a dossier exactly once, and gives it back as it is then. After `network` or `timeout` it is not known
   * whether it was done: call again with the same key and command. `conflict` with status 412: somebody else was faster; with
   * 409 `action_not_allowed`: role or situation do not allow it.
   */
  act(code: string, command: DeskCommand, options: ActOptions): Promise<Dossier>;
  /** The same with up to 100 dossiers, each by itself: the answer says what became of each. */
  actOnMany(command: DeskBulkCommand, options: BulkOptions): Promise<DeskBulkResult>;
  /** The bytes of a file, under no media type that a browser would open. */
  file(code: string, fileId: string, options?: RequestOptions): Promise<Blob>;
  /** A paper as PDF: an id of `dossier.documents`, or `control-sheet`, or `receipt`. */
  document(code: string, documentId: string, options?: RequestOptions): Promise<Blob>;
  /** The register (form 07) as PDF, of what `list` shows with the same query, up to 1,000 dossiers. */
  register(query?: RegisterQuery, options?: RequestOptions): Promise<Blob>;
  /** Who did what with a dossier. For managers. */
  audit(code: string, options?: RequestOptions): Promise<AuditTrail>;
  /** One page of what people said of one's agencies, newest first. What an officer need not see of persons is left out. */
  ratings(query?: DeskRatingQuery, options?: RequestOptions): Promise<DeskRatingList>;
  /** The same in figures with points and grades, of today too. For managers; others are `forbidden`. */
  ratingSummaries(query: DeskSummaryQuery, options?: RequestOptions): Promise<RatingSummaryList>;
}

/**
 * The officers' side of a client's gateway, under the same session. Apart from the client, so that citizens' pages do not load it.
 * @example
 * const desk = deskOf(client);
 * const { items } = await desk.list({ queue: 'intake' });
 */
export const deskOf = ({ transport: { bind } }: Client): Desk => ({
  list: bind('get', '/v1/desk/dossiers', 'query'),
  counts: bind('get', '/v1/desk/counts', 'query'),
  colleagues: bind('get', '/v1/desk/colleagues', 'query'),
  get: bind('get', '/v1/desk/dossiers/{dossierCode}'),
  act: bind('post', '/v1/desk/dossiers/{dossierCode}/actions', 'body'),
  actOnMany: bind('post', '/v1/desk/actions', 'body'),
  file: bind('get', '/v1/desk/dossiers/{dossierCode}/files/{fileId}', undefined, 'application/octet-stream'),
  document: bind('get', '/v1/desk/dossiers/{dossierCode}/documents/{documentId}', undefined, 'application/pdf'),
  register: bind('get', '/v1/desk/register.pdf', 'query', 'application/pdf'),
  audit: bind('get', '/v1/desk/dossiers/{dossierCode}/audit'),
  ratings: bind('get', '/v1/desk/ratings', 'query'),
  ratingSummaries: bind('get', '/v1/desk/rating-summaries', 'query'),
});
