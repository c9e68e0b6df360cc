import { BlockList, isIP } from 'node:net';
import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** Networks that are not the public Internet (IANA special-purpose registries). A webhook must not reach what stands behind the gateway. */
const NOT_PUBLIC: readonly (readonly [string, number, 'ipv4' | 'ipv6'])[] = [
  ['0.0.0.0', 8, 'ipv4'], ['10.0.0.0', 8, 'ipv4'], ['100.64.0.0', 10, 'ipv4'], ['127.0.0.0', 8, 'ipv4'], ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'], ['192.0.0.0', 24, 'ipv4'], ['192.0.2.0', 24, 'ipv4'], ['192.88.99.0', 24, 'ipv4'], ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'], ['198.51.100.0', 24, 'ipv4'], ['203.0.113.0', 24, 'ipv4'], ['224.0.0.0', 3, 'ipv4'],
  ['::', 3, 'ipv6'], ['4000::', 2, 'ipv6'], ['8000::', 1, 'ipv6'],
  ['2001::', 23, 'ipv6'], ['2001:db8::', 32, 'ipv6'], ['2002::', 16, 'ipv6'], ['3fff::', 20, 'ipv6'],
];

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

function notPublic(): BlockList {
  const list = new BlockList();
  for (const [network, bits, family] of NOT_PUBLIC) list.addSubnet(network, bits, family);
  return list;
}

/** Public addresses, and those of `privateNetworks`; without `https` only the latter. */
export function createMayConnect(privateNetworks: BlockList | undefined, isHttps: boolean): MayConnect {
  const refused = notPublic();
  return (address) => {
    const version = isIP(address);
    if (version === 0) return false;
    const family = version === 4 ? 'ipv4' : 'ipv6';
    return privateNetworks?.check(address, family) === true || (isHttps && !refused.check(address, family));
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
