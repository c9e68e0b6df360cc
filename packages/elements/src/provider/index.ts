export { DvcProvider } from './provider.js';
export { PortalConsumer, portalContext, type PortalContext } from '../core/portal-context.js';
export { sessionKey, type PortalSession, type SessionState } from '../core/portal-session.js';
