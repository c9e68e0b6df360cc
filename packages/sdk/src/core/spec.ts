import type { paths } from '@dvcqg/openapi';

/** Methods of the contract. The tus protocol's `HEAD` and `PATCH` are spoken by `@dvcqg/sdk/uploads`. */
export type Method = 'get' | 'post' | 'put' | 'delete';
/** Paths of the contract that have a method. */
export type PathOf<M extends Method> = { [P in keyof paths]: paths[P] extends Record<M, object> ? P : never }[keyof paths];
/** One operation of the contract. */
export type OperationOf<M extends Method, P extends keyof paths> = paths[P] extends Record<M, infer O> ? O : never;

type Nothing = Record<never, never>;
type ParametersOf<O, Where extends string> =
  O extends { parameters: { [K in Where]?: infer Q } } ? ([NonNullable<Q>] extends [never] ? Nothing : NonNullable<Q>) : Nothing;
type Success<O> = O extends { responses: infer R } ? R[keyof R & (200 | 201 | 204)] : never;
type ContentOf<O> = Success<O> extends { content: infer C } ? C : Nothing;
type JsonOf<O> = ContentOf<O> extends { 'application/json': infer B } ? B : undefined;

/** Query parameters of a path that is read. */
export type Query<P extends PathOf<'get'>> = ParametersOf<OperationOf<'get', P>, 'query'>;
/** JSON body that an operation takes. */
export type Body<O> = O extends { requestBody: { content: { 'application/json': infer B } } } ? B : never;
/** Media types of an operation that answers with a file; `never` for those that answer JSON or nothing. */
export type FileType<O> = Exclude<keyof ContentOf<O>, 'application/json'>;
/** What an operation answers: JSON, nothing, or a file. */
export type Answer<O, T = never> = [T] extends [never] ? JsonOf<O> : Blob;

/** Options that every method of the client takes. */
export interface RequestOptions {
  /** Cancels the request; the promise then rejects with an `ApiError` of kind `aborted`. */
  readonly signal?: AbortSignal | undefined;
}

/** Headers of the contract that a caller gives, under the names of options. */
export interface HeaderOptions {
  /** UUID of this operation. Store it before you call; repeating it under the same key does it once. */
  readonly idempotencyKey: string;
  /** In place of a session, where the portal allows to apply without signing in. */
  readonly applicantKey?: string | undefined;
  /** The receipt's secret, in place of the owner's session. */
  readonly secret?: string | undefined;
  /** The secret of the payment of a bill. */
  readonly paymentSecret?: string | undefined;
  /** What came with the code of feedback. */
  readonly feedbackSecret?: string | undefined;
  /** 256 bits that stand for who rates without signing in. */
  readonly device?: string | undefined;
  /** The revision that was changed; without it a `PUT` makes something new or rejects with `conflict`. */
  readonly revision?: number | undefined;
}

interface HeaderOfOption {
  readonly idempotencyKey: 'Idempotency-Key';
  readonly applicantKey: 'Applicant-Key';
  readonly secret: 'Dossier-Secret';
  readonly paymentSecret: 'Payment-Secret';
  readonly feedbackSecret: 'Feedback-Secret';
  readonly device: 'Rating-Device';
  readonly revision: 'If-Match';
}

type OptionsOf<O> = {
  [K in keyof HeaderOptions as HeaderOfOption[K] extends keyof ParametersOf<O, 'header'> ? K : never]: HeaderOptions[K];
} & RequestOptions;

type LastArgument<T> = Nothing extends T ? [options?: T | undefined] : [options: T];
type MiddleArgument<O, Takes> = Takes extends 'query' ? [query?: ParametersOf<O, 'query'> | undefined] : Takes extends 'body' ? [body: Body<O>] : [];
type PathArguments<P> = P extends `${string}{${string}}${infer Rest}` ? [string, ...PathArguments<Rest>] : [];

/** Arguments of a bound operation: values of its path in their order, then query or body, then options. */
export type Arguments<O, P, Takes> = [...PathArguments<P>, ...MiddleArgument<O, Takes>, ...LastArgument<OptionsOf<O>>];

/** Makes a method of an operation. Named are what it takes beside its path and options, and the media type if it answers with a file. */
export type Bind = <M extends Method, P extends PathOf<M>, Takes extends 'query' | 'body' | undefined = undefined, T extends FileType<OperationOf<M, P>> = never>(
  method: M,
  path: P,
  takes?: Takes,
  fileType?: T,
) => (...values: Arguments<OperationOf<M, P>, P, Takes>) => Promise<Answer<OperationOf<M, P>, T>>;

/** The same, as it is written: types of the contract are for who calls it. */
export type AnyBind = (method: Method, path: string, takes?: 'query' | 'body', accept?: string) => (...values: unknown[]) => Promise<unknown>;

/** How resources reach the gateway. */
export interface Transport {
  readonly bind: Bind;
  /** Address of a page that is opened, not fetched. */
  readonly address: <P extends PathOf<'get'>>(path: P, query: Query<P>) => string;
  /** Brings, ahead of the first request, what requests take: where that is loaded late. */
  readonly ready?: (() => Promise<unknown>) | undefined;
}
