import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { firstFields, type FieldsScene } from './first-fields.js';

/** What comes around the first fields, once its code is there. */
export interface FormParts {
  readonly above: unknown;
  readonly below: unknown;
  readonly onSubmit: () => void;
}

/** The form: the same before and after the rest of it has come, so that nobody is interrupted. */
export const formFrame = (scene: FieldsScene, { above, below, onSubmit }: FormParts): TemplateResult => html`<form
  class="form"
  novalidate
  aria-label=${msg('Gửi phản ánh, kiến nghị', { id: 'feedback.send' })}
  @submit=${(event: Event) => {
    event.preventDefault();
    onSubmit();
  }}
>
  <div>${above}</div>
  ${firstFields(scene)}${below}
</form>`;
