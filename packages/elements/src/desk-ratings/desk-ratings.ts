import type { DeskRating, Locale, RatingGrouping, RatingSummary } from '@dvcqg/openapi';
import { msg, str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { fillAddress } from '../core/fill-address.js';
import { heading } from '../core/heading.js';
import { wordsLocale } from '../core/localization.js';
import { property } from '../core/property.js';
import { accessView } from '../desk/access-view.js';
import { rolesWords } from '../desk/code-words.js';
import { failureView } from '../desk/failure-view.js';
import { ListLoader } from '../desk/list/list-loader.js';
import { listSkeleton, pager } from '../desk/list/list-parts.js';
import { OfficerAccess } from '../desk/officer-access.js';
import { styles } from './desk-ratings-styles.js';
import { choiceView, figuresView } from './figures/figures-view.js';
import { type Period, periodsUntil } from './figures/period.js';
import { filterView } from './list/filter-view.js';
import { isWrongWay, NO_FILTER, queryOf, type RatingFilter } from './list/rating-filter.js';
import { ratingsView } from './list/ratings-view.js';

/**
 * What people said of the officer's agencies, and for managers what it comes to.
 *
 * @tag dvc-desk-ratings
 * @summary Ratings of an officer's agencies, with figures and grades for managers.
 * @slot - Shows until the portal is known.
 */
export class DvcDeskRatings extends DvcElement {
  static override readonly tag = 'dvc-desk-ratings';
  static override readonly styles = styles;

  /** Address of a dossier with `{code}`. Without it its code is only words. */
  @property({ attribute: 'dossier-href' }) dossierHref = '';

  /** Level of the heading in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  readonly #access = new OfficerAccess(this, () => this.#begin());
  readonly #list = new ListLoader<DeskRating>(this, () => this.requestUpdate(), this.#access.doubt);
  readonly #figures = new ListLoader<RatingSummary>(this, () => this.requestUpdate(), this.#access.doubt);
  readonly #periods = periodsUntil(new Date());
  #filter = NO_FILTER;
  #by: RatingGrouping = 'agency';
  #period: Period = this.#periods[0] ?? '';

  protected override render(): TemplateResult {
    return html`<div class="root stack">${accessView(this.#access) ?? this.#page(wordsLocale())}</div>`;
  }

  get #isManager(): boolean {
    return this.#access.roles.some(({ code }) => code === 'manager');
  }

  #page(locale: Locale): TemplateResult {
    return html`
      <div class="row">${heading(this.headingLevel, 'title', msg('Đánh giá của người dân', { id: 'desk.ratings' }))} <span class="hint">${rolesWords(this.#access.roles)}</span></div>
      ${this.#isManager ? this.#summaries(locale) : nothing}
      <section class="stack" aria-labelledby="said">
        ${heading(this.headingLevel + 1, 'said', msg('Từng đánh giá', { id: 'desk.ratings.each' }))}
        <p class="hint">${msg('Không cho biết ai đã đánh giá. Mã hồ sơ và ý kiến có thông tin cá nhân chỉ lãnh đạo xem được.', { id: 'desk.ratings.note' })}</p>
        ${filterView({ filter: this.#filter, agencies: [...new Set(this.#access.roles.map(({ agencyCode }) => agencyCode))], change: this.#change, clear: () => this.#change(NO_FILTER) })}
        ${this.#area(this.#list, locale, msg('Chưa có đánh giá nào ở đây.', { id: 'desk.ratings.empty' }), (isBusy) =>
          ratingsView({ items: this.#list.items, locale, isBusy, hrefOf: (code) => fillAddress(this.dossierHref, { code }) }))}
      </section>
    `;
  }

  #summaries(locale: Locale): TemplateResult {
    return html`<section class="stack" aria-labelledby="figures">
      ${heading(this.headingLevel + 1, 'figures', msg('Tổng hợp', { id: 'desk.ratings.figures' }))}
      ${choiceView({ by: this.#by, period: this.#period, periods: this.#periods, locale, change: ({ by = this.#by, period = this.#period }) => this.#choose(by, period) })}
      ${this.#area(this.#figures, locale, msg('Kỳ này chưa có đánh giá nào.', { id: 'desk.ratings.figures.empty' }), (isBusy) => figuresView({ items: this.#figures.items, locale, isBusy }))}
    </section>`;
  }

  /** A list in each of its states, with the way to other pages. */
  #area(list: ListLoader<DeskRating> | ListLoader<RatingSummary>, locale: Locale, empty: string, view: (isBusy: boolean) => TemplateResult): TemplateResult {
    const { items, state, error, page, hasNext, total } = list;
    const words = (range: string, all: string, isMore: boolean): string =>
      isMore ? msg(str`${range} trong hơn ${all}`, { id: 'desk.ratings.range.more' }) : msg(str`${range} trong ${all}`, { id: 'desk.ratings.range' });
    return html`<div class="unseen" role="status">${state === 'complete' && items.length === 0 ? empty : nothing}</div>
      ${state === 'error' ? failureView(error, list.reload) : nothing} ${state === 'pending' && total === undefined ? listSkeleton() : nothing}
      ${items.length > 0 ? view(state === 'pending') : nothing} ${items.length === 0 && state === 'complete' ? html`<p class="empty" aria-hidden="true">${empty}</p>` : nothing}
      ${page > 1 || hasNext ? pager(list, locale, words) : nothing}`;
  }

  /** Begins anew, for whoever is at the desk now. */
  #begin(): void {
    this.#filter = NO_FILTER;
    this.#list.clear();
    this.#figures.clear();
    if (this.#access.account === undefined) return;
    this.#ask();
    if (this.#isManager) this.#choose(this.#by, this.#period);
  }

  #ask(): void {
    const { desk } = this.#access;
    const query = queryOf(this.#filter);
    if (desk && !isWrongWay(this.#filter)) this.#list.begin((page, options) => desk.ratings({ ...query, ...page }, options));
  }

  #choose(by: RatingGrouping, period: Period): void {
    const { desk } = this.#access;
    this.#by = by;
    this.#period = period;
    if (desk) this.#figures.begin((page, options) => desk.ratingSummaries({ by, period, ...page }, options));
  }

  readonly #change = (change: Partial<RatingFilter>): void => {
    this.#filter = { ...this.#filter, ...change };
    this.requestUpdate();
    this.#ask();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-desk-ratings': DvcDeskRatings;
  }
}
