import { randomUUID } from 'node:crypto';
import type { DeskFeedback, DeskFeedbackCommand, Feedback, FeedbackReceived, FeedbackRequest, PublishedFeedback } from '@dvcqg/openapi';
import { type FeedbackConfig, LAWFUL_DESTINATIONS } from '../feedback/feedback-config.js';
import type { Gateway } from '../gateway.js';
import type { TestOfficer } from './officers.js';
import { ask } from './rating.js';

type App = Pick<Gateway, 'app'>;
type Headers = Readonly<Record<string, string>>;

/** Who sends it; made up, and a canary for what must never become public. */
export const SENDER = { name: 'Nông Thị Hoa', address: 'Thôn Bản Cáu, xã Lộc Bình, tỉnh Lạng Sơn', phone: '0912345678' } as const;
export const CONTENT = 'Bảng niêm yết tại bộ phận một cửa vẫn ghi phải nộp bản sao sổ hộ khẩu, trong khi trang dịch vụ công nói không cần.';
export const PUBLICATION = { title: 'Bảng niêm yết đã cũ', content: CONTENT, answer: 'Bảng niêm yết đã được thay.' } as const;

/** Wide limits, so that tests only reach those that they set. */
export function feedbackConfig(changes: Partial<FeedbackConfig> = {}): FeedbackConfig {
  return { agencies: [], destinations: LAWFUL_DESTINATIONS, examples: false, perPerson: 1000, perAddress: 1000, perText: 1000, ...changes };
}

/** Feedback that keeps the rules, but for its changes. */
export function feedbackRequest(changes: Partial<FeedbackRequest> = {}): FeedbackRequest {
  return { kind: 'reflection', subject: 'procedure', title: 'Bảng niêm yết đã cũ', content: CONTENT, sender: SENDER, ...changes };
}

/** Vietnamese words that make one text unlike another. */
const WORDS = 'ghế chờ quầy giấy số đèn nước quạt bàn cửa sổ tờ mẫu chữ thẻ bút đường hẹn phòng nhà máy tủ mạng lịch'.split(' ');
let made = 0;

/** Feedback that nobody has sent before. */
export function newFeedback(changes: Partial<FeedbackRequest> = {}): FeedbackRequest {
  made += 1;
  const words = Array.from({ length: 16 }, (_each, at) => WORDS[Math.floor(made / 3 ** (at % 6) + at * (1 + (made % 7))) % WORDS.length]);
  return feedbackRequest({ title: `Đề nghị số ${made}`, content: `Đề nghị thứ ${made}: ${words.map((word, at) => `${word} ${WORDS[(made * (at + 3)) % WORDS.length]}`).join(' ')} để người dân đỡ phải chờ.`, ...changes });
}

/** Sends feedback as somebody at an address; whatever the answer is. */
export function sendFeedback(gateway: App, request: unknown = newFeedback(), { headers = {}, key = randomUUID(), address }: { readonly headers?: Headers; readonly key?: string; readonly address?: string } = {}): Promise<Response> {
  return ask(gateway, '/v1/feedback', { 'idempotency-key': key, ...headers }, request, address);
}

async function body<Body>(response: Response, ...expected: readonly number[]): Promise<Body> {
  if (!expected.includes(response.status)) throw new Error(`${response.status} ${await response.text()}`);
  return (await response.json()) as Body;
}

/** Sends feedback; it must be taken. */
export async function sentFeedback(gateway: App, request: FeedbackRequest = newFeedback(), headers: Headers = {}): Promise<FeedbackReceived> {
  return body(await sendFeedback(gateway, request, { headers }), 201);
}

export const withSecret = ({ secret }: Pick<FeedbackReceived, 'secret'>): Record<string, string> => ({ 'feedback-secret': secret });

/** As its sender sees it. */
export async function ownFeedback(gateway: App, received: FeedbackReceived): Promise<Feedback> {
  return body(await ask(gateway, `/v1/feedback/${received.code}`, withSecret(received)), 200);
}

/** A desk for feedback. */
export class FeedbackTestDesk {
  readonly #gateway: App;
  readonly #headers: Headers;

  constructor(gateway: App, { token }: Pick<TestOfficer, 'token'>) {
    this.#gateway = gateway;
    this.#headers = { authorization: `Bearer ${token}` };
  }

  get(path: string): Promise<Response> {
    return ask(this.#gateway, `/v1/desk/feedback${path}`, this.#headers);
  }

  async read<Body = DeskFeedback>(path: string): Promise<Body> {
    return body(await this.get(path), 200);
  }

  act(code: string, command: DeskFeedbackCommand | Readonly<Record<string, unknown>>, revision: number, key: string = randomUUID()): Promise<Response> {
    return ask(this.#gateway, `/v1/desk/feedback/${code}/actions`, { ...this.#headers, 'if-match': `"${revision}"`, 'idempotency-key': key }, command);
  }

  /** Does something with feedback as it is now; it must be possible. */
  async does(code: string, ...commands: readonly DeskFeedbackCommand[]): Promise<DeskFeedback> {
    let shown = await this.read(`/${code}`);
    for (const command of commands) shown = await body(await this.act(code, command, shown.feedback.revision), 200);
    return shown;
  }
}

/** What anybody reads; `undefined` when it is not public. */
export async function published(gateway: App, code: string): Promise<PublishedFeedback | undefined> {
  const response = await ask(gateway, `/v1/published-feedback/${code}`, {});
  return response.status === 404 ? undefined : body(response, 200);
}

/** What went wrong, in one line each. */
export async function broken(response: Response): Promise<string[]> {
  const problem = (await response.json()) as { code: string; violations?: { pointer: string; code: string }[]; feedbackViolations?: { pointer: string; rule: string }[] };
  const all = [...(problem.violations ?? []).map(({ pointer, code }) => `${code} ${pointer}`), ...(problem.feedbackViolations ?? []).map(({ pointer, rule }) => `${rule} ${pointer}`)];
  return [`${response.status} ${problem.code}`, ...all];
}
