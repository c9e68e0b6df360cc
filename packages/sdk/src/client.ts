import { createTransport, type ClientOptions } from './core/send.js';
import type { Transport } from './core/spec.js';
import { createDirectories, type Directories } from './resources/directories.js';
import { createDossiers, type Dossiers } from './resources/dossiers.js';
import { createDrafts, type Drafts } from './resources/drafts.js';
import { createPayments, type Payments } from './resources/payments.js';
import { createPortal, type PortalResource } from './resources/portal.js';
import { createReceipts, type Receipts } from './resources/receipts.js';
import { createServices, type Services } from './resources/services.js';
import { createSession, type SessionResource } from './resources/session.js';
import { createUploads, type Uploads } from './resources/uploads.js';

/** The portal's API. Every method that asks the gateway rejects with an `ApiError` and with nothing else. */
export interface Client {
  readonly portal: PortalResource;
  readonly services: Services;
  readonly directories: Directories;
  readonly session: SessionResource;
  readonly drafts: Drafts;
  readonly uploads: Uploads;
  readonly dossiers: Dossiers;
  readonly receipts: Receipts;
  readonly payments: Payments;
  /** For entries of their own, such as `@dvcqg/sdk/desk`: they ask through a client without being part of it. */
  readonly transport: Transport;
}

/** The client's methods, whatever brings their requests to the gateway. */
export const clientOver = (transport: Transport): Client => ({
  transport,
  portal: createPortal(transport),
  services: createServices(transport),
  directories: createDirectories(transport),
  session: createSession(transport),
  drafts: createDrafts(transport),
  uploads: createUploads(transport),
  dossiers: createDossiers(transport),
  receipts: createReceipts(transport),
  payments: createPayments(transport),
});

/**
 * Makes a client of one gateway. It holds no state but its options; make as many as you like.
 * @example
 * const client = createClient({ baseUrl: 'https://dichvucong.langson.gov.vn' });
 * const { items } = await client.services.list({ q: 'làm giấy khai sinh' });
 */
export const createClient = (options: ClientOptions): Client => clientOver(createTransport(options));
