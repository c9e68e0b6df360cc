export { DvcProvider } from './provider.js';
export { PortalConsumer, portalContext, type PortalContext } from '../core/portal-context.js';
