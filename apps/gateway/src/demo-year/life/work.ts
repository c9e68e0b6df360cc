import { DAY, type Living } from './living.js';
import { askForFee } from './payments.js';
import { completeDossier } from './supplement.js';
import { REASONS } from './words.js';

/** How often a result comes late, or the citizen gets an apology with a new date before. */
const TROUBLED = 0.045;

function begin(life: Living): boolean {
  const { random, facts: { agency } } = life;
  const person = life.specialist;
  if (random.chance(0.75)) {
    const name = random.chance(0.8) && person.name !== undefined ? { person: person.name } : {};
    if (!life.happen(life.inTime(5, 120), life.oneStop, () => ({ type: 'assigned', unit: random.pick(agency.rooms), ...name }))) return false;
  }
  return life.happen(life.inTime(5, 240), person, () => ({ type: 'processing_started' }));
}

function forward(life: Living): boolean {
  const { random, facts: { agency, service } } = life;
  const to = agency === service.department ? undefined : service.department;
  if (!to) return true;
  const there = random.pick(to.specialists);
  const sent = life.happen(life.inTime(10, 200), life.specialist, () => ({ type: 'forwarded', agencyCode: to.code, agencyName: to.name, reason: random.pick(REASONS.forward) }));
  if (!sent || random.chance(0.5)) return sent;
  return life.happen(life.inTime(30, 300), to.manager, () => ({ type: 'assigned', unit: random.pick(to.rooms), ...(there.name === undefined ? {} : { person: there.name }) }));
}

function pause(life: Living): boolean {
  const { random } = life;
  const person = life.specialist;
  if (!life.happen(life.inTime(20, 300), person, () => ({ type: 'paused', reason: random.pick(REASONS.pause) }))) return false;
  return life.happen(life.afterWork(200, 1800), person, () => ({ type: 'resumed' }));
}

/** Somebody does not want it any more; a manager may see it otherwise. Whether the work goes on. */
function withdraw(life: Living): boolean {
  const { random, facts: { citizen, agency } } = life;
  if (!life.happen(life.afterHours(2, 40), citizen, () => ({ type: 'withdrawal_requested', reason: random.pick(REASONS.withdraw) }))) return false;
  if (random.chance(0.15)) return life.happen(life.afterWork(30, 400), agency.manager, () => ({ type: 'withdrawal_refused', reason: random.pick(REASONS.keep) }));
  life.happen(life.afterWork(30, 400), life.oneStop, () => ({ type: 'withdrawn' }));
  return false;
}

function stop(life: Living): false {
  const { random, facts: { agency } } = life;
  life.happen(life.afterWork(200, 1500), agency.manager, () => ({ type: 'stopped', reason: random.pick(REASONS.stop) }));
  return false;
}

/** When the result is there: mostly before the date, sometimes after an apology or late. Undefined when it is not by now. */
function readyAt(life: Living): number | undefined {
  const { random, calendar, at, facts: { agency } } = life;
  const due = Date.parse(life.derived.due?.dueAt ?? '');
  const left = calendar.between(at, due);
  if (!random.chance(TROUBLED * agency.trouble)) return left === 0 ? at + 1 : calendar.add(at, left * (0.12 + 0.85 * random.next() ** 0.8));
  const day = calendar.dayLength;
  if (left === 0 || random.chance(0.5)) return calendar.add(due, day * random.between(0.1, 4));
  const newDueAt = calendar.closingFrom(Math.floor((calendar.add(due, day * random.between(1, 5)) + 7 * 3_600_000) / DAY));
  const told = life.happen(calendar.add(at, left * 0.9), agency.manager, () => ({ type: 'extended', newDueAt: new Date(newDueAt).toISOString(), reason: random.pick(REASONS.extend) }));
  if (!told) return undefined;
  const more = calendar.between(life.at, newDueAt);
  return calendar.add(life.at, more * (random.chance(0.7) ? random.between(0.4, 0.98) : random.between(1.1, 2)));
}

/** From acceptance to the result; false when there is none, or none by now. */
export function work(life: Living): boolean {
  const { random, facts: { service, channel } } = life;
  if (!begin(life)) return false;
  if (random.chance(service.oftenHasFee ? 0.35 : 0.05) && !askForFee(life)) return false;
  if (random.chance(service.oftenForwarded ? 0.18 : 0.03) && !forward(life)) return false;
  if (random.chance(0.025) && !completeDossier(life, life.specialist)) return false;
  if (random.chance(0.012) && !pause(life)) return false;
  if (channel === 'online' && random.chance(0.005) && !withdraw(life)) return false;
  if (random.chance(0.003)) return stop(life);
  const ready = readyAt(life);
  if (ready === undefined) return false;
  const outcome = random.chance(0.015) ? 'refused' : 'granted';
  const by = life.specialist;
  return life.happen(ready, by, () => ({ type: 'result_ready', outcome, ...(outcome === 'refused' ? { reason: random.pick(REASONS.refused) } : {}) }));
}
