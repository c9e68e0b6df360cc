import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../core/heading.js';
import { fieldsBelow } from '../fields/fields-view.js';
import { langOf, textOf, worded } from '../form-text.js';
import type { FormView } from '../form-view.js';
import { formPlace } from '../session/field-at.js';
import type { SectionLayout } from '../session/form-layout.js';

/** The sections of the current step; other steps are not in the page. */
export const stepView = (view: FormView): unknown => {
  const { filling } = view;
  const sections = filling.layout.sections(filling.step).filter(({ template }) => filling.state.root.cells[template.index]?.visible);
  let { room } = view;
  const shown = sections.flatMap((section) => {
    const most = room;
    if (room !== Infinity) room -= filling.layout.sizeOf(section.template);
    return most > 0 ? sectionView(section, view, most) : [];
  });
  return keyed(
    filling.step,
    html`<p class="hint">${msg('Mục có dấu * là bắt buộc.', { id: 'dossier.needed-note' })}</p>
      ${shown}`,
  );
};

const sectionView = ({ definition, template }: SectionLayout, view: FormView, most: number): TemplateResult => html`
  <section>
    ${definition.title ? heading(view.headingLevel + 2, `section-${definition.id}`, worded(definition.title, view.locale)) : nothing}
    ${definition.help ? html`<p class="hint" lang=${langOf(definition.help, view.locale)}>${textOf(definition.help, view.locale)}</p>` : nothing}
    ${fieldsBelow(template, formPlace(view.filling.state), view, most)}
  </section>
`;
