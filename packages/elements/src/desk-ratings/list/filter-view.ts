import type { RatingSubjectKind } from '@dvcqg/openapi';
import { RATING_LEVEL_VALUES, RATING_SUBJECT_KIND_VALUES } from '@dvcqg/openapi';
import { msg } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { isServiceCode } from '../../desk-inbox/address/inbox-view.js';
import { LEVEL_WORDS } from '../../rating-widget/question/question-words.js';
import { hasFilter, isWrongWay, type RatingFilter } from './rating-filter.js';

export const KIND_WORDS = {
  dossier: () => msg('Hồ sơ', { id: 'desk.column.dossier' }),
  service: () => msg('Dịch vụ', { id: 'desk.ratings.service' }),
  place: () => msg('Quầy, trang', { id: 'desk.ratings.place' }),
} satisfies Record<RatingSubjectKind, () => string>;

export interface FilterScene {
  readonly filter: RatingFilter;
  /** Agency codes of the officer's roles. */
  readonly agencies: readonly string[];
  readonly change: (change: Partial<RatingFilter>) => void;
  readonly clear: () => void;
}

type Field = HTMLInputElement | HTMLSelectElement;
const valueOf = (event: Event): string => (event.currentTarget as Field).value.trim();
const option = (value: string, words: string, chosen: string): TemplateResult => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;

/** What narrows the list. */
export const filterView = ({ filter, agencies, change, clear }: FilterScene): TemplateResult => {
  const isWrong = isWrongWay(filter);
  return html`<form class="filters screen-only" role="search" aria-label=${msg('Lọc đánh giá', { id: 'desk.ratings.filters' })} @submit=${(event: Event) => event.preventDefault()}>
    <p>
      <label for="level">${msg('Mức hài lòng', { id: 'desk.ratings.level' })}</label>
      <select id="level" class="control" .value=${live(filter.level)} @change=${(event: Event) => change({ level: valueOf(event) as RatingFilter['level'] })}>
        ${option('', msg('Mọi mức', { id: 'desk.ratings.level.any' }), filter.level)} ${RATING_LEVEL_VALUES.map((level) => option(level, LEVEL_WORDS[level](), filter.level))}
      </select>
    </p>
    <p>
      <label for="kind">${msg('Đánh giá về', { id: 'desk.ratings.kind' })}</label>
      <select id="kind" class="control" .value=${live(filter.kind)} @change=${(event: Event) => change({ kind: valueOf(event) as RatingFilter['kind'] })}>
        ${option('', msg('Tất cả', { id: 'desk.queue.all' }), filter.kind)} ${RATING_SUBJECT_KIND_VALUES.map((kind) => option(kind, KIND_WORDS[kind](), filter.kind))}
      </select>
    </p>
    <p>
      <label for="service">${msg('Mã thủ tục', { id: 'desk.filter.service' })}</label>
      <input id="service" class="control" inputmode="decimal" autocomplete="off" maxlength="8" placeholder="1.001193" .value=${live(filter.service)} @change=${(event: Event) => onService(event, change)} />
    </p>
    <p>
      <label for="from">${msg('Từ ngày', { id: 'desk.ratings.from' })}</label>
      <input id="from" class="control" type="date" .value=${live(filter.from)} aria-invalid=${isWrong ? 'true' : nothing} aria-describedby=${isWrong ? 'wrong' : nothing} @change=${(event: Event) => change({ from: valueOf(event) })} />
    </p>
    <p>
      <label for="to">${msg('đến ngày', { id: 'desk.filter.to' })}</label>
      <input id="to" class="control" type="date" .value=${live(filter.to)} aria-invalid=${isWrong ? 'true' : nothing} @change=${(event: Event) => change({ to: valueOf(event) })} />
    </p>
    ${agencies.length > 1
      ? html`<p>
          <label for="agency">${msg('Cơ quan', { id: 'mine.agency' })}</label>
          <select id="agency" class="control" @change=${(event: Event) => change({ agency: valueOf(event) })}>
            ${option('', msg('Mọi cơ quan của tôi', { id: 'desk.filter.agency.any' }), filter.agency)} ${agencies.map((code) => option(code, code, filter.agency))}
          </select>
        </p>`
      : nothing}
    <label class="option">
      <input type="checkbox" .checked=${live(filter.commented)} @change=${(event: Event) => change({ commented: (event.currentTarget as HTMLInputElement).checked })} />
      <span>${msg('Chỉ đánh giá có ý kiến', { id: 'desk.ratings.commented' })}</span>
    </label>
    ${hasFilter(filter) ? html`<button class="button" type="button" @click=${clear}>${msg('Bỏ lọc', { id: 'desk.ratings.clear' })}</button>` : nothing}
    ${isWrong ? html`<p id="wrong" class="error wide" role="alert">${msg('Ngày bắt đầu phải trước ngày kết thúc.', { id: 'desk.register.wrong' })}</p>` : nothing}
  </form>`;
};

const onService = (event: Event, change: FilterScene['change']): void => {
  const input = event.currentTarget as HTMLInputElement;
  const service = input.value.trim();
  const isRight = service === '' || isServiceCode(service);
  input.setCustomValidity(isRight ? '' : msg('Mã thủ tục có dạng 1.001193.', { id: 'desk.filter.service.wrong' }));
  input.reportValidity();
  if (isRight) change({ service });
};
