import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { heading } from '../../core/heading.js';
import { errorText, labelOf } from '../fields/field-frame.js';
import type { FormView } from '../form-view.js';
import type { Problem } from '../session/filling.js';

/** Everything that the last attempt to go on found, each with the way to its field. */
export const errorSummary = (view: FormView, go: (problem: Problem) => void): unknown => {
  const { problems } = view.filling;
  return guard([problems, view.locale, view.partsVersion, view.headingLevel], () => (problems.length === 0 ? nothing : summary(problems, view, go)));
};

const summary = (problems: readonly Problem[], view: FormView, go: (problem: Problem) => void): TemplateResult => html`
  <div class="notice summary" data-kind="danger" aria-labelledby="summary" role="group">
    ${heading(view.headingLevel + 2, 'summary', problems.length === 1 ? msg('Có 1 mục cần xem lại', { id: 'dossier.summary.one' }) : msg(str`Có ${problems.length} mục cần xem lại`, { id: 'dossier.summary.many' }))}
    <ul>
      ${problems.map(
        (problem) => html`<li>
          <button class="link-button" type="button" @click=${() => go(problem)}>${placeOf(problem, view)}${labelOf(problem.at, view)}: ${errorText(problem.at, problem.error, view)}</button>
        </li>`,
      )}
    </ul>
  </div>
`;

/** The person, address or row that the field belongs to, as several fields have the same name. */
const placeOf = ({ at }: Problem, view: FormView): unknown => {
  const parent = at.template.parent;
  if (!parent?.field) return nothing;
  const row = parent.kind === 'group' ? ` ${Number(at.place.above.split('/').at(-1)) + 1}` : '';
  return html`${labelOf({ ...at, field: parent.field }, view)}${row} – `;
};
