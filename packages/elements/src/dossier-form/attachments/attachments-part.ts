import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';
import { adoptStyles } from '../../core/adopt-styles.js';
import { roomOf } from './room-of.js';
import { attachmentField } from './view/attachment-field.js';
import { attachmentStyles } from './view/attachment-styles.js';

export { attachmentReview, runningNotice } from './view/attachment-review.js';
export { fieldErrorWords } from './words/state-words.js';

/** Goes on with files of an earlier visit. */
export const goOn = (view: FormView): void => void roomOf(view);

/** A field of files, with everything that happens to them. */
export const attachmentControl = (at: FieldAt, view: FormView): TemplateResult => {
  adoptStyles(view.root, [attachmentStyles]);
  return html`${attachmentField(at, view)}`;
};
