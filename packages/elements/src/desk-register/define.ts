import { DvcDeskRegister } from './desk-register.js';

DvcDeskRegister.define();
