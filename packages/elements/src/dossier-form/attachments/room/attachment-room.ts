import type { FormFile } from '@dvcqg/openapi';
import type { Applicant } from '../../desk/applicant.js';
import type { FieldAt } from '../../session/field-at.js';
import type { Filling } from '../../session/filling.js';
import type { AttachmentPorts } from '../ports/ports.js';
import type { PreparedFile } from '../prepare/prepare-file.js';
import { isRunning, isStuck, type Attachment } from './attachment.js';
import { AnswerSync } from './answer-sync.js';
import { AttachmentList } from './attachment-list.js';
import { Intake, type FieldLimits } from './intake.js';
import { Keeping } from './keeping.js';
import { Ownership } from './ownership.js';
import { isAnswer } from './places.js';
import { Transfer, uploadIdOf, type Source } from './transfer.js';
import { UploadQueue, type Patience } from './upload-queue.js';

const PATIENCE: Patience = { first: 1000, longest: 30_000 };
/** All files of one form being filled in: what is being prepared, sent, checked, and what has become part of the answers. */
export class AttachmentRoom {
  readonly list = new AttachmentList();
  readonly filling: Filling;
  readonly answers: AnswerSync;
  readonly #ports: AttachmentPorts;
  readonly #keeping: Keeping;
  readonly #sources = new Map<string, Source>();
  readonly #queue: UploadQueue;
  readonly #intake: Intake;
  readonly #ownership: Ownership;
  #isRetired = false;

  constructor(ports: AttachmentPorts, filling: Filling, patience: Patience = PATIENCE) {
    this.#ports = ports;
    this.filling = filling;
    this.#keeping = new Keeping(ports.store);
    this.answers = new AnswerSync(this.list, filling, { gone: (key) => this.#forget(key), moved: (item) => isRunning(item) && this.#note(item.key) });
    this.#intake = new Intake(this.list, ports.applying, (key, prepared) => this.#prepared(key, prepared));
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
    this.#ownership = new Ownership({
      begin: () => this.#queue.open(),
      allowed: () => this.#resumeHeld(),
      otherDraft: () => this.#leaveAll(),
      restore: () => this.#restore(),
      otherOwner: () => this.#sendAnew(),
    });
  }

  /** Its element is in the page. */
  open(): void {
    if (this.#ownership.isKnown && !this.#isRetired) this.#queue.open();
  }

  close(): void {
    this.#queue.close();
  }

  /** Another room goes on with these files. */
  retire(): void {
    this.#queue.close();
    this.#isRetired = true;
  }

  /** Files on their way that would be lost with the page. */
  get isAtRisk(): boolean {
    return this.list.running.some(({ key }) => this.#sources.get(key)?.isKept !== true);
  }

  /** Follows the draft and who is signed in. Nothing is sent before that is known. */
  belongTo(applicant: Applicant | undefined): void {
    if (!this.#isRetired) this.#ownership.follow(applicant);
  }

  async #restore(): Promise<void> {
    const kept = await this.#keeping.all();
    for (const { operation, url, file, ...facts } of kept) {
      if (this.list.get(facts.key)) continue;
      if (file && isAnswer(file, facts.pointer, this.filling)) {
        await this.#keeping.forget(facts.key);
        continue;
      }
      this.#sources.set(facts.key, { operation, url, isKept: true });
      this.list.put({ ...facts, field: undefined, isRemoved: false, state: { kind: 'waiting' } });
      this.#queue.add(facts.key);
    }
  }

  #leaveAll(): void {
    for (const { key } of this.list.all) this.#leave(key);
  }

  #resumeHeld(): void {
    for (const { key, state } of this.list.all) if (state.kind === 'paused' && state.why === 'session') this.#queue.add(key);
  }

  /** Somebody has signed in: what was sent under the draft's own key is not theirs at the gateway, and is sent again. */
  #sendAnew(): void {
    for (const item of this.list.all) {
      const { blob } = this.#sourceOf(item.key);
      if (item.isRemoved || isStuck(item) || item.state.kind === 'preparing') continue;
      this.#queue.drop(item.key);
      this.#sources.set(item.key, { blob, operation: crypto.randomUUID() });
      if (item.state.kind === 'ready' && !blob) this.list.state(item.key, { kind: 'refused', why: 'gone' });
      else this.#queue.add(item.key);
      if (item.state.kind === 'ready') this.answers.enterInto(item);
    }
  }

  /** Takes files in, in their order. */
  async add(at: FieldAt, files: readonly File[]): Promise<void> {
    this.settle(at);
    await this.#intake.add(at, files);
  }

  limitsOf(at: FieldAt): Promise<FieldLimits> {
    return this.#intake.limitsOf(at);
  }

  async #prepared(key: string, { blob, name, mediaType }: PreparedFile): Promise<void> {
    const source: Source = { blob, operation: crypto.randomUUID() };
    this.#sources.set(key, source);
    this.list.change(key, { name, mediaType, size: blob.size });
    await this.#keeping.keep(this.list.get(key) as Attachment, source, blob);
    this.#ports.keepDraft();
    this.list.state(key, { kind: 'waiting' });
    if (this.list.get(key)?.isRemoved === false) this.#queue.add(key);
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

  /** Goes on after a pause or a failure. */
  resume(key: string): void {
    this.#queue.add(key);
  }

  /** Takes a file away; `undo` brings it back until `settle`. */
  remove(key: string): void {
    const item = this.list.get(key);
    if (!item) return;
    for (const other of this.list.all) if (other.isRemoved && other.field === item.field) this.#discard(other.key);
    if (isRunning(item)) this.#queue.drop(key);
    this.list.change(key, { isRemoved: true });
    this.answers.enterInto(item);
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
    this.answers.forget(key);
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
    this.#note(key, file);
    const item = this.list.get(key);
    if (item) this.answers.enterInto(item);
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
