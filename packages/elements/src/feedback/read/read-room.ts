import type { FeedbackSubject, NamedCode, PublishedFeedback, PublishedFeedbackSummary } from '@dvcqg/openapi';
import { feedbackOf, type FeedbackResource } from '@dvcqg/sdk/feedback';
import { msg, str } from '@lit/localize';
import { html, type TemplateResult } from 'lit';
import { adoptStyles } from '../../core/adopt-styles.js';
import { errorWords } from '../../core/error-words.js';
import { formatNumber } from '../../core/format.js';
import { PagedList } from '../../my-dossiers/paged-list.js';
import type { FeedbackRoom, FeedbackSeat } from '../room.js';
import { lateStyles } from '../styles/late-styles.js';
import { readStyles } from '../styles/read-styles.js';
import { failureView, listView, publishedView, searchView } from './read-view.js';

/** What the list is narrowed to. */
export interface ReadQuery {
  readonly q: string;
  readonly subject: FeedbackSubject | '';
  readonly agency: string;
}

const PAGE = 10;
/** Milliseconds between the last letter typed and the question to the gateway. */
const TYPING = 300;

/** Published answers: searching them, and reading one. */
class ReadRoom implements FeedbackRoom {
  readonly #seat: FeedbackSeat;
  readonly #feedback: FeedbackResource;
  readonly #list: PagedList<PublishedFeedbackSummary>;
  #query: ReadQuery = { q: '', subject: '', agency: '' };
  #agencies: readonly NamedCode[] = [];
  #named = '';
  #code = '';
  #shown: PublishedFeedback | undefined;
  #error: unknown;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #spoken = 0;

  constructor(seat: FeedbackSeat) {
    const { host, portal } = seat;
    this.#seat = seat;
    this.#feedback = feedbackOf(portal.client);
    this.#list = new PagedList(host);
    adoptStyles(host.renderRoot as ShadowRoot, [lateStyles, readStyles]);
  }

  begin(): void {
    this.#search();
    // Without them the list is just not narrowed by one of them.
    void this.#feedback.rules().then(
      ({ agencies }) => {
        this.#agencies = agencies;
        this.#seat.host.requestUpdate();
      },
      () => undefined,
    );
  }

  render(): TemplateResult {
    this.#follow();
    if (this.#code) return this.#one();
    this.#speak();
    return html`${searchView({ query: this.#query, agencies: this.#agencies, change: (change, isTyped) => this.#change(change, isTyped) })}
    ${listView({ list: this.#list, isNarrowed: Object.values(this.#query).some(Boolean), locale: this.#seat.portal.locale, headingLevel: this.#seat.headingLevel(), open: (code) => this.#open(code) })}`;
  }

  close(): void {
    clearTimeout(this.#typing);
    this.#list.hostDisconnected();
    this.#seat.host.removeController(this.#list);
  }

  /** The page may name an answer, and another one later. */
  #follow(): void {
    const { code } = this.#seat.about();
    if (code === this.#named) return;
    this.#named = code;
    if (code) queueMicrotask(() => this.#open(code));
  }

  #one(): TemplateResult {
    const { headingLevel, portal } = this.#seat;
    const back = (): void => this.#back();
    if (this.#error !== undefined) return failureView(this.#error, () => this.#open(this.#code), back);
    if (!this.#shown) return html`<progress aria-label=${openingWords()}></progress>`;
    return publishedView(this.#shown, headingLevel(), portal.locale, back);
  }

  #change(change: Partial<ReadQuery>, isTyped: boolean): void {
    this.#query = { ...this.#query, ...change };
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => this.#search(), isTyped ? TYPING : 0);
    this.#seat.host.requestUpdate();
  }

  #search(): void {
    const { agency, q, subject } = this.#query;
    const narrowed = { ...(q.trim() && { q: q.trim() }), ...(subject && { subject }), ...(agency && { agency }) };
    this.#list.begin((cursor, signal) => this.#feedback.published({ ...narrowed, limit: PAGE, ...(cursor !== undefined && { cursor }) }, { signal }));
  }

  /** How many were found is said once for each question, not for each page. */
  #speak(): void {
    const { items, state, total } = this.#list;
    const said = state === 'complete' ? total + 1 : 0;
    if (said === this.#spoken || items.length > PAGE) return;
    this.#spoken = said;
    const words = total === 0 ? msg('Không tìm thấy câu trả lời nào.', { id: 'feedback.read.none' }) : msg(str`${formatNumber(total, this.#seat.portal.locale)} câu trả lời`, { id: 'feedback.read.count' });
    if (said > 0) queueMicrotask(() => this.#seat.announce(words));
  }

  #open(code: string): void {
    this.#code = code;
    this.#shown = undefined;
    this.#error = undefined;
    this.#seat.announce(openingWords());
    void this.#read(code);
  }

  async #read(code: string): Promise<void> {
    try {
      const shown = await this.#feedback.publishedOne(code);
      if (code === this.#code) this.#shown = shown;
      this.#seat.focus('published');
    } catch (error) {
      if (code === this.#code) this.#error = error;
      this.#seat.announce(errorWords(error));
      this.#seat.focus('unread');
    }
    this.#seat.host.requestUpdate();
  }

  #back(): void {
    const code = this.#code;
    this.#code = '';
    this.#seat.host.requestUpdate();
    this.#seat.focus(this.#list.items.some((item) => item.code === code) ? `open-${code}` : 'read-q');
  }
}

const openingWords = (): string => msg('Đang mở…', { id: 'desk.opening' });

export const open = (seat: FeedbackSeat): FeedbackRoom => {
  const room = new ReadRoom(seat);
  room.begin();
  return room;
};
