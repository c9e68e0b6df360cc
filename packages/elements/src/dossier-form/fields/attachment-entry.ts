import { html, type TemplateResult } from 'lit';
import type { FormView } from '../form-view.js';
import type { FieldAt } from '../session/field-at.js';
import { waitingControl } from './choice-controls.js';
import { framed } from './field-frame.js';

/** A field of files. Its code comes when the first one is to be shown. */
export const attachmentEntry = (at: FieldAt, view: FormView): TemplateResult =>
  view.lazy.get('attachments')?.attachmentControl(at, view) ?? html`${framed(at, view, waitingControl(at, view))}`;
