import { describe, expect, it } from 'vitest';
import { parseNetworks } from '../../http/client-address.js';
import { createMayConnect, guardedLookup } from './target-address.js';

describe('addresses of webhooks', () => {
  it.each([
    '127.0.0.1', '127.8.9.1', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '198.18.0.1',
    '224.0.0.1', '255.255.255.255', '192.0.0.192', '::', '::1', '::ffff:127.0.0.1', '::ffff:10.0.0.1', '64:ff9b::a00:1', 'fc00::1', 'fd12::1', 'fe80::1', 'ff02::1',
    '2002:7f00:1::', '2001:db8::1', 'localhost', '',
  ])('%s is not reached', (address) => {
    expect(createMayConnect(undefined, true)(address)).toBe(false);
  });

  it.each(['203.162.0.181', '8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2401:d800::1'])('%s is reached, by https', (address) => {
    expect(createMayConnect(undefined, true)(address)).toBe(true);
    expect(createMayConnect(undefined, false)(address)).toBe(false);
  });

  it('of a configured private network are reached, also without https, and their neighbours are not', () => {
    for (const isHttps of [true, false]) {
      const mayConnect = createMayConnect(parseNetworks(['10.20.0.0/16']), isHttps);
      expect(mayConnect('10.20.3.4')).toBe(true);
      expect(mayConnect('10.21.0.1')).toBe(false);
      expect(mayConnect('127.0.0.1')).toBe(false);
    }
  });

  it('are checked after a name is resolved', async () => {
    const resolved = (mayConnect: (address: string) => boolean): Promise<unknown> =>
      new Promise((done) => guardedLookup(mayConnect)('localhost', { all: true }, (error, addresses) => done(error ?? addresses)));
    expect(await resolved(createMayConnect(undefined, true))).toMatchObject({ code: 'ADDRESS_REFUSED' });
    expect(await resolved((address) => address === '127.0.0.1')).toEqual([{ address: '127.0.0.1', family: 4 }]);
  });
});
