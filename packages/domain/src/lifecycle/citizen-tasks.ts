import type { SupplementItem } from './events.js';
import type { Fee } from './fees.js';
import { isEnd, type Situation } from './situations.js';
import type { Supplement } from './supplements.js';

/** What the citizen must or may do now; the first is the most urgent. */
export type CitizenTask =
  | { readonly task: 'send_supplement'; readonly requestId: string; readonly items: readonly SupplementItem[]; readonly until: string | null }
  /** `amount`: what is still missing of the fee, in đồng. `isUrgent`: the work waits for it. */
  | { readonly task: 'pay'; readonly feeId: string; readonly amount: number; readonly isUrgent: boolean }
  | { readonly task: 'collect_result' }
  | { readonly task: 'rate' };

function payments(fees: readonly Fee[]): CitizenTask[] {
  return fees
    .filter(({ state }) => state === 'open')
    .map(({ feeId, amount, paid, refunded, collect }) => ({ task: 'pay', feeId, amount: amount! - paid + refunded, isUrgent: collect === 'before' }));
}

/** The citizen's tasks. Nothing is asked while a withdrawal is decided; a fee may still be open after the result. */
export function citizenTasks(situation: Situation, open: Supplement | undefined, fees: readonly Fee[]): CitizenTask[] {
  if (situation === 'returned') return [...payments(fees), { task: 'rate' }];
  if (isEnd(situation) || situation === 'withdrawal_asked') return [];
  const tasks: CitizenTask[] = [];
  if (situation === 'supplement_asked' && open) tasks.push({ task: 'send_supplement', requestId: open.requestId, items: open.items, until: open.until });
  tasks.push(...payments(fees));
  if (situation === 'finished') tasks.push({ task: 'collect_result' });
  return tasks;
}
