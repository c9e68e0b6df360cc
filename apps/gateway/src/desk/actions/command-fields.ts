import type { DeskCommand, DossierAction, Violation } from '@dvcqg/openapi';
import { ProblemError } from '../../http/problem.js';

type Field = Exclude<keyof DeskCommand, 'action'>;

/** What an action needs, and what it may have besides. */
interface Fields<Needs extends Field = Field, May extends Field = Field> {
  readonly needs: readonly Needs[];
  readonly may: readonly May[];
}

const fields = <Needs extends Field = never, May extends Field = never>(needs: readonly Needs[], may: readonly May[] = []): Fields<Needs, May> => ({ needs, may });
const REASON = fields(['reason']);
const ITEMS = fields(['items'], ['until']);
const NOTHING = fields([]);

/** The table of the contract's `DeskCommand`. An action that is not here cannot be sent by the desk. */
const FIELDS = {
  accept: fields<never, 'appointmentAt'>([], ['appointmentAt']),
  refuse_intake: REASON,
  propose_supplement: ITEMS,
  request_supplement: ITEMS,
  reject_supplement: ITEMS,
  cancel_supplement: REASON,
  receive_supplement: NOTHING,
  accept_supplement: NOTHING,
  send_supplement: fields(['answers']),
  request_payment: fields(['amount', 'collect']),
  record_payment: fields(['feeId', 'reference']),
  waive_payment: fields(['feeId', 'reason']),
  refund_payment: fields(['feeId', 'reference']),
  assign: fields(['unit'], ['person']),
  start: NOTHING,
  forward: fields(['agencyCode'], ['unit', 'reason']),
  pause: REASON,
  resume: NOTHING,
  extend: fields(['newDueAt', 'reason']),
  stop: REASON,
  request_withdrawal: fields<never, 'reason'>([], ['reason']),
  confirm_withdrawal: NOTHING,
  refuse_withdrawal: REASON,
  // Who refuses in the matter says why, too; see `fieldsOf`.
  finish: fields(['outcome'], ['uploadIds', 'reason']),
  return_result: fields(['method']),
} as const satisfies Partial<Record<DossierAction, Fields>>;

/** An action that the desk can send. */
export type DeskAction = keyof typeof FIELDS;

export const DESK_ACTIONS = Object.keys(FIELDS) as readonly DeskAction[];

/** Whether the desk can send an action. */
export const isSendable = (action: DossierAction): action is DeskAction => Object.hasOwn(FIELDS, action);

/** A refusal in the matter has a paper, so it needs the reason that stands there; a granted result has none. */
function fieldsOf({ action, outcome }: CheckedCommand): Fields {
  if (action !== 'finish') return FIELDS[action];
  return outcome === 'refused' ? { needs: ['outcome', 'reason'], may: ['uploadIds'] } : { needs: ['outcome'], may: ['uploadIds'] };
}

/** A command that has what its action needs and nothing else. */
export type CheckedCommand = DeskCommand & { readonly action: DeskAction };

/** What a checked command of an action holds. */
export type CommandOf<Action extends DeskAction> = Required<Pick<DeskCommand, (typeof FIELDS)[Action]['needs'][number]>> & Pick<DeskCommand, (typeof FIELDS)[Action]['may'][number]>;

/**
 * Checks that a command has everything that its action needs and nothing else. `place`: JSON pointer to the command.
 * @throws ProblemError `validation_failed` with every violation
 */
export function checkFields(command: DeskCommand, place = '/body'): CheckedCommand {
  const { action } = command;
  if (!isSendable(action)) throw new ProblemError('validation_failed', { violations: [{ pointer: `${place}/action`, code: 'enum' }] });
  const checked = { ...command, action };
  const { needs, may } = fieldsOf(checked);
  const given = Object.keys(command).filter((name) => name !== 'action') as Field[];
  const violations: Violation[] = [
    ...needs.filter((name) => command[name] === undefined).map((name) => ({ pointer: `${place}/${name}`, code: 'required' as const })),
    ...given.filter((name) => !needs.includes(name) && !may.includes(name)).map((name) => ({ pointer: `${place}/${name}`, code: 'unknown_parameter' as const })),
  ];
  if (violations.length > 0) throw new ProblemError('validation_failed', { violations });
  return checked;
}
