import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Attachment } from '../room/attachment.js';

/** Pages being put in order before they are joined. */
export interface Joining {
  /** Keys of pictures, in the order of the pages. */
  readonly order: readonly string[];
  readonly state: 'ordering' | 'working' | 'failed' | 'too-large';
}

export interface JoinActions {
  readonly change: (joining: Joining | undefined) => void;
  readonly join: (keys: readonly string[]) => void;
  readonly focus: (id: string) => void;
  readonly announce: (words: string) => void;
}

/** Pictures that may become pages. */
export const canJoin = ({ mediaType, isRemoved, state }: Attachment): boolean =>
  mediaType.startsWith('image/') && !isRemoved && state.kind !== 'refused' && state.kind !== 'preparing' && state.kind !== 'failed';

/** Offers to make one PDF of several photographed pages, and has the reader put them in order. */
export const joinPanel = (id: string, items: readonly Attachment[], joining: Joining | undefined, actions: JoinActions): TemplateResult | typeof nothing => {
  const pictures = items.filter(canJoin);
  if (pictures.length < 2) return nothing;
  if (!joining) {
    const begin = (): void => {
      actions.change({ order: pictures.map(({ key }) => key), state: 'ordering' });
      actions.focus(`${id}-join`);
    };
    return html`<button id="${id}-join-open" class="button screen-only" type="button" @click=${begin}>${msg('Ghép các ảnh thành một PDF…', { id: 'files.join.open' })}</button>`;
  }
  const byKey = new Map(pictures.map((item) => [item.key, item]));
  const pages = [...joining.order.flatMap((key) => byKey.get(key) ?? []), ...pictures.filter(({ key }) => !joining.order.includes(key))];
  return panel(id, pages, joining, actions);
};

const panel = (id: string, pages: readonly Attachment[], joining: Joining, actions: JoinActions): TemplateResult => {
  const cancel = (): void => {
    actions.change(undefined);
    actions.focus(`${id}-join-open`);
  };
  return html`<div class="join screen-only" role="group" id="${id}-join" tabindex="-1" aria-labelledby="${id}-join-title">
    <p id="${id}-join-title" class="part-name">${msg('Ghép thành một PDF: xếp các trang theo đúng thứ tự', { id: 'files.join.title' })}</p>
    <ol class="pages">
      ${repeat(pages, ({ key }) => key, (page, at) => pageRow(id, page, at, pages, actions))}
    </ol>
    ${troubleWords(joining)}
    <div class="row-actions">
      <button class="button primary" type="button" aria-disabled=${joining.state === 'working'} @click=${() => joining.state !== 'working' && actions.join(pages.map(({ key }) => key))}>
        ${joining.state === 'working' ? msg('Đang ghép…', { id: 'files.join.working' }) : msg(str`Ghép ${pages.length} trang`, { id: 'files.join.act' })}
      </button>
      <button class="button" type="button" @click=${cancel}>${msg('Không ghép', { id: 'files.join.cancel' })}</button>
    </div>
  </div>`;
};

const troubleWords = ({ state }: Joining): TemplateResult | typeof nothing => {
  if (state === 'failed') return html`<p class="error" role="alert">${msg('Chưa ghép được. Các ảnh vẫn còn nguyên; bạn có thể thử lại hoặc gửi từng ảnh.', { id: 'files.join.failed' })}</p>`;
  return state === 'too-large' ? html`<p class="error" role="alert">${msg('PDF sẽ lớn hơn mức cho phép. Hãy ghép ít trang hơn; các ảnh vẫn còn nguyên.', { id: 'files.join.too-large' })}</p>` : nothing;
};

const pageRow = (id: string, { key, name }: Attachment, at: number, pages: readonly Attachment[], actions: JoinActions): TemplateResult => {
  const last = pages.length - 1;
  const move = (by: 1 | -1): void => {
    const order = pages.map((page) => page.key);
    order.splice(at + by, 0, ...order.splice(at, 1));
    actions.change({ order, state: 'ordering' });
    actions.announce(msg(str`Đã chuyển đến vị trí ${at + by + 1}.`, { id: 'dossier.row.moved' }));
    const to = at + by;
    actions.focus(`${id}-${key}-${(by < 0 && to > 0) || to === last ? 'up' : 'down'}`);
  };
  const button = (kind: 'up' | 'down', words: string, label: string, by: 1 | -1): TemplateResult =>
    html`<button id="${id}-${key}-${kind}" class="button" type="button" aria-label=${label} @click=${() => move(by)}>${words}</button>`;
  return html`<li>
    <span class="file-name">${msg(str`Trang ${at + 1}:`, { id: 'files.join.page' })} ${name}</span>
    <span class="row-actions">
      ${at > 0 ? button('up', msg('Lên', { id: 'files.join.up' }), msg(str`Lên: ${name}`, { id: 'files.join.up-name' }), -1) : nothing}
      ${at < last ? button('down', msg('Xuống', { id: 'files.join.down' }), msg(str`Xuống: ${name}`, { id: 'files.join.down-name' }), 1) : nothing}
    </span>
  </li>`;
};
