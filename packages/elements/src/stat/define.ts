import { DvcStat } from './stat.js';

DvcStat.define();
