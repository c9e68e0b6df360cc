import type { RatingRequest, RatingView } from '@dvcqg/openapi';
import { html, render } from 'lit';
import { page } from 'vitest/browser';
import '../src/provider/define.js';
import '../src/rating-widget/define.js';
import type { DvcRatingWidget } from '../src/rating-widget/rating-widget.js';
import { example, exampleFetch } from './example-fetch.js';
import { FakeSession } from './fake-session.js';

export const OWN = '/v1/ratings/{ratingSubject}';
export const RATE = 'post /v1/ratings';
/** Found again wherever it must not be. */
export const SECRET = 'canarySecret_-'.padEnd(43, '0');
export const CODE = 'H37-261122-0001';
export const KEY = `#code=${CODE}&secret=${SECRET}`;

export const open = (name: 'example' | 'place' = 'example'): RatingView => example<RatingView>(OWN, name);
export const ratedView = (): RatingView => example<RatingView>(OWN, 'rated');

/** What a gateway makes of a rating. */
export const viewOf = ({ level, answers = {}, reasons = [], comment }: RatingRequest, view = open()): RatingView => {
  const rating = ratedView().rating as NonNullable<RatingView['rating']>;
  return { ...view, state: 'changeable', rating: { ...rating, level, answers, reasons, ...(comment ? { comment } : {}) } };
};

/** A gateway that takes ratings and notes what it is asked; `answer` may stand in for one. */
export class RatingGateway {
  readonly requests: Request[] = [];
  /** By `Idempotency-Key`, as the gateway does it once. */
  readonly taken = new Map<string, RatingRequest>();
  view = open();
  answer: (() => Promise<Response | undefined> | Response | undefined) | undefined;
  /** What is sent arrives, and its answer does not. */
  losesAnswers = false;

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const sent = request.clone();
    this.requests.push(sent);
    const other = await this.answer?.();
    if (other) return other;
    const answered = await exampleFetch({
      [OWN]: () => this.view,
      [RATE]: async () => {
        const body = (await sent.clone().json()) as RatingRequest;
        const key = request.headers.get('idempotency-key') ?? '';
        if (!this.taken.has(key)) this.taken.set(key, body);
        return (this.view = viewOf(body, this.view));
      },
    })(request);
    if (this.losesAnswers) throw new TypeError('Failed to fetch');
    return answered;
  };

  get ratings(): RatingRequest[] {
    return [...this.taken.values()];
  }
}

interface Options {
  readonly code?: string;
  readonly service?: string;
  readonly place?: string;
  readonly display?: string;
  readonly shared?: boolean;
  readonly locale?: string;
  readonly session?: FakeSession;
  readonly onEvent?: (event: Event) => void;
}

/** A widget at a gateway. */
export const showRating = (fetch: typeof globalThis.fetch, options: Options = {}): DvcRatingWidget => {
  const { code = '', service = '', place = '', display = 'inline', shared = false, locale = 'vi', session = new FakeSession(), onEvent } = options;
  render(
    html`<dvc-provider .fetch=${fetch} locale=${locale} endpoint="/gateway" @dvc-rating-sent=${onEvent} @dvc-rating-kept=${onEvent}>
      <session-in-place .session=${session}>
        <dvc-rating-widget code=${code} service=${service} place=${place} display=${display} ?shared-device=${shared}><p>Gọi 1900 0000 để đánh giá.</p></dvc-rating-widget>
      </session-in-place>
    </dvc-provider>`,
    document.body,
  );
  return document.querySelector('dvc-rating-widget') as DvcRatingWidget;
};

/** Opened by the tracker's link. */
export const openRating = (fetch: typeof globalThis.fetch, options: Options = {}): DvcRatingWidget => {
  history.replaceState(null, '', KEY);
  return showRating(fetch, options);
};

/** Leaves page and device as they were. */
export const clearRating = (): void => {
  render(html``, document.body);
  history.replaceState(null, '', location.pathname + location.search);
  localStorage.clear();
  document.documentElement.lang = 'vi';
};

export const level = (name: string) => page.getByRole('radio', { name, exact: true }).first();
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const checkbox = (name: string) => page.getByRole('checkbox', { name, exact: true });
export const comment = page.getByRole('textbox', { name: 'Lời nhắn cho cơ quan' });
export const thanks = page.getByText('Cảm ơn bạn đã đánh giá.');
export const status = page.getByRole('status');
