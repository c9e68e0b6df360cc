import type { Problem } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Gateway } from './gateway.js';
import { compileContract } from './http/contract.js';
import { DATABASES, type TestDatabase } from './testing/databases.js';
import { testGateway } from './testing/test-gateway.js';

const contract = compileContract();

describe.each(DATABASES)('gateway over $kind', ({ open }) => {
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

  describe('every public reading operation', () => {
    const paths: Readonly<Record<string, string>> = {
      getHealth: '/v1/health',
      getContract: '/v1/openapi.json',
      getPortal: '/v1/portal',
      listServices: '/v1/services?q=khai+sinh&limit=2&tier=commune&tier=province',
      getService: '/v1/services/1.001193',
      getServiceForm: '/v1/services/1.001193/form',
      getCatalog: '/v1/catalog',
      listSectors: '/v1/sectors?limit=3',
      listAgencies: '/v1/agencies',
      listLifeEvents: '/v1/life-events?audience=business',
      listAdministrativeUnits: '/v1/administrative-units?q=hoang+dong',
    };

    it('of the contract is tried here', () => {
      const PUBLIC: ReadonlySet<string> = new Set(['Portal', 'Services', 'Directories']);
      const ids = [...contract.values()].filter(({ tag }) => PUBLIC.has(tag)).map(({ id }) => id);
      expect(Object.keys(paths).sort()).toEqual(ids.sort());
    });

    it.each(Object.entries(paths))('%s answers what the contract says', async (id, path) => {
      const response = await ask(path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      const validate = [...contract.values()].find((one) => one.id === id)?.responses.get(200);
      expect(validate?.(await response.json()), JSON.stringify(validate?.errors)).toBe(true);
    });

    it.each(Object.entries(paths))('%s carries validator, cache rule, request id and safe headers', async (id, path) => {
      const { headers } = await ask(path);
      expect(headers.get('x-request-id')).toMatch(/^[\w-]{16}$/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('access-control-allow-credentials')).toBeNull();
      expect(headers.get('cache-control')).toBe(id === 'getHealth' ? 'no-store' : headers.get('cache-control'));
      expect(headers.get('etag')).toMatch(/^"[\w-]{22}"$/);
      expect(headers.get('vary')).toContain('Accept-Encoding');
    });

    it.each(Object.entries(paths))('%s answers 304 to the holder of its ETag', async (_id, path) => {
      const etag = (await ask(path)).headers.get('etag') ?? '';
      for (const header of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
        const response = await ask(path, { headers: { 'if-none-match': header } });
        expect(response.status, header).toBe(304);
        expect(await response.text()).toBe('');
        expect(response.headers.get('etag')).toBe(etag);
      }
      expect((await ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    });

    it.each(Object.entries(paths))('%s answers HEAD as GET without a body', async (_id, path) => {
      const [get, head] = [await ask(path), await ask(path, { method: 'HEAD' })];
      expect(head.status).toBe(200);
      expect(await head.text()).toBe('');
      expect(head.headers.get('etag')).toBe(get.headers.get('etag'));
      expect(head.headers.get('content-length')).toBe(String((await get.arrayBuffer()).byteLength));
    });

    it.each(Object.entries(paths))('%s refuses other methods and says which it has', async (_id, path) => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND']) {
        const response = await ask(path, { method });
        expect(response.status).toBe(405);
        expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
        expect(await response.json()).toMatchObject({ code: 'method_not_allowed' });
      }
      expect((await ask(path, { method: 'OPTIONS' })).status).toBe(204);
    });

    it.each(Object.entries(paths))('%s refuses a parameter that it does not have', async (_id, path) => {
      const problem = await json<Problem>(`${path}${path.includes('?') ? '&' : '?'}colour=red`);
      expect(problem).toMatchObject({ status: 400, code: 'validation_failed', violations: [{ pointer: '/query/colour', code: 'unknown_parameter' }] });
      expect(contract.get('listServices')?.responses.get(400)?.(problem)).toBe(true);
    });

    it.each(Object.entries(paths))('%s refuses a client that takes no JSON', async (_id, path) => {
      expect(await json<Problem>(path, { headers: { accept: 'text/html' } })).toMatchObject({ status: 406, code: 'not_acceptable' });
    });
  });
});
