import { html, type TemplateResult } from 'lit';

/** Where the text will be. Said to assistive technology by the status, not by these bars. */
export const skeleton = (): TemplateResult => html`
  <div class="skeleton" aria-hidden="true">
    <span class="bar" data-size="title"></span>
    <span class="bar"></span>
    <span class="bar" data-size="short"></span>
    <span class="bar" data-size="block"></span>
    <span class="bar"></span>
    <span class="bar" data-size="short"></span>
  </div>
`;
