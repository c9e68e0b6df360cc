import { html, nothing, type TemplateResult } from 'lit';

/** A field of text in the page's own words. */
export interface TextField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** As in the contract: the browser lets nobody type more. */
  readonly maxLength: number;
  /** What is to be known of what was typed; said after the field's own name and hint. */
  readonly said?: unknown;
  readonly isWrong?: boolean;
  readonly isLong?: boolean;
  readonly type?: 'text' | 'tel' | 'email' | 'search';
  readonly autocomplete?: string;
  readonly onInput: (value: string) => void;
}

/** Label, hint, control, and below it what is to be known: nothing moves above what is being typed. */
export const textField = (field: TextField): TemplateResult => {
  const { autocomplete = 'off', hint, id, isLong, isWrong = false, label, maxLength, onInput, said, type = 'text', value } = field;
  const described = `${id}-hint ${id}-said`;
  const invalid = isWrong ? 'true' : nothing;
  const typed = (event: Event): void => onInput((event.target as HTMLInputElement).value);
  return html`<div class="field" ?data-wrong=${isWrong}>
    <label for=${id}>${label}</label>
    <p id=${`${id}-hint`} class="muted">${hint}</p>
    ${isLong
      ? html`<textarea id=${id} rows="7" maxlength=${maxLength} aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${typed}></textarea>`
      : html`<input id=${id} type=${type} maxlength=${maxLength} autocomplete=${autocomplete} aria-describedby=${described} aria-invalid=${invalid} .value=${value} @input=${typed} />`}
    <div id=${`${id}-said`}>${said}</div>
  </div>`;
};
