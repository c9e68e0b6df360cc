import { DvcSupplementForm } from './supplement-form.js';

DvcSupplementForm.define();
