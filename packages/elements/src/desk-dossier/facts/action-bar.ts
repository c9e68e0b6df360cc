import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { actionWords, type DeskAction } from '../words/action-words.js';

/** What can be done now: the way on first, what ends the dossier last. */
export const actionBar = (actions: readonly DeskAction[], chosen: DeskAction | undefined, open: (action: DeskAction) => void): TemplateResult =>
  actions.length === 0
    ? html`<p class="hint">${msg('Hiện bạn không có việc gì với hồ sơ này.', { id: 'desk.actions.none' })}</p>`
    : html`<div class="actions screen-only" role="group" aria-label=${msg('Việc có thể làm', { id: 'desk.actions' })}>
        ${actions.map((action, at) => {
          const { name, tone } = actionWords(action);
          // One way on stands out.
          const look = tone === 'danger' || (tone === 'primary' && at === 0) ? tone : '';
          return html`<button id="do-${action}" class="button ${look}" type="button" aria-pressed=${action === chosen} @click=${() => open(action)}>${name()}</button>`;
        })}
      </div>`;
