import { BlockList, isIP, isIPv6 } from 'node:net';

/** Tells who sent a request: the address of the socket, or what trusted proxies say in `X-Forwarded-For`. */
export type ClientAddress = (socketAddress: string | undefined, forwardedFor: string | undefined) => string;

function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}

/** Makes a list of addresses and networks (`10.0.0.0/8`, `::1`). Throws on anything else. */
export function parseNetworks(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/', 2);
    const version = isIP(address);
    const prefix = bits === undefined ? (version === 4 ? 32 : 128) : Number(bits);
    if (version === 0 || !Number.isInteger(prefix) || prefix < 0 || prefix > (version === 4 ? 32 : 128)) throw new RangeError(network);
    list.addSubnet(address, prefix, version === 4 ? 'ipv4' : 'ipv6');
  }
  return list;
}

/**
 * `trusted`: the proxies before us; without them `X-Forwarded-For` is ignored, since anybody can send it. The client
 * is the right-most address that is not one of them.
 */
export function createClientAddress(trusted: BlockList | undefined): ClientAddress {
  const isTrusted = (address: string): boolean => trusted?.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') ?? false;
  return (socketAddress, forwardedFor) => {
    let client = plain(socketAddress ?? 'unknown');
    if (trusted === undefined || isIP(client) === 0 || !isTrusted(client)) return client;
    for (const hop of (forwardedFor ?? '').split(',').reverse()) {
      const address = plain(hop.trim());
      if (isIP(address) === 0) break;
      client = address;
      if (!isTrusted(address)) break;
    }
    return client;
  };
}

/** The key that is limited: one IPv4 address, or one IPv6 /64, which is what one household or phone gets. */
export function limitKey(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.split('::') ?? [];
  const first = head === '' ? [] : head.split(':');
  const last = tail === undefined || tail === '' ? [] : tail.split(':');
  const full = tail === undefined ? first : [...first, ...Array<string>(Math.max(0, 8 - first.length - last.length)).fill('0'), ...last];
  return `${full.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16)).join(':')}::/64`;
}
