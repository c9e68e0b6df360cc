import { setTimeout as wait } from 'node:timers/promises';
import { FAULT_POINTS, type FaultAction, type FaultPoint, type Faults, noFaults, NOTICE_FAULT_POINTS, PAYMENT_FAULT_POINTS, type PlannedFault, PlannedFailure } from './faults.js';

const FAULT = /^([a-z-]+)=(crash|throw|stall)(?::(\d{1,6}))?(?:@(\d{1,6}))?$/;
const USUAL_STALL_MS = 1000;

const isPoint = (name: string): name is FaultPoint => ([...FAULT_POINTS, ...PAYMENT_FAULT_POINTS, ...NOTICE_FAULT_POINTS] as readonly string[]).includes(name);

/**
 * Reads faults from a text such as `after-commit=crash@3,after-key=throw,before-begin=stall:500`: point, action,
 * milliseconds of a stall, and the how-manieth time. `undefined` when the text is no such list.
 */
export function parseFaults(text: string): readonly PlannedFault[] | undefined {
  const faults = text.split(',').map((part): PlannedFault | undefined => {
    const [, point = '', action, milliseconds, nth] = FAULT.exec(part.trim()) ?? [];
    if (!isPoint(point) || action === undefined) return undefined;
    return {
      point,
      action: action as FaultAction,
      ...(milliseconds === undefined ? {} : { milliseconds: Number(milliseconds) }),
      ...(nth === undefined ? {} : { nth: Number(nth) }),
    };
  });
  return faults.every((fault) => fault !== undefined) ? faults : undefined;
}

async function carryOut({ point, action, milliseconds = USUAL_STALL_MS }: PlannedFault): Promise<void> {
  if (action === 'throw') throw new PlannedFailure(point);
  if (action === 'stall') return void (await wait(milliseconds));
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment; nothing of ours may run in it.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10_000);
}

/** Makes the faults of a gateway out of a plan; of none, nothing remains to be called. */
export function plannedFaults(plan: readonly PlannedFault[]): Faults {
  if (plan.length === 0) return noFaults;
  const reached = new Map<FaultPoint, number>();
  return async (point) => {
    const time = (reached.get(point) ?? 0) + 1;
    reached.set(point, time);
    for (const fault of plan) if (fault.point === point && (fault.nth ?? time) === time) await carryOut(fault);
  };
}
