import { describe, expect, it } from 'vitest';
import { createClientAddress, limitKey, parseNetworks } from './client-address.js';

describe('address of a client', () => {
  it('ignores X-Forwarded-For when no proxy is trusted', () => {
    expect(createClientAddress(undefined)('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  });

  it('ignores X-Forwarded-For of a sender that is not a trusted proxy', () => {
    expect(createClientAddress(parseNetworks(['10.0.0.0/8']))('203.0.113.9', '198.51.100.1')).toBe('203.0.113.9');
  });

  it.each([
    ['198.51.100.1', '198.51.100.1'],
    ['1.2.3.4, 198.51.100.1', '198.51.100.1'],
    ['198.51.100.1, 10.1.1.1', '198.51.100.1'],
    ['junk, 10.1.1.1', '10.1.1.1'],
    ['198.51.100.1, junk', '10.0.0.5'],
    [undefined, '10.0.0.5'],
    ['2001:db8::1', '2001:db8::1'],
  ])('behind a trusted proxy %j is read as %s', (header, client) => {
    expect(createClientAddress(parseNetworks(['10.0.0.0/8', '::1']))('::ffff:10.0.0.5', header)).toBe(client);
  });

  it('refuses what is no network', () => {
    for (const wrong of ['x', '10.0.0.0/33', '10.0.0.0/x', '::/129', '10.0.0.0/-1']) expect(() => parseNetworks([wrong])).toThrow(RangeError);
  });
});

describe('key of the rate limit', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['unknown', 'unknown'],
  ])('of %s is %s', (address, key) => {
    expect(limitKey(address)).toBe(key);
  });
});
