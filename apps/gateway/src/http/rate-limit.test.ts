import { describe, expect, it } from 'vitest';
import { createRateLimit } from './rate-limit.js';

describe('rate limit', () => {
  it('lets exactly the agreed number through, then says how long to wait', async () => {
    const limit = createRateLimit(5);
    for (let n = 0; n < 5; n += 1) await limit?.('203.0.113.9');
    await expect(limit?.('203.0.113.9')).rejects.toMatchObject({ code: 'rate_limited', details: { headers: { 'retry-after': expect.stringMatching(/^[1-9][0-9]?$/) } } });
  });

  it('counts addresses apart, and one IPv6 network together', async () => {
    const limit = createRateLimit(1);
    await limit?.('203.0.113.9');
    await limit?.('203.0.113.10');
    await limit?.('2001:db8::1');
    await expect(limit?.('2001:db8::2')).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('spares this machine’s own requests where that is wanted, and nobody else’s', async () => {
    const limit = createRateLimit(1, true);
    for (const address of ['127.0.0.1', '127.0.0.1', '::1', '::1', '203.0.113.9']) await limit?.(address);
    await expect(limit?.('203.0.113.9')).rejects.toMatchObject({ code: 'rate_limited' });
    const strict = createRateLimit(1);
    await strict?.('127.0.0.1');
    await expect(strict?.('127.0.0.1')).rejects.toMatchObject({ code: 'rate_limited' });
  });

  it('is off at 0', () => {
    expect(createRateLimit(0)).toBeUndefined();
  });
});
