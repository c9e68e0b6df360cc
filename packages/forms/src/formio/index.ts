/** Form.io definitions and values, as the national portal has them. */
export type { FormioKey, FormioKind, NotCarriedOver } from './collect.js';
export { FormioFault, importFormio, type FormioImport } from './import.js';
export { formioKeysOf, fromFormioValues, toFormData, toFormioValues } from './values.js';
