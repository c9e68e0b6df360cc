import { createRead, type ClientOptions } from './core/send.js';
import { createDirectories, type Directories } from './resources/directories.js';
import { createPortal, type PortalResource } from './resources/portal.js';
import { createServices, type Services } from './resources/services.js';

/** The portal's API. Every method rejects with an `ApiError` and with nothing else. */
export interface Client {
  readonly portal: PortalResource;
  readonly services: Services;
  readonly directories: Directories;
}

/**
 * Makes a client of one gateway. It holds no state but its options; make as many as you like.
 * @example
 * const client = createClient({ baseUrl: 'https://dichvucong.langson.gov.vn' });
 * const { items } = await client.services.list({ q: 'làm giấy khai sinh' });
 */
export const createClient = (options: ClientOptions): Client => {
  const read = createRead(options);
  return { portal: createPortal(read), services: createServices(read), directories: createDirectories(read) };
};
