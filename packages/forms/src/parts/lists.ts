export { LISTED_KINDS as kinds, optionsOf } from '../fields/option-lists.js';
