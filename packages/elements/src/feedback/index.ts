export { DvcFeedback } from './feedback.js';
export { DvcFeedbackSentEvent, DvcFeedbackViewEvent } from './feedback-events.js';
