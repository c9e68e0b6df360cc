import type { DeskFeedback, DeskFeedbackCommand, DeskFeedbackList } from '@dvcqg/openapi';
import { example, exampleFetch, problemResponse, type Answerer } from './example-fetch.js';

/** One of the contract's examples of feedback on a desk. */
export const deskFeedbackIn = (name: string, more: Partial<DeskFeedback> = {}): DeskFeedback => ({ ...example<DeskFeedback>('/v1/desk/feedback/{feedbackCode}', name), ...more });

/** Feedback on a desk, in memory: keeps what was done, by revision and key. */
export class DeskFeedbackGateway {
  shown: DeskFeedback = deskFeedbackIn('received');
  list: DeskFeedbackList = example<DeskFeedbackList>('/v1/desk/feedback', 'page');
  /** What an action comes to; by default it gets a revision. */
  after: (command: DeskFeedbackCommand, shown: DeskFeedback) => DeskFeedback = (_command, shown) => shown;
  /** Answers before the desk does. */
  fault: ((method: string, path: string) => Response | 'cut' | undefined | Promise<Response | 'cut' | undefined>) | undefined;
  readonly commands: { readonly command: DeskFeedbackCommand; readonly key: string | null; readonly revision: string | null }[] = [];
  readonly queries: URLSearchParams[] = [];
  readonly #answers: Readonly<Record<string, Answerer>> = {
    'get /v1/desk/feedback': (url) => this.#list(url),
    'get /v1/desk/feedback/{feedbackCode}': () => this.shown,
    'post /v1/desk/feedback/{feedbackCode}/actions': (_url, request) => this.#act(request),
  };

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '');
    const fault = await this.fault?.(request.method, path);
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    return fault ?? exampleFetch(this.#answers)(request);
  };

  /** Somebody else does something meanwhile. */
  overtake(): void {
    const { feedback } = this.shown;
    const event = { id: 'other', type: 'started', at: '2026-11-20T01:00:00Z', byName: 'Hoàng Anh Tuấn' } as const;
    this.shown = { ...this.shown, feedback: { ...feedback, revision: feedback.revision + 1, events: [...feedback.events, event] } };
  }

  #list({ searchParams }: URL): unknown {
    this.queries.push(searchParams);
    const state = searchParams.get('state');
    const items = this.list.items.filter((item) => !state || item.state === state);
    return { ...this.list, items, total: items.length };
  }

  async #act(request: Request): Promise<unknown> {
    const command = (await request.json()) as DeskFeedbackCommand;
    const revision = request.headers.get('if-match');
    this.commands.push({ command, revision, key: request.headers.get('idempotency-key') });
    const { feedback } = this.shown;
    if (revision !== `"${feedback.revision}"`) return problemResponse(412, 'revision_conflict');
    this.shown = this.after(command, { ...this.shown, feedback: { ...feedback, revision: feedback.revision + 1 } });
    return this.shown;
  }
}
