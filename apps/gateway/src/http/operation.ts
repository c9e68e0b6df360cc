import { LOCALE_VALUES, type Locale } from '@dvcqg/openapi';
import type { Work } from './exchange.js';
import { acceptsJson, chooseLocale, chooseMedia } from './accept.js';
import type { AnswerCache } from './answer-cache.js';
import type { BodyOf, CompiledOperation, OperationId, PathOf, QueryOf } from './contract.js';
import { type Content, PreparedAnswer } from './prepared.js';
import { ProblemError } from './problem.js';
import type { Reply } from './reply.js';
import { readParameters } from './request-parameters.js';

const JSON_TYPE = 'application/json';

/** As bytes of their own: those of `Buffer.from` would share a pool that the kept ones among them hold. */
function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** JSON that is serialised already; `Body` says what it holds. */
export class Serialised<Body> {
  declare readonly body: Body;
  readonly content: Content;

  constructor(content: string | Content) {
    this.content = typeof content === 'string' ? { identity: encode(content) } : content;
  }
}

/** An answer that is a file, not JSON. */
export class FileAnswer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly disposition: string;
  /** Names the content: the same one may come as other bytes. */
  readonly tag: string;

  constructor(bytes: Uint8Array<ArrayBuffer>, about: { readonly contentType: string; readonly disposition: string; readonly tag: string }) {
    this.bytes = bytes;
    this.contentType = about.contentType;
    this.disposition = about.disposition;
    this.tag = about.tag;
  }
}

/** A checked request of an operation. */
export interface OperationRequest<Id extends OperationId> {
  readonly query: QueryOf<Id>;
  readonly path: PathOf<Id>;
  readonly locale: Locale;
  /** All that narrows or orders the answer, in one canonical text; cursors are bound to it. */
  readonly canonical: string;
  /** The form of the answer that `Accept` likes best, among those of the operation. */
  readonly media: string;
}

/** What a handler answers with status 200. */
export interface OperationResult<Id extends OperationId> {
  readonly body: BodyOf<Id> | Serialised<BodyOf<Id>> | FileAnswer;
  /** Instead of the operation's own `cacheControl`. */
  readonly cacheControl?: string;
}

/** How the gateway carries out one operation of the contract. */
export interface Operation<Id extends OperationId> {
  readonly id: Id;
  readonly cacheControl: string;
  /** The answer holds words of the portal itself, so it depends on Accept-Language. */
  readonly translated?: boolean;
  /** Media types of its answers; JSON alone unless said. */
  readonly media?: readonly string[];
  /** Answers are kept until the catalogue changes. */
  readonly cached?: boolean;
  /** Brings queries that mean the same to one form. */
  readonly normalise?: (query: QueryOf<Id>) => QueryOf<Id>;
  readonly handle: (request: OperationRequest<Id>) => OperationResult<Id> | Promise<OperationResult<Id>>;
}

/** What carrying out operations needs of the gateway. */
export interface OperationSurroundings {
  readonly cache: AnswerCache;
  /** Changes whenever the catalogue does. */
  readonly revision: () => number;
  /** Check our own answers against the contract; a wrong one is a fault (500). */
  readonly validateAnswers: boolean;
}

function canonicalText(id: OperationId, path: object, query: object): string {
  const kept = Object.entries(query).filter(([name]) => name !== 'cursor' && name !== 'limit');
  const ordered = kept.map(([name, value]) => [name, Array.isArray(value) ? [...new Set(value as string[])].sort() : (value as unknown)]);
  return JSON.stringify([id, path, ordered.sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))]);
}

function checkAnswer(operation: CompiledOperation, content: Content): void {
  const validate = operation.responses.get(200);
  const body: unknown = JSON.parse(Buffer.from(content.identity).toString());
  if (!validate || validate(body)) return;
  const [first] = validate.errors ?? [];
  throw new Error(`Own answer of ${operation.id} breaks the contract at ${first?.instancePath ?? ''}: ${first?.message ?? ''}`);
}

async function prepare<Id extends OperationId>(
  { id, cacheControl, translated, cached, media, handle }: Operation<Id>,
  compiled: CompiledOperation,
  request: OperationRequest<Id>,
  validate: boolean,
): Promise<PreparedAnswer> {
  const result = await handle(request);
  if (result.body instanceof FileAnswer) return prepareFile(result.body, result.cacheControl ?? cacheControl);
  const content: Content = result.body instanceof Serialised ? result.body.content : { identity: encode(JSON.stringify(result.body)) };
  if (validate && id !== 'getContract') checkAnswer(compiled, content);
  return new PreparedAnswer(content, {
    cacheControl: result.cacheControl ?? cacheControl,
    isCompact: cached === true && content.gzip === undefined,
    ...(translated === true ? { language: request.locale, vary: media ? 'Accept, Accept-Language' : 'Accept-Language' } : {}),
  });
}

/** Files have a validator of their own and are in Vietnamese, whatever the reader's language. */
const prepareFile = ({ bytes, contentType, disposition, tag }: FileAnswer, cacheControl: string): PreparedAnswer =>
  new PreparedAnswer({ identity: bytes }, { cacheControl, disposition, tag, vary: 'Accept' }, contentType);

function readHeaders(names: readonly string[], header: (name: string) => string | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of names) {
    const value = header(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

/** Makes the work of a route out of an operation: negotiate, look into the cache, validate, handle, prepare, reply. */
export function carryOut<Id extends OperationId>(
  operation: Operation<Id>,
  compiled: CompiledOperation,
  { cache, revision, validateAnswers }: OperationSurroundings,
): Work {
  const [defaultLocale] = LOCALE_VALUES;
  const isCached = operation.cached === true;
  return async ({ header, path, rawQuery }) => {
    const media = operation.media ? chooseMedia(header('accept'), operation.media) : acceptsJson(header('accept')) ? JSON_TYPE : undefined;
    if (media === undefined) throw new ProblemError('not_acceptable');
    const headers = readHeaders(compiled.headers, header);
    const locale = operation.translated === true ? chooseLocale(headers['Accept-Language']) : defaultLocale;
    const reply = (answer: PreparedAnswer): Reply | Promise<Reply> => answer.reply(header('if-none-match'), header('accept-encoding'));
    const now = revision();
    const place = `${now} ${locale} ${operation.id} `;
    const rawKey = `${place}${path === undefined ? '' : JSON.stringify(path)}?${rawQuery}`;
    const known = isCached && compiled.header({ header: headers }) ? cache.get(rawKey) : undefined;
    if (known) return reply(known);
    const parameters = readParameters(compiled, rawQuery, path ?? {}, headers);
    const typed = parameters.query as QueryOf<Id>;
    const query = operation.normalise ? operation.normalise(typed) : typed;
    const canonical = canonicalText(operation.id, parameters.path, query);
    const { cursor, limit } = query as { cursor?: string; limit?: number };
    const key = `${place}${canonical}${limit ?? ''} ${cursor ?? ''}`;
    const alike = isCached ? cache.get(key) : undefined;
    const answer = alike ?? (await prepare(operation, compiled, { query, path: parameters.path as PathOf<Id>, locale, canonical, media }, validateAnswers));
    // Its size is known only when it has been sent.
    const sent = await reply(answer);
    if (isCached && revision() === now) {
      if (!alike) cache.set(key, answer);
      cache.lead(rawKey, key);
    }
    return sent;
  };
}
