// Generated from the elements' manifest by scripts/generate.mjs. Do not edit.
import '@dvcqg/elements/feedback/define';
import { DvcFeedback as Element, type DvcFeedbackSentEvent, type DvcFeedbackViewEvent } from '@dvcqg/elements/feedback';
import { createComponent, type EventName } from '@lit/react';
import * as react from 'react';

/** Feedback: sending it, following it, reading published answers. Properties and events: see `@dvcqg/elements/feedback`. */
export const DvcFeedback = createComponent({
  react,
  tagName: 'dvc-feedback',
  displayName: 'DvcFeedback',
  elementClass: Element,
  events: {
    onFeedbackSent: 'dvc-feedback-sent' as EventName<DvcFeedbackSentEvent>,
    onFeedbackView: 'dvc-feedback-view' as EventName<DvcFeedbackViewEvent>,
  },
});
