export { createLateClient, type TransportLoader } from './late-client.js';
