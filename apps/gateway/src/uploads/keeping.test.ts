import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FileStore, newObjectName } from '../files/file-store.js';
import { LocalFileStore } from '../files/local-store.js';
import type { ScanVerdict } from '../files/scanner.js';
import type { Gateway } from '../gateway.js';
import { createLog } from '../http/log.js';
import { DATABASES, type TestDatabase } from '../testing/databases.js';
import { EICAR, jpeg, pdf } from '../testing/sample-files.js';
import { NOW, testGateway } from '../testing/test-gateway.js';
import { Uploading } from '../testing/uploading.js';

const DAY = 86_400_000;

describe.each(DATABASES)('files kept over $kind', ({ open }) => {
  let database: TestDatabase;
  let directory: string;
  let gateway: Gateway;
  let citizen: Uploading;
  let now = NOW;
  let scan: () => Promise<ScanVerdict>;
  let fails: Partial<Record<keyof FileStore, NodeJS.ErrnoException>>;
  const logged: string[] = [];

  /** The real store, whose operations can be made to fail. */
  const brittle = (store: FileStore): FileStore => {
    const unless = <K extends keyof FileStore>(name: K): FileStore[K] =>
      ((...args: never[]) => (fails[name] ? Promise.reject(fails[name]) : (store[name] as (...all: never[]) => unknown)(...args))) as FileStore[K];
    return { put: unless('put'), putFile: unless('putFile'), read: unless('read'), has: unless('has'), remove: unless('remove'), list: (prefix) => store.list(prefix) };
  };
  beforeAll(async () => {
    database = await open();
    directory = mkdtempSync(join(tmpdir(), 'keeping-'));
    for (const name of ['objects', 'scratch']) mkdirSync(join(directory, 'files', name), { recursive: true });
    const log = createLog('trace', { write: (line) => void logged.push(line) });
    const uploads = { scanner: { scan: () => scan() }, store: brittle(new LocalFileStore(join(directory, 'files', 'objects'))) };
    gateway = testGateway({ db: database.db, config: { allowsAnonymous: true, dataDirectory: directory }, now: () => now, uploads, log });
    await gateway.start();
    gateway.stop();
  });
  afterAll(async () => {
    await database.close();
    rmSync(directory, { recursive: true, force: true });
  });
  beforeEach(() => {
    now = NOW;
    scan = () => Promise.resolve('clean');
    fails = {};
    citizen = new Uploading(gateway);
  });
  const uploads = (): Gateway['uploads'] => gateway.uploads;
  const objects = (): string[] => readdirSync(join(directory, 'files', 'objects'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name);
  const scratch = (): string[] => readdirSync(join(directory, 'files', 'scratch'));
  const error = (code: string): NodeJS.ErrnoException => Object.assign(new Error(`canary-${code}`), { code });

  describe('a scanner', () => {
    it('that finds malware has the file refused and kept nowhere', async () => {
      scan = () => Promise.resolve('infected');
      const before = objects().length;
      expect(await citizen.upload(pdf({ body: `% ${EICAR}\n` }))).toMatchObject({ state: 'refused', refusal: 'infected' });
      expect(objects()).toHaveLength(before);
    });

    it('that fails leaves the file in quarantine; it is asked again, later each time, and then decides', async () => {
      let asked = 0;
      scan = () => {
        asked += 1;
        return asked < 3 ? Promise.reject(new Error('clamd is away')) : Promise.resolve('clean');
      };
      const upload = await citizen.upload(pdf());
      const path = `/v1/uploads/${upload.id}`;
      expect(upload.state).toBe('checking');
      expect((await citizen.send('GET', `${path}/content`)).status).toBe(409);
      const retry = async (after: number): Promise<void> => {
        now += after;
        await uploads().checker.startDue();
        await uploads().checker.settled();
      };
      await retry(1_000);
      expect(asked).toBe(1);
      await retry(1_000);
      expect(asked).toBe(2);
      await retry(2_000);
      expect(asked).toBe(2);
      await retry(3_000);
      expect(await citizen.state(path)).toMatchObject({ state: 'ready', mediaType: 'application/pdf' });
      expect(scratch()).toEqual([]);
    });

    it('is not asked about what is refused by its content', async () => {
      scan = () => Promise.reject(new Error('asked'));
      expect(await citizen.upload(Buffer.from('text'), 'a.txt')).toMatchObject({ state: 'refused', refusal: 'type_not_allowed' });
    });
  });

  it('are checked by the next process when one is killed between the last byte and the verdict', async () => {
    const path = await citizen.begin(pdf().length);
    const dead = vi.spyOn(uploads().checker, 'start').mockReturnValue();
    await citizen.append(path, 0, pdf());
    dead.mockRestore();
    expect((await citizen.state(path)).state).toBe('checking');
    await uploads().checker.startDue();
    await uploads().checker.settled();
    expect((await citizen.state(path)).state).toBe('ready');
  });

  it('are not brought back by a check that ends after they were deleted', async () => {
    const { promise, resolve } = Promise.withResolvers<ScanVerdict>();
    const { promise: isScanning, resolve: scanning } = Promise.withResolvers<void>();
    scan = () => (scanning(), promise);
    const before = objects().length;
    const path = await citizen.begin(pdf().length);
    await citizen.append(path, 0, pdf());
    await isScanning;
    expect((await citizen.send('DELETE', path)).status).toBe(204);
    resolve('clean');
    await uploads().checker.settled();
    expect((await citizen.send('GET', path)).status).toBe(404);
    expect(objects()).toHaveLength(before);
  });

  describe('on a disk', () => {
    it.each(['ENOSPC', 'EIO', 'EDQUOT', 'EROFS'])('that fails with %s, the request is answered 503, nothing is said to be there, and it goes on later', async (code) => {
      const path = await citizen.begin(pdf().length);
      await citizen.append(path, 0, pdf().subarray(0, 50));
      fails = { put: error(code) };
      const response = await citizen.append(path, 50, pdf().subarray(50));
      expect(response.status).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(await response.text()).not.toContain('canary');
      fails = {};
      expect((await citizen.send('HEAD', path)).headers.get('upload-offset')).toBe('50');
      await citizen.append(path, 50, pdf().subarray(50));
      await uploads().checker.settled();
      expect((await citizen.state(path)).state).toBe('ready');
    });

    it('that fails when the whole file is stored, the check comes back', async () => {
      fails = { putFile: error('ENOSPC') };
      const upload = await citizen.upload(pdf());
      expect(upload.state).toBe('checking');
      fails = {};
      now += 10_000;
      await uploads().checker.startDue();
      await uploads().checker.settled();
      expect((await citizen.state(`/v1/uploads/${upload.id}`)).state).toBe('ready');
    });
  });

  describe('claimed for a dossier', () => {
    const claim = (uploadIds: readonly string[], who = citizen, dossierId: string = randomUUID()) =>
      database.db.transaction().execute((transaction) => uploads().claim(transaction, { subject: subjectOf(who), dossierId, uploadIds }));
    const subjects = new Map<Uploading, string>();
    const subjectOf = (who: Uploading): string => subjects.get(who) ?? 'key:nobody';
    const ready = async (who = citizen): Promise<string> => {
      const { id } = await who.upload(jpeg(), 'ảnh.jpg');
      const { owner } = await database.db.selectFrom('uploads').select('owner').where('id', '=', id).executeTakeFirstOrThrow();
      subjects.set(who, owner);
      return id;
    };

    it('are told in the order asked, each once, with what the receipt needs', async () => {
      const [a, b] = [await ready(), await ready()];
      const files = await claim([b, a, b]);
      expect(files.map(({ uploadId }) => uploadId)).toEqual([b, a]);
      expect(files[0]).toEqual({ uploadId: b, name: 'ảnh.jpg', size: jpeg().length, mediaType: 'image/jpeg', sha256: (await citizen.state(`/v1/uploads/${b}`)).sha256 });
    });

    it('none at all is fine', async () => {
      expect(await claim([])).toEqual([]);
    });

    it('cannot be claimed twice, not even at the same time', async () => {
      const id = await ready();
      const results = await Promise.allSettled([claim([id]), claim([id]), claim([id])]);
      expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const result of results) if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'files_not_ready' });
    });

    it('are all claimed or none', async () => {
      const [mine, other] = [await ready(), new Uploading(gateway)];
      const theirs = await ready(other);
      await expect(claim([mine, theirs])).rejects.toMatchObject({ code: 'files_not_ready' });
      expect(await claim([mine])).toHaveLength(1);
      expect(await claim([theirs], other)).toHaveLength(1);
    });

    it('must be there, whole, checked and not refused', async () => {
      await ready();
      const path = await citizen.begin(100);
      const refused = await citizen.upload(Buffer.from('text'), 'a.txt');
      for (const id of [path.slice('/v1/uploads/'.length), refused.id, 'a'.repeat(32)]) await expect(claim([id])).rejects.toMatchObject({ code: 'files_not_ready' });
    });

    it('stay claimable when the transaction is rolled back', async () => {
      const id = await ready();
      const work = database.db.transaction().execute(async (transaction) => {
        await uploads().claim(transaction, { subject: subjectOf(citizen), dossierId: randomUUID(), uploadIds: [id] });
        throw new Error('rolled back');
      });
      await expect(work).rejects.toThrow('rolled back');
      expect(await claim([id])).toHaveLength(1);
    });

    it('are never deleted or swept, and open through their dossier only', async () => {
      const id = await ready();
      const dossierId = randomUUID();
      await claim([id], citizen, dossierId);
      expect((await citizen.send('DELETE', `/v1/uploads/${id}`)).status).toBe(409);
      now += 400 * DAY;
      await uploads().sweeper.sweepAll();
      const opened = await uploads().openClaimed(dossierId, id);
      expect(opened?.file).toMatchObject({ name: 'ảnh.jpg', mediaType: 'image/jpeg' });
      expect((await buffer(opened?.stream ?? Readable.from([]))).equals(jpeg())).toBe(true);
      expect(await uploads().openClaimed(randomUUID(), id)).toBeUndefined();
    });
  });

  describe('swept', () => {
    const old = (path: string): void => utimesSync(path, new Date(now - 2 * 3_600_000), new Date(now - 2 * 3_600_000));
    const stray = (suffix = ''): string => {
      const name = newObjectName();
      const folder = join(directory, 'files', 'objects', name.slice(0, 2));
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, name + suffix), 'stray');
      return join(folder, name + suffix);
    };

    it('are what nobody claimed within seven days of the last byte', async () => {
      const path = await citizen.begin(pdf().length);
      now += 6 * DAY;
      await citizen.append(path, 0, pdf());
      await uploads().checker.settled();
      now += 6 * DAY;
      await uploads().sweeper.sweepExpired();
      expect((await citizen.state(path)).state).toBe('ready');
      now += 2 * DAY;
      expect(await uploads().sweeper.sweepExpired()).toBeGreaterThan(0);
      expect((await citizen.send('GET', path)).status).toBe(404);
    });

    it('are files without a row, once they are an hour old, and halves of files', async () => {
      now = Date.now();
      const [young, aged, half] = [stray(), stray(), stray('.part')];
      old(aged);
      old(half);
      const left = join(directory, 'files', 'scratch', 'left');
      writeFileSync(left, 'left');
      old(left);
      expect((await uploads().sweeper.sweepAll()).strayFiles).toBe(3);
      expect([young, aged, half, left].map((path) => existsSync(path))).toEqual([true, false, false, false]);
      rmSync(young);
    });

    it('are rows whose file is gone, unless a dossier holds them: these are counted in the log', async () => {
      const kept = await citizen.upload(pdf());
      const lost = await citizen.upload(pdf());
      const objectOf = async (id: string): Promise<string> => (await database.db.selectFrom('uploads').select('object').where('id', '=', id).executeTakeFirstOrThrow()).object ?? '';
      const [keptObject, lostObject] = [await objectOf(kept.id), await objectOf(lost.id)];
      for (const name of [lostObject, keptObject]) rmSync(join(directory, 'files', 'objects', name.slice(0, 2), name));
      await database.db.updateTable('uploads').set({ dossier_id: 'd' }).where('id', '=', kept.id).execute();
      const sweep = await uploads().sweeper.sweepAll();
      expect(sweep).toMatchObject({ strayRows: 1, missing: 1 });
      expect((await citizen.send('GET', `/v1/uploads/${lost.id}`)).status).toBe(404);
      expect((await citizen.send('GET', `/v1/uploads/${kept.id}`)).status).toBe(200);
      await database.db.deleteFrom('uploads').where('id', '=', kept.id).execute();
    });

    it('leaves what is on its way', async () => {
      const path = await citizen.begin(1000);
      await citizen.append(path, 0, Buffer.alloc(10));
      const whole = await citizen.upload(pdf());
      now += 3 * DAY;
      expect(await uploads().sweeper.sweepAll()).toMatchObject({ strayRows: 0, missing: 0 });
      expect((await citizen.send('HEAD', path)).headers.get('upload-offset')).toBe('10');
      expect((await citizen.send('GET', `/v1/uploads/${whole.id}/content`)).status).toBe(200);
    });

    it('are keys of deleted files after ninety days, not before', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const place = async (): Promise<string | null> => (await citizen.create(10, 'a.pdf', key)).headers.get('location');
      const first = await place();
      await citizen.send('DELETE', `/v1/${first}`);
      now += 89 * DAY;
      await uploads().sweeper.sweepExpired();
      expect(await place()).toBe(first);
      now += 2 * DAY;
      await uploads().sweeper.sweepExpired();
      expect(await place()).not.toBe(first);
    });
  });

  it('leave no name, key or content in the log', async () => {
    const canary = 'Nguyễn Văn Canary 020090012345';
    scan = () => Promise.reject(new Error(canary));
    fails = {};
    const upload = await citizen.upload(pdf({ body: `% ${canary}\n` }), `${canary}.pdf`);
    await citizen.send('GET', `/v1/uploads/${upload.id}/content`);
    await citizen.create(-1, canary);
    const log = logged.join('');
    expect(log).toContain('"event":"fault"');
    for (const secret of [canary, 'Canary', upload.id, citizen.who['applicant-key'] ?? '', Buffer.from(canary).toString('base64').slice(0, 20)]) expect(log).not.toContain(secret);
  });
});
