import type { Catalog, LifeEventList, Portal, Problem, Service, ServiceList } from '@dvcqg/openapi';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from './gateway.js';
import { DATABASES, type TestDatabase } from './testing/databases.js';
import { testGateway } from './testing/test-gateway.js';

describe.each(DATABASES)('behaviour over $kind', ({ open }) => {
  let database: TestDatabase;
  let gateway: Gateway;
  beforeAll(async () => {
    database = await open();
    gateway = testGateway({ db: database.db });
    await gateway.start();
  });
  afterAll(async () => {
    gateway.catalogue.stop();
    await database.close();
  });
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => gateway.app.request(path, init);
  const json = async <T>(path: string, init?: RequestInit): Promise<T> => (await ask(path, init)).json() as Promise<T>;

  describe('search', () => {
    it('finds without diacritics, best first', async () => {
      const { items, total, noGoodMatch } = await json<ServiceList>('/v1/services?q=dang%20ky%20khai%20sinh');
      expect(items[0]?.code).toBe('1.001193');
      expect(total).toBeGreaterThanOrEqual(items.length);
      expect(noGoodMatch).toBe(false);
    });

    it('says when nothing fits well', async () => {
      expect(await json<ServiceList>('/v1/services?q=xyzzy%20plugh')).toMatchObject({ noGoodMatch: true });
    });

    it('lists everything by popularity without a question', async () => {
      const { items, total } = await json<ServiceList>('/v1/services');
      expect(total).toBe(10);
      expect(items[0]?.code).toBe('1.001193');
    });

    it('treats a blank question as none', async () => {
      expect(await json('/v1/services?q=%20%20')).toEqual(await json('/v1/services'));
    });

    it('narrows by facets and counts them', async () => {
      const { total, facets } = await json<ServiceList>('/v1/services?sector=G15-TP07&level=full');
      expect(total).toBe(2);
      expect(facets.level).toEqual(expect.arrayContaining([{ value: 'full', count: 2 }, { value: 'partial', count: 2 }]));
    });

    it('walks all pages without loss or repetition', async () => {
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: ServiceList = await json(`/v1/services?limit=3${cursor === null ? '' : `&cursor=${cursor}`}`);
        seen.push(...page.items.map(({ code }) => code));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(new Set(seen).size).toBe(10);
      expect(seen).toHaveLength(10);
    });

    it('takes a cursor with the facets in another order and another limit', async () => {
      const { nextCursor } = await json<ServiceList>('/v1/services?limit=1&level=full&level=partial');
      expect((await ask(`/v1/services?limit=5&level=partial&level=full&cursor=${nextCursor}`)).status).toBe(200);
    });

    it('refuses the cursor of another query, and one that it never made', async () => {
      const { nextCursor } = await json<ServiceList>('/v1/services?limit=1');
      for (const path of [`/v1/services?q=dat&cursor=${nextCursor}`, `/v1/sectors?cursor=${nextCursor}`, '/v1/services?cursor=abc']) {
        expect(await json<Problem>(path)).toMatchObject({ status: 400, code: 'invalid_cursor' });
      }
    });
  });

  describe('validation', () => {
    it('lists every violation at once', async () => {
      const { violations } = await json<Problem>('/v1/services?limit=0&tier=galaxy&level=full&level=warp&limit=5&page=2');
      expect(violations).toEqual(
        expect.arrayContaining([
          { pointer: '/query/limit', code: 'minimum' },
          { pointer: '/query/limit', code: 'duplicate' },
          { pointer: '/query/tier/0', code: 'enum' },
          { pointer: '/query/level/1', code: 'enum' },
          { pointer: '/query/page', code: 'unknown_parameter' },
        ]),
      );
      expect(violations).toHaveLength(5);
    });

    it.each([
      ['/v1/services?limit=101', '/query/limit', 'maximum'],
      ['/v1/services?limit=ten', '/query/limit', 'type'],
      ['/v1/services?limit=1e1', '/query/limit', 'type'],
      ['/v1/services?limit=', '/query/limit', 'type'],
      [`/v1/services?q=${'a'.repeat(501)}`, '/query/q', 'max_length'],
      ['/v1/services?cursor=', '/query/cursor', 'min_length'],
      [`/v1/services?${'sector=a&'.repeat(51)}`, '/query/sector', 'maximum'],
      ['/v1/services?__proto__=1', '/query/__proto__', 'unknown_parameter'],
      ['/v1/services?a~b/c=1', '/query/a~0b~1c', 'unknown_parameter'],
      ['/v1/services/birth', '/path/code', 'pattern'],
      ['/v1/services/1.001193?version=0', '/query/version', 'minimum'],
      ['/v1/administrative-units?at=2025-02-30', '/query/at', 'format'],
    ])('%s is refused at %s as %s', async (path, pointer, code) => {
      expect(await json<Problem>(path)).toMatchObject({ status: 400, code: 'validation_failed', violations: [{ pointer, code }] });
    });

    it('checks headers as well', async () => {
      const headers = { 'accept-language': 'en,'.repeat(100) };
      expect(await json<Problem>('/v1/portal', { headers })).toMatchObject({ violations: [{ pointer: '/header/Accept-Language', code: 'max_length' }] });
    });

    it.each(['/v1/services?q=%', '/v1/services?q=%E1%BB', '/v1/services?q=%ED%A0%80', '/v1/services/%FF', '/v1/services?q=a%00b', '/v1/%C0%AE'])(
      '%s is refused for its encoding',
      async (path) => {
        expect(await json<Problem>(path)).toMatchObject({ status: 400, code: 'bad_request' });
      },
    );

    it('refuses an address that is too long', async () => {
      expect(await json<Problem>(`/v1/services?q=${'a'.repeat(100_000)}`)).toMatchObject({ status: 414, code: 'uri_too_long' });
    });
  });

  describe('errors', () => {
    it.each(['/', '/v1', '/v1/', '/v1/nothing', '/v1/services/', '/v2/services', '/v1/services/1.001193/steps'])('%s is not found', async (path) => {
      const response = await ask(path);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 404, code: 'not_found', type: '/problems/not_found', instance: path });
    });

    it('name the request by the id that came with it, if that is sane', async () => {
      const own = await ask('/v1/nothing', { headers: { 'x-request-id': 'edge-4711.abcdef' } });
      expect(own.headers.get('x-request-id')).toBe('edge-4711.abcdef');
      expect(await own.json()).toMatchObject({ requestId: 'edge-4711.abcdef' });
      const strange = await ask('/v1/nothing', { headers: { 'x-request-id': 'a b' } });
      expect(strange.headers.get('x-request-id')).toMatch(/^[\w-]{16}$/);
    });

    it('never repeat the query', async () => {
      expect(await (await ask('/v1/services?q=bi-mat&limit=0')).text()).not.toContain('bi-mat');
    });
  });

  describe('a service', () => {
    it('is read by its code', async () => {
      expect(await json<Service>('/v1/services/1.000894')).toMatchObject({ code: '1.000894', version: 1, isCurrent: true });
    });

    it('that does not exist is not found, nor a version that does not', async () => {
      expect((await ask('/v1/services/1.999999')).status).toBe(404);
      expect((await ask('/v1/services/1.000894?version=7')).status).toBe(404);
    });
  });

  describe('the catalogue', () => {
    it('is cached for ever under its own version only', async () => {
      const { catalogVersion } = await json<Portal>('/v1/portal');
      const rule = async (query: string): Promise<string | null> => (await ask(`/v1/catalog${query}`)).headers.get('cache-control');
      expect(await rule(`?version=${catalogVersion}`)).toBe('public, max-age=31536000, immutable');
      expect(await rule('')).toBe('public, no-cache');
      expect(await rule('?version=old')).toBe('public, no-cache');
      expect((await json<Catalog>('/v1/catalog?version=old')).version).toBe(catalogVersion);
    });

    it.each([
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ])('is sent as %s with its own validator', async (coding, decompress) => {
      const [plain, coded] = [await ask('/v1/catalog'), await ask('/v1/catalog', { headers: { 'accept-encoding': coding } })];
      expect(coded.headers.get('content-encoding')).toBe(coding);
      expect(coded.headers.get('etag')).not.toBe(plain.headers.get('etag'));
      expect(decompress(Buffer.from(await coded.arrayBuffer())).toString()).toBe(await plain.text());
      const again = await ask('/v1/catalog', { headers: { 'accept-encoding': coding, 'if-none-match': coded.headers.get('etag') ?? '' } });
      expect(again.status).toBe(304);
    });
  });

  describe('languages', () => {
    it.each([
      ['en', 'en'],
      ['zh-CN,zh;q=0.9', 'zh-Hans'],
      ['fr', 'vi'],
    ])('Accept-Language %s is answered in %s', async (header, locale) => {
      const response = await ask('/v1/life-events?limit=1', { headers: { 'accept-language': header } });
      expect(response.headers.get('content-language')).toBe(locale);
      expect(response.headers.get('vary')).toContain('Accept-Language');
    });

    it('have words of their own, and each its own kept answer', async () => {
      const names = await Promise.all(
        ['vi', 'en', 'zh-Hans', 'vi'].map(async (language) => (await json<LifeEventList>('/v1/life-events?limit=1', { headers: { 'accept-language': language } })).items[0]?.name),
      );
      expect(new Set(names).size).toBe(3);
      expect(names[3]).toBe('Có con nhỏ');
    });
  });

  describe('directories', () => {
    it('are in Vietnamese alphabetical order', async () => {
      const { items } = await json<{ items: { name: string }[] }>('/v1/sectors');
      expect(items.map(({ name }) => name)).toEqual(['Ắc quy', 'Đăng ký, quản lý cư trú', 'Đất đai', 'Hộ tịch', 'Thành lập và hoạt động của hộ kinh doanh']);
    });

    it('list the units of today, and those of a tier below a unit', async () => {
      const codes = async (query: string): Promise<string[]> =>
        (await json<{ items: { code: string }[] }>(`/v1/administrative-units${query}`)).items.map(({ code }) => code);
      expect(await codes('')).toEqual(['05977', '05986', '20']);
      expect(await codes('?tier=commune&parent=20&limit=1')).toEqual(['05977']);
      expect(await codes('?at=1900-01-01')).toEqual(['05986', '20']);
    });

    it('find the unit that took over by an old name, and the old one on an old day', async () => {
      const names = async (query: string): Promise<string[]> =>
        (await json<{ items: { fullName: string }[] }>(`/v1/administrative-units?q=${query}`)).items.map(({ fullName }) => fullName);
      expect(await names('hoang%20dong')).toEqual(['Phường Tam Thanh']);
      expect(await names('hoang%20dong&at=2025-06-30')).toEqual(['Xã Hoàng Đồng']);
      expect(await names('D%C3%94NG')).toEqual(['Phường Đông Kinh', 'Phường Tam Thanh']);
      expect(await names('%25')).toEqual([]);
      expect(await names('_')).toEqual([]);
    });
  });

  it('answers any query with JSON of the contract or a problem, never with a fault', async () => {
    const name = fc.oneof(fc.constantFrom('q', 'limit', 'cursor', 'sector', 'tier', 'level', 'at', 'parent', 'version', 'audience'), fc.string({ unit: 'binary', maxLength: 8 }));
    const value = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer().map(String), fc.constantFrom('full', 'commune', 'đăng ký', '%', '\u202e', "'; drop table services; --"));
    const path = fc.constantFrom('/v1/services', '/v1/services/1.001193', '/v1/administrative-units', '/v1/sectors', '/v1/catalog', '/v1/life-events');
    const encode = (text: string): string => encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, '?'));
    await fc.assert(
      fc.asyncProperty(path, fc.array(fc.tuple(name, value), { maxLength: 4 }), async (where, pairs) => {
        const query = pairs.map(([key, text]) => `${encode(key)}=${encode(text)}`).join('&');
        const response = await ask(`${where}?${query}`);
        expect(response.status, query).toBeLessThan(500);
        expect(response.headers.get('content-type')).toBe(response.ok ? 'application/json' : 'application/problem+json');
      }),
      { numRuns: 300 },
    );
  });
});
