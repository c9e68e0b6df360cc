import { DvcFeedbackFiles } from './feedback-files.js';

DvcFeedbackFiles.define();
