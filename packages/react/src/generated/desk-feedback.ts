// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/desk-feedback/define';
import { DvcDeskFeedback as Element, type DvcDeskFeedbackActedEvent, type DvcDeskFeedbackOpenEvent } from '@dvcqg/elements/desk-feedback';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Feedback on officers' desks. Properties and events: see `@dvcqg/elements/desk-feedback`. */
export const DvcDeskFeedback = createComponent({
  react,
  tagName: 'dvc-desk-feedback',
  displayName: 'DvcDeskFeedback',
  elementClass: Element,
  events: {
    onDeskFeedbackOpen: 'dvc-desk-feedback-open' as EventName<DvcDeskFeedbackOpenEvent>,
    onDeskFeedbackActed: 'dvc-desk-feedback-acted' as EventName<DvcDeskFeedbackActedEvent>,
  },
});
