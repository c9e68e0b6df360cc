import type { paths } from '@dvcqg/openapi';

/** Paths of the contract that can be read. */
export type ReadPath = { [P in keyof paths]: paths[P] extends { get: object } ? P : never }[keyof paths];

type Operation<P extends ReadPath> = paths[P] extends { get: infer O } ? O : never;
type Parameters<P extends ReadPath, Where extends string> =
  Operation<P> extends { parameters: { [K in Where]?: infer Q } } ? NonNullable<Q> : Record<never, never>;

/** Query parameters of an operation. */
export type Query<P extends ReadPath> = Parameters<P, 'query'>;
/** Values for the `{…}` of a path. */
export type PathValues<P extends ReadPath> = Parameters<P, 'path'>;
/** Body of the 200 answer of an operation. */
export type Answer<P extends ReadPath> =
  Operation<P> extends { responses: { 200: { content: { 'application/json': infer B } } } } ? B : never;

/** Options that every method of the client takes. */
export interface RequestOptions {
  /** Cancels the request; the promise then rejects with an `ApiError` of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** One request, typed by its path. */
export interface ReadRequest<P extends ReadPath> extends RequestOptions {
  readonly path?: PathValues<P>;
  readonly query?: Query<P>;
}

/** Reads a path of the contract. */
export type Read = <P extends ReadPath>(path: P, request?: ReadRequest<P>) => Promise<Answer<P>>;
