export { DvcStat } from './stat.js';
