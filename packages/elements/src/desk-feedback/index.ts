export { DvcDeskFeedback } from './desk-feedback.js';
export { DvcDeskFeedbackActedEvent, DvcDeskFeedbackOpenEvent } from './desk-feedback-events.js';
