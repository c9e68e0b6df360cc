import { lookup as resolve } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

type Family = 'ipv4' | 'ipv6';

/** Networks that are not the public Internet (IANA special-purpose registries). A webhook must not reach what stands behind the gateway. */
const NOT_PUBLIC: Record<Family, readonly (readonly [string, number])[]> = {
  ipv4: [
    ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
    ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 3],
  ],
  // All but 2000::/3, and what is special in that. The first holds IPv4 addresses in other clothes.
  ipv6: [['::', 3], ['4000::', 2], ['8000::', 1], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['3fff::', 20]],
};

/** Thrown in place of a connection. */
export class RefusedAddress extends Error {
  readonly code = 'ADDRESS_REFUSED';

  constructor() {
    super('The address is not one to which webhooks may go');
    this.name = 'RefusedAddress';
  }
}

/** Tells whether one may connect to an address. */
export type MayConnect = (address: string) => boolean;

function notPublic(family: Family): BlockList {
  const list = new BlockList();
  for (const [network, bits] of NOT_PUBLIC[family]) list.addSubnet(network, bits, family);
  return list;
}

/** Public addresses, and those of `privateNetworks`; without `https` only the latter. */
export function createMayConnect(privateNetworks: BlockList | undefined, isHttps: boolean): MayConnect {
  // Apart, since a list of both finds an IPv4 address in the networks of IPv6 as well.
  const refused = { ipv4: notPublic('ipv4'), ipv6: notPublic('ipv6') };
  return (address) => {
    const version = isIP(address);
    if (version === 0) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    return privateNetworks?.check(address, family) === true || (isHttps && !refused[family].check(address, family));
  };
}

/**
 * Resolves names for a connection and gives only addresses that are allowed. The check is made on the very address that is
 * connected to, so a name that changes between a check and the connection helps nobody.
 */
export function guardedLookup(mayConnect: MayConnect): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const allowed = addresses.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (!first) return callback(new RefusedAddress(), '', 0);
      return options.all === true ? callback(null, allowed) : callback(null, first.address, first.family);
    });
  };
}
