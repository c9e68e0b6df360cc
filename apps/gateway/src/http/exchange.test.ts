import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { isUnavailable } from '../db/errors.js';
import { createCors } from './cors.js';
import { createExchange, type Env, type Work } from './exchange.js';
import { createLog } from './log.js';
import { createRateLimit } from './rate-limit.js';
import { securityHeaders } from './security-headers.js';

function appOf(work: Work, { origins = '*' as '*' | readonly string[], perMinute = 0 } = {}): { app: Hono<Env>; lines: string[] } {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const exchange = createExchange({
    now: () => 0,
    log,
    cors: createCors(origins),
    security: securityHeaders(false),
    rateLimit: createRateLimit(perMinute),
    clientAddress: () => '203.0.113.9',
    isUnavailable,
  });
  const app = new Hono<Env>();
  app.all('*', (context) => exchange(context, { pattern: '/pattern', kind: 'api' }, work));
  return { app, lines };
}

const good: Work = () => ({ status: 200, headers: { vary: 'Accept-Encoding' }, body: '{}' });
const failing = (error: unknown): Work => () => {
  throw error;
};

describe('exchange', () => {
  it('answers a fault with 500 and keeps its message to itself, in the answer and in the log', async () => {
    const { app, lines } = appOf(failing(new Error('canary-secret')));
    const response = await app.request('/x?q=canary-query', { headers: { 'user-agent': 'canary-agent', cookie: 'canary-cookie' } });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain('canary');
    expect(lines.join('')).toContain('"event":"fault"');
    expect(lines.join('')).not.toContain('canary');
  });

  it.each([['57P01'], ['08006'], ['53300'], ['ECONNREFUSED']])('answers %s of the database with 503 and Retry-After', async (code) => {
    const response = await appOf(failing(Object.assign(new Error('gone'), { code }))).app.request('/x');
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
  });

  it('logs the listed fields of a request and no others', async () => {
    const { app, lines } = appOf(good);
    await app.request('/v1/secret?q=secret', { method: 'PURGE' });
    const fields = JSON.parse(lines[0] ?? '') as Record<string, unknown>;
    expect(Object.keys(fields).sort()).toEqual(['bytes', 'event', 'level', 'method', 'ms', 'requestId', 'route', 'status', 'time']);
    expect(fields).toMatchObject({ method: 'OTHER', route: '/pattern', status: 200, bytes: 2 });
  });

  it('answers 429 with Retry-After once an address has used up its share', async () => {
    const { app } = appOf(good, { perMinute: 2 });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await app.request('/x')).status);
    expect(statuses).toEqual([200, 200, 429]);
    expect(Number((await app.request('/x')).headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('lets only listed origins read, and says that the answer depends on the origin', async () => {
    const { app } = appOf(good, { origins: ['https://langson.gov.vn'] });
    const allowed = await app.request('/x', { headers: { origin: 'https://langson.gov.vn' } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://langson.gov.vn');
    expect(allowed.headers.get('vary')).toBe('Accept-Encoding, Origin');
    for (const origin of ['https://evil.example', 'null', 'https://langson.gov.vn.evil.example']) {
      expect((await app.request('/x', { headers: { origin } })).headers.get('access-control-allow-origin'), origin).toBeNull();
    }
  });

  it('answers a preflight with what may be sent, for a day', async () => {
    const headers = { origin: 'https://langson.gov.vn', 'access-control-request-method': 'GET' };
    const response = await appOf(() => ({ status: 204, headers: {}, body: null })).app.request('/x', { method: 'OPTIONS', headers });
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS, POST, PUT, PATCH, DELETE');
    expect(response.headers.get('access-control-allow-headers')).toContain('If-None-Match');
    expect(response.headers.get('access-control-max-age')).toBe('86400');
  });
});
