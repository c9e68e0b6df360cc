import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Portal, Service, ServiceList } from '@dvcqg/openapi';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, type TestDatabase } from './testing/databases.js';

const built = (file: string): string => fileURLToPath(new URL(`../dist/${file}`, import.meta.url));
const NEW_CODE = '1.777777';
const LINE = JSON.stringify({
  code: NEW_CODE,
  name: 'Cấp phép nuôi ngựa bạch',
  isWard: true,
  departmentPromulgateCode: 'G15',
  departmentPromulgateName: 'Bộ Tư pháp',
  executionMethods: [{ submissionMethod: 'ONLINE', processingTime: 1, processingTimeUnit: 'OTHER', description: '', fees: [] }],
});

const server = DATABASES.find(({ kind }) => kind === 'PostgreSQL');

describe.runIf(server)('an import into the database of a running gateway', () => {
  let database: TestDatabase;
  let directory: string;
  let gateway: ChildProcess;
  let address: string;
  let environment: NodeJS.ProcessEnv;
  beforeAll(async () => {
    if (!server) throw new Error('Runs with a server only');
    database = await server.open();
    directory = mkdtempSync(join(tmpdir(), 'gateway-load-'));
    writeFileSync(join(directory, 'index.html'), '<!doctype html><p>portal');
    environment = { ...process.env, PORT: '0', DATABASE_URL: database.url, SITE_DIR: directory, CATALOG_POLL_MS: '100', RATE_LIMIT_PER_MINUTE: '0', LOG_LEVEL: 'error' };
    gateway = spawn(process.execPath, [built('main.js')], { env: environment, stdio: ['ignore', 'pipe', 'inherit'] });
    const [text] = (await once(gateway.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
    address = /Ready: (\S+)\n/.exec(text.toString())?.[1] ?? '';
  });
  afterAll(async () => {
    gateway.kill('SIGTERM');
    await once(gateway, 'exit');
    rmSync(directory, { recursive: true, force: true });
    await database.close();
  });
  const json = async <T>(path: string): Promise<T> => (await fetch(`${address}${path}`)).json() as Promise<T>;

  it('fails no request, and the new catalogue is answered without a restart', async () => {
    const before = await json<Portal>('v1/portal');
    const file = join(directory, 'export.ndjson');
    writeFileSync(file, `${LINE}\n`);
    const statuses = new Map<number, number>();
    let isOver = false;
    let asked = 0;
    const citizen = async (): Promise<void> => {
      while (!isOver) {
        asked += 1;
        const path = ['v1/services?q=khai+sinh', `v1/services?q=giay+${asked}`, 'v1/services/1.001193', 'v1/portal', 'v1/catalog', ''][asked % 6] ?? '';
        const { status } = await fetch(`${address}${path}`).then(async (response) => (await response.arrayBuffer(), response));
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      }
    };
    const citizens = Array.from({ length: 8 }, citizen);
    const importer = spawn(process.execPath, [built('import-cli/main.js'), file, '--partial'], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    const [code] = (await once(importer, 'exit')) as [number | null];
    expect(code).toBe(0);
    const isVisible = async (): Promise<boolean> => (await json<ServiceList>('v1/services?q=nuoi+ngua+bach')).items[0]?.code === NEW_CODE;
    await expect.poll(isVisible, { timeout: 20_000 }).toBe(true);
    isOver = true;
    await Promise.all(citizens);
    expect([...statuses.keys()]).toEqual([200]);
    expect(statuses.get(200)).toBeGreaterThan(50);
    const after = await json<Portal>('v1/portal');
    expect(after.counts.services).toBe(before.counts.services + 1);
    expect(after.catalogVersion).not.toBe(before.catalogVersion);
    expect(await json<Service>(`v1/services/${NEW_CODE}`)).toMatchObject({ version: 1, name: 'Cấp phép nuôi ngựa bạch' });
  });
});
