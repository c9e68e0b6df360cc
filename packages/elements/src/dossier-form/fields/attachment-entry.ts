import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';
import { hintLine, labelOf } from './field-frame.js';

/** A paper to have at hand. It cannot be handed in here, so nothing looks as if it could. */
export const attachmentEntry = (at: FieldAt, view: FormView): TemplateResult => html`
  <div class="field paper">
    <p>
      <span class="badge">${msg('Chuẩn bị tệp', { id: 'dossier.paper.prepare' })}</span>
      <span class="paper-name">${labelOf(at, view)}</span>${at.cell.required ? html` <span class="hint">(${msg('bắt buộc', { id: 'dossier.paper.required' })})</span>` : nothing}
    </p>
    ${hintLine(at, view)}
  </div>
`;
