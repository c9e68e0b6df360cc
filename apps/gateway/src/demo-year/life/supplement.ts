import type { Actor } from '../../casework/actor.js';
import { SYSTEM } from '../../casework/actor.js';
import { DAY, HOUR, type Living } from './living.js';
import { REASONS } from './words.js';

/** How long people have to answer. */
const ANSWER_DAYS = 15;

const openId = (life: Living): string => life.derived.openSupplement?.requestId ?? '';

/** People answer, or the time passes. */
function answer(life: Living, sender: Actor): boolean {
  if (life.random.chance(0.92)) return life.happen(life.afterHours(3, 24 * 9), sender, () => ({ type: 'supplement_submitted', requestId: openId(life) }));
  const until = Date.parse(life.derived.openSupplement?.until ?? '');
  life.happen(until + life.random.between(1000, 60_000), SYSTEM, () => ({ type: 'supplement_expired', requestId: openId(life) }));
  return false;
}

/**
 * The citizen is asked to complete the dossier. False when the dossier ends by it, or has not come further by now.
 * @param by who checks what comes: the one-stop before acceptance, a specialist afterwards
 */
export function completeDossier(life: Living, by: Actor): boolean {
  const { random, facts: { citizen, channel, agency } } = life;
  const sender = channel === 'online' ? citizen : life.oneStop;
  const items = [{ reason: random.pick(REASONS.supplement) }];
  const until = (at: string): string => new Date(Math.ceil((Date.parse(at) + ANSWER_DAYS * DAY) / HOUR) * HOUR).toISOString();
  if (by.role === 'specialist' && !life.happen(life.inTime(20, 400), by, ({ nextPosition }) => ({ type: 'supplement_proposed', requestId: `s${nextPosition}`, items }))) return false;
  // People are asked once; a second time only a manager may.
  const asker = life.derived.facts.includes('no_supplement_yet') ? life.oneStop : agency.manager;
  const asked = life.happen(life.inTime(20, 300), asker, ({ at, nextPosition, derived }) => ({
    type: 'supplement_requested', requestId: derived.supplements.findLast(({ state }) => state === 'one_stop_asked')?.requestId ?? `s${nextPosition}`, items, until: until(at),
  }));
  if (!asked || !answer(life, sender)) return false;
  if (random.chance(0.12)) {
    const again = [{ reason: random.pick(REASONS.stillMissing) }];
    if (!life.happen(life.inTime(30, 400), by, ({ at }) => ({ type: 'supplement_insufficient', requestId: openId(life), items: again, until: until(at) }))) return false;
    if (!answer(life, sender)) return false;
  }
  if (!life.happen(life.inTime(5, 120), life.oneStop, () => ({ type: 'supplement_received', requestId: openId(life) }))) return false;
  return life.happen(life.inTime(20, 300), by, () => ({ type: 'supplement_accepted', requestId: openId(life) }));
}
