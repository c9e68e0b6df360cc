import { msg, str } from '@lit/localize';
import type { FormView } from '../../form-view.js';
import type { FieldAt } from '../../session/field-at.js';
import type { Attachment } from '../room/attachment.js';
import type { AttachmentRoom } from '../room/attachment-room.js';
import { buttonId, type FileActions } from './file-row.js';
import type { JoinActions, Joining } from './join-panel.js';

/** What the reader does in one field, with the focus and the words that follow. */
export class FieldActions implements FileActions {
  readonly #room: AttachmentRoom;
  readonly #refresh: () => void;
  readonly #lookedAt = new Set<string>();
  #at!: FieldAt;
  #view!: FormView;
  #joining: Joining | undefined;

  constructor(room: AttachmentRoom, refresh: () => void) {
    this.#room = room;
    this.#refresh = refresh;
  }

  follow(at: FieldAt, view: FormView): void {
    this.#at = at;
    this.#view = view;
  }

  get joining(): Joining | undefined {
    return this.#joining;
  }

  readonly take = (files: readonly File[]): void => void this.#room.add(this.#at, files);

  readonly pause = (item: Attachment): void => {
    this.#room.pause(item.key);
    this.#focus(item, 'resume');
  };

  readonly resume = (item: Attachment): void => {
    this.#room.resume(item.key);
    this.#focus(item, 'pause');
  };

  readonly remove = (item: Attachment): void => {
    this.#room.remove(item.key);
    this.#view.announce(msg(str`Đã xóa ${item.name}. Có thể hoàn tác.`, { id: 'files.said.removed' }));
    this.#focus(item, 'undo');
  };

  readonly undo = (item: Attachment): void => {
    this.#room.undo(item.key);
    this.#view.announce(msg(str`Đã lấy lại ${item.name}.`, { id: 'files.said.back' }));
    this.#focus(item, 'remove');
  };

  readonly signIn = (): void => {
    const { desk, portal } = this.#view;
    void (desk?.desk.signIn.inWindow() ?? portal.session.signIn('popup').catch(() => undefined));
  };

  readonly save = (item: Attachment): void => void this.#save(item);

  readonly look = ({ key }: Attachment): void => {
    if (!this.#lookedAt.delete(key)) this.#lookedAt.add(key);
    this.#refresh();
  };

  readonly isLookedAt = ({ key }: Attachment): boolean => this.#lookedAt.has(key);

  readonly contentOf = ({ key }: Attachment): Promise<Blob | undefined> => this.#room.contentOf(key);

  readonly join: JoinActions = {
    change: (joining) => {
      this.#joining = joining;
      this.#refresh();
    },
    join: (keys) => void this.#join(keys),
    focus: (id) => this.#view.focus(id),
    announce: (words) => this.#view.announce(words),
  };

  #focus(item: Attachment, kind: Parameters<typeof buttonId>[2]): void {
    this.#view.focus(buttonId(this.#at.id, item, kind));
  }

  /** Handed to the device as a file: nothing of it runs in this page. */
  async #save({ key, name }: Attachment): Promise<void> {
    try {
      const blob = await this.#room.contentOf(key);
      if (!blob) throw new Error('The bytes are gone');
      const href = URL.createObjectURL(blob);
      Object.assign(document.createElement('a'), { href, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(href), 60_000);
    } catch {
      this.#view.announce(msg(str`Chưa mở được ${name}. Vui lòng thử lại.`, { id: 'files.said.not-opened' }));
    }
  }

  /** The pages go only when their PDF is there. */
  async #join(keys: readonly string[]): Promise<void> {
    this.join.change({ order: keys, state: 'working' });
    try {
      const [{ joinPages }, ...pages] = await Promise.all([import('../join/join-pages.js'), ...keys.map((key) => this.#room.contentOf(key))]);
      const pictures = pages.filter((page) => page !== undefined);
      if (pictures.length < keys.length) throw new Error('A page is gone');
      const pdf = await joinPages(pictures);
      if (pdf.size > (await this.#room.limitsOf(this.#at)).maxBytes) return this.join.change({ order: keys, state: 'too-large' });
      const first = this.#room.list.get(keys[0] as string)?.name.replace(/\.\w+$/, '') ?? '';
      const name = msg(str`${first} (${keys.length} trang)`, { id: 'files.join.name' });
      this.join.change(undefined);
      void this.#room.replace(this.#at, keys, new File([pdf], `${name}.pdf`, { type: pdf.type }));
      this.#view.announce(msg(str`Đã ghép ${keys.length} trang thành một PDF.`, { id: 'files.said.joined' }));
      this.#view.focus(this.#at.id);
    } catch {
      this.join.change({ order: keys, state: 'failed' });
    }
  }
}
