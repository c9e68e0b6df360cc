import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';

/** How loading what saves goes. */
export interface AwaitedDesk {
  readonly hasFailed: boolean;
  readonly retry: () => void;
}

const words = (hasFailed: boolean, isDirty: boolean): string => {
  if (hasFailed) return msg('Chưa lưu: phần lưu và nộp chưa tải được, sẽ tự thử lại. Đừng đóng trang.', { id: 'dossier.desk.failed' });
  return isDirty ? msg('Chưa lưu: đang tải phần lưu và nộp…', { id: 'dossier.desk.unsaved' }) : msg('Đang tải phần lưu và nộp…', { id: 'dossier.desk.loading' });
};

/** What stands where the state of saving will stand, until what saves has come. */
export const deskAwaited = ({ filling }: FormView, { hasFailed, retry }: AwaitedDesk): TemplateResult => html`
  <div id="desk-awaited" class="screen-only row-actions" tabindex="-1">
    <p class=${hasFailed ? 'error' : 'hint'}>${words(hasFailed, filling.isDirty)}</p>
    ${hasFailed ? html`<button class="button" type="button" @click=${retry}>${msg('Thử lại', { id: 'dossier.retry' })}</button>` : nothing}
  </div>
`;
