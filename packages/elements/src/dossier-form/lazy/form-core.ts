import type { CompiledForm } from '@dvcqg/forms';
import { Filling } from '../session/filling.js';
import { controls } from '../styles/controls.js';
import { print } from '../styles/print.js';

export { compileCheckedForm } from '@dvcqg/forms';
export { formBody } from '../views/form-body.js';

/** Print comes last: it takes back what the others say of the screen. */
export const lateStyles = [controls, print];

/** A form to fill in: a new one, or with the answers to another version of it. */
export const openForm = (form: CompiledForm, changed: () => void, before?: Filling): Filling => {
  const filling = new Filling(form, new Date(), changed);
  if (before) filling.goOnFrom(before);
  return filling;
};
