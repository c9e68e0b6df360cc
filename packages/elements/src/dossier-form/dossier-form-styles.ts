import { fields } from './styles/fields.js';
import { print } from './styles/print.js';

/** What the first step needs. Print comes last: it takes back what the others say of the screen. */
export const styles = [fields, print];
