import { DvcDeskAct } from './desk-act.js';

DvcDeskAct.define();
