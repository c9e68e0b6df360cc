import { dueAt, INITIAL_FEE_ID } from '@dvcqg/domain';
import { SYSTEM } from '../../casework/actor.js';
import { allowanceOf } from '../../desk/actions/intake.js';
import { HOUR, type Living } from './living.js';
import { payBack, payInitialFee } from './payments.js';
import { completeDossier } from './supplement.js';
import { REASONS } from './words.js';

/** Where the procedure's time is words only, an officer names a date so many working days away. */
const PROMISED_DAYS = [3, 5, 5, 7, 10, 15];

function submit(life: Living): boolean {
  const { facts: { channel, citizen, submittedAt } } = life;
  return life.happen(submittedAt, channel === 'online' ? citizen : life.oneStop, () => ({ type: 'submitted', channel }));
}

function withdraw(life: Living): false {
  const asked = life.happen(life.afterHours(0.2, 5), life.facts.citizen, () => ({ type: 'withdrawal_requested', reason: life.random.pick(REASONS.withdraw) }));
  if (asked && life.happen(life.at, SYSTEM, () => ({ type: 'withdrawn' }))) payBack(life);
  return false;
}

function refuse(life: Living): false {
  if (life.happen(life.afterWork(20, 400), life.oneStop, () => ({ type: 'intake_refused', reason: life.random.pick(REASONS.refuse) }))) payBack(life);
  return false;
}

function accept(life: Living, at: number): boolean {
  const { random, calendar, facts: { service, channel } } = life;
  const allowance = allowanceOf(service.service, channel);
  const days = random.pick(PROMISED_DAYS);
  return life.happen(at, life.oneStop, (open) => {
    const stated = dueAt(open.at, allowance, [], calendar)?.dueAt ?? new Date(calendar.add(Date.parse(open.at), days * calendar.dayLength)).toISOString();
    return { type: 'accepted', procedureVersion: service.service.version, allowance, appointmentAt: stated };
  });
}

/** From being handed in to acceptance; false when it does not come to that, or not by now. */
export function takeIn(life: Living): boolean {
  const { random, facts: { channel, service } } = life;
  if (!submit(life)) return false;
  const isOnline = channel === 'online';
  const fee = service.fees[isOnline ? 'online' : 'counter'];
  if (isOnline && fee && random.chance(0.85) && !payInitialFee(life, INITIAL_FEE_ID, fee)) return false;
  // At the counter an officer looks at the papers before they are taken.
  if (isOnline && random.chance(0.012)) return withdraw(life);
  if (random.chance(isOnline ? 0.035 : 0.008)) return refuse(life);
  if (random.chance(isOnline ? 0.06 : 0.02) && !completeDossier(life, life.oneStop)) {
    payBack(life);
    return false;
  }
  const isSlow = random.chance(0.02);
  return accept(life, isOnline ? life.afterWork(isSlow ? 490 : 8, isSlow ? 900 : 400) : life.afterWork(3, 25) + random.below(HOUR / 60));
}
