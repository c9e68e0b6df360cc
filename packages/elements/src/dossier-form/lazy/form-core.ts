import type { CompiledForm } from '@dvcqg/forms';
import { Filling } from '../session/filling.js';
import { controls } from '../styles/controls.js';
import { print } from '../styles/print.js';

export { compileCheckedForm } from '@dvcqg/forms';
export { formBody } from '../views/form-body.js';

/** Print comes last: it takes back what the others say of the screen. */
export const lateStyles = [controls, print];

/** A new form to fill in. */
export const openForm = (form: CompiledForm, changed: () => void): Filling => new Filling(form, new Date(), changed);
