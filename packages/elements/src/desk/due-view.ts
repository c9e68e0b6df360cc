import type { DossierDue, DueState, Locale, WorkingTime } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatDuration, formatMoment } from '../core/format.js';

/** The longest unit says it: nobody plans a day by minutes. */
const timeWords = ({ days, hours, minutes }: WorkingTime, locale: Locale): string => {
  const part = days > 0 ? ({ amount: days, unit: 'working_day' } as const) : hours > 0 ? ({ amount: hours, unit: 'working_hour' } as const) : undefined;
  return (part && formatDuration(part, locale)) ?? msg(str`${minutes} phút làm việc`, { id: 'desk.minutes' });
};

/** `Quá hạn 2 ngày làm việc`, `Còn 3 giờ làm việc`, or that the clock stands. */
export const dueWords = ({ state, left, lateBy }: DossierDue, locale: Locale): string => {
  if (state === 'paused') return msg('Đang dừng tính hạn', { id: 'desk.due.paused' });
  return state === 'late' ? msg(str`Quá hạn ${timeWords(lateBy, locale)}`, { id: 'desk.due.late' }) : msg(str`Còn ${timeWords(left, locale)}`, { id: 'desk.due.left' });
};

/** Not by colour alone: each has a shape of its own. */
const SIGNS = {
  late: svg`<path d="M8 1.5 15 14H1Z M8 6v4 M8 11.8v.4" />`,
  due_soon: svg`<circle cx="8" cy="8" r="6.5" /><path d="M8 4v4.3l3 1.7" />`,
  on_time: svg`<path d="M2.5 8.5 6.5 12 13.5 4" />`,
  paused: svg`<path d="M5 3v10 M11 3v10" />`,
} satisfies Record<DueState, SVGTemplateResult>;

/** A due date in words, with a sign and the moment. */
export const dueView = (due: DossierDue | null, locale: Locale): TemplateResult => {
  if (!due) return html`<span class="hint">${msg('Không có hạn', { id: 'desk.due.none' })}</span>`;
  const sign = Object.hasOwn(SIGNS, due.state) ? SIGNS[due.state] : SIGNS.on_time;
  return html`<span class="due" data-due=${due.state}>
      <svg class="sign" viewBox="0 0 16 16" aria-hidden="true">${sign}</svg>
      <span class="due-words">${dueWords(due, locale)}</span>
    </span>
    <time class="hint" datetime=${due.at}>${formatMoment(due.at, locale)}${due.calendarIsComplete ? nothing : html` ${msg('(có thể đổi theo lịch nghỉ)', { id: 'desk.due.may-move' })}`}</time>`;
};
