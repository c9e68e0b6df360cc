import { mkdirSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { StartError } from '../start-error.js';

/** Who holds a data directory. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** Tells a process from a later one with the same pid; `null` where the system does not say. */
  readonly processStart: string | null;
  readonly since: string;
}

/** Held from `acquireLock` until `release`. */
export interface DirectoryLock {
  readonly release: () => void;
}

const FILE = 'gateway.lock';

/** Boot and start time of a process on Linux (`/proc/PID/stat`, field 22). */
function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    // The name of the program may hold spaces and parentheses; what follows its last `)` does not.
    return `${boot}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''}`;
  } catch {
    return null;
  }
}

function isAlive({ pid, processStart: start }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return start === null || processStart(pid) === start;
}

function parseHolder(text: string): Holder | undefined {
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    return typeof holder.pid === 'number' && typeof holder.host === 'string' ? { processStart: null, since: '', ...holder } as Holder : undefined;
  } catch {
    return undefined;
  }
}

function refusal(directory: string, path: string, holder: Holder): StartError {
  const elsewhere = holder.host === hostname() ? '' : ` If that machine no longer runs it, delete ${path}.`;
  return new StartError(
    `The data directory ${directory} is in use by process ${holder.pid} on ${holder.host} since ${holder.since}. ` +
      `Stop it, or set DATA_DIR to another directory, or set DATABASE_URL.${elsewhere}`,
  );
}

/** Takes a lock away whose holder is dead, unless somebody else was quicker. Returns whether it is gone. */
function removeStale(path: string, stale: string): boolean {
  const aside = `${path}.${process.pid}.stale`;
  try {
    renameSync(path, aside);
  } catch {
    return true;
  }
  const mine = readFileSync(aside, 'utf8') === stale;
  if (!mine) {
    // Between reading and renaming another process took over: give its lock back.
    try {
      linkSync(aside, path);
    } catch {
      // A third one holds it by now.
    }
  }
  rmSync(aside, { force: true });
  return mine;
}

/**
 * Locks a data directory for this process. PGlite has no lock of its own: two processes over one directory lose rows.
 * A lock whose process was killed is taken over; one from another host is not, since nobody can tell.
 * @throws StartError that names the holder.
 */
export function acquireLock(directory: string): DirectoryLock {
  mkdirSync(directory, { recursive: true });
  const path = join(directory, FILE);
  const self: Holder = { pid: process.pid, host: hostname(), processStart: processStart(process.pid), since: new Date().toISOString() };
  const text = JSON.stringify(self);
  for (let attempt = 0; attempt < 5; attempt += 1) {
    if (createLock(path, text)) return { release: () => releaseLock(path, text) };
    const found = readLock(path);
    if (found === undefined) continue;
    const holder = parseHolder(found);
    if (holder && (holder.host !== self.host || isAlive(holder))) throw refusal(directory, path, holder);
    removeStale(path, found);
  }
  throw new StartError(`The lock ${path} could not be taken: several processes fight for it.`);
}

/** Makes the lock with its whole text at once, so that nobody ever reads half of it. Returns false when there is one. */
function createLock(path: string, text: string): boolean {
  const draft = `${path}.${process.pid}.draft`;
  writeFileSync(draft, text);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function readLock(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Removes the lock only while it is still ours. */
function releaseLock(path: string, text: string): void {
  if (readLock(path) === text) rmSync(path, { force: true });
}
