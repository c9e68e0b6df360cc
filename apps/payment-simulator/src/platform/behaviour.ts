/** How notices and answers go wrong, as real ones do. Everything is optional; nothing = as they should. */
export interface Behaviour {
  /** Notices never arrive. */
  readonly lose?: boolean;
  /** How often each one is sent, at least once. */
  readonly repeat?: number;
  /** Milliseconds that each one waits before it is sent. */
  readonly delay?: number;
  /** Notices wait until they are released, in any order. */
  readonly hold?: boolean;
  /** Another amount than was paid. */
  readonly amount?: number;
  readonly currency?: string;
  /** Another code than the right one. */
  readonly code?: string;
  /** Signed with another secret. */
  readonly secret?: string;
  /** Milliseconds for which queries are answered as if nothing were known yet. */
  readonly lateAnswers?: number;
}

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): boolean => typeof value === 'string';
const isSwitch = (value: unknown): boolean => typeof value === 'boolean';

const CHECKS: { readonly [K in keyof Behaviour]-?: (value: unknown) => boolean } = {
  lose: isSwitch, repeat: isCount, delay: isCount, hold: isSwitch, amount: isCount, currency: isText, code: isText, secret: isText, lateAnswers: isCount,
};

/** Reads a behaviour; `undefined` for anything that is none. */
export function readBehaviour(value: unknown): Behaviour | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const isRight = Object.entries(value).every(([name, setting]) => Object.hasOwn(CHECKS, name) && CHECKS[name as keyof Behaviour](setting));
  return isRight ? (value as Behaviour) : undefined;
}
