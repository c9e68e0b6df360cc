import type { DossierAction } from '@dvcqg/openapi';
import type { KnownEventType } from './event-types.js';
import type { ActorRole } from './events.js';
import type { Situation } from './situations.js';

/** Facts of a single dossier on which a rule may depend besides the situation. `may_extend`: accepted, and not extended before. */
export type Need = 'open_fee' | 'refund_due' | 'no_supplement_yet' | 'may_extend' | 'before_acceptance';

/** What somebody may do with a dossier, as the contract names it. */
export type ActionName = DossierAction;

export interface ActionRule {
  readonly action: ActionName;
  readonly by: readonly ActorRole[];
  readonly in: readonly Situation[];
  /** The event that the action writes; null when it writes none of its own. */
  readonly event: KnownEventType | null;
  readonly needs?: Need;
  /** Where the rule is from. */
  readonly source: string;
}

const OWN = 'own design';
const NATIONAL = 'national statuses 1–10 and their order (classic national interface)';
const SUPPLEMENT = 'national sub-states of a supplement (classic national interface)';
const ONE_STOP = 'one-stop mechanism, Decree 118/2025/NĐ-CP; forms of Circular 03/2025/TT-VPCP';
const ONCE = 'asked once, in writing: rule of Decree 61/2018/NĐ-CP, to be compared with Decree 118/2025/NĐ-CP';
const PAYMENT = 'payment platform of the national portal: the notice is the truth; thu trước, thu sau, miễn phí';

const WORK: readonly Situation[] = ['accepted', 'processing'];
const WAITING: readonly Situation[] = ['supplement_asked', 'supplement_sent', 'payment_asked', 'paused'];
const OPEN: readonly Situation[] = ['registered', ...WORK, ...WAITING];
const MONEY: readonly Situation[] = [...OPEN, 'withdrawal_asked', 'finished', 'returned'];
const ALL: readonly Situation[] = [...MONEY, 'not_accepted', 'withdrawn', 'stopped'];

/** Who may do what in which situation. An event that no row allows in a situation is kept, but changes nothing. */
export const ACTION_RULES: readonly ActionRule[] = [
  { action: 'submit', by: ['citizen', 'officer'], in: ['unsubmitted'], event: 'submitted', source: NATIONAL },

  { action: 'accept', by: ['officer'], in: ['registered'], event: 'accepted', source: `${ONE_STOP}, form 01` },
  { action: 'refuse_intake', by: ['officer'], in: ['registered'], event: 'intake_refused', source: `${ONE_STOP}, form 03` },

  { action: 'propose_supplement', by: ['specialist'], in: WORK, event: 'supplement_proposed', source: SUPPLEMENT },
  { action: 'request_supplement', by: ['officer'], in: ['registered', ...WORK, 'payment_asked'], event: 'supplement_requested', needs: 'no_supplement_yet', source: `${ONCE}; form 02` },
  { action: 'request_supplement', by: ['manager'], in: ['registered', ...WORK, 'payment_asked'], event: 'supplement_requested', source: `${OWN}: a second request needs a manager` },
  { action: 'send_supplement', by: ['citizen', 'officer'], in: ['supplement_asked'], event: 'supplement_submitted', source: `${SUPPLEMENT}; the officer for who comes to the counter` },
  { action: 'receive_supplement', by: ['officer'], in: ['supplement_sent'], event: 'supplement_received', source: SUPPLEMENT },
  { action: 'accept_supplement', by: ['officer', 'specialist'], in: ['supplement_sent'], event: 'supplement_accepted', source: SUPPLEMENT },
  { action: 'reject_supplement', by: ['officer', 'specialist'], in: ['supplement_sent'], event: 'supplement_insufficient', source: OWN },
  { action: 'cancel_supplement', by: ['officer', 'manager'], in: ['supplement_asked'], event: 'supplement_cancelled', source: OWN },
  { action: 'expire_supplement', by: ['system'], in: ['supplement_asked'], event: 'supplement_expired', source: 'time limit of a supplement in a provincial one-stop system in use' },

  { action: 'request_payment', by: ['officer', 'specialist'], in: ['registered', ...WORK, 'supplement_asked', 'supplement_sent', 'payment_asked', 'finished'], event: 'payment_requested', source: PAYMENT },
  { action: 'pay', by: ['citizen'], in: [...OPEN, 'finished', 'returned'], event: null, needs: 'open_fee', source: `${PAYMENT}: paying writes nothing, the notice does` },
  { action: 'record_payment', by: ['system', 'officer'], in: ALL, event: 'payment_received', source: `${PAYMENT}; money that came is never left out; the officer for cash` },
  { action: 'waive_payment', by: ['officer', 'manager'], in: MONEY, event: 'payment_waived', needs: 'open_fee', source: PAYMENT },
  { action: 'refund_payment', by: ['system', 'manager'], in: ALL, event: 'payment_refunded', needs: 'refund_due', source: PAYMENT },

  { action: 'assign', by: ['officer', 'manager'], in: WORK, event: 'assigned', source: `${ONE_STOP}, form 06` },
  { action: 'start', by: ['specialist'], in: WORK, event: 'processing_started', source: NATIONAL },
  { action: 'forward', by: ['officer', 'specialist', 'manager'], in: WORK, event: 'forwarded', source: `${ONE_STOP}, form 06` },
  { action: 'pause', by: ['specialist', 'manager'], in: WORK, event: 'paused', source: 'status 8 pauses in a provincial one-stop system in use' },
  { action: 'resume', by: ['specialist', 'manager'], in: ['paused'], event: 'resumed', source: 'resuming from status 8 in a provincial one-stop system in use' },
  { action: 'resume', by: ['manager'], in: ['stopped'], event: 'resumed', source: `${OWN}: what was stopped is taken up by a manager only` },
  { action: 'extend', by: ['manager'], in: [...WORK, ...WAITING], event: 'extended', needs: 'may_extend', source: `${ONE_STOP}, form 04; once: rule of Decree 61/2018/NĐ-CP, to be compared` },
  { action: 'stop', by: ['manager'], in: [...WORK, ...WAITING], event: 'stopped', source: `${ONE_STOP}, form 05` },

  { action: 'request_withdrawal', by: ['citizen', 'officer'], in: OPEN, event: 'withdrawal_requested', source: `${NATIONAL}; the officer for who comes to the counter` },
  { action: 'confirm_withdrawal', by: ['officer', 'manager'], in: ['withdrawal_asked'], event: 'withdrawn', source: OWN },
  { action: 'confirm_withdrawal', by: ['system'], in: ['withdrawal_asked'], event: 'withdrawn', needs: 'before_acceptance', source: `${OWN}: before acceptance there is nothing to decide` },
  { action: 'refuse_withdrawal', by: ['manager'], in: ['withdrawal_asked'], event: 'withdrawal_refused', source: OWN },

  { action: 'finish', by: ['officer', 'specialist'], in: WORK, event: 'result_ready', source: NATIONAL },
  { action: 'return_result', by: ['officer', 'system'], in: ['finished'], event: 'returned', source: `${NATIONAL}; the system for a result taken online` },
  { action: 'download_result', by: ['citizen', 'officer'], in: ['finished', 'returned'], event: null, source: OWN },
  { action: 'rate', by: ['citizen'], in: ['returned', 'not_accepted', 'stopped'], event: null, source: `${OWN}: who was refused may judge as well` },
];
