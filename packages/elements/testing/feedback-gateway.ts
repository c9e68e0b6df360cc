import type { Feedback, FeedbackCompletionRequest, FeedbackReceived, FeedbackRequest, FeedbackRuleViolation, PublishedFeedback, PublishedFeedbackSummary } from '@dvcqg/openapi';
import { example, exampleFetch, problemResponse, type Answerer } from './example-fetch.js';

export const FEEDBACK_CODE = 'PA-4K7M-2QXD';
/** Found again wherever it must not be. */
export const FEEDBACK_SECRET = 'canaryFeedback-'.padEnd(43, '0');
export const FEEDBACK_KEY = `#code=${FEEDBACK_CODE}&secret=${FEEDBACK_SECRET}`;

/** A text that keeps the rules. */
export const GOOD_TITLE = 'Bảng niêm yết thủ tục đã cũ';
export const GOOD_TEXT = 'Bảng niêm yết ở bộ phận một cửa vẫn ghi phải nộp bản sao sổ hộ khẩu, gia đình tôi phải đi lại hai lần.';

/** One of the contract's examples of feedback as its sender sees it. */
export const feedbackIn = (name: string, more: Partial<Feedback> = {}): Feedback => ({ ...example<Feedback>('/v1/feedback/{feedbackCode}', name), ...more });

/** So many published answers. */
export const publishedItems = (count: number): readonly PublishedFeedbackSummary[] => {
  const [first] = example<{ items: PublishedFeedbackSummary[] }>('/v1/published-feedback', 'page').items as [PublishedFeedbackSummary];
  return Array.from({ length: count }, (_, at) => ({ ...first, code: `PA-0000-${String(at + 1).padStart(4, '0')}`, title: `Câu hỏi số ${at + 1}`, subject: at % 2 === 0 ? 'procedure' : 'staff' }));
};

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
}

/** Feedback in memory: takes what is sent once for each key, opens it by its secret, lists what is public. */
export class FeedbackGateway {
  feedback: Feedback = feedbackIn('received');
  published: readonly PublishedFeedbackSummary[] = example<{ items: PublishedFeedbackSummary[] }>('/v1/published-feedback', 'page').items;
  /** What the gateway finds besides. */
  violations: readonly FeedbackRuleViolation[] = [];
  /** Answers before the gateway does. */
  fault: ((method: string, path: string) => Response | 'cut' | undefined | Promise<Response | 'cut' | undefined>) | undefined;
  readonly asked: Asked[] = [];
  readonly sent: { readonly key: string | null; readonly request: FeedbackRequest }[] = [];
  readonly completions: { readonly key: string | null; readonly request: FeedbackCompletionRequest }[] = [];
  readonly #answers: Readonly<Record<string, Answerer>>;

  /** @param more answers of other operations, such as uploads */
  constructor(more: Readonly<Record<string, Answerer>> = {}) {
    this.#answers = {
      ...more,
      'post /v1/feedback': (_url, request) => this.#take(request),
      'get /v1/feedback/{feedbackCode}': (url, request) => this.#open(url, request),
      'post /v1/feedback/{feedbackCode}/completion': (_url, request) => this.#complete(request),
      'get /v1/feedback/{feedbackCode}/files/{fileId}': () => new Response(new Blob(['bytes']), { headers: { 'content-type': 'application/octet-stream' } }),
      'get /v1/published-feedback': (url) => this.#list(url),
      'get /v1/published-feedback/{feedbackCode}': (url) => this.#one(url),
    };
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    const path = url.pathname.replace(/^.*(?=\/v1\/)/, '');
    this.asked.push({ path, method: request.method, query: url.searchParams, headers: request.headers });
    const fault = await this.fault?.(request.method, path);
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    return fault ?? exampleFetch(this.#answers)(request);
  };

  /** What was sent, without those that came twice. */
  get requests(): readonly FeedbackRequest[] {
    const byKey = new Map(this.sent.map(({ key, request }) => [key, request]));
    return [...byKey.values()];
  }

  async #take(request: Request): Promise<unknown> {
    this.sent.push({ key: request.headers.get('idempotency-key'), request: (await request.json()) as FeedbackRequest });
    if (this.violations.length > 0) return problemResponse(422, 'feedback_refused', { feedbackViolations: this.violations });
    const received = example<FeedbackReceived>('/v1/feedback', 'example', '201', 'post');
    return new Response(JSON.stringify({ ...received, code: FEEDBACK_CODE, secret: FEEDBACK_SECRET }), { status: 201, headers: { 'content-type': 'application/json', 'x-request-id': 'example' } });
  }

  #open(url: URL, request: Request): unknown {
    const isOpen = request.headers.get('feedback-secret') === FEEDBACK_SECRET || request.headers.get('authorization') !== null;
    return isOpen && url.pathname.endsWith(this.feedback.code) ? this.feedback : problemResponse(404, 'not_found');
  }

  async #complete(request: Request): Promise<unknown> {
    this.completions.push({ key: request.headers.get('idempotency-key'), request: (await request.json()) as FeedbackCompletionRequest });
    if (this.feedback.state !== 'completion_requested') return problemResponse(409, 'action_not_allowed');
    return (this.feedback = feedbackIn('completed'));
  }

  #list(url: URL): unknown {
    const { searchParams } = url;
    const [q, subject, from] = [searchParams.get('q')?.toLowerCase() ?? '', searchParams.get('subject'), Number(searchParams.get('cursor') ?? 0)];
    const found = this.published.filter((item) => item.title.toLowerCase().includes(q) && (!subject || item.subject === subject));
    const to = from + Number(searchParams.get('limit') ?? 20);
    return { items: found.slice(from, to), total: found.length, nextCursor: to < found.length ? String(to) : null };
  }

  #one(url: URL): unknown {
    const code = url.pathname.split('/').at(-1) ?? '';
    const item = this.published.find((each) => each.code === code);
    return item ? { ...example<PublishedFeedback>('/v1/published-feedback/{feedbackCode}', 'anonymous'), code, title: item.title } : problemResponse(404, 'not_found');
  }
}
