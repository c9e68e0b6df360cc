import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { problemResponse } from '../../../testing/example-fetch.js';
import { FakeSession, citizen } from '../../../testing/fake-session.js';
import { ExampleGateway, mountDossier, shortForm, type DossierOptions } from '../../../testing/mount-dossier.js';
import { forgetDrafts, storedText } from '../../../testing/stored-text.js';
import '../../provider/define.js';
import '../define.js';
import { DvcDossierSubmittedEvent } from '../submitted-event.js';

const box = (name: string | RegExp) => page.getByRole('textbox', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const said = (words: string | RegExp) => page.getByRole('article').getByText(words);
const title = (name: string | RegExp) => page.getByRole('heading', { name });
const leave = (): void => void render(html``, document.body);
const sent = (gateway: ExampleGateway) => gateway.of('POST', '/v1/dossiers');
const signedIn = (): FakeSession => new FakeSession(citizen());

/** Fills the form in up to its last step. */
const fillIn = async (gateway: ExampleGateway, options: DossierOptions = { session: signedIn() }): Promise<void> => {
  mountDossier(gateway.fetch, options);
  await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
  await userEvent.click(button('Tiếp tục'));
  await userEvent.fill(box('Nơi ở'), 'Lạng Sơn');
  await userEvent.click(button('Tiếp tục'));
  await expect.element(button('Gửi hồ sơ')).toBeVisible();
};
const send = () => userEvent.click(button('Gửi hồ sơ'));
const online = (): boolean => globalThis.dispatchEvent(new Event('online'));

afterEach(async () => {
  leave();
  await forgetDrafts();
  sessionStorage.clear();
  localStorage.clear();
});

describe('the review', () => {
  it('has the way back beside the title of a step whose first section has none', async () => {
    await fillIn(new ExampleGateway());
    const heads = (): readonly string[] => [...(document.querySelector('dvc-dossier-form')?.shadowRoot?.querySelectorAll('.review-head') ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    await expect.poll(heads).toEqual(['Phần 1 Sửa', 'Phần 2 Sửa']);
  });
});

describe('sending', () => {
  it('is called received only with the receipt, which has the code, the time and the files', async () => {
    const codes: string[] = [];
    await fillIn(new ExampleGateway(), { session: signedIn(), on: (event) => event instanceof DvcDossierSubmittedEvent && codes.push(event.code) });
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    await expect.element(said('H37-261122-0001')).toBeVisible();
    await expect.element(said('giay-chung-sinh.pdf')).toBeVisible();
    await expect.element(button('Tải biên nhận (PDF)')).toBeVisible();
    expect(codes).toEqual(['H37-261122-0001']);
  });

  it('checks the signature of the receipt, and says so when it is wrong', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    await send();
    await expect.element(said(/Chữ ký của cổng trên biên nhận đã được kiểm tra và đúng/)).toBeVisible();
    leave();
    const forged = new ExampleGateway();
    const keys = await forged.signer.keys();
    forged.signer.keys = async () => ({ keys: keys.keys.map((key) => ({ ...key, x: `A${key.x.slice(1)}` })) });
    await fillIn(forged);
    await send();
    await expect.element(said(/Chữ ký trên biên nhận không đúng/)).toBeVisible();
  });

  it('stores the operation and the answers before the first byte goes, under the same key', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    let before = '';
    gateway.fault = async (method, path) => {
      if (method === 'POST' && path === '/v1/dossiers') before = await storedText();
      return undefined;
    };
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(before).toContain('sealed');
    const [key] = sent(gateway).map((request) => request.key);
    const saved = gateway.of('PUT', '/v1/drafts/').map(({ body }) => (JSON.parse(body) as { operationId: string }).operationId);
    expect(new Set([...saved, key]).size).toBe(1);
  });

  it('by a double click makes one dossier', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    const element = button('Gửi hồ sơ').element() as HTMLButtonElement;
    element.click();
    element.click();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(sent(gateway)).toHaveLength(1);
  });

  it('that is cut is repeated with the same key and content until there is an answer', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.losesAnswers = true;
    await send();
    await expect.element(title(/Chưa rõ cổng đã nhận chưa/)).toBeVisible();
    expect(title('Đã nhận hồ sơ').elements()).toEqual([]);
    gateway.losesAnswers = false;
    await userEvent.click(button('Hỏi lại ngay'));
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(gateway.received.size).toBe(1);
    expect(new Set(sent(gateway).map(({ key, body }) => `${key} ${body}`)).size).toBe(1);
  });

  it('goes on after a reload, without the reader doing anything', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.losesAnswers = true;
    await send();
    await expect.element(title(/Chưa rõ cổng đã nhận chưa/)).toBeVisible();
    const { endpoint } = document.querySelector('dvc-provider')!;
    leave();
    gateway.losesAnswers = false;
    for (const id of [...gateway.drafts.keys()]) gateway.drafts.delete(id); // the draft went with the submission
    mountDossier(gateway.fetch, { endpoint, session: signedIn() });
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(gateway.received.size).toBe(1);
  });

  it('leaves nothing of the draft on the device once it is received', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    const secret = [...gateway.received.values()][0]?.answer.secret ?? 'none';
    await expect.poll(storedText).not.toContain('sealed');
    expect(await storedText()).not.toContain(secret);
    expect(Object.values({ ...sessionStorage }).join()).not.toContain(secret);
    expect(Object.keys(sessionStorage).filter((name) => !name.startsWith('dvc-received '))).toEqual([]);
  });

  it('goes on by itself when the network is back', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.fault = () => 'cut';
    await send();
    await expect.element(title(/Chưa rõ cổng đã nhận chưa/)).toBeVisible();
    gateway.fault = undefined;
    online();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
  });

  it('while the first is still running asks again', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.fault = (method) => (method === 'POST' ? problemResponse(409, 'operation_running') : undefined);
    await send();
    await expect.element(said(/Cổng đang xử lý lần gửi này/)).toBeVisible();
    gateway.fault = undefined;
    await userEvent.click(button('Hỏi lại ngay'));
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
  });

  it('is left to a page that cancels the event', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway, { session: signedIn(), on: (event) => event.preventDefault() });
    await send();
    await expect.element(button('Gửi hồ sơ')).toBeVisible();
    expect(sent(gateway)).toHaveLength(0);
  });
});

describe('a refusal', () => {
  it('of answers shows them at their fields and in the summary; corrected, it is sent under the same key', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.fault = (method, path) => (method === 'POST' && path === '/v1/dossiers' ? problemResponse(422, 'answers_invalid', { formViolations: [{ pointer: '/place', code: 'characters' }] }) : undefined);
    await send();
    await userEvent.click(button(/Nơi ở: Có ký tự/));
    await expect.element(box('Nơi ở')).toHaveAccessibleDescription(/Có ký tự không dùng được/);
    gateway.fault = undefined;
    await userEvent.fill(box('Nơi ở'), 'Cao Bằng');
    await userEvent.click(button('Tiếp tục'));
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(new Set(sent(gateway).map(({ key }) => key)).size).toBe(1);
  });

  it('because the form has changed reads the new one and carries the answers over', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.definition = shortForm({ version: 2 });
    gateway.fault = (method, path) => (method === 'POST' && path === '/v1/dossiers' ? problemResponse(409, 'form_outdated') : undefined);
    await send();
    await expect.element(said(/biểu mẫu vừa được cập nhật/)).toBeVisible();
    gateway.fault = undefined;
    await expect.element(button('Gửi hồ sơ')).toBeVisible();
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(JSON.parse(sent(gateway).at(-1)?.body ?? '{}')).toMatchObject({ form: { version: 2 }, values: { name: 'Lý Thị Mai', place: 'Lạng Sơn' } });
  });

  it.each([
    ['files that are still being checked', 409, 'files_not_ready', /tệp đang được kiểm tra/],
    ['too many requests', 429, 'rate_limited', /quá nhiều yêu cầu/],
    ['an operation that was used for other answers', 422, 'idempotency_key_reused', /đã được nhận từ bản nháp này/],
    ['something else', 403, 'forbidden', /cổng không nhận hồ sơ này/],
  ] as const)('for %s says so, names the request, and keeps the answers', async (_case, status, code, words) => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.fault = (method, path) => (method === 'POST' && path === '/v1/dossiers' ? problemResponse(status, code, {}, { 'retry-after': '60' }) : undefined);
    await send();
    await expect.element(said(words)).toBeVisible();
    await expect.element(said(/Mã yêu cầu: example/)).toBeVisible();
    await expect.element(said('Lý Thị Mai')).toBeVisible();
  });

  it('by a gateway that fails names the request and goes on asking', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    gateway.fault = (method, path) => (method === 'POST' && path === '/v1/dossiers' ? problemResponse(500, 'internal_error') : undefined);
    await send();
    await expect.element(said(/Cổng đang gặp sự cố. Trang đang tự hỏi lại/)).toBeVisible();
    await expect.element(said(/Mã yêu cầu: example/)).toBeVisible();
  });
});

describe('who is not signed in', () => {
  it('is told at the start, may fill in, and signs in to send', async () => {
    const gateway = new ExampleGateway();
    const session = new FakeSession();
    await fillIn(gateway, { session });
    await expect.element(said(/Đăng nhập để gửi hồ sơ/)).toBeVisible();
    await send();
    await expect.element(said(/Chưa gửi: cần đăng nhập/)).toBeVisible();
    expect(sent(gateway)).toHaveLength(0);
    await userEvent.click(button('Đăng nhập'));
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
  });

  it('sends under a key of the draft’s own where the portal allows it', async () => {
    const gateway = new ExampleGateway();
    gateway.applying = { anonymous: true };
    await fillIn(gateway, { session: new FakeSession() });
    await send();
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    const [request] = sent(gateway);
    expect(request?.applicant).toMatch(/^[\w-]{43}$/);
    expect(JSON.parse(request?.body ?? '')).not.toHaveProperty('draftId');
  });

  it('is told where nothing can be handed in at all', async () => {
    const gateway = new ExampleGateway();
    gateway.applying = { signIn: false, anonymous: false };
    await fillIn(gateway, { session: new FakeSession() });
    await send();
    await expect.element(said(/Trang này chưa nhận hồ sơ qua mạng/)).toBeVisible();
  });

  it('learns what became of a sending only after signing in again', async () => {
    const gateway = new ExampleGateway();
    const session = signedIn();
    await fillIn(gateway, { session });
    gateway.losesAnswers = true;
    await send();
    await expect.element(title(/Chưa rõ cổng đã nhận chưa/)).toBeVisible();
    gateway.losesAnswers = false;
    gateway.fault = () => problemResponse(401, 'unauthenticated');
    session.set('ended', session.session);
    await userEvent.click(button('Hỏi lại ngay'));
    await expect.element(said(/Đăng nhập để hỏi lại/)).toBeVisible();
    gateway.fault = undefined;
    session.set('active', session.session);
    await expect.element(title('Đã nhận hồ sơ')).toBeVisible();
    expect(gateway.received.size).toBe(1);
  });
});

describe('another tab', () => {
  it('that has submitted the draft is named here, and nothing can be sent twice', async () => {
    const gateway = new ExampleGateway();
    await fillIn(gateway);
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    const [id] = [...gateway.drafts.keys()] as [string];
    const tab = new BroadcastChannel('dvc-drafts');
    tab.postMessage({ type: 'submitted', id, code: 'H37-261122-0007' });
    await expect.element(title('Hồ sơ này đã được gửi ở một cửa sổ khác')).toBeVisible();
    await expect.element(said('H37-261122-0007')).toBeVisible();
    tab.close();
  });
});
