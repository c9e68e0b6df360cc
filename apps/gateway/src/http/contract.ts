import type { operations } from '@dvcqg/openapi';
import { contract } from '@dvcqg/openapi/document';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

type Json = Readonly<Record<string, unknown>>;

/** Name of an operation of the contract. */
export type OperationId = keyof operations;

type Parameters<Id extends OperationId, Place extends 'query' | 'path'> = Exclude<operations[Id]['parameters'][Place], undefined>;
/** Query parameters of an operation, after validation. */
export type QueryOf<Id extends OperationId> = [Parameters<Id, 'query'>] extends [never] ? Record<string, never> : Parameters<Id, 'query'>;
/** Path parameters of an operation, after validation. */
export type PathOf<Id extends OperationId> = [Parameters<Id, 'path'>] extends [never] ? Record<string, never> : Parameters<Id, 'path'>;
/** Body of the 200 answer of an operation. */
export type BodyOf<Id extends OperationId> = operations[Id]['responses'] extends { 200: { content: { 'application/json': infer Body } } } ? Body : never;
/** Body of any success of an operation: 200 or 201. */
export type SuccessOf<Id extends OperationId> = operations[Id]['responses'] extends { 201: { content: { 'application/json': infer Body } } } ? Body : BodyOf<Id>;
/** JSON body of a request, after validation. */
export type RequestBodyOf<Id extends OperationId> = operations[Id] extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined;

/** How the text of one query parameter is read. */
export type QueryShape = 'string' | 'integer' | 'boolean' | 'list';

/** One operation, compiled. */
export interface CompiledOperation {
  readonly id: OperationId;
  readonly method: string;
  /** The group in which the contract lists it. */
  readonly tag: string;
  /** Path in the router's spelling: `/v1/services/:code`. */
  readonly route: string;
  readonly query: ReadonlyMap<string, QueryShape>;
  readonly headers: readonly string[];
  /** Default values of query parameters. */
  readonly defaults: Json;
  /** Checks `{ path, query }`. */
  readonly request: ValidateFunction;
  /** Checks `{ header }`. */
  readonly header: ValidateFunction;
  /** Checks `{ body }`; `undefined` when the request has no JSON body. */
  readonly body: ValidateFunction | undefined;
  /** Checks a JSON body by status; no entry, no JSON body. */
  readonly responses: ReadonlyMap<number, ValidateFunction>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly schema: Json;
}

function follow(node: unknown): Json {
  const reference = (node as Json)['$ref'];
  if (typeof reference !== 'string') return node as Json;
  const steps = reference.slice(2).split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return follow(steps.reduce<unknown>((at, step) => (at as Json)[step], contract));
}

/** Makes the references of a piece of the document work outside of it. */
function anchored(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(anchored);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [key, key === '$ref' ? `contract.json${String(value)}` : anchored(value)]),
  );
}

function objectOf(parameters: readonly Parameter[], closed: boolean): Json {
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [name, anchored(schema)])),
    required: parameters.filter(({ required }) => required === true).map(({ name }) => name),
    ...(closed ? { additionalProperties: false } : {}),
  };
}

function shapeOf(schema: Json): QueryShape {
  const type = follow(schema)['type'];
  if (type === 'array') return 'list';
  return type === 'integer' || type === 'boolean' ? type : 'string';
}

/** Compiles a schema when it is first needed: most of them are not within the first seconds, and a start must be quick. */
function whenNeeded(ajv: Ajv2020, schema: Json): ValidateFunction {
  let compiled: ValidateFunction | undefined;
  const validate = ((value: unknown) => {
    compiled ??= ajv.compile(schema);
    const isValid = compiled(value);
    validate.errors = compiled.errors ?? null;
    return isValid;
  }) as ValidateFunction;
  return validate;
}

function compileOperation(ajv: Ajv2020, path: string, method: string, operation: Json): CompiledOperation {
  const all = ((operation['parameters'] ?? []) as unknown[]).map((parameter) => follow(parameter) as unknown as Parameter);
  const inside = (place: Parameter['in']): Parameter[] => all.filter((parameter) => parameter.in === place);
  const query = inside('query');
  const responses = new Map<number, ValidateFunction>();
  for (const [status, response] of Object.entries(operation['responses'] as Json)) {
    const content = follow(response)['content'] as Json | undefined;
    const [[type, media] = []] = Object.entries(content ?? {}) as [string, Json][];
    if (media && type?.endsWith('json')) responses.set(Number(status), whenNeeded(ajv, anchored(media['schema']) as Json));
  }
  const requestContent = (operation['requestBody'] as Json | undefined)?.['content'] as Record<string, Json> | undefined;
  const requestBody = requestContent?.['application/json'];
  return {
    id: operation['operationId'] as OperationId,
    method: method.toUpperCase(),
    tag: (operation['tags'] as string[])[0] ?? '',
    route: path.replaceAll(/\{(\w+)\}/g, ':$1'),
    query: new Map(query.map(({ name, schema }) => [name, shapeOf(schema)])),
    headers: inside('header').map(({ name }) => name),
    defaults: Object.fromEntries(query.flatMap(({ name, schema }) => (schema['default'] === undefined ? [] : [[name, schema['default']]]))),
    request: whenNeeded(ajv, {
      type: 'object',
      properties: { path: objectOf(inside('path'), true), query: objectOf(query, true) },
    }),
    header: whenNeeded(ajv, { type: 'object', properties: { header: objectOf(inside('header'), false) } }),
    body: requestBody && whenNeeded(ajv, { type: 'object', properties: { body: anchored(requestBody['schema']) } }),
    responses,
  };
}

/** Reads every operation of the contract; the validators are compiled when they are first used. */
export function compileContract(): ReadonlyMap<OperationId, CompiledOperation> {
  // That the contract is a valid document is checked when it is built.
  const ajv = new Ajv2020({ strict: false, allErrors: true, meta: false, validateSchema: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: 'contract.json', ...contract });
  const compiled = new Map<OperationId, CompiledOperation>();
  for (const [path, item] of Object.entries(contract['paths'] as Json)) {
    for (const [method, operation] of Object.entries(item as Json)) {
      const one = compileOperation(ajv, path, method, operation as Json);
      compiled.set(one.id, one);
    }
  }
  return compiled;
}
