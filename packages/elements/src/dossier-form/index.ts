export { DvcDossierForm } from './dossier-form.js';
export { DvcDossierSubmitEvent } from './dossier-form-events.js';
export { DvcDossierSubmittedEvent } from './submitted-event.js';
