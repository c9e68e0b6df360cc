import type { Locale } from '@dvcqg/openapi';
import { acceptsJson, chooseLocale } from './accept.js';
import type { Caller, CallerOf } from './caller.js';
import type { CompiledOperation, OperationId, PathOf, QueryOf, RequestBodyOf, SuccessOf } from './contract.js';
import type { Incoming, Work } from './exchange.js';
import { readJson } from './json-body.js';
import { ProblemError } from './problem.js';
import type { Reply } from './reply.js';
import { readParameters, toViolations } from './request-parameters.js';

/** Bytes of a JSON body unless an operation takes more. */
const USUAL_BODY = 64 * 1024;

/** A checked request of a command. */
export interface CommandRequest<Id extends OperationId> {
  readonly query: QueryOf<Id>;
  readonly path: PathOf<Id>;
  readonly body: RequestBodyOf<Id>;
  readonly caller: Caller;
  readonly locale: Locale;
  /** All that narrows or orders a list, for its cursors. */
  readonly canonical: string;
  readonly header: (name: string) => string | undefined;
  /** Where it comes from. */
  readonly address: string;
}

/** Bytes instead of JSON, such as a file. */
export interface Binary {
  readonly bytes: Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array<ArrayBuffer>>;
  readonly headers: Readonly<Record<string, string>>;
}

/** What a command answers. */
export interface CommandResult<Id extends OperationId> {
  /** 200 unless said otherwise. */
  readonly status?: number;
  /** Header names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: SuccessOf<Id>;
  readonly binary?: Binary;
}

/**
 * An operation that changes something, or whose answer depends on who asks: never cached, by nobody. Compare `Operation`, which is
 * for public reading.
 */
export interface Command<Id extends OperationId> {
  readonly id: Id;
  /** Most bytes of the JSON body; 64 KiB unless said. */
  readonly bodyLimit?: number;
  readonly handle: (request: CommandRequest<Id>) => CommandResult<Id> | Promise<CommandResult<Id>>;
}

/** What carrying out commands needs of the gateway. */
export interface CommandSurroundings {
  readonly callerOf: CallerOf;
  /** Check our own answers against the contract; a wrong one is a fault (500). */
  readonly validateAnswers: boolean;
}

function readHeaders({ headers }: CompiledOperation, header: (name: string) => string | undefined): Record<string, string> {
  return Object.fromEntries(headers.flatMap((name) => (header(name) === undefined ? [] : [[name, header(name) as string]])));
}

async function readBody(compiled: CompiledOperation, { stream, header }: Incoming, limit: number): Promise<unknown> {
  if (!compiled.body) return undefined;
  const body = await readJson(stream(), header('content-type'), limit);
  if (!compiled.body({ body })) throw new ProblemError('validation_failed', { violations: toViolations(compiled.body.errors) });
  return body;
}

function checkAnswer({ id, responses }: CompiledOperation, status: number, body: unknown): void {
  const validate = responses.get(status);
  if (!validate || validate(JSON.parse(JSON.stringify(body)))) return;
  const [first] = validate.errors ?? [];
  throw new Error(`Own answer of ${id} breaks the contract at ${first?.instancePath ?? ''}: ${first?.message ?? ''}`);
}

function toReply<Id extends OperationId>({ status = 200, headers = {}, body, binary }: CommandResult<Id>): Reply {
  const common = { 'cache-control': 'no-store', ...headers };
  if (binary) return { status, headers: { ...common, ...binary.headers }, body: binary.bytes };
  if (body === undefined) return { status, headers: common, body: null };
  return { status, headers: { ...common, 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** Makes the work of a route out of a command: caller, parameters, body, handler, reply. */
export function carryOutCommand<Id extends OperationId>(
  { id, bodyLimit = USUAL_BODY, handle }: Command<Id>,
  compiled: CompiledOperation,
  { callerOf, validateAnswers }: CommandSurroundings,
): Work {
  return async (incoming) => {
    const { header, path = {}, rawQuery } = incoming;
    const isJson = compiled.responses.has(200) || compiled.responses.has(201);
    if (isJson && !acceptsJson(header('accept'))) throw new ProblemError('not_acceptable');
    const headers = readHeaders(compiled, header);
    const parameters = readParameters(compiled, rawQuery, path, headers);
    const caller = await callerOf(header);
    const body = await readBody(compiled, incoming, bodyLimit);
    const { cursor: _cursor, limit: _limit, ...narrowing } = parameters.query as { cursor?: string; limit?: number };
    const result = await handle({
      query: parameters.query as QueryOf<Id>,
      path: parameters.path as PathOf<Id>,
      body: body as RequestBodyOf<Id>,
      caller,
      locale: chooseLocale(header('accept-language')),
      canonical: JSON.stringify([id, parameters.path, caller.session?.subject ?? '', Object.entries(narrowing).sort()]),
      header,
      address: incoming.address,
    });
    if (validateAnswers && result.body !== undefined) checkAnswer(compiled, result.status ?? 200, result.body);
    return toReply(result);
  };
}
