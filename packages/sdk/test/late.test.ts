import { describe, expect, it } from 'vitest';
import { createClient } from '../src/index.js';
import { createLateClient, type TransportLoader } from '../src/late/index.js';
import { createTransport } from '../src/transport/index.js';

const OPTIONS = { baseUrl: 'https://portal.test/api/' };

/** A client whose code comes or not, and what was asked. */
const late = (comes: () => boolean = () => true) => {
  const asked: string[] = [];
  const seen = { loads: 0 };
  const load: TransportLoader = () => {
    seen.loads += 1;
    return comes() ? Promise.resolve({ createTransport }) : Promise.reject(new TypeError('cut'));
  };
  const fetch = (async (input: Request) => {
    asked.push(`${input.method} ${input.url}`);
    return Response.json({ items: [], total: 0, nextCursor: null });
  }) as typeof globalThis.fetch;
  return { client: createLateClient({ ...OPTIONS, fetch }, load), asked, seen };
};

describe('a client whose code comes late', () => {
  it('loads nothing until it is asked, and then once', async () => {
    const { client, asked, seen } = late();
    expect(seen.loads).toBe(0);
    await Promise.all([client.services.list({ q: 'khai sinh' }), client.drafts.list()]);
    expect(asked).toEqual(['GET https://portal.test/api/v1/services?q=khai+sinh', 'GET https://portal.test/api/v1/drafts']);
    expect(seen.loads).toBe(1);
  });

  it('can be told to load ahead', async () => {
    const { client, seen } = late();
    await client.transport.ready?.();
    await client.portal.get();
    expect(seen.loads).toBe(1);
  });

  it('names addresses at once, the same as a whole client', () => {
    const query = { codeChallenge: 'c'.repeat(43), returnTo: 'https://page.test/' } as const;
    expect(late().client.session.authorizationUrl(query)).toBe(createClient(OPTIONS).session.authorizationUrl(query));
  });

  it('rejects with `network` when the code does not come, and loads it again at the next call', async () => {
    const answers = [false, true];
    const { client, asked, seen } = late(() => answers.shift() === true);
    await expect(client.portal.get()).rejects.toMatchObject({ name: 'ApiError', kind: 'network' });
    await client.portal.get();
    expect(asked).toHaveLength(1);
    expect(seen.loads).toBe(2);
  });
});
