export { compileRows } from '../expression/row-operators.js';
export { rowErrors } from '../state/row-errors.js';
