import { compileCheckedForm, moveRow, removeRow, setValue } from '@dvcqg/forms';
import type { Applying, FormDefinition, FormFile, Upload } from '@dvcqg/openapi';
import { ApiError } from '@dvcqg/sdk';
import { afterEach, describe, expect, it } from 'vitest';
import { example } from '../../../../testing/example-fetch.js';
import { pdf } from '../../../../testing/file-examples.js';
import { children, field, formOf } from '../../../../testing/form-examples.js';
import type { Applicant } from '../../desk/applicant.js';
import { fieldsOfStep, type FieldAt } from '../../session/field-at.js';
import { answersOf } from '../../session/reopen.js';
import { Filling } from '../../session/filling.js';
import type { KeptFile } from '../ports/attachment-store.js';
import type { AttachmentPorts, Sending } from '../ports/ports.js';
import { AttachmentRoom } from './attachment-room.js';

const { applying } = example<{ applying: Applying }>('/v1/portal', 'langSon');
const somebody = (more: Partial<Applicant> = {}): Applicant => ({ key: 'k'.repeat(43), isAllowed: true, draftId: 'draft', sealKey: 's'.repeat(43), mayUseDevice: true, ...more });

/** A world in memory: what happened in it, and how sending goes. */
class World {
  readonly events: string[] = [];
  readonly kept = new Map<string, { readonly file: KeptFile; readonly bytes: Blob | undefined }>();
  readonly sendings: Sending[] = [];
  send: (sending: Sending, turn: number) => Promise<Upload> = async ({ name, blob, operation }) => this.upload(name, blob.size, operation);
  look: (id: string) => Promise<Upload> = () => Promise.reject(new ApiError('not-found', { status: 404 }));

  upload(name: string, size: number, id: string, more: Partial<Upload> = {}): Upload {
    return { id, name, size, received: size, state: 'ready', mediaType: 'application/pdf', expiresAt: '2027-01-01T00:00:00Z', ...more };
  }

  readonly ports: AttachmentPorts = {
    send: (sending) => {
      this.sendings.push(sending);
      this.events.push(`send ${sending.name}`);
      return this.send(sending, this.sendings.length);
    },
    look: (id) => this.look(id),
    remove: async (id) => void this.events.push(`remove ${id}`),
    content: () => Promise.reject(new ApiError('not-found', { status: 404 })),
    applying: () => Promise.resolve(applying),
    keepDraft: () => void this.events.push('keep draft'),
    store: () => ({
      put: async (file, bytes) => {
        await new Promise((resolve) => setTimeout(resolve));
        this.kept.set(file.key, { file, bytes });
        this.events.push(`on disk ${file.name}`);
      },
      note: async (file) => void this.kept.set(file.key, { file, bytes: file.file ? undefined : this.kept.get(file.key)?.bytes }),
      all: async () => [...this.kept.values()].map(({ file }) => file),
      bytes: async (key) => this.kept.get(key)?.bytes,
      remove: async (key) => void this.kept.delete(key),
    }),
  };
}

const rooms: AttachmentRoom[] = [];

const open = async (world: World, definition: FormDefinition = formOf([field('paper', 'attachment', 'Giấy', { required: true })]), applicant = somebody()) => {
  const filling = new Filling(await compileCheckedForm(definition), new Date(), () => undefined);
  const room = new AttachmentRoom(world.ports, filling, { first: 2, longest: 10 });
  rooms.push(room);
  room.belongTo(applicant);
  return { filling, room };
};

const fieldsOf = (filling: Filling): readonly FieldAt[] => [...fieldsOfStep(filling.layout, filling.state, 's0')].filter((at) => at.field.type === 'attachment');
const paperOf = (filling: Filling, index = 0): FieldAt => fieldsOf(filling)[index] as FieldAt;
const names = (value: unknown): readonly string[] => (value as readonly FormFile[] | undefined)?.map(({ name }) => name) ?? [];
const states = ({ list }: AttachmentRoom): readonly string[] => list.all.map(({ state }) => state.kind);

afterEach(() => {
  for (const room of rooms.splice(0)) room.retire();
});

describe('a file on its way', () => {
  it('is on the disk before its first byte leaves, and its bytes go when it has arrived', async () => {
    const world = new World();
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf('a.pdf')]);
    await expect.poll(() => names(filling.values['paper'])).toEqual(['a.pdf']);
    expect(world.events.filter((event) => event !== 'keep draft')).toEqual(['on disk a.pdf', 'send a.pdf']);
    expect([...world.kept.values()].map(({ bytes, file }) => [bytes, file.file?.name])).toEqual([[undefined, 'a.pdf']]);
  });

  it('is tried again after a cut, under the same key and from where it was', async () => {
    const world = new World();
    world.send = async ({ name, blob, operation, onUrl }, turn) => {
      if (turn === 1) onUrl('https://gateway/v1/uploads/abc');
      if (turn < 4) throw new ApiError('network');
      return world.upload(name, blob.size, operation);
    };
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf()]);
    await expect.poll(() => states(room)).toEqual(['ready']);
    expect(new Set(world.sendings.map(({ operation }) => operation)).size).toBe(1);
    expect(world.sendings.map(({ url }) => url)).toEqual([undefined, ...Array.from({ length: 3 }, () => 'https://gateway/v1/uploads/abc')]);
  });

  it('is sent under a new key when the gateway has deleted the first', async () => {
    const world = new World();
    world.send = async ({ name, blob, operation, url, onUrl }, turn) => {
      if (turn === 1) {
        onUrl('https://gateway/v1/uploads/abc');
        throw new ApiError('network');
      }
      if (url) throw new ApiError('not-found', { status: 404 });
      return world.upload(name, blob.size, operation);
    };
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf()]);
    await expect.poll(() => states(room)).toEqual(['ready']);
    expect(new Set(world.sendings.map(({ operation }) => operation)).size).toBe(2);
  });

  it('is refused when the gateway says that it is too large', async () => {
    const world = new World();
    world.send = () => Promise.reject(new ApiError('validation', { status: 413 }));
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf()]);
    await expect.poll(() => room.list.all[0]?.state).toEqual({ kind: 'refused', why: 'too_large' });
  });

  it('waits for a session when the first has ended, and goes on by itself', async () => {
    const world = new World();
    let isSignedIn = false;
    world.send = async ({ name, blob, operation }) => {
      if (!isSignedIn) throw new ApiError('unauthenticated', { status: 401 });
      return world.upload(name, blob.size, operation);
    };
    const { room, filling } = await open(world, undefined, somebody({ key: undefined, isAllowed: false }));
    await room.add(paperOf(filling), [pdf()]);
    await expect.poll(() => room.list.all[0]?.state).toEqual({ kind: 'paused', why: 'session' });
    isSignedIn = true;
    room.belongTo(somebody({ key: undefined }));
    await expect.poll(() => states(room)).toEqual(['ready']);
  });

  it('is sent where nothing can be kept on the device, and then is at risk until it has arrived', async () => {
    const world = new World();
    let arrive = (): void => undefined;
    world.send = async ({ name, blob, operation }) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return world.upload(name, blob.size, operation);
    };
    const full = { ...world.ports, store: () => ({ ...world.ports.store()!, put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')) }) };
    const filling = new Filling(await compileCheckedForm(formOf([field('paper', 'attachment', 'Giấy')])), new Date(), () => undefined);
    const room = new AttachmentRoom(full, filling, { first: 2, longest: 10 });
    rooms.push(room);
    room.belongTo(somebody());
    await room.add(paperOf(filling), [pdf()]);
    await expect.poll(() => states(room)).toEqual(['sending']);
    expect(room.isAtRisk).toBe(true);
    arrive();
    await expect.poll(() => states(room)).toEqual(['ready']);
    expect(room.isAtRisk).toBe(false);
  });
});

describe('a file of an earlier day', () => {
  const kept = (more: Partial<KeptFile> = {}): KeptFile => ({ key: 'old', pointer: '/paper', name: 'a.pdf', size: pdf().size, original: pdf().size, mediaType: 'application/pdf', operation: 'op', ...more });

  it('is sent on from where it was', async () => {
    const world = new World();
    world.kept.set('old', { file: kept({ url: 'https://gateway/v1/uploads/abc' }), bytes: pdf() });
    const { filling } = await open(world);
    await expect.poll(() => names(filling.values['paper'])).toEqual(['a.pdf']);
    expect(world.sendings.map(({ url, operation }) => [url, operation])).toEqual([['https://gateway/v1/uploads/abc', 'op']]);
  });

  it('that had arrived, but was not saved with the answers, comes in again', async () => {
    const world = new World();
    const file: FormFile = { uploadId: 'abc', name: 'a.pdf', size: 9, mediaType: 'application/pdf' };
    world.kept.set('old', { file: kept({ url: 'https://gateway/v1/uploads/abc', file }), bytes: undefined });
    world.look = async (id) => world.upload('a.pdf', 9, id);
    const { filling } = await open(world);
    await expect.poll(() => names(filling.values['paper'])).toEqual(['a.pdf']);
    expect(world.sendings).toEqual([]);
  });

  it('that was deleted from another device stays away', async () => {
    const world = new World();
    const file: FormFile = { uploadId: 'abc', name: 'a.pdf', size: 9, mediaType: 'application/pdf' };
    world.kept.set('old', { file: kept({ url: 'https://gateway/v1/uploads/abc', file }), bytes: undefined });
    const { room } = await open(world);
    await expect.poll(() => world.kept.size).toBe(0);
    expect(room.list.all).toEqual([]);
  });
});

describe('whose files they are', () => {
  it('changes when somebody signs in: what nobody had sent is sent again, and takes the place of the first', async () => {
    const world = new World();
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf()]);
    await expect.poll(() => names(filling.values['paper'])).toEqual(['to-khai.pdf']);
    const [before] = filling.values['paper'] as unknown as readonly FormFile[];
    room.belongTo(somebody({ key: undefined }));
    await expect.poll(() => (filling.values['paper'] as unknown as readonly FormFile[] | undefined)?.[0]?.uploadId ?? before?.uploadId).not.toBe(before?.uploadId);
    expect(names(filling.values['paper'])).toEqual(['to-khai.pdf']);
  });

  it('changes with the draft: files of another one go from the page, and stay on the device', async () => {
    const world = new World();
    world.send = () => new Promise(() => undefined);
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf()]);
    const store = new Map(world.kept);
    world.kept.clear();
    room.belongTo(somebody({ draftId: 'another' }));
    await expect.poll(() => room.list.all).toEqual([]);
    expect(store.size).toBe(1);
    expect(world.sendings[0]?.signal.aborted).toBe(true);
  });
});

describe('answers', () => {
  const rows = (): FormDefinition => formOf([children({ minRows: 2, uniqueBy: undefined, fields: [field('name', 'text', 'Tên'), field('paper', 'attachment', 'Giấy')] })]);
  const papersOf = (filling: Filling): readonly (readonly string[])[] => (answersOf(filling)['children'] as readonly { paper?: unknown }[]).map(({ paper }) => names(paper));

  it('follow a row that is moved while its file is on its way', async () => {
    const world = new World();
    let arrive = (): void => undefined;
    world.send = async ({ name, blob, operation }) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return world.upload(name, blob.size, operation);
    };
    const { room, filling } = await open(world, rows());
    await room.add(paperOf(filling, 0), [pdf('con-1.pdf')]);
    await expect.poll(() => states(room)).toEqual(['sending']);
    filling.changeRows((state) => moveRow(state, '/children', 0, 1));
    arrive();
    await expect.poll(() => papersOf(filling)).toEqual([[], ['con-1.pdf']]);
  });

  it('of other rows stay as they are when the row of a file has gone', async () => {
    const world = new World();
    let arrive = (): void => undefined;
    world.send = async ({ name, blob, operation }) => {
      await new Promise<void>((resolve) => (arrive = resolve));
      return world.upload(name, blob.size, operation);
    };
    const { room, filling } = await open(world, rows());
    await room.add(paperOf(filling, 0), [pdf('con-1.pdf')]);
    await expect.poll(() => states(room)).toEqual(['sending']);
    filling.changeRows((state) => removeRow(state, '/children', 0));
    arrive();
    await expect.poll(() => states(room)).toEqual(['ready']);
    expect(papersOf(filling).flat()).toEqual([]);
  });

  it('that a newer draft brings take the place of the list', async () => {
    const world = new World();
    const { room, filling } = await open(world);
    await room.add(paperOf(filling), [pdf('a.pdf')]);
    await expect.poll(() => names(filling.values['paper'])).toEqual(['a.pdf']);
    filling.changeRows((state) => setValue(state, '/paper', [{ uploadId: 'x', name: 'b.pdf', size: 1, mediaType: 'application/pdf' }]));
    room.answers.meet(paperOf(filling));
    expect(room.list.all.map(({ name }) => name)).toEqual(['b.pdf']);
  });
});
