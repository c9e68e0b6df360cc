import { withoutListMarks } from '@dvcqg/domain';
import type { ActorRole, DossierEvent, SupplementItem } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatLongMoment, formatMoney } from '../../core/format.js';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { eventWords } from '../words/event-words.js';
import type { AnswerView } from './answer-view.js';
import { momentWords } from './moment.js';

/** What happened, the latest first. */
export const timelineView = (view: AnswerView): TemplateResult => html`
  <section aria-labelledby="timeline">
    ${heading(view.headingLevel + 1, 'timeline', msg('Diễn biến', { id: 'tracker.timeline' }))}
    <ol class="timeline" part="timeline">
      ${view.dossier.events.toReversed().map((event) => html`<li>${entry(event, view)}</li>`)}
    </ol>
  </section>
`;

const entry = (event: DossierEvent, view: AnswerView): TemplateResult => html`
  <span class="what">${eventWords(event.type)}</span>
  <span class="muted">${momentWords(event.at, view.locale)}${event.by ? html` · ${actorWords(event.by)}` : nothing}</span>
  ${details(event, view).map((words) => html`<span>${words}</span>`)}
  ${reason(event)} ${asked(event.items)}
  ${event.counts === false ? html`<span class="muted">${msg('Việc này đến sau nên không làm thay đổi hồ sơ.', { id: 'tracker.event.void' })}</span>` : nothing}
`;

const ACTORS: Readonly<Partial<Record<ActorRole, () => string>>> = {
  citizen: () => msg('người nộp', { id: 'tracker.by.citizen' }),
  system: () => msg('hệ thống', { id: 'tracker.by.system' }),
};

const actorWords = (role: string): string =>
  (Object.hasOwn(ACTORS, role) ? ACTORS[role as ActorRole]?.() : undefined) ?? msg('cơ quan', { id: 'tracker.by.agency' });

const reason = ({ reason: words }: DossierEvent): TemplateResult | typeof nothing =>
  words ? html`<span>${msg('Lý do:', { id: 'tracker.reason' })} <span lang=${vietnameseMark() ?? nothing}>${words}</span></span>` : nothing;

/** All that was asked for, per paper. */
const asked = (items: readonly SupplementItem[] | undefined): TemplateResult | typeof nothing =>
  items?.length
    ? html`<ul class="reasons" lang=${vietnameseMark() ?? nothing}>
        ${items.map(({ paper, reason: words }) => html`<li>${paper ? html`<strong>${withoutListMarks(paper)}:</strong> ` : nothing}${words}</li>`)}
      </ul>`
    : nothing;

/** What an event tells besides what it is. */
const details = ({ until, amount, agency, unit, newDueAt, appointmentAt, outcome }: DossierEvent, { locale }: AnswerView): readonly string[] => {
  const at = (moment: string): string => formatLongMoment(moment, locale);
  return [
    appointmentAt && msg(str`Hẹn trả kết quả: ${at(appointmentAt)}`, { id: 'tracker.event.appointment' }),
    newDueAt && msg(str`Ngày hẹn mới: ${at(newDueAt)}`, { id: 'tracker.event.new-due' }),
    until && msg(str`Chậm nhất: ${at(until)}`, { id: 'tracker.event.until' }),
    amount !== undefined && msg(str`Số tiền: ${formatMoney(amount, locale)}`, { id: 'tracker.event.amount' }),
    (agency || unit) && msg(str`Đến: ${[unit, agency?.name].filter(Boolean).join(', ')}`, { id: 'tracker.event.to' }),
    outcome === 'refused' && msg('Kết quả: không được chấp thuận', { id: 'tracker.event.refused' }),
    outcome === 'granted' && msg('Kết quả: được chấp thuận', { id: 'tracker.event.granted' }),
  ].filter((words): words is string => typeof words === 'string' && words !== '');
};
