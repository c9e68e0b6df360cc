import type { Bill, BillLookup } from '@dvcqg/openapi';
import type { CountTry, Limit } from '../limits/shared-limits.js';
import { foldKey } from './fold-key.js';

/** Where bills are known: treasury, hospitals, schools, tax office, or one system of the province for all. */
export interface BillSource {
  /** Bills that fit both keys; none for an unknown code and for a wrong verifier alike. */
  readonly find: (lookup: BillLookup) => Promise<readonly Bill[]>;
}

const PATIENCE_MS = 10_000;
const MOST = 50;
/** Tries for one code in a quarter of an hour, over all addresses: verifiers are short. */
const TRIES: Limit = { name: 'bill', most: 10, seconds: 900, counters: 65_536 };

const isText = (value: unknown, longest: number): value is string => typeof value === 'string' && value !== '' && value.length <= longest;
const isAmount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0;

/** A bill as the contract has it; `undefined` for what is none. */
function toBill(value: unknown, { kind }: BillLookup): Bill | undefined {
  const { id, title, payee, debtor, amount, dueOn, isPaid, lines } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!isText(id, 100) || !isText(title, 300) || !isText(payee, 300) || !isText(debtor, 200) || !isAmount(amount)) return undefined;
  const parts = (Array.isArray(lines) ? (lines as readonly Readonly<Record<string, unknown>>[]) : []).flatMap((line) =>
    (isText(line['name'], 300) && isAmount(line['amount']) ? [{ name: line['name'], amount: line['amount'] }] : []));
  return {
    id, kind, title, payee, debtor, amount, currency: 'VND', isPaid: isPaid === true,
    ...(typeof dueOn === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(dueOn) ? { dueOn } : {}),
    ...(parts.length > 0 ? { lines: parts } : {}),
  };
}

/** Asks another system by JSON: `{ kind, code, verifier }` is answered with `{ items }` (own design). */
export function createBillSource(url: string, accessToken: string | undefined): BillSource {
  const headers = { 'content-type': 'application/json', accept: 'application/json', ...(accessToken === undefined ? {} : { authorization: `Bearer ${accessToken}` }) };
  return {
    find: async (lookup) => {
      const ask = (): Promise<Response> => fetch(url, { method: 'POST', headers, body: JSON.stringify(lookup), redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS) });
      // A kept connection may be closed at the other end just when it is used again. Asking twice changes nothing there.
      const response = await ask().catch((error: unknown) => (error instanceof TypeError ? ask() : Promise.reject(error as Error)));
      if (!response.ok) throw new Error(`The source of bills answered ${response.status}`);
      const { items } = (await response.json()) as { items?: unknown };
      return (Array.isArray(items) ? items : []).slice(0, MOST).flatMap((item) => toBill(item, lookup) ?? []);
    },
  };
}

/** A source that is asked about one code only so often. @throws ProblemError `rate_limited` */
export function withFewTries(source: BillSource, countTry: CountTry): BillSource {
  return {
    find: async (lookup) => {
      await countTry(TRIES, `${lookup.kind} ${foldKey(lookup.code)}`);
      return source.find(lookup);
    },
  };
}
