import { DvcDeskFeedback } from './desk-feedback.js';

DvcDeskFeedback.define();
