// What may become of six notices of one payment with two tries, and where the payment must then stand.

/** The notices in the order in which they happened: each is made of a try (`first`, `second`) and what is odd about it. */
export const SIX = [
  { name: 'paid', of: 'first', transaction: 'T1' },
  { name: 'paid, told again', of: 'first', transaction: 'T1' },
  { name: 'the other try was given up', of: 'second', failed: true },
  { name: 'another amount', of: 'first', transaction: 'T2', amount: 1 },
  { name: 'forged', of: 'first', transaction: 'T3', forged: true },
  { name: 'of nobody', of: 'nobody', transaction: 'T4' },
];

const PAID = { status: 'paid', received: 1, refunded: 0 };
const OPEN = { status: 'pending', received: 0, refunded: 0 };
const isPaid = ({ transaction }) => transaction === 'T1';

/**
 * `change` makes other notices of the six; `atOnce` sends them without waiting for answers; `replay` sends all of them once more;
 * `money` is what the platform knows of the first try, for who asks it; `end` is where the payment must stand, in amounts of the fee.
 */
export const VARIANTS = {
  'as they come': { end: PAID },
  repeated: { change: (six) => six.flatMap((notice) => [notice, notice]), end: PAID },
  'lost, then asked': { change: (six) => six.filter((notice) => !isPaid(notice)), money: 'T1', end: PAID },
  'delayed, all at once': { atOnce: true, end: PAID },
  'told and asked at once': { atOnce: true, money: 'T1', end: PAID },
  replayed: { replay: true, end: PAID },
  'wrong amount': { change: (six) => six.map((notice) => (isPaid(notice) ? { ...notice, amount: 7 } : notice)), end: OPEN },
  'other currency': { change: (six) => six.map((notice) => (isPaid(notice) ? { ...notice, currency: 'USD' } : notice)), end: OPEN },
  'other key': { change: (six) => six.map((notice) => ({ ...notice, forged: true })), end: OPEN },
  'paid by both tries': { change: (six) => six.map((notice) => (notice.failed ? { ...notice, failed: false, transaction: 'T5' } : notice)), money: 'T1', end: { status: 'paid', received: 2, refunded: 1 } },
};

/** All orders of a few things. */
export function permutations(list) {
  if (list.length <= 1) return [[...list]];
  return list.flatMap((one, at) => permutations(list.toSpliced(at, 1)).map((rest) => [one, ...rest]));
}
