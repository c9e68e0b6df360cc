import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../dist/main.js', import.meta.url));

interface Running {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** The printed address; rejects when the process ends first. */
  readonly ready: Promise<string>;
  readonly ended: Promise<number | null>;
}

function start(environment: Record<string, string>): Running {
  const child = spawn(process.execPath, [MAIN], { env: { ...process.env, PORT: '0', DATABASE_URL: '', SITE_DIR: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const ready = new Promise<string>((done, failed) => {
    child.stdout.on('data', () => {
      const address = /^Ready: (http:\/\/localhost:\d+\/)$/m.exec(output)?.[1];
      if (address) done(address);
    });
    void ended.then(() => failed(new Error(errors)));
  });
  ready.catch(() => undefined);
  return { child, output: () => output, errors: () => errors, ready, ended };
}

describe('the gateway as a process', () => {
  let directory: string;
  const data = (): string => join(directory, 'data');
  beforeAll(() => {
    directory = mkdtempSync(join(tmpdir(), 'gateway-run-'));
  });
  afterAll(() => rmSync(directory, { recursive: true, force: true }));

  it('starts from nothing, says where it is, logs nothing that was typed, survives kill -9 and stops in order', async () => {
    const first = start({ DATA_DIR: data() });
    const address = await first.ready;
    const canary = 'canary-nguyen-van-a-020090012345';
    expect((await fetch(`${address}v1/services?q=${canary}`, { headers: { 'user-agent': canary, referer: `https://x/${canary}` } })).status).toBe(200);
    expect((await fetch(`${address}v1/services?q=${canary}&limit=x`)).status).toBe(400);
    expect((await fetch(`${address}${canary}?${canary}`)).status).toBe(404);

    const second = start({ DATA_DIR: data() });
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`in use by process ${first.child.pid}`);
    expect(second.output()).toBe('');

    first.child.kill('SIGKILL');
    await first.ended;
    const third = start({ DATA_DIR: data() });
    const again = await third.ready;
    expect((await fetch(`${again}v1/services/1.001193`)).status).toBe(200);
    await fetch(`${again}v1/services?q=${canary}`);
    third.child.kill('SIGTERM');
    expect(await third.ended).toBe(0);
    expect(third.output()).toBe(`Ready: ${again}\n`);
    expect(third.errors()).toContain('"route":"/v1/services"');
    expect(first.errors() + third.errors()).not.toContain(canary);
  });

  it('refuses a port that is in use', async () => {
    const other = createServer().listen(0);
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const refused = start({ DATA_DIR: join(directory, 'unused'), PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain(`Port ${port} is in use`);
    other.close();
  });

  it('refuses a directory that is not its own, and leaves it as it was', async () => {
    const foreign = join(directory, 'foreign');
    mkdirSync(join(foreign, 'pg'), { recursive: true });
    writeFileSync(join(foreign, 'pg', 'thesis.txt'), 'mine');
    const refused = start({ DATA_DIR: foreign });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('did not make');
    expect(readFileSync(join(foreign, 'pg', 'thesis.txt'), 'utf8')).toBe('mine');
  });

  it('refuses damaged data in words', async () => {
    const damaged = join(directory, 'damaged');
    mkdirSync(join(damaged, 'pg', 'global'), { recursive: true });
    writeFileSync(join(damaged, 'dvcqg-data.json'), '{}');
    writeFileSync(join(damaged, 'pg', 'PG_VERSION'), '18\n');
    writeFileSync(join(damaged, 'pg', 'global', 'pg_control'), 'rubbish');
    const refused = start({ DATA_DIR: damaged });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('damaged');
  });

  it('refuses a file as its directory', async () => {
    const file = join(directory, 'file');
    writeFileSync(file, '');
    const refused = start({ DATA_DIR: file });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('not a directory');
  });

  it('refuses a site that is not there', async () => {
    const refused = start({ SITE_DIR: join(directory, 'no-site') });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('SITE_DIR');
  });

  it('lists wrong settings', async () => {
    const refused = start({ PORT: 'eighty', HTTPS: 'maybe' });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(/PORT[^]*HTTPS/);
  });
});
