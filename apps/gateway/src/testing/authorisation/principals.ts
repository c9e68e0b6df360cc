import { MAI, PAO } from '../applying.js';
import { HAI, LAN, THU, VY } from '../officers.js';

/** Who may ask. Everything belongs to Mai; it was received by H37. */
export const PRINCIPALS = ['anonymous', 'owner', 'other citizen', 'officer', 'manager', 'other agency', 'other province', 'expired', 'secret', 'wrong secret'] as const;
export type Principal = (typeof PRINCIPALS)[number];

/** A dossier, or feedback, and what opens it. */
export interface Target {
  readonly code: string;
  readonly secret: string;
}

const WRONG_SECRET = 'w'.repeat(43);
const TOKENS: Partial<Readonly<Record<Principal, string>>> = {
  owner: MAI.token, 'other citizen': PAO.token, officer: THU.token, manager: LAN.token, 'other agency': VY.token, 'other province': HAI.token,
  // Well-formed, and of no session any more.
  expired: 'e'.repeat(43),
};

/** The secret that somebody offers. */
export function secretOf(principal: Principal, { secret }: Target): string | undefined {
  return principal === 'secret' ? secret : principal === 'wrong secret' ? WRONG_SECRET : undefined;
}

/** What proves who asks. */
export function proofOf(principal: Principal, target: Target): Readonly<Record<string, string>> {
  const [token, secret] = [TOKENS[principal], secretOf(principal, target)];
  return { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...(secret === undefined ? {} : { 'dossier-secret': secret, 'feedback-secret': secret }) };
}
