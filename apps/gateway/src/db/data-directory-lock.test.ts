import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { acquireLock } from './data-directory-lock.js';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'gateway-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));
const path = (): string => join(directory, 'gateway.lock');

describe('lock of a data directory', () => {
  it('names its holder to the second one who comes', () => {
    const lock = acquireLock(directory);
    expect(() => acquireLock(directory)).toThrow(new RegExp(`process ${process.pid} on ${hostname()}`));
    lock.release();
  });

  it('is free again after release, and leaves nothing behind', () => {
    acquireLock(directory).release();
    acquireLock(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });

  it('takes over from a process that was killed', async () => {
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
    const { pid } = child;
    writeFileSync(path(), JSON.stringify({ pid, host: hostname(), processStart: null, since: '' }));
    expect(() => acquireLock(directory)).toThrow(String(pid));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const lock = acquireLock(directory);
    expect(JSON.parse(readFileSync(path(), 'utf8'))).toMatchObject({ pid: process.pid });
    lock.release();
  });

  it.runIf(process.platform === 'linux')('takes over when the pid belongs to another process by now', () => {
    writeFileSync(path(), JSON.stringify({ pid: process.pid, host: hostname(), processStart: 'another-boot/1', since: '' }));
    acquireLock(directory).release();
  });

  it('never takes over from another host, and says what to do', () => {
    writeFileSync(path(), JSON.stringify({ pid: 1, host: 'elsewhere', processStart: null, since: '' }));
    expect(() => acquireLock(directory)).toThrow(/elsewhere[^]*delete/);
  });

  it('replaces a lock that nobody can read', () => {
    writeFileSync(path(), 'half a lo');
    acquireLock(directory).release();
  });

  it('does not remove a lock that somebody else took meanwhile', () => {
    const lock = acquireLock(directory);
    writeFileSync(path(), 'another');
    lock.release();
    expect(readFileSync(path(), 'utf8')).toBe('another');
  });
});
