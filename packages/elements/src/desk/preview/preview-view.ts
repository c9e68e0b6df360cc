import type { Locale } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber } from '../../core/format.js';
import { failureView } from '../failure-view.js';
import { drawPage } from './draw-page.js';
import type { PreviewFiles, PreviewState } from './preview-files.js';

/** Drawn at once; more on demand, so that a long scan does not fill the memory. */
export const PAGES_AT_ONCE = 8;

export interface PreviewScene {
  readonly files: PreviewFiles;
  readonly locale: Locale;
  readonly zoom: number;
  readonly shownPages: number;
  /** Words of pages that were drawn, by number. */
  readonly words: ReadonlyMap<number, string>;
  readonly setZoom: (zoom: number) => void;
  readonly showMore: () => void;
  readonly heard: (number: number, words: string) => void;
  readonly save: () => void;
  readonly print: () => void;
}

/** The file that is looked at, drawn, with what can be done with it. */
export const previewView = (scene: PreviewScene): TemplateResult => {
  const { files: { file, state, retry } } = scene;
  if (!file) return html`<p class="hint">${msg('Chọn một tệp để xem ở đây.', { id: 'desk.preview.choose' })}</p>`;
  return html`
    <div class="bar screen-only">
      <strong id="preview-name" tabindex="-1"><bdi translate="no">${file.name}</bdi></strong>
      <span class="row">${state.kind === 'pdf' || state.kind === 'picture' ? drawnTools(scene) : nothing} ${'blob' in state ? saveButton(scene) : nothing}</span>
    </div>
    ${state.kind === 'pending' ? html`<p role="status">${msg('Đang mở tệp…', { id: 'desk.preview.opening' })}</p>` : nothing}
    ${state.kind === 'error' ? failureView(state.error, retry) : nothing}
    ${state.kind === 'other' ? html`<p class="notice">${msg('Không xem trước được loại tệp này. Tải về để mở bằng chương trình khác.', { id: 'desk.preview.other' })}</p>` : nothing}
    ${drawn(state, scene)}
  `;
};

const drawnTools = ({ zoom, setZoom, print }: PreviewScene): TemplateResult => html`
  <button class="button" type="button" aria-label=${msg('Thu nhỏ', { id: 'desk.preview.smaller' })} ?disabled=${zoom <= 1} @click=${() => setZoom(zoom - 0.5)}>−</button>
  <button class="button" type="button" aria-label=${msg('Phóng to', { id: 'desk.preview.larger' })} ?disabled=${zoom >= 3} @click=${() => setZoom(zoom + 0.5)}>+</button>
  <button class="button" type="button" @click=${print}>${msg('In', { id: 'tracker.print' })}</button>
`;

const saveButton = ({ save }: PreviewScene): TemplateResult => html`<button class="button" type="button" @click=${save}>${msg('Tải về', { id: 'tracker.save' })}</button>`;

const drawn = (state: PreviewState, scene: PreviewScene): TemplateResult | typeof nothing => {
  if (state.kind !== 'pdf' && state.kind !== 'picture') return nothing;
  const { files: { file }, zoom, shownPages, showMore, locale } = scene;
  const name = file?.name ?? '';
  const count = state.kind === 'pdf' ? Math.min(state.pages.count, shownPages) : 1;
  return html`<div class="sheet" tabindex="0" role="group" aria-label=${msg(str`Nội dung tệp ${name}`, { id: 'desk.preview.content' })} data-zoom=${zoom}>
      ${state.kind === 'picture'
        ? html`<canvas class="page" role="img" aria-label=${msg(str`Ảnh ${name}`, { id: 'files.picture' })} ${drawPage({ picture: state.picture }, zoom)}></canvas>`
        : Array.from({ length: count }, (_, at) => page(at + 1, state, scene))}
    </div>
    ${state.kind === 'pdf' && state.pages.count > count
      ? html`<button class="button screen-only" type="button" @click=${showMore}>${msg(str`Xem thêm (${formatNumber(state.pages.count - count, locale)} trang nữa)`, { id: 'desk.preview.more' })}</button>`
      : nothing}`;
};

const page = (number: number, { pages }: Extract<PreviewState, { kind: 'pdf' }>, { zoom, words, heard }: PreviewScene): TemplateResult => {
  const text = words.get(number);
  return html`<canvas
      class="page"
      role="img"
      aria-label=${msg(str`Trang ${number} trên ${pages.count}`, { id: 'desk.preview.page' })}
      ${drawPage({ pages, number, heard: (spoken) => heard(number, spoken) }, zoom)}
    ></canvas>
    ${text ? html`<p class="unseen">${text}</p>` : nothing}`;
};
