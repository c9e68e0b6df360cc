import { createClient } from '@dvcqg/sdk';
import { DvcProvider } from './provider.js';

DvcProvider.createClient = createClient;

export { DvcProvider };
export { PortalConsumer, portalContext, type PortalContext } from '../core/portal-context.js';
export { sessionKey, type PortalSession, type SessionState } from '../core/portal-session.js';
