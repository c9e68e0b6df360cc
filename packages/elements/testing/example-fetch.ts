import type { ProblemCode } from '@dvcqg/openapi';
import { contract } from '@dvcqg/openapi/document';

type Json = Record<string, unknown>;
interface Operation {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly examples?: Record<string, Json> }> }>;
}
type Method = 'get' | 'post' | 'put' | 'delete' | 'patch' | 'head';

const operationOf = (path: string, method: string): Operation | undefined => (contract['paths'] as Record<string, Partial<Record<Method, Operation>>>)[path]?.[method as Method];

const at = (pointer: string): Json =>
  pointer.slice(2).split('/').reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract) as Json;
const resolve = (node: Json): Json => (typeof node['$ref'] === 'string' ? at(node['$ref']) : node);

/** The value of a named example of an operation's answer, a copy of its own. */
export const example = <T>(path: string, name: string, status = '200', method: Method = 'get'): T => {
  const response = resolve((operationOf(path, method)?.responses[status] ?? {}) as Json) as Operation['responses'][string];
  const media = response.content?.['application/json'] ?? response.content?.['application/problem+json'];
  const found = media?.examples?.[name];
  if (!found) throw new Error(`The contract has no example "${name}" for ${status} of ${path}`);
  return structuredClone(resolve(found)['value']) as T;
};

/** Answers a JSON body as the gateway would. */
export const jsonResponse = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: { 'content-type': status < 400 ? 'application/json' : 'application/problem+json', 'x-request-id': 'example' },
  });

/** Refuses as the gateway would, with a problem of the contract's shape. */
export const problemResponse = (status: number, code: ProblemCode, more: object = {}, headers: Record<string, string> = {}): Response => {
  const problem = { type: `/problems/${code}`, title: code, status, code, requestId: 'example', ...more };
  return new Response(JSON.stringify(problem), { status, headers: { 'content-type': 'application/problem+json', 'x-request-id': 'example', ...headers } });
};

/** What a request asks for: the path below the gateway's address, and the query. */
export type Answerer = (url: URL, request: Request) => unknown;

/**
 * A `fetch` that answers from the contract's examples, without a server.
 * @param answers by contract path (`/v1/services/{code}`), or by method and path (`put /v1/drafts/{draftId}`); a `Response` is
 *   passed on, anything else is sent as JSON.
 *   What is not named is answered by the first example of the operation.
 */
export const exampleFetch = (answers: Readonly<Record<string, Answerer>> = {}): typeof globalThis.fetch => {
  const templates = Object.keys(contract['paths'] as object).map((path) => ({
    path,
    pattern: new RegExp(`${path.replaceAll('.', '\\.').replace(/\{\w+\}/g, '[^/]+')}$`),
  }));
  return async (input, init) => {
    const request = new Request(input, init);
    request.signal.throwIfAborted();
    const url = new URL(request.url);
    const path = templates.find(({ pattern }) => pattern.test(url.pathname))?.path;
    if (path === undefined) return jsonResponse(example('/v1/services/{code}', 'problem', '404'), 404);
    const method = request.method.toLowerCase();
    const answerer = answers[`${method} ${path}`] ?? answers[path];
    const answer = await (answerer ? answerer(url, request) : firstExample(path, method));
    request.signal.throwIfAborted();
    return answer instanceof Response ? answer : jsonResponse(answer);
  };
};

const firstExample = (path: string, method: string): unknown => {
  const operation = operationOf(path, method);
  const status = Object.keys(operation?.responses ?? {}).find((each) => each.startsWith('2'));
  if (operation === undefined || status === undefined) return problemResponse(405, 'method_not_allowed');
  const [type, media] = Object.entries((resolve((operation.responses[status] ?? {}) as Json) as Operation['responses'][string]).content ?? {})[0] ?? [];
  if (type === undefined) return new Response(null, { status: Number(status), headers: { 'x-request-id': 'example' } });
  // Open, and nothing happens.
  if (type === 'text/event-stream') return new Response(new ReadableStream(), { headers: { 'content-type': type } });
  if (type !== 'application/json') return new Response(new Blob(['%PDF-1.7'], { type }), { status: Number(status), headers: { 'content-type': type, 'x-request-id': 'example' } });
  return jsonResponse(example(path, Object.keys(media?.examples ?? {})[0] ?? '', status, method as Method), Number(status));
};

/** A `fetch` whose answers never come: for pending states. */
export const pendingFetch: typeof globalThis.fetch = (input, init) =>
  new Promise((_resolve, reject) => {
    new Request(input, init).signal.addEventListener('abort', () => reject(new DOMException('Aborted', 'AbortError')));
  });

/** A `fetch` that fails as if there were no network. */
export const offlineFetch: typeof globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));

/** A `fetch` that answers everything with a problem of the contract. */
export const problemFetch =
  (name: 'problem', path: string, status: number): typeof globalThis.fetch =>
  async () =>
    jsonResponse(example(path, name, String(status)), status);
