export { compilePattern as pattern } from '../pattern/pattern.js';
