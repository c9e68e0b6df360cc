import type { RatingLevel } from '@dvcqg/openapi';
import { html, type TemplateResult } from 'lit';
import { LEVEL_WORDS } from './question-words.js';
import { face } from './face.js';

/** The one question: five radio buttons with pictures and words. */
export const levelView = (question: string, chosen: RatingLevel | undefined, onChoose: (level: RatingLevel) => void): TemplateResult => html`
  <fieldset class="levels">
    <legend id="question">${question}</legend>
    <div class="cards">
      ${(Object.keys(LEVEL_WORDS) as RatingLevel[]).map(
        (level) => html`<label class="card">
          <input type="radio" name="level" value=${level} .checked=${chosen === level} @change=${() => onChoose(level)} />${face(level)}<span>${LEVEL_WORDS[level]()}</span>
        </label>`,
      )}
    </div>
  </fieldset>
`;
