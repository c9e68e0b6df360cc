import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalHash } from './canonical-hash.js';

describe('the canonical hash', () => {
  it('is that of the text of RFC 8785', () => {
    // printf '{"a":"é","b":[1,true,null]}' | sha256sum
    expect(canonicalHash({ b: [1.0, true, null], a: 'é' })).toBe('170409917e32971e79e71df2c0a04cc84c3c089ef0c7c2a94dbde72cafebd52d');
  });

  it('does not depend on the order of keys, nor on how the value was sent or stored', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalHash(turned)).toBe(canonicalHash(value));
        expect(canonicalHash(JSON.parse(JSON.stringify(value, null, 2)))).toBe(canonicalHash(value));
      }),
    );
  });

  it('differs as soon as one answer differs', () => {
    expect(canonicalHash({ a: '1' })).not.toBe(canonicalHash({ a: 1 }));
    expect(canonicalHash({ a: null })).not.toBe(canonicalHash({}));
  });

  it('refuses a number that is too large for JSON', () => {
    expect(() => canonicalHash(JSON.parse('{"a":1e999}'))).toThrow('bad_request');
  });
});
