import type { Draft, DraftContent, DraftList, DraftSummary } from '@dvcqg/openapi';
import type { Query, RequestOptions, Transport } from '../core/spec.js';

/** Which revision a save goes out from. */
export interface DraftSaveOptions extends RequestOptions {
  /** The revision that was changed; without it the draft must be new. */
  readonly revision?: number | undefined;
}

/** Drafts of the signed-in person. */
export interface Drafts {
  /** One page of drafts, newest change first. */
  list(query?: Query<'/v1/drafts'>, options?: RequestOptions): Promise<DraftList>;
  get(id: string, options?: RequestOptions): Promise<Draft>;
  /**
   * Makes a draft under an id of your own (a UUID), or changes the revision you name. Rejects with `conflict` and writes nothing
   * when somebody else changed it since.
   */
  save(id: string, content: DraftContent, options?: DraftSaveOptions): Promise<DraftSummary>;
  /** Deletes a draft with its files; also succeeds when there is none. */
  remove(id: string, options?: RequestOptions): Promise<void>;
}

export const createDrafts = ({ bind }: Transport): Drafts => ({
  list: bind('get', '/v1/drafts', 'query'),
  get: bind('get', '/v1/drafts/{draftId}'),
  save: bind('put', '/v1/drafts/{draftId}', 'body'),
  remove: bind('delete', '/v1/drafts/{draftId}'),
});
