import { DvcDossierForm } from './dossier-form.js';

DvcDossierForm.define();
