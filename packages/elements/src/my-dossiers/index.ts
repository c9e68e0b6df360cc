export { DvcMyDossiers } from './my-dossiers.js';
