export { createTransport } from '../core/send.js';
