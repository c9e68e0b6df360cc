export { DvcStatusTracker } from './status-tracker.js';
export { DvcDossierOpenedEvent } from './status-tracker-events.js';
export { DvcDossierPayEvent, DvcDossierRateEvent } from './acts/wish-events.js';
