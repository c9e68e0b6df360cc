export { DvcDeskDossier } from './desk-dossier.js';
export { DvcDeskActedEvent } from './desk-dossier-events.js';
