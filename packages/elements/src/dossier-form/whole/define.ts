// For a page that is made for its form: the same element with the engine and the steps at hand, so that a bundler puts all of
// it into one file. On a slow line one file comes sooner than two.
import { DvcDossierForm } from '../dossier-form.js';
import * as core from '../lazy/form-core.js';

DvcDossierForm.loadCore = () => Promise.resolve(core);
DvcDossierForm.define();
