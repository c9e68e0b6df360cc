import { DvcStatusTracker } from './status-tracker.js';

DvcStatusTracker.define();
