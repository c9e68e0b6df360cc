import { clientOver, type Client } from '../client.js';
import { ApiError } from '../core/error.js';
import { addressOf } from '../core/path.js';
import type { ClientOptions } from '../core/send.js';
import type { AnyBind, Bind, Transport } from '../core/spec.js';

/** Brings `createTransport`, as by `import('@dvcqg/sdk/transport')`. */
export type TransportLoader = () => Promise<{ readonly createTransport: (options: ClientOptions) => Transport }>;

/**
 * A client of which only the outside is there, a quarter of the whole: what requests take is loaded at the first one, or at
 * `transport.ready()`. For pages that ask the gateway late. A method whose code does not come rejects with `network`, and the next
 * call asks for it again.
 * @example
 * const client = createLateClient({ baseUrl: 'https://dichvucong.langson.gov.vn' }, () => import('@dvcqg/sdk/transport'));
 */
export const createLateClient = (options: ClientOptions, load: TransportLoader): Client => {
  let loading: Promise<Transport> | undefined;
  const begin = async (): Promise<Transport> => {
    try {
      return (await load()).createTransport(options);
    } catch (cause) {
      loading = undefined;
      throw new ApiError('network', { cause });
    }
  };
  const ready = (): Promise<Transport> => (loading ??= begin());
  const bind: AnyBind =
    (...operation) =>
    async (...values) =>
      ((await ready()).bind as AnyBind)(...operation)(...values);
  return clientOver({ bind: bind as Bind, address: (path, query) => addressOf(options.baseUrl, path, query), ready });
};
