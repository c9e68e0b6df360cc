import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crc16, readVietQr, vietQr, type Transfer } from '../index.js';

/** Codes that are published as examples of the format, each with what it says. */
const KNOWN: readonly [string, Transfer][] = [
  ['00020101021238570010A00000072701270006970415011300110019324180208QRIBFTTA530370454061200005802VN62170813ung ho lu lut6304C15C', { bank: '970415', account: '0011001932418', amount: 120_000, content: 'ung ho lu lut' }],
  ['00020101021238540010A00000072701240006970436011010234567890208QRIBFTTA5303704540719430005802VN62120808TT0000696304A8E5', { bank: '970436', account: '1023456789', amount: 1_943_000, content: 'TT000069' }],
  ['00020101021238500010A0000007270120000697041601065454460208QRIBFTTA53037045405801005802VN62250821Thanh toan anyLEARN 86304FA27', { bank: '970416', account: '545446', amount: 80_100, content: 'Thanh toan anyLEARN 8' }],
];

const transfers: fc.Arbitrary<Transfer> = fc.record({
  bank: fc.stringMatching(/^\d{6}$/), account: fc.stringMatching(/^[A-Za-z0-9]{1,19}$/), amount: fc.integer({ min: 1, max: 10 ** 12 }), content: fc.stringMatching(/^[A-Za-z0-9 .-]{1,25}$/),
}, { requiredKeys: ['bank', 'account'] }) as fc.Arbitrary<Transfer>;

describe('a VietQR code', () => {
  it.each(KNOWN)('%s is what we write, too', (payload, transfer) => {
    expect(vietQr(transfer)).toBe(payload);
    expect(readVietQr(payload)).toEqual(transfer);
  });

  it('ends in the checksum that the standard gives for 123456789', () => {
    expect(crc16('123456789')).toBe('29B1');
  });

  it('is read as it was written', () => {
    fc.assert(fc.property(transfers, (transfer) => {
      expect(readVietQr(vietQr(transfer))).toEqual(transfer);
    }));
  });

  it('is not read with one letter changed', () => {
    fc.assert(fc.property(transfers, fc.nat(), fc.constantFrom(...'0123456789ABCDEF'), (transfer, place, letter) => {
      const payload = vietQr(transfer);
      const at = place % payload.length;
      const changed = payload.slice(0, at) + letter + payload.slice(at + 1);
      if (changed !== payload) expect(readVietQr(changed)).toBeNull();
    }));
  });

  it.each(['', '0', '00', '0002', 'https://example.vn', '000201010211', '6304FFFF'])('is not %j', (text) => {
    expect(readVietQr(text)).toBeNull();
  });

  it.each<[string, Transfer]>([
    ['a bank of five digits', { bank: '97041', account: '1' }],
    ['no account', { bank: '970415', account: '' }],
    ['an account with signs', { bank: '970415', account: '12-3' }],
    ['a part of a đồng', { bank: '970415', account: '1', amount: 0.5 }],
    ['nothing to pay', { bank: '970415', account: '1', amount: 0 }],
    ['a message with marks', { bank: '970415', account: '1', content: 'ủng hộ' }],
    ['a message that is too long', { bank: '970415', account: '1', content: 'x'.repeat(26) }],
  ])('cannot say %s', (_what, transfer) => {
    expect(() => vietQr(transfer)).toThrow(RangeError);
  });
});
