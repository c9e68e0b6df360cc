import type { DossierReceived, Draft, DraftContent, DraftSummary, FormDefinition, Portal } from '@dvcqg/openapi';
import { html, render } from 'lit';
import type { PortalSession } from '../src/core/portal-session.js';
import type { DvcDossierForm } from '../src/dossier-form/dossier-form.js';
import { example, exampleFetch, problemResponse, type Answerer } from './example-fetch.js';
import './fake-session.js';
import { field, formOf } from './form-examples.js';
import { ReceiptSigner } from './receipt-signer.js';

/** Two steps, three questions. */
export const shortForm = (more: Partial<FormDefinition> = {}): FormDefinition => ({
  ...formOf([field('name', 'text', 'Họ và tên', { required: true }), field('phone', 'phone', 'Điện thoại')], [field('place', 'text', 'Nơi ở')]),
  ...more,
});

export const portalOf = (applying: Partial<Portal['applying']> = {}): Portal => {
  const portal = example<Portal>('/v1/portal', 'langSon');
  return { ...portal, applying: { ...portal.applying, ...applying } };
};

/** A gateway in memory: keeps drafts by revision, takes dossiers exactly once. */
export class ExampleGateway {
  readonly drafts = new Map<string, Draft>();
  readonly received = new Map<string, { readonly body: string; readonly answer: DossierReceived }>();
  readonly requests: { readonly method: string; readonly path: string; readonly key: string | null; readonly applicant: string | null; readonly body: string }[] = [];
  /** Answers before this gateway does; for faults. */
  fault: ((method: string, path: string) => Response | 'cut' | undefined | Promise<Response | 'cut' | undefined>) | undefined;
  /** What happened though its answer is lost. */
  losesAnswers = false;
  definition = shortForm();
  applying: Partial<Portal['applying']> = {};
  readonly signer = new ReceiptSigner();

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const path = new URL(request.url).pathname.replace(/^.*(?=\/v1\/)/, '');
    const body = request.method === 'GET' ? '' : await request.clone().text();
    this.requests.push({ method: request.method, path, body, key: request.headers.get('idempotency-key'), applicant: request.headers.get('applicant-key') });
    const fault = await this.fault?.(request.method, path);
    if (fault === 'cut') throw new TypeError('Failed to fetch');
    if (fault) return fault;
    const answer = await this.#answer(request);
    if (this.losesAnswers && request.method !== 'GET') throw new TypeError('Failed to fetch');
    return answer;
  };

  of(method: string, path: string): readonly { readonly key: string | null; readonly applicant: string | null; readonly body: string }[] {
    return this.requests.filter((request) => request.method === method && request.path.startsWith(path));
  }

  /** Another device changes a draft. */
  change(id: string, values: Record<string, unknown>): void {
    const draft = this.drafts.get(id) as Draft;
    this.drafts.set(id, { ...draft, revision: draft.revision + 1, updatedAt: new Date().toISOString(), content: { ...draft.content, values } });
  }

  readonly #answer = exampleFetch({
    '/v1/portal': () => portalOf(this.applying),
    '/v1/services/{code}/form': () => this.definition,
    'get /v1/drafts': () => {
      const items = [...this.drafts.values()].map(summaryOf).toSorted((one, other) => other.updatedAt.localeCompare(one.updatedAt));
      return { items, total: items.length, nextCursor: null };
    },
    'get /v1/drafts/{draftId}': (url) => this.drafts.get(lastOf(url)) ?? problemResponse(404, 'not_found'),
    'put /v1/drafts/{draftId}': (url, request) => this.#save(lastOf(url), request),
    'delete /v1/drafts/{draftId}': (url) => {
      this.drafts.delete(lastOf(url));
      return new Response(null, { status: 204 });
    },
    '/v1/receipts/keys': () => this.signer.keys(),
    'post /v1/dossiers': (_url, request) => this.#submit(request),
  } satisfies Record<string, Answerer>);

  async #save(id: string, request: Request): Promise<unknown> {
    const content = (await request.json()) as DraftContent;
    const [before, expected] = [this.drafts.get(id), request.headers.get('if-match')];
    const isSame = before !== undefined && JSON.stringify(before.content) === JSON.stringify(content);
    if (before ? expected !== `"${before.revision}"` && !isSame : expected !== null) return problemResponse(412, 'revision_conflict');
    const now = new Date().toISOString();
    const draft: Draft = {
      id, content, revision: (before?.revision ?? 0) + 1, createdAt: before?.createdAt ?? now, updatedAt: now, expiresAt: new Date(Date.now() + 90 * 864e5).toISOString(), serviceName: 'Thủ tục đăng ký khai sinh',
    };
    this.drafts.set(id, draft);
    return summaryOf(draft);
  }

  async #submit(request: Request): Promise<unknown> {
    const key = request.headers.get('idempotency-key') ?? '';
    const body = await request.text();
    const before = this.received.get(key);
    if (before && before.body !== body) return problemResponse(422, 'idempotency_key_reused');
    const code = `H37-261122-${String(this.received.size + 1).padStart(4, '0')}`;
    const given = example<DossierReceived>('/v1/dossiers', 'example', '201', 'post');
    const answer = before?.answer ?? { ...given, code, receipt: await this.signer.sign({ ...given.receipt.facts, dossierCode: code }) };
    this.received.set(key, { body, answer });
    return new Response(JSON.stringify(answer), { status: 201, headers: { 'content-type': 'application/json' } });
  }
}

const lastOf = (url: URL): string => url.pathname.split('/').at(-1) ?? '';

const summaryOf = ({ content, createdAt, expiresAt, id, revision, serviceName, updatedAt }: Draft): DraftSummary => ({
  id, revision, createdAt, updatedAt, expiresAt, serviceName, serviceCode: content.serviceCode, ...(content.step !== undefined && { step: content.step }),
});

export interface DossierOptions {
  readonly session?: PortalSession;
  readonly endpoint?: string;
  readonly draft?: string;
  readonly locale?: string;
  readonly isShared?: boolean;
  readonly dossierHref?: string;
  readonly on?: (event: Event) => void;
}

/** A form in the page, at a gateway of its own unless one is named. */
export const mountDossier = (fetch: typeof globalThis.fetch, { session, endpoint = `/gateway-${crypto.randomUUID()}`, draft = '', locale = 'vi', isShared = false, dossierHref = '', on }: DossierOptions = {}): DvcDossierForm => {
  render(
    html`<dvc-provider .fetch=${fetch} endpoint=${endpoint} locale=${locale}>
      <session-in-place .session=${session}>
        <dvc-dossier-form service="1.001193" draft=${draft} ?shared-device=${isShared} dossier-href=${dossierHref} @dvc-dossier-submit=${on} @dvc-dossier-submitted=${on}></dvc-dossier-form>
      </session-in-place>
    </dvc-provider>`,
    document.body,
  );
  return document.querySelector('dvc-dossier-form') as DvcDossierForm;
};
