import type { Violation, ViolationCode } from '@dvcqg/openapi';
import type { ErrorObject } from 'ajv';
import type { CompiledOperation, QueryShape } from './contract.js';
import { ProblemError } from './problem.js';
import { parseQueryString, type QueryPair } from './query-string.js';

/** Path and query of a request, read and checked. */
export interface RequestParameters {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
}

const CODES: Readonly<Record<string, ViolationCode>> = {
  required: 'required',
  type: 'type',
  format: 'format',
  pattern: 'pattern',
  enum: 'enum',
  minimum: 'minimum',
  maximum: 'maximum',
  minLength: 'min_length',
  maxLength: 'max_length',
  minItems: 'minimum',
  maxItems: 'maximum',
  additionalProperties: 'unknown_parameter',
};

/** A pointer names a parameter as the client spelled it, but never carries a long text back. */
const LONGEST_NAME = 64;

function escapePointer(name: string): string {
  const short = name.length > LONGEST_NAME ? `${[...name].slice(0, LONGEST_NAME).join('')}…` : name;
  return short.replaceAll('~', '~0').replaceAll('/', '~1');
}

function toViolation({ keyword, instancePath, params }: ErrorObject): Violation {
  const name: unknown = params['additionalProperty'] ?? params['missingProperty'];
  const pointer = typeof name === 'string' ? `${instancePath}/${escapePointer(name)}` : instancePath;
  return { pointer, code: CODES[keyword] ?? 'format' };
}

/** A body may be wrong in thousands of places; nobody reads that many. */
const MOST_VIOLATIONS = 100;

/** What a validator found, in the contract's words. */
export function toViolations(errors: readonly ErrorObject[] | null | undefined): Violation[] {
  return (errors ?? []).slice(0, MOST_VIOLATIONS).map(toViolation);
}

const INTEGER = /^(?:0|-?[1-9][0-9]{0,14})$/;

/** A text that is no whole number, or neither true nor false, stays text, so that the contract's own `type` rule refuses it. */
function readValue(shape: QueryShape | undefined, text: string): unknown {
  if (shape === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return shape === 'integer' && INTEGER.test(text) ? Number(text) : text;
}

function readQuery(pairs: readonly QueryPair[], shapes: ReadonlyMap<string, QueryShape>, violations: Violation[]): Record<string, unknown> {
  const query = Object.create(null) as Record<string, unknown>;
  for (const [name, text] of pairs) {
    const shape = shapes.get(name);
    if (shape === 'list') ((query[name] ??= []) as string[]).push(text);
    else if (shape !== undefined && name in query) violations.push({ pointer: `/query/${name}`, code: 'duplicate' });
    else query[name] = readValue(shape, text);
  }
  return query;
}

/** PostgreSQL cannot hold NUL in a text, and no name, code or question has one. */
function refuseNul(pairs: readonly QueryPair[], path: Readonly<Record<string, string>>): void {
  const hasNul = pairs.some(([name, value]) => name.includes('\0') || value.includes('\0')) || Object.values(path).some((value) => value.includes('\0'));
  if (hasNul) throw new ProblemError('bad_request', { detail: 'The address holds a NUL character' });
}

function splitQuery(rawQuery: string): QueryPair[] {
  try {
    return parseQueryString(rawQuery);
  } catch {
    throw new ProblemError('bad_request', { detail: 'The percent-encoding of the query is not UTF-8' });
  }
}

/**
 * Reads and checks all parameters of a request against the contract.
 * @throws ProblemError `bad_request` for broken encoding, `validation_failed` with every violation at once.
 */
export function readParameters(
  operation: CompiledOperation,
  rawQuery: string,
  path: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>>,
): RequestParameters {
  const pairs = splitQuery(rawQuery);
  refuseNul(pairs, path);
  const violations: Violation[] = [];
  const query = readQuery(pairs, operation.query, violations);
  if (!operation.request({ path, query })) violations.push(...toViolations(operation.request.errors));
  if (!operation.header({ header: headers })) violations.push(...toViolations(operation.header.errors));
  if (violations.length > 0) throw invalid(violations);
  return { path, query: { ...operation.defaults, ...query } };
}

function invalid(violations: readonly Violation[]): ProblemError {
  const count = violations.length;
  return new ProblemError('validation_failed', { detail: count === 1 ? '1 value is wrong' : `${count} values are wrong`, violations });
}
