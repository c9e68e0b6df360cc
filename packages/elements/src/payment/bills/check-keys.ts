import type { BillKind, BillLookup } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { readDate } from '../../dossier-form/fields/typed-values.js';

/** What somebody typed, right or wrong. */
export interface TypedKeys {
  readonly kind: BillKind;
  readonly code: string;
  readonly verifier: string;
}

/** What is wrong with each field; nothing where all is well. */
export type Problems = Partial<Record<'code' | 'verifier', () => string>>;

const SHORTEST = 3;
const LONGEST = 50;
const BY_BIRTH: ReadonlySet<BillKind> = new Set(['hospital_fee', 'tuition']);

const missing = (): string => msg('Chưa nhập ô này.', { id: 'payment.key.missing' });
const malformed = (): string => msg('Cần từ 3 đến 50 ký tự. Hãy so lại với giấy tờ.', { id: 'payment.key.malformed' });
const noDay = (): string => msg('Ngày chưa đúng. Viết ngày/tháng/năm, ví dụ 05/04/2015.', { id: 'payment.key.no-day' });

/** Without what copying brings in: spaces around, full-width signs, invisible characters. */
const tidy = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '').replace(/\s+/gu, ' ').trim();

const problemOf = (text: string): (() => string) | undefined => {
  if (!text) return missing;
  return text.length < SHORTEST || text.length > LONGEST ? malformed : undefined;
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(text).toJSON()?.startsWith(text) === true;

/** Reads what was typed, before anything is sent. */
export const checkKeys = ({ kind, code, verifier }: TypedKeys): BillLookup | Problems => {
  const keys = { kind, code: tidy(code), verifier: BY_BIRTH.has(kind) ? readDate(tidy(verifier)) : tidy(verifier) };
  const codeProblem = problemOf(keys.code);
  const verifierProblem = BY_BIRTH.has(kind) && keys.verifier && !isDay(keys.verifier) ? noDay : problemOf(keys.verifier);
  if (!codeProblem && !verifierProblem) return keys;
  return { ...(codeProblem && { code: codeProblem }), ...(verifierProblem && { verifier: verifierProblem }) };
};

/** Whether `checkKeys` found nothing wrong. */
export const areKeys = (checked: BillLookup | Problems): checked is BillLookup => 'kind' in checked;
