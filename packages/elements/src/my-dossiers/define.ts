import { DvcMyDossiers } from './my-dossiers.js';

DvcMyDossiers.define();
