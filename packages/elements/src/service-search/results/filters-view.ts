import type { ServiceFacets } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { vietnameseMark } from '../../core/official-names.js';
import { FACET_NAMES } from '../address/address-state.js';
import type { FacetName, Filters } from '../data/search-page.js';
import { facetValues, matching, SHORT_LIST, shortened, type FacetValue } from './facet-values.js';
import { FACET_WORDS, formatCount, hasOfficialNames, valueWords } from './results-labels.js';

/** What the filters show and what they do. */
export interface FiltersModel {
  readonly facets: ServiceFacets;
  readonly filters: Filters;
  readonly names: ReadonlyMap<string, string>;
  /** Long lists that are shown whole, each with the text that narrows it. */
  readonly whole: ReadonlyMap<FacetName, string>;
  readonly toggle: (facet: FacetName, value: string) => void;
  /** Takes a choice back by a button that is gone afterwards. */
  readonly remove: (facet: FacetName, value: string) => void;
  readonly showWhole: (facet: FacetName, text: string | undefined) => void;
  readonly clear: () => void;
}

const SEARCHABLE = 12; // a list longer than this gets a field to narrow it

const renderValue = (facet: FacetName, { value, name, count, isChosen }: FacetValue, model: FiltersModel): TemplateResult => {
  const lang = (hasOfficialNames(facet) && vietnameseMark()) || nothing;
  return html`<label class="value"
    ><input type="checkbox" .checked=${isChosen} @change=${() => model.toggle(facet, value)} /><span lang=${lang}>${name}</span>
    <span class="count">${formatCount(count)}</span></label
  >`;
};

const renderNarrowing = (facet: FacetName, text: string, model: FiltersModel): TemplateResult => {
  const label = msg(str`Tìm trong danh sách: ${FACET_WORDS[facet]()}`, { id: 'filters.narrow' });
  const onInput = (event: Event): void => model.showWhole(facet, (event.target as HTMLInputElement).value);
  return html`<input class="narrow" type="text" aria-label=${label} placeholder=${msg('Nhập để lọc', { id: 'filters.narrow-example' })} .value=${text} @input=${onInput} />`;
};

const renderFacet = (facet: FacetName, model: FiltersModel): TemplateResult | typeof nothing => {
  const values = facetValues(facet, model.facets, model.filters, (value) => valueWords(facet, value, model.names));
  if (values.length === 0) return nothing;
  const text = model.whole.get(facet);
  const shown = text === undefined ? shortened(values) : matching(values, text);
  const rest = values.length - shown.length;
  return html`<fieldset>
    <legend>${FACET_WORDS[facet]()}</legend>
    ${text !== undefined && values.length > SEARCHABLE ? renderNarrowing(facet, text, model) : nothing}
    ${repeat(
      shown,
      ({ value }) => value,
      (value) => renderValue(facet, value, model),
    )}
    ${values.length > SHORT_LIST && (text !== undefined || rest > 0)
      ? html`<button type="button" class="plain" aria-expanded=${text !== undefined} @click=${() => model.showWhole(facet, text === undefined ? '' : undefined)}>
          ${text === undefined ? msg(str`Xem thêm ${formatCount(rest)}`, { id: 'filters.more' }) : msg('Thu gọn', { id: 'filters.fewer' })}
        </button>`
      : nothing}
  </fieldset>`;
};

/** All filters with their counts. */
export const renderFilters = (model: FiltersModel): TemplateResult => html`${FACET_NAMES.map((facet) => renderFacet(facet, model))}`;

/** The chosen values, each removable, and a way to remove all. */
export const renderChips = (model: FiltersModel): TemplateResult | typeof nothing => {
  const chips = FACET_NAMES.flatMap((facet) =>
    (model.filters[facet] ?? []).map((value) => {
      const name = valueWords(facet, value, model.names);
      return html`<li>
        <button type="button" class="chip" @click=${() => model.remove(facet, value)}>
          <span class="hidden">${msg('Bỏ lọc:', { id: 'filters.remove' })}</span>
          <span lang=${(hasOfficialNames(facet) && vietnameseMark()) || nothing}>${name}</span>
          <span aria-hidden="true">✕</span>
        </button>
      </li>`;
    }),
  );
  if (chips.length === 0) return nothing;
  return html`<ul class="chips" aria-label=${msg('Bộ lọc đã chọn', { id: 'filters.chosen' })}>
    ${chips}
    <li><button type="button" class="plain" @click=${model.clear}>${msg('Bỏ tất cả', { id: 'filters.clear' })}</button></li>
  </ul>`;
};
