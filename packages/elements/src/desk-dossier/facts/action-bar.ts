import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { ownDossierWords } from '../../desk/code-words.js';
import { actionWords, type DeskAction } from '../words/action-words.js';

/** What can be done now: the way on first, what ends the dossier last. Nothing with an officer's own dossier. */
export const actionBar = (actions: readonly DeskAction[], isOwn: boolean, chosen: DeskAction | undefined, open: (action: DeskAction) => void): TemplateResult => {
  if (isOwn) return html`<p class="notice" data-kind="warning">${ownDossierWords()}</p>`;
  if (actions.length === 0) return html`<p class="hint">${msg('Hiện bạn không có việc gì với hồ sơ này.', { id: 'desk.actions.none' })}</p>`;
  return html`<div class="actions screen-only" role="group" aria-label=${msg('Việc có thể làm', { id: 'desk.actions' })}>
    ${actions.map((action, at) => {
      const { name, tone } = actionWords(action);
      // One way on stands out.
      const look = tone === 'danger' || (tone === 'primary' && at === 0) ? tone : '';
      return html`<button id="do-${action}" class="button ${look}" type="button" aria-pressed=${action === chosen} @click=${() => open(action)}>${name()}</button>`;
    })}
  </div>`;
};
