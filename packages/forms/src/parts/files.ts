export { FILE_KINDS as kinds } from '../fields/file-kinds.js';
