import { withoutListMarks } from '@dvcqg/domain';
import type { DossierEvent, Locale, SupplementItem } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatMoney } from '../../core/format.js';
import { ROLE_WORDS } from '../../desk/code-words.js';
import { eventName } from '../words/event-names.js';

const BY_WORDS: Readonly<Record<string, () => string>> = {
  ...ROLE_WORDS,
  citizen: () => msg('Công dân', { id: 'desk.role.citizen' }),
  system: () => msg('Hệ thống', { id: 'desk.role.system' }),
};

export const actorWords = (role: string | undefined, name: string | undefined): string => [role && (BY_WORDS[role]?.() ?? role), name].filter(Boolean).join(' ');

/** What an event says besides its kind. */
const details = (event: DossierEvent, locale: Locale): readonly string[] =>
  [
    event.unit && event.person ? `${event.unit} – ${event.person}` : (event.unit ?? event.person),
    event.agency?.name,
    event.amount === undefined ? undefined : formatMoney(event.amount, locale),
    event.appointmentAt && msg(str`hẹn trả ${formatMoment(event.appointmentAt, locale)}`, { id: 'desk.event.appointment' }),
    event.newDueAt && msg(str`hẹn lại ${formatMoment(event.newDueAt, locale)}`, { id: 'desk.event.new-due' }),
    event.until && msg(str`đến ${formatMoment(event.until, locale)}`, { id: 'desk.event.until' }),
    event.reason,
  ].filter((each): each is string => typeof each === 'string' && each !== '');

/** The words of a question by the place of its answer. */
export type NameOf = (pointer: string) => string;

/** What was asked for, each with its reason. */
export const askedItems = (items: readonly SupplementItem[], nameOf: NameOf): readonly TemplateResult[] =>
  items.map(({ paper, pointer, reason }) => {
    const name = withoutListMarks(paper ?? (pointer ? nameOf(pointer) : ''));
    return html`<li lang="vi">${name ? html`<span class="strong">${name}: </span>` : nothing}${reason}</li>`;
  });

/** One thing that happened: what, when, by whom. */
export const eventLine = (event: DossierEvent, locale: Locale, nameOf: NameOf): TemplateResult => html`
  <p><strong>${eventName(event.type)}</strong>${event.counts === false ? html` <span class="badge">${msg('đến muộn, không làm thay đổi gì', { id: 'desk.event.late' })}</span>` : nothing}</p>
  <p class="hint"><time datetime=${event.at}>${formatMoment(event.at, locale)}</time> ${actorWords(event.by, event.byName)}</p>
  ${details(event, locale).map((words) => html`<p class="words">${words}</p>`)}
  ${event.items ? html`<ul class="asked">${askedItems(event.items, nameOf)}</ul>` : nothing}
  ${event.answers ? html`<ul class="asked">${event.answers.map(({ item, note }) => (note ? html`<li>${item + 1}. ${note}</li>` : nothing))}</ul>` : nothing}
`;
