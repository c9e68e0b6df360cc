import { describe, expect, it } from 'vitest';
import { compactTime, paymentReference, readCompactTime, transferContent } from '../index.js';

const AT = new Date('2026-11-22T16:59:59.900Z');
const BYTES = Uint8Array.from({ length: 12 }, (_, at) => at * 21);

describe('a reference', () => {
  it('is dvc, the code without its signs, the time in Viet Nam, and four letters', () => {
    expect(paymentReference('H37.08-261122-0001', AT, BYTES)).toMatch(/^dvcH37082611220001202611222359590[0-9A-Z]{3}$/);
  });

  it('is another one within the same second', () => {
    expect(paymentReference('H37-261122-0001', AT, Uint8Array.of(1, 2, 3, 4))).not.toBe(paymentReference('H37-261122-0001', AT, Uint8Array.of(1, 2, 3, 5)));
  });

  it('needs random bytes', () => {
    expect(() => paymentReference('H37', AT, new Uint8Array(3))).toThrow(RangeError);
  });
});

describe('the message of a transfer', () => {
  it('fits into a VietQR code and holds no letter that is mistaken for another', () => {
    expect(transferContent(BYTES)).toMatch(/^DVC[0-9A-HJKMNP-TV-Z]{12}$/);
  });
});

describe('a time of the national interfaces', () => {
  it('is written and read in Viet Nam', () => {
    expect(compactTime(AT)).toBe('20261122235959');
    expect(readCompactTime('20261122235959')).toBe('2026-11-22T16:59:59.000Z');
  });

  it.each(['', '2026112223595', '20261322000000', '20260230000000', '20261122246060', '2026112223595x'])('is not %j', (text) => {
    expect(readCompactTime(text)).toBeNull();
  });
});
