import type { ViolationCode } from '@dvcqg/openapi';
import { ProblemError } from '../http/problem.js';
import { showableName } from './file-name.js';

type Header = (name: string) => string | undefined;

/** The version of the tus protocol that is spoken. */
export const TUS_VERSION = '1.0.0';
/** Of every answer to a request of the protocol. */
export const TUS_HEADERS = { 'tus-resumable': TUS_VERSION, 'cache-control': 'no-store' } as const;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const NUMBER = /^[0-9]{1,15}$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=?)?$/;
const LONGEST_METADATA = 4000;

function wrong(name: string, code: ViolationCode): ProblemError {
  return new ProblemError('validation_failed', { violations: [{ pointer: `/header/${name}`, code }] });
}

function required(header: Header, name: string): string {
  const value = header(name);
  if (value === undefined || value === '') throw wrong(name, 'required');
  return value;
}

/** Refuses another version of the protocol, and none at all from who must speak it. @throws ProblemError 412, as the protocol demands */
export function checkVersion(header: Header, isOptional: boolean): void {
  const version = header('Tus-Resumable');
  if (version === TUS_VERSION || (isOptional && version === undefined)) return;
  throw new ProblemError('bad_request', { status: 412, detail: `Tus-Resumable must be ${TUS_VERSION}`, headers: { 'tus-version': TUS_VERSION } });
}

/** @throws ProblemError `validation_failed` */
export function readNumber(header: Header, name: 'Upload-Length' | 'Upload-Offset', minimum: number): number {
  const text = required(header, name);
  if (!NUMBER.test(text)) throw wrong(name, 'type');
  const value = Number(text);
  if (value < minimum) throw wrong(name, 'minimum');
  return value;
}

/** @throws ProblemError `validation_failed` */
export function readKey(header: Header): string {
  const key = required(header, 'Idempotency-Key');
  if (!UUID.test(key)) throw wrong('Idempotency-Key', 'format');
  return key.toLowerCase();
}

/** The `filename` among the pairs of `Upload-Metadata`, as it may be shown. @throws ProblemError `validation_failed` */
export function readFileName(header: Header): string {
  const text = required(header, 'Upload-Metadata');
  if (text.length > LONGEST_METADATA) throw wrong('Upload-Metadata', 'max_length');
  for (const pair of text.split(',')) {
    const [key, value = '', ...rest] = pair.trim().split(' ');
    if (key !== 'filename') continue;
    if (rest.length > 0 || !BASE64.test(value)) throw wrong('Upload-Metadata', 'format');
    try {
      return showableName(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(value, 'base64')));
    } catch {
      throw wrong('Upload-Metadata', 'format');
    }
  }
  throw wrong('Upload-Metadata', 'required');
}
