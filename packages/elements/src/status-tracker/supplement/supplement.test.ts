import type { Dossier, Portal, SupplementSubmission } from '@dvcqg/openapi';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asked, DOSSIER_CODE, DOSSIER_PATH, processing, supplementSent } from '../../../testing/dossier-states.js';
import { example, exampleFetch, jsonResponse, problemResponse, type Answerer } from '../../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../../testing/fake-session.js';
import { pdf } from '../../../testing/file-examples.js';
import { button, clearTracker, openTracker, SECRET, showTracker, status } from '../../../testing/mount-tracker.js';
import { forgetDrafts, storedText } from '../../../testing/stored-text.js';
import { UploadGateway } from '../../../testing/upload-gateway.js';

const SUPPLEMENT = 'post /v1/dossiers/{dossierCode}/supplements/{requestId}';
const NOTE = 'Tên đúng là Nông Minh Canary.';
let uploads = new UploadGateway();
let now: Dossier = asked();

const portal = (): Portal => {
  const given = example<Portal>('/v1/portal', 'langSon');
  return { ...given, applying: { ...given.applying, anonymous: true } };
};

/** A gateway that takes the supplement, unless it is told to do otherwise. */
const gateway = (send: Answerer = () => (now = supplementSent())): typeof fetch => exampleFetch({ '/v1/portal': portal, [DOSSIER_PATH]: () => now, ...uploads.answers, [SUPPLEMENT]: send });

const text = (words: string | RegExp) => page.getByText(words);
const note = (item: number) => page.getByRole('textbox', { name: new RegExp(`Trả lời mục ${item} bằng lời`) });
const chooser = page.getByLabelText('Chọn tệp: Giấy chứng sinh');
const send = () => userEvent.click(button('Gửi phần bổ sung'));
const isSending = ({ url }: Request): boolean => url.includes('/supplements/');
const open = () => userEvent.click(button('Bổ sung ngay'));

const fill = async (): Promise<void> => {
  await userEvent.upload(chooser, pdf('chung-sinh.pdf'));
  await expect.element(text('Đã xong')).toBeVisible();
  await userEvent.fill(note(2), NOTE);
};

beforeEach(() => {
  uploads = new UploadGateway();
  now = asked();
});

afterEach(async () => {
  clearTracker();
  sessionStorage.clear();
  await forgetDrafts();
});

describe('a supplement', () => {
  it('shows each thing that is asked for with its reason, and takes files and words', async () => {
    const { requests } = openTracker(gateway());
    await open();
    await expect.element(page.getByRole('region', { name: 'Mục 1 trên 2: Giấy chứng sinh' })).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Mục 2 trên 2' })).toBeVisible();
    await fill();
    await send();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    await expect.element(status).toHaveTextContent('Đã gửi phần bổ sung. Cơ quan sẽ xem và trả lời.');
    const sent = requests.filter(isSending);
    expect(sent).toHaveLength(1);
    expect(await sent[0]?.json()).toEqual({ answers: [{ item: 0, uploadIds: [uploads.files[0]?.upload.id ?? ''] }, { item: 1, note: NOTE }] } satisfies SupplementSubmission);
    expect([sent[0]?.headers.get('dossier-secret'), sent[0]?.headers.get('applicant-key')]).toEqual([SECRET, uploads.asked[0]?.headers.get('applicant-key')]);
  });

  it('is not said to be on its way any more once something newer happens', async () => {
    const { lines } = openTracker(gateway());
    await open();
    await fill();
    await send();
    const said = page.getByText('Đã gửi phần bổ sung. Cơ quan sẽ xem và trả lời.');
    await expect.element(said.last()).toBeVisible();
    now = processing({ revision: 9 });
    lines.at(-1)?.tell('changed', { code: now.code, revision: 9 });
    await expect.element(page.getByRole('region', { name: 'Đang xử lý' })).toBeVisible();
    expect(said.elements()).toEqual([]);
  });

  it('is not sent while something has no answer, and leads there', async () => {
    const { requests, element } = openTracker(gateway());
    await open();
    await send();
    await expect.element(text('Có 2 mục cần xem lại')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: /^Trả lời mục 2 bằng lời:/ }));
    await expect.poll(() => element.shadowRoot?.activeElement?.shadowRoot?.activeElement).toBe(note(2).element());
    expect(requests.some(isSending)).toBe(false);
    expect(element.dossier?.revision).toBe(3);
  });

  it('waits for files that are on their way', async () => {
    let release = (): void => undefined;
    uploads.gate = () => new Promise((resolve) => (release = resolve));
    const { requests } = openTracker(gateway());
    await open();
    await userEvent.upload(chooser, pdf('cham.pdf'));
    await userEvent.fill(note(2), NOTE);
    await userEvent.fill(note(1), 'Đã gửi kèm.');
    await send();
    await expect.element(text(/Còn 1 tệp chưa tải xong/)).toBeVisible();
    expect(requests.some(isSending)).toBe(false);
    uploads.gate = () => Promise.resolve();
    release();
    await expect.element(text('Đã xong')).toBeVisible();
  });

  it('loses nothing when the page is loaded anew: words and files come back with the receipt', async () => {
    const endpoint = `/gateway-${crypto.randomUUID()}`;
    openTracker(gateway(), { endpoint });
    await open();
    await fill();
    await expect.element(text(/Nội dung được giữ trên máy này/)).toBeVisible();
    await expect.poll(storedText).toContain('supplement');
    clearTracker();
    sessionStorage.clear(); // another day
    openTracker(gateway(), { endpoint });
    await open();
    await expect.element(note(2)).toHaveValue(NOTE);
    await expect.element(text('chung-sinh.pdf')).toBeVisible();
    expect(uploads.count('POST')).toBe(1);
  });

  it('lies on the device as ciphertext only, and not at all once it is sent', async () => {
    openTracker(gateway());
    await open();
    await fill();
    await expect.element(text(/Nội dung được giữ trên máy này/)).toBeVisible();
    expect(await storedText()).not.toMatch(new RegExp(`Canary|chung-sinh|${SECRET}`));
    await send();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    expect(await storedText()).not.toContain('supplement ');
  });

  it('is sent exactly once when the answer is lost, also over a reload', async () => {
    const endpoint = `/gateway-${crypto.randomUUID()}`;
    const cut: Answerer = () => Promise.reject(new TypeError('Failed to fetch'));
    const first = openTracker(gateway(cut), { endpoint });
    await open();
    await fill();
    await send();
    await expect.element(text('Chưa rõ cổng đã nhận chưa – đang hỏi lại')).toBeVisible();
    clearTracker();
    const second = openTracker(gateway(), { endpoint });
    await open();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    const sent = [...first.requests, ...second.requests].filter(isSending);
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    expect(new Set(await Promise.all(sent.map((request) => request.text()))).size).toBe(1);
  });

  it('is sent once however often the button is pressed', async () => {
    const { requests } = openTracker(gateway());
    await open();
    await fill();
    const press = button('Gửi phần bổ sung').element() as HTMLElement;
    press.click();
    press.click();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    expect(requests.filter(isSending)).toHaveLength(1);
  });

  it('that is no longer wanted shows the dossier as it is now', async () => {
    openTracker(gateway(() => {
      now = supplementSent();
      return problemResponse(409, 'action_not_allowed');
    }));
    await open();
    await fill();
    await send();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
  });

  it('that is refused says so, keeps everything, and goes under another key the next time', async () => {
    let refusals = 0;
    const { requests } = openTracker(gateway(() => (refusals++ === 0 ? problemResponse(422, 'answers_invalid') : (now = supplementSent()))));
    await open();
    await fill();
    await send();
    await expect.element(text(/cổng thấy nội dung chưa đủ/)).toBeVisible();
    await expect.element(note(2)).toHaveValue(NOTE);
    await send();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    const keys = requests.filter(isSending).map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(2);
  });

  it('that the gateway cannot read in full is explained with the id to name', async () => {
    openTracker(gateway(() => jsonResponse({ type: 'x', title: 'x', status: 400, code: 'bad_request', requestId: 'req-7' }, 400)));
    await open();
    await fill();
    await send();
    await expect.element(text(/Mã yêu cầu.*req-7|example/)).toBeVisible();
  });

  it('of its owner goes with the session, without a key of its own', async () => {
    const session = new FakeSession(citizen());
    const { requests } = showTracker(gateway(), { code: DOSSIER_CODE, session });
    await open();
    await fill();
    await send();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    const sent = requests.find(isSending);
    expect([sent?.headers.get('dossier-secret'), sent?.headers.get('applicant-key'), uploads.asked[0]?.headers.get('applicant-key')]).toEqual([null, null, null]);
  });

  it('goes on when the reader signs in, where the portal takes files from nobody else', async () => {
    const session = new FakeSession();
    const { '/v1/uploads': take, ...rest } = uploads.answers;
    const isMine = (request: Request): boolean => !request.headers.has('applicant-key');
    const answers = { ...rest, '/v1/uploads': (url: URL, request: Request) => (isMine(request) ? take?.(url, request) : problemResponse(401, 'unauthenticated')) };
    const { requests } = openTracker(exampleFetch({ '/v1/portal': portal, [DOSSIER_PATH]: () => now, ...answers, [SUPPLEMENT]: () => (now = supplementSent()) }), { session });
    await open();
    await userEvent.upload(chooser, pdf('chung-sinh.pdf'));
    await userEvent.click(page.getByRole('button', { name: 'Đăng nhập để gửi tệp' }));
    await expect.element(text('Đã xong')).toBeVisible();
    await userEvent.fill(note(2), NOTE);
    await send();
    await expect.element(text('Bạn đã gửi phần bổ sung, cơ quan đang xem.')).toBeVisible();
    const sent = requests.find(isSending);
    expect([sent?.headers.get('dossier-secret'), sent?.headers.get('applicant-key')]).toEqual([SECRET, null]);
  });

  it('may be left for later, with the focus where it was', async () => {
    const { element } = openTracker(gateway());
    await open();
    await userEvent.fill(note(2), NOTE);
    await userEvent.click(button('Để sau'));
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('supplement');
    await open();
    await expect.element(note(2)).toHaveValue(NOTE);
  });

  it('goes away, also from the device, when the agency does not ask for it any more', async () => {
    const { lines } = openTracker(gateway());
    await open();
    await userEvent.fill(note(2), NOTE);
    await expect.poll(storedText).toContain('supplement ');
    now = supplementSent();
    lines[0]?.tell('changed', { code: DOSSIER_CODE, revision: 4 });
    await expect.element(note(2)).not.toBeInTheDocument();
    await expect.poll(storedText).not.toContain('supplement ');
  });
});

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  it('has no violation at 320 px: empty, wrong, with files, refused', async () => {
    await page.viewport(320, 800);
    const { element } = openTracker(gateway(() => problemResponse(422, 'answers_invalid')), { locale });
    await expect.poll(() => element.closest('dvc-provider')?.lang).toBe(locale);
    const look = async (): Promise<void> => {
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    };
    const inner = (selector: string): Element | null | undefined => element.shadowRoot?.querySelector('dvc-supplement-form')?.shadowRoot?.querySelector(selector);
    const press = (): void => (inner('button[type=submit]') as HTMLElement).click();
    await expect.poll(() => element.shadowRoot?.querySelector('#supplement')).toBeTruthy();
    (element.shadowRoot?.querySelector('#supplement') as HTMLElement).click();
    await expect.poll(() => inner('.choose')).toBeTruthy();
    await look();
    press();
    await expect.poll(() => inner('.summary')).toBeTruthy();
    await look();
    await userEvent.upload(page.elementLocator(inner('input[type=file]') as HTMLElement), pdf('a.pdf'));
    await expect.poll(() => inner('[data-state=ready]')).toBeTruthy();
    await userEvent.fill(page.elementLocator([...(inner('form')?.querySelectorAll('textarea') ?? [])].at(-1) as HTMLElement), NOTE);
    press();
    await expect.poll(() => inner('#act')).toBeTruthy();
    await look();
    await page.viewport(1024, 800);
  });
});
