import { type RatingRequest } from '@dvcqg/openapi';
import { SYSTEM } from '../../casework/actor.js';
import { DAY, type Living } from './living.js';

/** What somebody said of their dossier, and when (milliseconds since 1970). */
export interface MadeUpRating extends Required<Pick<RatingRequest, 'level' | 'answers' | 'reasons'>> {
  readonly at: number;
}

/** The result is handed out or taken online; some never come for it. */
export function handOut(life: Living): boolean {
  const { random, facts: { channel } } = life;
  if (channel === 'online' && random.chance(0.6)) return life.happen(life.at + random.between(30_000, DAY / 4), SYSTEM, () => ({ type: 'returned', method: 'online' }));
  if (random.chance(0.03)) return false;
  return life.happen(life.afterWork(10, 1600), life.oneStop, () => ({ type: 'returned', method: 'counter' }));
}

/** Who had to wait or to come again is less content. */
export function rate(life: Living): MadeUpRating | undefined {
  const { random, facts: { ratedShare, now, agency } } = life;
  const { result, due, supplements } = life.derived;
  if (!random.chance(ratedShare)) return undefined;
  const at = Math.trunc(life.afterHours(0.1, 24 * 6));
  if (at > now) return undefined;
  const isLate = result !== null && due !== null && result.readyAt > due.dueAt;
  const bad = (isLate ? 8 : supplements.length > 0 ? 3 : 1) * agency.trouble;
  const level = random.weighted<RatingRequest['level']>([[60, 'very_satisfied'], [32, 'satisfied'], [4 * bad, 'neutral'], [1.6 * bad, 'dissatisfied'], [0.6 * bad, 'very_dissatisfied']]);
  const isBad = level === 'dissatisfied' || level === 'very_dissatisfied';
  const answer = (): 'very_satisfied' | 'satisfied' | 'dissatisfied' => (isBad ? random.pick(['satisfied', 'dissatisfied'] as const) : level === 'very_satisfied' ? level : 'satisfied');
  const answers = random.chance(0.5) ? { conduct: answer(), ...(random.chance(0.7) ? { convenience: answer() } : {}) } : {};
  const reason = isLate ? 'slow' : supplements.length > 0 ? 'extra_papers' : random.pick(['unclear_guidance', 'many_visits', 'hard_to_use', 'conduct'] as const);
  return { level, answers, reasons: isBad ? [reason] : [], at };
}
