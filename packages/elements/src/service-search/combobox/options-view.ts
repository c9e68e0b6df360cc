import type { ServiceSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { LEVEL_WORDS, TIER_WORDS } from '../../core/code-words.js';
import { errorWords } from '../../core/error-words.js';
import { formatDuration, formatNumber } from '../../core/format.js';
import { wordsLocale } from '../../core/localization.js';
import { marked } from '../../core/marked.js';
import { vietnameseMark } from '../../core/official-names.js';
import type { LatestSearch } from '../data/latest-search.js';
import type { SearchPage } from '../data/search-page.js';
import { SUGGESTIONS, type Option } from './option.js';

const serviceOption = (service: ServiceSummary): TemplateResult => {
  const { name, highlights, sector, tiers, onlineLevel, processingTime } = service;
  const time = processingTime && formatDuration(processingTime, wordsLocale());
  const lang = vietnameseMark() ?? nothing;
  return html`<span class="name" lang=${lang}>${marked(name, highlights)}</span>
    <span class="hints">
      <span lang=${lang}>${sector.name}</span> <span>${tiers.map((tier) => TIER_WORDS[tier]()).join(', ')}</span>
      <span>${LEVEL_WORDS[onlineLevel]()}</span> <span ?hidden=${!time}>${time}</span>
    </span>`;
};

const content = (option: Option): unknown => {
  if (option.kind === 'service') return guard([option.service, wordsLocale()], () => serviceOption(option.service));
  if (option.kind === 'recent') return html`<span class="name">${option.text}</span><span class="remove" aria-hidden="true">✕</span>`;
  const count = formatNumber(option.total, wordsLocale());
  return html`<span class="name">${msg(str`Xem tất cả kết quả (${count})`, { id: 'search.all-results' })}</span>`;
};

const renderOption = (option: Option, index: number, isActive: boolean): TemplateResult =>
  html`<li id="option-${index}" part="option" class=${option.kind} role="option" aria-selected=${isActive}>${content(option)}</li>`;

const renderForget = (onForget: () => void): TemplateResult =>
  html`<div class="forget">
    <span>${msg('Tìm gần đây trên thiết bị này. Phím Delete xoá mục đang chọn.', { id: 'search.recent-hint' })}</span>
    <button type="button" @click=${onForget}>${msg('Xoá tất cả', { id: 'search.recent-clear' })}</button>
  </div>`;

/** Keeps the focus in the field while the list is clicked. */
const keepFocus = (event: Event): void => event.preventDefault();

/** What the list offers: services for a text, recent searches for an empty field. */
export const optionsFor = (text: string, page: SearchPage | undefined, recent: () => readonly string[]): readonly Option[] => {
  if (!text.trim()) return recent().map((text) => ({ kind: 'recent', text }));
  const services: Option[] = (page?.items ?? []).slice(0, SUGGESTIONS).map((service) => ({ kind: 'service', service }));
  return page && services.length > 0 && page.total > services.length ? [...services, { kind: 'all', total: page.total }] : services;
};

/** What the box under the field shows. */
export interface PopupModel {
  readonly options: readonly Option[];
  readonly active: number;
  readonly note: string | undefined;
  readonly onClick: (event: MouseEvent) => void;
  readonly onForget: () => void;
}

/** The box under the field. It is there from the beginning, so that the field can name its list. */
export const renderPopup = ({ options, active, note, onClick, onForget }: PopupModel): TemplateResult =>
  html`<div class="popup" part="popup" ?hidden=${options.length === 0 && !note} @mousedown=${keepFocus}>
    ${note ? html`<p class="note">${note}</p>` : nothing}
    <ul id="list" part="list" role="listbox" aria-labelledby="label" ?hidden=${options.length === 0} @click=${onClick}>
      ${options.map((option, index) => renderOption(option, index, index === active))}
    </ul>
    ${options[0]?.kind === 'recent' ? renderForget(onForget) : nothing}
  </div>`;

/** What stands above the list, or in place of it. */
export const noteWords = ({ status, page, error }: LatestSearch): string | undefined => {
  if (status === 'error') return errorWords(error);
  if (!page) return undefined;
  if (page.items.length === 0) return msg('Không tìm thấy dịch vụ nào. Hãy thử từ khác hoặc ngắn hơn.', { id: 'search.none' });
  return page.noGoodMatch ? msg('Không có dịch vụ khớp hẳn. Gần nhất là:', { id: 'search.distant' }) : undefined;
};

/** What a screen reader is told of the list. */
export const listWords = (latest: LatestSearch): string => {
  const shown = Math.min(latest.page?.items.length ?? 0, SUGGESTIONS);
  const note = noteWords(latest);
  if (shown === 0) return note ?? '';
  const count = msg(str`Gợi ý: ${shown}. Dùng phím mũi tên để chọn.`, { id: 'search.suggestions' });
  return note ? `${note} ${count}` : count;
};
