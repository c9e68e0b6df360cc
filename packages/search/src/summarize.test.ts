import { describe, expect, it } from 'vitest';
import { smallCatalog } from '../test/small-catalog.js';
import { summarize } from './summarize.js';

const base = { code: '1.001193', name: 'Thủ tục đăng ký khai sinh' };

describe('summarize', () => {
  it('unpacks a row', () => {
    const catalog = smallCatalog([{ ...base, tiers: 3, audiences: 2, level: 1, channels: 5, lifeEvents: 1, time: 3, unit: 2, fee: 8000 }]);
    expect(summarize(catalog, 0)).toEqual({
      code: '1.001193',
      name: 'Thủ tục đăng ký khai sinh',
      sector: { code: 'G0', name: 'Hộ tịch' },
      agency: { code: 'G0', name: 'Bộ Tư pháp' },
      tiers: ['province', 'commune'],
      audiences: ['business'],
      onlineLevel: 'partial',
      channels: ['online', 'post'],
      lifeEvents: ['young_children'],
      processingTime: { amount: 3, unit: 'working_day' },
      fee: { type: 'fee', basis: 'fixed', amount: 8000, currency: 'VND' },
    });
  });

  it.each([
    [0, { type: 'fee', basis: 'free', amount: 0, currency: 'VND' }],
    [-1, { type: 'fee', basis: 'in_text', amount: null, currency: 'VND' }],
    [-2, null],
  ])('reads the fee %d', (fee, expected) => {
    expect(summarize(smallCatalog([{ ...base, fee }]), 0).fee).toEqual(expected);
  });

  it('knows no processing time where the catalogue knows none', () => {
    expect(summarize(smallCatalog([{ ...base, time: -1 }]), 0).processingTime).toBeNull();
  });

  it.each([-1, 1, 0.5])('refuses the row %d of a catalogue with one', (row) => {
    expect(() => summarize(smallCatalog([base]), row)).toThrow(RangeError);
  });
});
