import { afterEach, describe, expect, it } from 'vitest';
import { createClient } from '../src/index.js';
import { createLightTransport } from '../src/light/index.js';
import { reportsOf, type Reports } from '../src/reports/index.js';
import { json, startServer, type TestServer } from './server.js';

const CLIENTS = [
  ['the client', (baseUrl: string) => reportsOf(createClient({ baseUrl, locale: () => 'en' }))],
  ['the light transport', (baseUrl: string) => reportsOf({ transport: createLightTransport({ baseUrl, locale: () => 'en' }) })],
] as const;

describe.each(CLIENTS)('reports through %s', (_name, open) => {
  let server: TestServer | undefined;
  afterEach(() => server?.close());
  const through = async (): Promise<Reports> => {
    server = await startServer((_request, response) => json(response, 200, { figures: [] }));
    return open(server.url);
  };
  const urls = (): (string | undefined)[] => (server?.requests ?? []).map(({ url }) => url);

  it('ask in the reader\'s language, each at its address', async () => {
    const reports = await through();
    await reports.summary({ agency: 'H37.08', period: '2026-Q3', compare: 'year_before' });
    await reports.highlights();
    await reports.trend({ figure: ['received', 'on_time'], granularity: 'month' });
    await reports.ranking({ by: 'commune', figure: 'online' });
    await reports.index766({ sector: 'G15-TP07' });
    expect(urls()).toEqual([
      '/v1/reports/summary?agency=H37.08&period=2026-Q3&compare=year_before',
      '/v1/reports/figures',
      '/v1/reports/trend?figure=received&figure=on_time&granularity=month',
      '/v1/reports/ranking?by=commune&figure=online',
      '/v1/reports/index-766?sector=G15-TP07',
    ]);
    expect(server?.requests.every(({ headers }) => headers['accept-language'] === 'en')).toBe(true);
  });

  it('name the address of a file for a link', async () => {
    const reports = await through();
    expect(reports.fileAddress('ranking', { by: 'agency', period: '2026-11' }, 'xlsx')).toBe(`${server?.url}/v1/reports/ranking?by=agency&period=2026-11&format=xlsx`);
  });
});
