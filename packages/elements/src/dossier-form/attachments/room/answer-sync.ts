import type { FormFile } from '@dvcqg/openapi';
import type { FieldAt } from '../../session/field-at.js';
import type { Filling } from '../../session/filling.js';
import type { Attachment } from './attachment.js';
import type { AttachmentList } from './attachment-list.js';
import { filesOf, placeOf } from './places.js';

interface Reactions {
  /** The answers were replaced by others without this file, such as by a newer draft. */
  readonly gone: (key: string) => void;
  /** The row of its field has moved, or the field of a file of an earlier day was found. */
  readonly moved: (item: Attachment) => unknown;
}

/** Keeps the answers and the list of files in line: only what the gateway has taken is an answer. */
export class AnswerSync {
  readonly #list: AttachmentList;
  readonly #filling: Filling;
  readonly #react: Reactions;
  /** Files that were part of the answers. */
  readonly #entered = new Set<string>();

  constructor(list: AttachmentList, filling: Filling, react: Reactions) {
    this.#list = list;
    this.#filling = filling;
    this.#react = react;
  }

  /** Files of a field, those of its answer and those on their way to it. */
  filesOf(at: FieldAt): readonly Attachment[] {
    return this.#list.all.filter((item) => item.field === at.id || (item.field === undefined && item.pointer === at.pointer));
  }

  /** When a field shows: files of a draft come into the list, replaced ones go. */
  meet(at: FieldAt): void {
    const answers = filesOf(at);
    for (const item of this.filesOf(at)) {
      const file = item.state.kind === 'ready' ? item.state.file : undefined;
      const isThere = file !== undefined && answers.some(({ uploadId }) => uploadId === file.uploadId);
      if (file && !isThere && !item.isRemoved && this.#entered.has(item.key)) this.#react.gone(item.key);
      else if (item.field !== at.id || item.pointer !== at.pointer) this.#moveTo(item, at);
    }
    const known = new Set(this.filesOf(at).flatMap(({ state }) => (state.kind === 'ready' ? state.file.uploadId : [])));
    for (const file of answers) if (!known.has(file.uploadId)) this.#takeOver(at, file);
  }

  #moveTo(item: Attachment, at: FieldAt): void {
    const moved = { ...item, field: at.id, pointer: at.pointer };
    this.#list.put(moved);
    this.#react.moved(moved);
    if (item.state.kind === 'ready') this.enter(at);
  }

  #takeOver(at: FieldAt, file: FormFile): void {
    const { name, size, mediaType, uploadId } = file;
    this.#entered.add(uploadId);
    this.#list.put({ key: uploadId, field: at.id, pointer: at.pointer, name, size, original: size, mediaType, isRemoved: false, state: { kind: 'ready', file } });
  }

  /** Writes the files of an item's field into the answers, as far as the field shows. */
  enterInto(item: Attachment): void {
    const at = placeOf(item, this.#filling);
    if (at) this.enter(at);
  }

  /** Writes a field's files into the answers, in the order in which they show. */
  enter(at: FieldAt): void {
    const ready = this.filesOf(at).flatMap((item) => (item.state.kind === 'ready' && !item.isRemoved ? { key: item.key, file: item.state.file } : []));
    for (const { key } of ready) this.#entered.add(key);
    this.#filling.place(at, ready.length > 0 ? ready.map(({ file }) => file) : null);
  }

  forget(key: string): void {
    this.#entered.delete(key);
  }
}
