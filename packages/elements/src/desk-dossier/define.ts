import { DvcDeskDossier } from './desk-dossier.js';

DvcDeskDossier.define();
