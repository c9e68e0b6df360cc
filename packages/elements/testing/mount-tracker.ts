import { html, render } from 'lit';
import { page, userEvent } from 'vitest/browser';
import type { DvcDossierOpenedEvent } from '../src/status-tracker/status-tracker-events.js';
import type { DvcStatusTracker } from '../src/status-tracker/status-tracker.js';
import '../src/provider/define.js';
import '../src/status-tracker/define.js';
import { DOSSIER_CODE } from './dossier-states.js';
import { FakeSession } from './fake-session.js';

/** Found again wherever it must not be. */
export const SECRET = 'canarySecret_-'.padEnd(43, '0');
/** Of a receipt's link. */
export const KEY = `#code=${DOSSIER_CODE}&secret=${SECRET}`;

interface Options {
  readonly code?: string;
  readonly locale?: string;
  readonly endpoint?: string;
  readonly session?: FakeSession;
  readonly paymentHref?: string;
  readonly ratingHref?: string;
  readonly onOpened?: (event: DvcDossierOpenedEvent) => void;
}

/** A stream of news that a test tells. */
export interface WatchLine {
  readonly request: Request;
  readonly tell: (event: string, data: object) => void;
}

/** A tracker at a gateway that notes what it is asked. */
export const showTracker = (fetch: typeof globalThis.fetch, options: Options = {}) => {
  const { code = '', locale = 'vi', session = new FakeSession(), endpoint = `/gateway-${crypto.randomUUID()}`, paymentHref = '', ratingHref = '', onOpened } = options;
  const requests: Request[] = [];
  const lines: WatchLine[] = [];
  const noted: typeof fetch = async (input, init) => {
    const request = new Request(input, init);
    if (!request.url.endsWith('/v1/dossier-watch')) {
      requests.push(request.clone());
      return fetch(request);
    }
    const body = new ReadableStream<Uint8Array>({
      start: (out) => void lines.push({ request, tell: (event, data) => out.enqueue(new TextEncoder().encode(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)) }),
    });
    return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  };
  render(
    html`<dvc-provider .fetch=${noted} locale=${locale} endpoint=${endpoint} @dvc-dossier-opened=${onOpened}>
      <session-in-place .session=${session}><dvc-status-tracker code=${code} payment-href=${paymentHref} rating-href=${ratingHref}></dvc-status-tracker></session-in-place>
    </dvc-provider>`,
    document.body,
  );
  const element = document.querySelector('dvc-status-tracker') as DvcStatusTracker;
  return { requests, lines, element };
};

/** The same, opened by the link of a receipt. */
export const openTracker = (fetch: typeof globalThis.fetch, options: Options = {}) => {
  history.replaceState(null, '', KEY);
  return showTracker(fetch, options);
};

/** Leaves the page as it was. */
export const clearTracker = (): void => {
  render(html``, document.body);
  history.replaceState(null, '', location.pathname + location.search);
  document.documentElement.lang = 'vi';
};

export const codeField = page.getByRole('textbox', { name: 'Mã hồ sơ', exact: true });
export const secretField = page.getByRole('textbox', { name: /^Mã bí mật/ });
export const button = (name: string) => page.getByRole('button', { name, exact: true });
export const title = page.getByRole('heading', { name: 'Thủ tục đăng ký khai sinh' });
/** The tracker's own; forms inside it have another one. */
export const status = page.getByRole('status').first();

export const lookUp = async (code = DOSSIER_CODE, secret = SECRET): Promise<void> => {
  await userEvent.fill(codeField, code);
  await userEvent.fill(secretField, secret);
  await userEvent.click(button('Tra cứu'));
};
