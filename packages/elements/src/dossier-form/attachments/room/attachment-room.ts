import type { FormAttachmentField, FormFile } from '@dvcqg/openapi';
import type { FieldAt } from '../../session/field-at.js';
import type { Filling } from '../../session/filling.js';
import type { AttachmentPorts } from '../ports/ports.js';
import { prepareFile, type FileLimits } from '../prepare/prepare-file.js';
import { RefusedFile } from '../prepare/refusal.js';
import { isRunning, isStuck, type Attachment } from './attachment.js';
import { AttachmentList } from './attachment-list.js';
import { Keeping } from './keeping.js';
import { filesOf, isAnswer, placeOf } from './places.js';
import { Transfer, uploadIdOf, type Source } from './transfer.js';
import { UploadQueue, type Patience } from './upload-queue.js';

const PATIENCE: Patience = { first: 1000, longest: 30_000 };
/** Where a form names no number: as in `@dvcqg/forms`. */
export const MOST_FILES = 20;

/** All files of one form being filled in: what is being prepared, sent, checked, and what has become part of the answers. */
export class AttachmentRoom {
  readonly list = new AttachmentList();
  readonly #ports: AttachmentPorts;
  readonly filling: Filling;
  readonly #keeping: Keeping;
  readonly #sources = new Map<string, Source>();
  readonly #queue: UploadQueue;
  /** Files that were part of the answers: they go when the answers are replaced, such as by a newer draft. */
  readonly #entered = new Set<string>();
  #preparing: Promise<void> = Promise.resolve();
  /** Id of the draft. */
  #draft: string | undefined;

  constructor(ports: AttachmentPorts, filling: Filling, patience: Patience = PATIENCE) {
    this.#ports = ports;
    this.filling = filling;
    this.#keeping = new Keeping(ports.store);
    const transfer = new Transfer({
      ports, patience,
      list: this.list,
      sourceOf: (key) => this.#sourceOf(key),
      keptBytes: (key) => this.#keeping.bytes(key),
      onUrl: (key) => this.#note(key),
      onReady: (key, file) => this.#arrived(key, file),
      onLost: (key) => this.#forget(key),
      onProgress: (key) => this.#queue.progressed(key),
    });
    this.#queue = new UploadQueue(
      { run: transfer.run, told: (key, why) => this.list.state(key, why === 'turn' ? { kind: 'waiting' } : { kind: 'paused', why: 'network' }) },
      patience,
    );
  }

  hostConnected(): void {
    this.#queue.open();
  }

  hostDisconnected(): void {
    this.#queue.close();
  }

  /** Follows the draft: files of another one go from here, those of an earlier visit come in and are sent on. */
  belongTo(draft: string | undefined): void {
    if (draft === this.#draft) return;
    const isOther = this.#draft !== undefined;
    this.#draft = draft;
    if (isOther) for (const { key } of this.list.all) this.#leave(key);
    void this.#restore(draft);
  }

  async #restore(draft: string | undefined): Promise<void> {
    for (const { operation, url, file, ...facts } of await this.#keeping.all()) {
      if (this.#draft !== draft) return;
      if (this.list.get(facts.key)) continue;
      if (file && isAnswer(file, facts.pointer, this.filling)) {
        await this.#keeping.forget(facts.key);
        continue;
      }
      this.#sources.set(facts.key, { operation, url });
      this.list.put({ ...facts, field: undefined, isRemoved: false, state: { kind: 'waiting' } });
      this.#queue.add(facts.key);
    }
  }

  /** Files of a field, those of its answer and those on their way to it. */
  filesOf(at: FieldAt): readonly Attachment[] {
    return this.list.all.filter((item) => item.field === at.id || (item.field === undefined && item.pointer === at.pointer));
  }

  /** Brings the list in line with the answers when a field shows: files of a draft come in, replaced ones go. */
  meet(at: FieldAt): void {
    const answers = filesOf(at);
    for (const item of this.filesOf(at)) {
      const file = item.state.kind === 'ready' ? item.state.file : undefined;
      const isThere = file !== undefined && answers.some(({ uploadId }) => uploadId === file.uploadId);
      if (file && !isThere && !item.isRemoved && this.#entered.has(item.key)) this.#forget(item.key);
      else if (item.field !== at.id || item.pointer !== at.pointer) this.#moveTo(item, at);
    }
    const known = new Set(this.filesOf(at).flatMap(({ state }) => (state.kind === 'ready' ? state.file.uploadId : [])));
    for (const file of answers) if (!known.has(file.uploadId)) this.#takeOver(at, file);
  }

  #moveTo(item: Attachment, at: FieldAt): void {
    this.list.put({ ...item, field: at.id, pointer: at.pointer });
    if (isRunning(item)) this.#note(item.key);
    if (item.state.kind === 'ready') this.#enter(at);
  }

  #takeOver(at: FieldAt, file: FormFile): void {
    const { name, size, mediaType, uploadId } = file;
    this.#entered.add(uploadId);
    this.list.put({ key: uploadId, field: at.id, pointer: at.pointer, name, size, original: size, mediaType, isRemoved: false, state: { kind: 'ready', file } });
  }

  /** Takes files in, in their order. They are prepared one after the other: each may need much memory. */
  async add(at: FieldAt, files: readonly File[]): Promise<void> {
    this.settle(at);
    const items = files.map((file): Attachment => ({
      key: crypto.randomUUID(), field: at.id, pointer: at.pointer, name: file.name, size: file.size, original: file.size, mediaType: file.type, isRemoved: false, state: { kind: 'preparing' },
    }));
    for (const item of items) this.list.put(item);
    const limits = await this.limitsOf(at);
    items.forEach(({ key }, index) => {
      this.#preparing = this.#preparing.then(() => this.#prepare(key, files[index] as File, limits, at));
    });
    await this.#preparing;
  }

  /** What this field takes: the form's limits within the portal's. */
  async limitsOf({ field }: FieldAt): Promise<FileLimits & { readonly maxFiles: number; readonly maxInAll: number }> {
    const { maxFileBytes, maxFiles: maxInAll, mediaTypes } = await this.#ports.applying();
    const { maxFiles = MOST_FILES, maxBytes = Infinity, accept = mediaTypes } = field as FormAttachmentField;
    return { maxFiles, maxInAll, maxBytes: Math.min(maxBytes, maxFileBytes), accept };
  }

  /** Whether a file may be added to a field and to the dossier besides those that are on their way or there. */
  #hasPlace(key: string, at: FieldAt, { maxFiles, maxInAll }: { readonly maxFiles: number; readonly maxInAll: number }): boolean {
    const counted = (items: readonly Attachment[]): number => items.filter((item) => item.key !== key && !item.isRemoved && !isStuck(item) && item.state.kind !== 'preparing').length;
    return counted(this.list.ofField(at.id)) < maxFiles && counted(this.list.all) < maxInAll;
  }

  async #prepare(key: string, file: File, limits: Awaited<ReturnType<AttachmentRoom['limitsOf']>>, at: FieldAt): Promise<void> {
    if (!this.list.get(key)) return;
    try {
      if (!this.#hasPlace(key, at, limits)) throw new RefusedFile('too_many');
      const { blob, name, mediaType } = await prepareFile(file, limits);
      const source: Source = { blob, operation: crypto.randomUUID() };
      this.#sources.set(key, source);
      this.list.change(key, { name, mediaType, size: blob.size });
      const item = this.list.get(key);
      if (item) await this.#keeping.keep(item, source, blob);
      this.list.state(key, { kind: 'waiting' });
      if (this.list.get(key)?.isRemoved === false) this.#queue.add(key);
    } catch (error) {
      this.list.state(key, error instanceof RefusedFile ? { kind: 'refused', why: error.refusal } : { kind: 'failed', error });
    }
  }

  /** Puts one file in the place of several, such as pages joined into one. */
  async replace(at: FieldAt, keys: readonly string[], file: File): Promise<void> {
    for (const key of keys) this.#discard(key);
    await this.add(at, [file]);
  }

  pause(key: string): void {
    this.#queue.drop(key);
    this.list.state(key, { kind: 'paused', why: 'reader' });
  }

  /** Goes on after a pause, a failure, or when somebody has signed in again. */
  resume(key: string): void {
    this.#queue.add(key);
  }

  resumeHeld(): void {
    for (const { key, state } of this.list.all) if (state.kind === 'paused' && state.why === 'session') this.#queue.add(key);
  }

  /** Takes a file away; `undo` brings it back until `settle`. */
  remove(key: string): void {
    const item = this.list.get(key);
    if (!item) return;
    for (const other of this.list.all) if (other.isRemoved && other.field === item.field) this.#discard(other.key);
    if (isRunning(item)) this.#queue.drop(key);
    this.list.change(key, { isRemoved: true });
    this.#enterInto(item);
    void this.#hold(key);
  }

  /** Its bytes go from the device to the memory of the page: closing the page now means it is gone. */
  async #hold(key: string): Promise<void> {
    const source = this.#sources.get(key);
    if (source) source.blob ??= await this.#keeping.bytes(key);
    await this.#keeping.forget(key);
  }

  undo(key: string): void {
    const item = this.list.get(key);
    if (!item) return;
    this.list.change(key, { isRemoved: false });
    if (item.state.kind === 'ready') return this.#arrived(key, item.state.file);
    const source = this.#sources.get(key);
    if (!source || isStuck({ ...item, isRemoved: false })) return;
    if (source.blob) void this.#keeping.keep(item, source, source.blob);
    this.#queue.add(key);
  }

  /** The reader has gone on: what was removed from a field is gone for good, also at the gateway. */
  settle({ id }: Pick<FieldAt, 'id'>): void {
    for (const item of this.list.ofField(id)) if (item.isRemoved) this.#discard(item.key);
  }

  #discard(key: string): void {
    const item = this.list.get(key);
    const id = item?.state.kind === 'ready' ? item.state.file.uploadId : uploadIdOf(this.#sources.get(key)?.url);
    this.#forget(key);
    // Where this fails the gateway's own sweep takes it: nobody claims it.
    if (id) void this.#ports.remove(id).catch(() => undefined);
  }

  #forget(key: string): void {
    this.#leave(key);
    void this.#keeping.forget(key);
  }

  /** What the device keeps of it stays. */
  #leave(key: string): void {
    this.#queue.drop(key);
    this.#sources.delete(key);
    this.#entered.delete(key);
    this.list.delete(key);
  }

  /** The bytes of a file, from this device or from the gateway. @throws ApiError */
  async contentOf(key: string): Promise<Blob | undefined> {
    const { mediaType = '', state } = this.list.get(key) ?? {};
    const own = this.#sources.get(key)?.blob ?? (await this.#keeping.bytes(key));
    const bytes = own ?? (state?.kind === 'ready' ? await this.#ports.content(state.file.uploadId) : undefined);
    return bytes && new Blob([bytes], { type: mediaType });
  }

  #arrived(key: string, file: FormFile): void {
    const item = this.list.get(key);
    if (!item) return;
    this.#note(key, file);
    this.#enterInto(item);
  }

  #enterInto(item: Attachment): void {
    const at = placeOf(item, this.filling);
    if (at) this.#enter(at);
  }

  /** Writes a field's files into the answers, in the order in which they show. */
  #enter(at: FieldAt): void {
    const ready = this.filesOf(at).flatMap((item) => (item.state.kind === 'ready' && !item.isRemoved ? { key: item.key, file: item.state.file } : []));
    for (const { key } of ready) this.#entered.add(key);
    this.filling.place(at, ready.length > 0 ? ready.map(({ file }) => file) : null);
  }

  #sourceOf(key: string): Source {
    const source = this.#sources.get(key) ?? { operation: crypto.randomUUID() };
    this.#sources.set(key, source);
    return source;
  }

  #note(key: string, file?: FormFile): void {
    const item = this.list.get(key);
    if (item) void this.#keeping.note(item, this.#sourceOf(key), file);
  }
}
