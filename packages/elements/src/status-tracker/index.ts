export { DvcStatusTracker } from './status-tracker.js';
export { DvcDossierOpenedEvent } from './status-tracker-events.js';
