import { contract } from '@dvcqg/openapi/document';

type Json = Record<string, unknown>;
interface Operation {
  readonly responses: Record<string, { readonly content?: Record<string, { readonly examples?: Record<string, Json> }> }>;
}

const at = (pointer: string): Json =>
  pointer.slice(2).split('/').reduce<unknown>((node, key) => (node as Json)[key.replaceAll('~1', '/').replaceAll('~0', '~')], contract) as Json;
const resolve = (node: Json): Json => (typeof node['$ref'] === 'string' ? at(node['$ref']) : node);

/** The value of a named example of an operation's answer, a copy of its own. */
export const example = <T>(path: string, name: string, status = '200'): T => {
  const operation = (contract['paths'] as Record<string, { get: Operation }>)[path]?.get;
  const response = resolve((operation?.responses[status] ?? {}) as Json) as Operation['responses'][string];
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

/** What a request asks for: the path below the gateway's address, and the query. */
export type Answerer = (url: URL, request: Request) => unknown;

/**
 * A `fetch` that answers from the contract's examples, without a server.
 * @param answers by contract path (`/v1/services/{code}`); a `Response` is passed on, anything else is sent as JSON.
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
    const answer = await (answers[path]?.(url, request) ?? firstExample(path));
    request.signal.throwIfAborted();
    return answer instanceof Response ? answer : jsonResponse(answer);
  };
};

const firstExample = (path: string): unknown => {
  const operation = (contract['paths'] as Record<string, { get: Operation }>)[path]?.get;
  const names = Object.keys(operation?.responses['200']?.content?.['application/json']?.examples ?? {});
  return example(path, names[0] ?? '');
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
