export { DvcDossierForm } from './dossier-form.js';
export { DvcDossierSubmitEvent, DvcDossierSubmittedEvent } from './dossier-form-events.js';
