import type { DossierDue, DossierSituation, Locale, WorkingTime } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { formatDuration, formatUnit } from '../../core/format.js';

/** `1 ngày 2 giờ làm việc`: full working days, then hours; minutes only where there is no full day. */
export const workingTimeWords = ({ days, hours, minutes }: WorkingTime, locale: Locale): string => {
  if (hours === 0 && minutes === 0) return formatDuration({ amount: days, unit: 'working_day' }, locale) ?? '';
  if (days === 0 && minutes === 0) return formatDuration({ amount: hours, unit: 'working_hour' }, locale) ?? '';
  const parts = days > 0 ? [[days, 'day'], [hours, 'hour']] as const : [[hours, 'hour'], [minutes, 'minute']] as const;
  const length = parts.filter(([amount]) => amount > 0).map(([amount, unit]) => formatUnit(amount, unit, locale)).join(' ');
  return msg(str`${length} làm việc`, { id: 'tracker.time.mixed' });
};

const isNothing = ({ days, hours, minutes }: WorkingTime): boolean => days + hours + minutes === 0;

const PAUSE_REASONS: Readonly<Partial<Record<DossierSituation, () => string>>> = {
  supplement_asked: () => msg('Thời gian đang tạm dừng vì chờ bạn bổ sung.', { id: 'tracker.pause.supplement' }),
  supplement_sent: () => msg('Thời gian đang tạm dừng vì cơ quan đang xem phần bổ sung.', { id: 'tracker.pause.supplement-sent' }),
  payment_asked: () => msg('Thời gian đang tạm dừng vì chờ nộp tiền.', { id: 'tracker.pause.payment' }),
  withdrawal_asked: () => msg('Thời gian đang tạm dừng vì bạn xin rút hồ sơ.', { id: 'tracker.pause.withdrawal' }),
};

const pauseWords = (situation: string): string =>
  (Object.hasOwn(PAUSE_REASONS, situation) ? PAUSE_REASONS[situation as DossierSituation]?.() : undefined) ?? msg('Thời gian đang tạm dừng.', { id: 'tracker.pause' });

/** How much time is left, or how late it is; empty for a state that this page does not know. */
export const timeLeftWords = ({ state, left, lateBy }: DossierDue, situation: string, locale: Locale): string => {
  const rest = workingTimeWords(left, locale);
  if (state === 'paused') return isNothing(left) ? pauseWords(situation) : `${pauseWords(situation)} ${msg(str`Khi tính tiếp còn ${rest}.`, { id: 'tracker.time.rest' })}`;
  if (state === 'late') {
    const late = workingTimeWords(lateBy, locale);
    return isNothing(lateBy) ? msg('Đã quá hạn', { id: 'tracker.time.late' }) : msg(str`Đã quá hạn ${late}`, { id: 'tracker.time.late-by' });
  }
  if (state !== 'on_time' && state !== 'due_soon') return '';
  return isNothing(left) ? msg('Đến hạn ngay bây giờ', { id: 'tracker.time.now' }) : msg(str`Còn ${rest}`, { id: 'tracker.time.left' });
};
