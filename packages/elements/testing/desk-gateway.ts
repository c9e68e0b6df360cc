import { ACTION_RULES, type ActorRole, type Situation } from '@dvcqg/domain';
import type { DeskBulkCommand, DeskCommand, DeskCounts, DeskDossierItem, DossierDue, DeskQueue, Dossier, DossierEvent, Session } from '@dvcqg/openapi';
import { example, exampleFetch, problemResponse, type Answerer } from './example-fetch.js';
import { citizen } from './fake-session.js';

/** The officer of the contract's agency, with roles there. */
export const officer = (roles: readonly Session['identity']['roles'][number]['code'][] = ['officer'], accountKey = 'o'.repeat(43)): Session => {
  const session = citizen(accountKey);
  return { ...session, identity: { ...session.identity, displayName: 'Lương Thị Mai', roles: roles.map((code) => ({ code, agencyCode: 'H37' })) } };
};

const NO_TIME = { days: 0, hours: 0, minutes: 0 };

export const due = (state: DossierDue['state'], days = 2): DossierDue => ({
  at: '2026-11-24T10:00:00Z', state, left: state === 'late' ? NO_TIME : { ...NO_TIME, days }, lateBy: state === 'late' ? { ...NO_TIME, days } : NO_TIME, calendarIsComplete: true,
});

const QUEUES: readonly (readonly [DeskQueue, Partial<DeskDossierItem>])[] = [
  ['intake', {}],
  ['work', { status: 'processing', situation: 'processing', unit: 'Phòng Tư pháp', person: 'Hoàng Anh Tuấn' }],
  ['supplement', { status: 'supplement_requested', situation: 'supplement_asked' }],
  ['payment', { status: 'payment_requested', situation: 'payment_asked' }],
  ['withdrawal', { status: 'processing', situation: 'withdrawal_asked' }],
  ['finished', { status: 'finished', situation: 'finished' }],
];
const DUES = ['late', 'due_soon', 'on_time', 'paused'] as const;
const NAMES = ['Nông Thị Hoa', 'Lý Văn Bình', 'Hoàng Minh Châu', 'Vi Văn Tới', 'Công ty TNHH Nông sản Thử Nghiệm Xứ Lạng'];
const SERVICES = ['Thủ tục đăng ký khai sinh', 'Thủ tục đăng ký kết hôn', 'Thủ tục cấp bản sao trích lục hộ tịch, bản sao Giấy khai sinh cho người có yêu cầu'];

/** So many dossiers of a queue. */
export const itemsOf = (queue: DeskQueue, count: number): readonly DeskDossierItem[] => {
  const first = example<{ items: DeskDossierItem[] }>('/v1/desk/dossiers', 'example').items[0] as DeskDossierItem;
  return Array.from({ length: count }, (_, at) => {
    const more = QUEUES.find(([name]) => name === queue)?.[1] ?? QUEUES[at % QUEUES.length]?.[1];
    return {
      ...first, ...more, code: `H37-261122-${String(at + 1).padStart(4, '0')}`, applicantName: NAMES[at % NAMES.length] as string, due: at % 7 === 6 ? null : due(DUES[at % 4] as DossierDue['state'], (at % 5) + 1),
      service: { code: '1.001193', name: SERVICES[at % SERVICES.length] as string },
    };
  });
};

/** The events of a dossier that has just been handed in. */
const submitted: readonly DossierEvent[] = [{ id: 'e1', type: 'submitted', at: '2026-11-22T03:01:09Z', by: 'citizen' }];

/** A dossier in a situation, with what a role may do then. */
export const dossierIn = (situation: Situation, roles: readonly ActorRole[], more: Partial<Dossier> = {}): Dossier => ({
  ...example<Dossier>('/v1/desk/dossiers/{dossierCode}', 'example'),
  ...(situation === 'registered' && { status: 'registered', events: [...submitted], supplements: [], fees: [], tasks: [], due: null, intakeDue: due('due_soon', 1), revision: 1, documents: [], dueHistory: [], holder: { office: 'one_stop' } }),
  situation,
  actions: [...new Set(ACTION_RULES.filter(({ by, in: situations }) => situations.includes(situation) && by.some((role) => roles.includes(role))).map(({ action }) => action))],
  ...more,
});

/** A desk in memory: keeps what was done, by revision and key. */
export class DeskGateway {
  items: readonly DeskDossierItem[] = itemsOf('intake', 3);
  dossier: Dossier = dossierIn('registered', ['officer']);
  /** What happens to the dossier when a command is taken; by default it gets a revision. */
  after: (command: DeskCommand, dossier: Dossier) => Partial<Dossier> = () => ({});
  /** Answers before the desk does. */
  fault: ((path: string, request: Request) => Response | 'cut' | undefined | Promise<Response | 'cut' | undefined>) | undefined;
  /** Codes that a bulk command leaves out, with the problem. */
  refuses: Readonly<Record<string, string>> = {};
  readonly commands: { readonly command: DeskCommand; readonly key: string | null; readonly revision: string | null }[] = [];
  readonly bulks: { readonly command: DeskBulkCommand; readonly key: string | null }[] = [];
  readonly queries: URLSearchParams[] = [];
  readonly #answers: Readonly<Record<string, Answerer>>;
  #counts: DeskCounts = example<DeskCounts>('/v1/desk/counts', 'example');

  /** @param more answers of other operations, such as uploads */
  constructor(more: Readonly<Record<string, Answerer>> = {}) {
    this.#answers = {
      ...more,
      '/v1/desk/dossiers': (url) => this.#list(url),
      '/v1/desk/counts': () => this.#counts,
      'get /v1/desk/dossiers/{dossierCode}': () => this.dossier,
      'post /v1/desk/dossiers/{dossierCode}/actions': (_url, request) => this.#act(request),
      'post /v1/desk/actions': (_url, request) => this.#actOnMany(request),
    };
  }

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '');
    const fault = await this.fault?.(path, request);
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    return fault ?? exampleFetch(this.#answers)(request);
  };

  /** Somebody else works at the same time. */
  count(queue: DeskQueue, count: number): void {
    this.#counts = { ...this.#counts, queues: this.#counts.queues.map((each) => (each.queue === queue ? { ...each, count } : each)) };
  }

  #list(url: URL): unknown {
    this.queries.push(url.searchParams);
    const from = Number(url.searchParams.get('cursor') ?? 0);
    const limit = Number(url.searchParams.get('limit') ?? 20);
    const to = from + limit;
    return { items: this.items.slice(from, to), total: this.items.length, nextCursor: to < this.items.length ? String(to) : null };
  }

  async #act(request: Request): Promise<unknown> {
    const command = (await request.json()) as DeskCommand;
    const revision = request.headers.get('if-match');
    this.commands.push({ command, revision, key: request.headers.get('idempotency-key') });
    if (revision !== `"${this.dossier.revision}"`) return problemResponse(412, 'revision_conflict');
    if (!this.dossier.actions.includes(command.action)) return problemResponse(409, 'action_not_allowed');
    this.dossier = { ...this.dossier, revision: this.dossier.revision + 1, ...this.after(command, this.dossier) };
    return this.dossier;
  }

  async #actOnMany(request: Request): Promise<unknown> {
    const command = (await request.json()) as DeskBulkCommand;
    this.bulks.push({ command, key: request.headers.get('idempotency-key') });
    return {
      results: command.dossiers.map(({ code, revision }) => {
        const problem = this.refuses[code];
        return problem ? { code, done: false, problem } : { code, done: true, revision: revision + 1, status: 'accepted', dueAt: '2026-11-24T10:00:00Z' };
      }),
    };
  }
}
