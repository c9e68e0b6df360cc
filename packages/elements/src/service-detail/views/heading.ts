export { heading } from '../../core/heading.js';
