import { html, nothing, render } from 'lit';
import { page, userEvent } from 'vitest/browser';
import '../src/feedback/define.js';
import type { DvcFeedback } from '../src/feedback/feedback.js';
import '../src/provider/define.js';
import { FakeSession } from './fake-session.js';
import { GOOD_TEXT, GOOD_TITLE, type FeedbackGateway } from './feedback-gateway.js';

interface Options {
  readonly view?: string;
  readonly only?: boolean;
  readonly code?: string;
  readonly agency?: string;
  readonly service?: string;
  readonly locale?: string;
  readonly session?: FakeSession;
  /** The same one for what stands for a reload or a second tab. */
  readonly endpoint?: string;
}

/** An element and what it told the page. */
export interface MountedFeedback {
  readonly element: DvcFeedback;
  readonly endpoint: string;
  readonly told: readonly string[];
}

export const unmountFeedback = (): void => void render(html``, document.body);

/** `<dvc-feedback>` at a gateway in memory. Mounted again at the same endpoint, it is the page after a reload. */
export const mountFeedback = (
  { fetch }: Pick<FeedbackGateway, 'fetch'>,
  { agency = '', code = '', endpoint = `/gateway-${crypto.randomUUID()}`, locale = 'vi', only = false, service = '', session = new FakeSession(), view = 'send' }: Options = {},
): MountedFeedback => {
  const told: string[] = [];
  const tell = (event: Event & { readonly code?: string; readonly view?: string }): number => told.push(`${event.type} ${event.code ?? event.view}`);
  unmountFeedback();
  render(
    html`<dvc-provider .fetch=${fetch} endpoint=${endpoint} locale=${locale}>
      <session-in-place .session=${session}>
        <dvc-feedback view=${view} ?only=${only} code=${code || nothing} agency=${agency} service=${service} @dvc-feedback-sent=${tell} @dvc-feedback-view=${tell}></dvc-feedback>
      </session-in-place>
    </dvc-provider>`,
    document.body,
  );
  return { element: document.querySelector('dvc-feedback') as DvcFeedback, endpoint, told };
};

export const field = (name: string | RegExp) => page.getByRole('textbox', { name });
export const button = (name: string | RegExp) => page.getByRole('button', { name });
export const title = (name: string | RegExp) => page.getByRole('heading', { name });
export const submit = page.getByRole('button', { name: 'Gửi', exact: true });

/** Fills in everything that must be there. */
export const write = async ({ content = GOOD_TEXT, phone = '0912345678', name = 'Nông Thị Hoa' } = {}): Promise<void> => {
  await userEvent.fill(field('Tiêu đề'), GOOD_TITLE);
  await userEvent.fill(field('Nội dung'), content);
  await userEvent.fill(field('Họ và tên'), name);
  await userEvent.fill(field('Địa chỉ'), 'Thôn Bản Cáu, xã Lộc Bình');
  await userEvent.fill(field('Số điện thoại'), phone);
};
