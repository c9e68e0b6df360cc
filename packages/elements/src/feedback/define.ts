import { DvcFeedback } from './feedback.js';

DvcFeedback.define();
