import type { Service, ServiceList } from '@dvcqg/openapi';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { ApiError, createClient, isApiError, items, pages, type Page } from '../src/index.js';

const recorder = (body: unknown = {}) => {
  const requests: Request[] = [];
  const fetch = (async (input: Request | URL | string, init?: RequestInit) => {
    requests.push(new Request(input, init));
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json; charset=utf-8' } });
  }) as typeof globalThis.fetch;
  return { requests, fetch };
};

describe('a request', () => {
  it('repeats list parameters and leaves out empty ones', async () => {
    const { requests, fetch } = recorder();
    await createClient({ baseUrl: 'https://portal.test', fetch }).services.list({ q: 'giấy & phép', sector: ['A', 'B'], tier: [], cursor: undefined as never });
    expect(requests[0]?.url).toBe('https://portal.test/v1/services?q=gi%E1%BA%A5y+%26+ph%C3%A9p&sector=A&sector=B');
  });

  it.each(['https://portal.test/api', 'https://portal.test/api/'])('goes below the path of %s', async (baseUrl) => {
    const { requests, fetch } = recorder();
    await createClient({ baseUrl, fetch }).portal.get();
    expect(requests[0]?.url).toBe('https://portal.test/api/v1/portal');
  });

  it('asks for language and token anew each time, and sends no cookies', async () => {
    const { requests, fetch } = recorder();
    const state = { locale: 'vi' as 'vi' | 'en', token: undefined as string | undefined };
    const client = createClient({ baseUrl: 'https://portal.test', fetch, locale: () => state.locale, token: async () => state.token });
    await client.portal.get();
    Object.assign(state, { locale: 'en', token: 'abc' });
    await client.portal.get();
    expect(requests.map((r) => [r.headers.get('accept-language'), r.headers.get('authorization'), r.credentials])).toEqual([
      ['vi', null, 'omit'],
      ['en', 'Bearer abc', 'omit'],
    ]);
  });

  it.each(['', '.', '..', '\ud800'])('refuses %j as a code without sending anything', async (code) => {
    const { requests, fetch } = recorder();
    const error: unknown = await createClient({ baseUrl: 'https://portal.test', fetch }).services.get(code).catch((reason: unknown) => reason);
    expect(isApiError(error) && error.kind).toBe('validation');
    expect(requests).toHaveLength(0);
  });

  it('refuses answers that JSON cannot hold', async () => {
    const { requests, fetch } = recorder();
    const values: Record<string, unknown> = {};
    values['self'] = values;
    const content = { serviceCode: '1.001193', form: { id: 'x', version: 1 }, values, operationId: 'o' };
    const error: unknown = await createClient({ baseUrl: 'https://portal.test', fetch }).drafts.save('d', content).catch((reason: unknown) => reason);
    expect(isApiError(error) && error.kind).toBe('validation');
    expect(requests).toHaveLength(0);
  });

  it('keeps a code inside its place in the path', async () => {
    const { requests, fetch } = recorder();
    await createClient({ baseUrl: 'https://portal.test', fetch }).services.get('../portal?x=1');
    expect(requests[0]?.url).toBe('https://portal.test/v1/services/..%2Fportal%3Fx%3D1');
  });

  it('is typed by the contract', () => {
    const client = createClient({ baseUrl: 'https://portal.test' });
    expectTypeOf(client.services.list).returns.resolves.toEqualTypeOf<ServiceList>();
    expectTypeOf(client.services.get).returns.resolves.toEqualTypeOf<Service>();
    // @ts-expect-error an online level of the contract is required
    void (() => client.services.list({ level: ['4'] }));
  });
});

describe('an ApiError', () => {
  it('is recognised when it comes from another copy of the package', () => {
    const foreign = Object.assign(new Error('server (500)'), { [Symbol.for('dvcqg.ApiError@1')]: true, kind: 'server' });
    expect(isApiError(foreign)).toBe(true);
    expect(isApiError(new ApiError('server'))).toBe(true);
  });

  it.each([null, undefined, 'server', new Error('server'), { kind: 'server' }])('is not %j', (value) => {
    expect(isApiError(value)).toBe(false);
  });
});

describe('a list of several pages', () => {
  const answers: Record<string, Page<number>> = {
    first: { items: [1, 2], total: 3, nextCursor: 'b' },
    b: { items: [3], total: 3, nextCursor: null },
  };
  const fetchPage = async (cursor: string | undefined): Promise<Page<number>> => answers[cursor ?? 'first'] as Page<number>;

  it('is walked through item by item', async () => {
    expect(await Array.fromAsync(items(fetchPage))).toEqual([1, 2, 3]);
  });

  it('fetches no page that is not asked for', async () => {
    const asked: (string | undefined)[] = [];
    for await (const page of pages((cursor) => (asked.push(cursor), fetchPage(cursor)))) {
      expect(page.items).toEqual([1, 2]);
      break;
    }
    expect(asked).toEqual([undefined]);
  });

  it('ends with an error when the gateway repeats a cursor', async () => {
    const walk = Array.fromAsync(items(async () => ({ items: [1], total: 1, nextCursor: 'same' })));
    await expect(walk).rejects.toThrow('repeats');
  });
});
