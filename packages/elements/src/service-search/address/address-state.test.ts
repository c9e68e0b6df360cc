import { describe, expect, it } from 'vitest';
import { readAddress, withState } from './address-state.js';

describe('a search in the address', () => {
  it('comes back as it was written', () => {
    const state = { q: 'đổi bằng lái & xe', filters: { sector: ['G15-TP07', 'G17'], level: ['full'] } };
    expect(readAddress(new URL(withState('https://cong.example/dich-vu/', state)).search)).toEqual(state);
  });

  it('leaves the rest of the address alone', () => {
    const address = withState('https://cong.example/?lang=en&q=cũ&tier=commune#top', { q: 'mới', filters: {} });
    expect(address).toBe('https://cong.example/?lang=en&q=m%E1%BB%9Bi#top');
  });

  it.each([
    ['?tier=moon&tier=commune', { tier: ['commune'] }],
    ['?level=full&level=full', { level: ['full'] }],
    [`?sector=&sector=${'x'.repeat(61)}`, {}],
    ['?audience=%F0%9F%98%80', {}],
    ['?__proto__=x&toString=y', {}],
  ])('takes from %s only what the contract allows', (query, filters) => {
    expect(readAddress(query).filters).toEqual(filters);
  });

  it('cuts an endless query', () => {
    expect(readAddress(`?q=${'a'.repeat(10_000)}`).q).toHaveLength(500);
  });
});
