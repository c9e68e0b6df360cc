export { DvcDeskRegister } from './desk-register.js';
