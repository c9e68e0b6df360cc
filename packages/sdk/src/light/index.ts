export { createLightTransport } from './light-transport.js';
