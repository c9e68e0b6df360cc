import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { labelOf } from '../../fields/field-frame.js';
import type { FormView } from '../../form-view.js';
import type { FieldAt } from '../../session/field-at.js';
import { knownRoom, roomOf } from '../room-of.js';
import type { Attachment } from '../room/attachment.js';
import { filesOf } from '../room/places.js';
import { bytesWords } from '../words/size-words.js';
import { shortStateWords } from '../words/state-words.js';

/** A paper among the answers: the names of its files, on the screen and on paper. */
export const attachmentReview = (at: FieldAt, view: FormView): TemplateResult => {
  const room = roomOf(view);
  const items = room.answers.filesOf(at).filter(({ isRemoved }) => !isRemoved);
  const known = new Set(items.flatMap(({ state }) => (state.kind === 'ready' ? state.file.uploadId : [])));
  const others = filesOf(at).filter(({ uploadId }) => !known.has(uploadId));
  const isEmpty = items.length + others.length === 0;
  return html`<dl class="answer">
    <dt>${labelOf(at, view)}</dt>
    ${others.map(({ name, size }) => html`<dd>${name}, ${bytesWords(size, view.locale)}</dd>`)} ${items.map((item) => html`<dd>${itemWords(item, view)}</dd>`)}
    ${isEmpty ? html`<dd><span class="hint">${msg('Không có tệp', { id: 'files.review.none' })}</span></dd>` : nothing}
  </dl>`;
};

const itemWords = (item: Attachment, { locale }: FormView): string => {
  const words = `${item.name}, ${bytesWords(item.size, locale)}`;
  return item.state.kind === 'ready' ? words : `${words} (${shortStateWords(item, locale)})`;
};

/** Says which files have not arrived yet, and that sending waits for them. Nothing when all are there. */
export const runningNotice = (view: FormView): TemplateResult | typeof nothing => {
  const running = knownRoom(view)?.list.running ?? [];
  if (running.length === 0) return nothing;
  return html`<div id="files-running" class="notice" tabindex="-1">
    <p>
      ${running.length === 1 ? msg('Còn 1 tệp chưa tải xong.', { id: 'files.running.one' }) : msg(str`Còn ${running.length} tệp chưa tải xong.`, { id: 'files.running' })}
      ${msg('Hồ sơ gửi được khi mọi tệp đã tải xong; bạn có thể chờ ở đây.', { id: 'files.running.wait' })}
    </p>
    <ul>
      ${running.map((item) => html`<li>${item.name}: ${shortStateWords(item, view.locale)}</li>`)}
    </ul>
  </div>`;
};
