import type { DeskCommand } from '@dvcqg/openapi';
import { describe, expect, it } from 'vitest';
import { ProblemError } from '../../http/problem.js';
import { COMMANDS } from '../../testing/desk-commands.js';
import { checkFields, DESK_ACTIONS } from './command-fields.js';

const EVERYTHING: Omit<DeskCommand, 'action'> = {
  reason: 'x', items: [{ reason: 'x' }], answers: [{ item: 0, note: 'x' }], until: '2027-01-01T00:00:00Z', appointmentAt: '2027-01-01T00:00:00Z', newDueAt: '2027-01-01T00:00:00Z', feeId: 'f1', amount: 1,
  collect: 'before', reference: 'x', unit: 'x', person: 'x', agencyCode: 'H37', outcome: 'granted', method: 'online', uploadIds: ['u'.repeat(32)],
};
/** What may be left out of the commands of the test. */
const OPTIONAL: Partial<Record<string, readonly string[]>> = {
  accept: ['appointmentAt'], propose_supplement: ['until'], request_supplement: ['until'], reject_supplement: ['until'], assign: ['person'], forward: ['unit', 'reason'], request_withdrawal: ['reason'], finish: ['uploadIds'],
};

function violationsOf(command: DeskCommand): unknown {
  try {
    checkFields(command);
    return [];
  } catch (error) {
    return (error as ProblemError).details.violations;
  }
}

describe('the fields of a command', () => {
  it('are known for every action that the tests send', () => {
    expect([...DESK_ACTIONS].sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  it.each(Object.entries(COMMANDS))('of %s are complete as the tests send it', (_action, command) => {
    expect(violationsOf(command)).toEqual([]);
  });

  it.each(Object.entries(COMMANDS))('of %s: each that is missing is said', (_action, command) => {
    for (const name of Object.keys(command).filter((field) => field !== 'action' && OPTIONAL[command.action]?.includes(field) !== true)) {
      const { [name as 'reason']: _left, ...rest } = command;
      expect(violationsOf(rest)).toContainEqual({ pointer: `/body/${name}`, code: 'required' });
    }
  });

  it.each(Object.entries(COMMANDS))('of %s: each that does not belong to it is refused', (action, command) => {
    for (const [name, value] of Object.entries(EVERYTHING)) {
      const belongs = name in command || OPTIONAL[action]?.includes(name) === true;
      expect(violationsOf({ ...command, [name]: value }), name).toEqual(belongs ? [] : [{ pointer: `/body/${name}`, code: 'unknown_parameter' }]);
    }
  });

  it('of a refusal in the matter hold the reason', () => {
    expect(violationsOf({ action: 'finish', outcome: 'refused' })).toEqual([{ pointer: '/body/reason', code: 'required' }]);
    expect(violationsOf({ action: 'finish', outcome: 'granted', reason: 'x' })).toEqual([{ pointer: '/body/reason', code: 'unknown_parameter' }]);
  });

  it.each(['submit', 'pay', 'rate', 'download_result', 'expire_supplement'] as const)('%s is no action of the desk', (action) => {
    expect(violationsOf({ action })).toEqual([{ pointer: '/body/action', code: 'enum' }]);
  });
});
