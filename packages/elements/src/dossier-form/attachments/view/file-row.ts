import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { isRunning, shareOf, type Attachment } from '../room/attachment.js';
import type { LimitsInWords } from '../words/refusal-words.js';
import { bytesWords } from '../words/size-words.js';
import { stateWords } from '../words/state-words.js';
import { picturePreview } from './picture-preview.js';

/** What can be done with a file. */
export interface FileActions {
  readonly pause: (item: Attachment) => void;
  readonly resume: (item: Attachment) => void;
  readonly remove: (item: Attachment) => void;
  readonly undo: (item: Attachment) => void;
  readonly save: (item: Attachment) => void;
  readonly signIn: () => void;
  /** Shows a picture, or hides it again. */
  readonly look: (item: Attachment) => void;
  readonly isLookedAt: (item: Attachment) => boolean;
  readonly contentOf: (item: Attachment) => Promise<Blob | undefined>;
}

export interface RowWorld {
  /** Of the field. */
  readonly id: string;
  readonly locale: Locale;
  readonly limits: LimitsInWords;
  readonly actions: FileActions;
}

/** Id of a button in a file's row. */
export const buttonId = (field: string, { key }: Pick<Attachment, 'key'>, kind: 'remove' | 'undo' | 'pause' | 'resume'): string => `${field}-${key}-${kind}`;

const button = (id: string | typeof nothing, words: string, label: string, act: () => void, isOpen?: boolean): TemplateResult =>
  html`<button id=${id} class="button" type="button" aria-label=${label} aria-expanded=${isOpen ?? nothing} @click=${act}>${words}</button>`;

/** One file with its name, size, state and what can be done with it. */
export const fileRow = (item: Attachment, world: RowWorld): TemplateResult => (item.isRemoved ? removedRow(item, world) : presentRow(item, world));

const removedRow = (item: Attachment, { id, actions }: RowWorld): TemplateResult => html`
  <p>${msg(str`Đã xóa ${item.name}.`, { id: 'files.removed' })}</p>
  <div class="row-actions screen-only">
    ${button(buttonId(id, item, 'undo'), msg('Hoàn tác', { id: 'files.undo' }), msg(str`Hoàn tác: lấy lại ${item.name}`, { id: 'files.undo-name' }), () => actions.undo(item))}
  </div>
`;

const presentRow = (item: Attachment, world: RowWorld): TemplateResult => {
  const { locale, limits, actions } = world;
  const { state, name } = item;
  const isBad = state.kind === 'refused' || state.kind === 'failed';
  return html`
    <p class="file-head"><span class="file-name">${name}</span> <span class="hint">${sizeWords(item, locale)}</span></p>
    <p class=${isBad ? 'error' : 'file-state'} data-state=${state.kind}>${stateWords(item, limits, locale)}</p>
    ${state.kind === 'sending' ? html`<progress class="screen-only" max="1" .value=${shareOf(item)} aria-label=${msg(str`Đang tải lên ${name}`, { id: 'files.progress' })}></progress>` : nothing}
    ${actions.isLookedAt(item) ? picturePreview(item, actions.contentOf) : nothing}
    <div class="row-actions screen-only">${rowActions(item, world)}</div>
  `;
};

/** What the page made of a large photo is worth telling: it explains why it went so fast. */
const sizeWords = ({ size, original, state }: Attachment, locale: Locale): string => {
  const words = bytesWords(size, locale);
  if (state.kind === 'preparing' || state.kind === 'refused' || size >= original) return words;
  return msg(str`${words}, đã thu nhỏ từ ${bytesWords(original, locale)}`, { id: 'files.shrunk' });
};

const rowActions = (item: Attachment, { id, actions }: RowWorld): readonly (TemplateResult | typeof nothing)[] => {
  const { state, name } = item;
  const isHere = state.kind !== 'preparing' && state.kind !== 'refused';
  const isPicture = item.mediaType.startsWith('image/');
  const canPause = state.kind === 'sending' || state.kind === 'waiting' || (state.kind === 'paused' && state.why === 'network');
  return [
    canPause ? button(buttonId(id, item, 'pause'), msg('Tạm dừng', { id: 'files.pause' }), msg(str`Tạm dừng: ${name}`, { id: 'files.pause-name' }), () => actions.pause(item)) : nothing,
    state.kind === 'paused' && state.why === 'reader'
      ? button(buttonId(id, item, 'resume'), msg('Tiếp tục tải', { id: 'files.resume' }), msg(str`Tiếp tục tải: ${name}`, { id: 'files.resume-name' }), () => actions.resume(item))
      : nothing,
    state.kind === 'paused' && state.why === 'session' ? button(nothing, msg('Đăng nhập', { id: 'files.sign-in' }), msg('Đăng nhập để gửi tệp', { id: 'files.sign-in-name' }), actions.signIn) : nothing,
    state.kind === 'failed' ? button(nothing, msg('Thử lại', { id: 'dossier.retry' }), msg(str`Thử lại: ${name}`, { id: 'files.retry-name' }), () => actions.resume(item)) : nothing,
    isHere && isPicture
      ? button(nothing, msg('Xem ảnh', { id: 'files.look' }), msg(str`Xem ảnh: ${name}`, { id: 'files.look-name' }), () => actions.look(item), actions.isLookedAt(item))
      : nothing,
    isHere && !isPicture && !isRunning(item) ? button(nothing, msg('Mở tệp', { id: 'files.open' }), msg(str`Mở tệp: ${name}`, { id: 'files.open-name' }), () => actions.save(item)) : nothing,
    button(buttonId(id, item, 'remove'), msg('Xóa', { id: 'dossier.row.remove' }), msg(str`Xóa: ${name}`, { id: 'dossier.row.remove-name' }), () => actions.remove(item)),
  ];
};
