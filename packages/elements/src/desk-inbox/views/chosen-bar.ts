import type { DeskDossierItem, Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../core/format.js';
import type { Selection } from '../list/selection.js';

export interface ChosenScene {
  readonly selection: Selection;
  readonly locale: Locale;
  readonly accept: (items: readonly DeskDossierItem[]) => void;
  readonly clear: () => void;
}

/** What can be done with the chosen dossiers. */
export const chosenBar = ({ selection: { size, isFull, items }, locale, accept, clear }: ChosenScene): TemplateResult | typeof nothing => {
  if (size === 0) return nothing;
  const waiting = items.filter(({ situation }) => situation === 'registered');
  return html`<div class="chosen screen-only">
    <strong>${msg(str`Đã chọn ${formatNumber(size, locale)} hồ sơ`, { id: 'desk.chosen' })}</strong>
    ${isFull ? html`<span class="hint">${msg('Mỗi lần tối đa 100 hồ sơ.', { id: 'desk.chosen.full' })}</span>` : nothing}
    ${waiting.length > 0
      ? html`<button class="button primary" type="button" @click=${() => accept(waiting)}>${msg(str`Tiếp nhận ${formatNumber(waiting.length, locale)} hồ sơ`, { id: 'desk.chosen.accept' })}</button>`
      : html`<span class="hint">${msg('Không có hồ sơ nào chờ tiếp nhận.', { id: 'desk.chosen.none' })}</span>`}
    <button class="button" type="button" @click=${clear}>${msg('Bỏ chọn', { id: 'desk.chosen.clear' })}</button>
  </div>`;
};
