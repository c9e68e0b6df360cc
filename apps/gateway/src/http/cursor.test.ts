import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCursor, encodeCursor } from './cursor.js';

describe('cursor', () => {
  it('leads back to its offset', () => {
    fc.assert(fc.property(fc.nat(), fc.string(), (offset, query) => decodeCursor(encodeCursor(offset, query), query) === offset));
  });

  it('is the first page when there is none', () => {
    expect(decodeCursor(undefined, 'q')).toBe(0);
  });

  it('belongs to its query alone', () => {
    expect(() => decodeCursor(encodeCursor(20, 'one'), 'other')).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
  });

  it('refuses everything that it did not make', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(() => decodeCursor(text, 'q')).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
    }));
  });

  it.each([(made: string) => `${made}.x`, (made: string) => made.toUpperCase(), (made: string) => `0${made}`, (made: string) => `${made} `])('refuses a changed spelling of a good one (%#)', (change) => {
    const made = encodeCursor(40, 'q');
    expect(() => decodeCursor(change(made), 'q')).toThrow(expect.objectContaining({ code: 'invalid_cursor' }));
  });
});
