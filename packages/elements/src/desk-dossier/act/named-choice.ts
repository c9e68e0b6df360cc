import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { describedBy, framed } from '../../dossier-form/fields/field-frame.js';
import type { FormView } from '../../dossier-form/form-view.js';
import { fieldAt, formPlace, type FieldAt } from '../../dossier-form/session/field-at.js';
import type { Template } from '../../dossier-form/session/form-layout.js';
import type { ActSeat } from './desk-act.js';

interface Choice {
  readonly value: string;
  readonly words: string;
}

/** What a field of names may be chosen from; undefined where it is typed. */
const choicesOf = (id: string, { colleagues, agencies, facts: { dossier } }: ActSeat): readonly Choice[] | undefined => {
  if (id === 'person') return colleagues?.filter(({ roles }) => roles.some(({ code }) => code === 'specialist')).map(({ name }) => ({ value: name, words: name }));
  if (id === 'agencyCode') return agencies?.filter(({ code }) => code !== dossier.agency.code).map(({ code, name }) => ({ value: code, words: `${name} (${code})` }));
  return undefined;
};

/** The only field of a section, when it is chosen from a list that came from the gateway. */
export const namedChoice = (seat: ActSeat, section: Template, view: FormView): TemplateResult | undefined => {
  const [template] = view.filling.layout.below(section);
  const at = template && fieldAt(template, formPlace(view.filling.state));
  const list = at && choicesOf(at.field.id, seat);
  return at && list && list.length > 0 ? select(at, view, list) : undefined;
};

const select = (at: FieldAt, view: FormView, list: readonly Choice[]): TemplateResult => {
  const value = String(at.cell.value ?? at.cell.raw ?? '');
  const change = (event: Event): void => {
    const chosen = (event.currentTarget as HTMLSelectElement).value || null;
    view.filling.answer(at, chosen);
    view.filling.leave(at, chosen);
  };
  return framed(at, view, html`<select
    id=${at.id}
    class="control"
    lang="vi"
    ?required=${at.cell.required}
    aria-invalid=${view.filling.shownError(at) ? 'true' : nothing}
    aria-describedby=${describedBy(at, view)}
    .value=${live(value)}
    @change=${change}
  >
    <option value="">${msg('Chọn', { id: 'desk.choose' })}</option>
    ${list.map((choice) => html`<option value=${choice.value} ?selected=${choice.value === value}>${choice.words}</option>`)}
  </select>`);
};
