import type { SupplementItem } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/heading.js';
import { vietnameseMark } from '../../core/official-names.js';
import { fieldsBelow } from '../../dossier-form/fields/fields-view.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { formPlace } from '../../dossier-form/session/field-at.js';
import type { SectionLayout } from '../../dossier-form/session/form-layout.js';
import { errorSummary } from '../../dossier-form/views/error-summary.js';
import { actView } from '../acts/act-view.js';
import type { DossierAct } from '../acts/dossier-act.js';
import type { SupplementSeat } from '../answer/supplement-slot.js';

interface SupplementView {
  readonly seat: SupplementSeat;
  readonly act: DossierAct;
  readonly view: FormView;
  /** What was typed last is on disk. */
  readonly isOnDevice: boolean;
  readonly onSend: () => void;
}

/** Everything that was asked for, each with its files and words; while it is on its way, only that. */
export const supplementView = ({ seat, act, view, isOnDevice, onSend }: SupplementView): TemplateResult => html`
  ${heading(view.headingLevel, 'form-title', msg('Gửi bổ sung', { id: 'supplement.title' }))} ${actView(act)}
  ${act.isUnderWay || act.state.kind === 'done' ? nothing : form(seat, view, isOnDevice, onSend)}
`;

const form = (seat: SupplementSeat, view: FormView, isOnDevice: boolean, onSend: () => void): TemplateResult => {
  const { filling, lazy } = view;
  const sections = filling.layout.sections('answers');
  return html`
    <p class="hint">${msg('Trả lời tất cả các mục rồi gửi một lần.', { id: 'supplement.once' })} ${isOnDevice ? msg('Nội dung được giữ trên máy này cho đến khi gửi xong.', { id: 'supplement.kept' }) : nothing}</p>
    ${errorSummary(view, ({ at }) => view.focus(at.id))}
    <form novalidate aria-labelledby="form-title" @submit=${(event: Event) => onSubmit(event, onSend)}>
      ${seat.request.items.map((item, at) => itemView(item, at, sections[at], seat, view))} ${lazy.get('attachments')?.runningNotice(view) ?? nothing}
      <div class="row-actions">
        <button class="button primary" type="submit">${msg('Gửi phần bổ sung', { id: 'supplement.send' })}</button>
        <button class="button" type="button" @click=${seat.onClose}>${msg('Để sau', { id: 'supplement.later' })}</button>
      </div>
    </form>
  `;
};

const onSubmit = (event: Event, onSend: () => void): void => {
  event.preventDefault();
  onSend();
};

const itemView = ({ paper, reason }: SupplementItem, at: number, section: SectionLayout | undefined, { request }: SupplementSeat, view: FormView): TemplateResult => {
  const place = msg(str`Mục ${at + 1} trên ${request.items.length}`, { id: 'supplement.item' });
  const title = html`${place}${paper ? html`: <span lang=${vietnameseMark() ?? nothing}>${paper}</span>` : nothing}`;
  return html`<section class="item" aria-labelledby="item-${at}">
    ${heading(view.headingLevel + 1, `item-${at}`, title)}
    <p class="reason" lang=${vietnameseMark() ?? nothing}>${reason}</p>
    ${section ? fieldsBelow(section.template, formPlace(view.filling.state), view) : nothing}
  </section>`;
};
