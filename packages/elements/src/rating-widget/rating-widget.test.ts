import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { button, checkbox, clearRating, CODE, comment, level, open, openRating, ratedView, RatingGateway, SECRET, showRating, status, thanks } from '../../testing/mount-rating.js';
import { DvcRatingSentEvent } from './rating-widget-events.js';

let gateway: RatingGateway;
beforeEach(() => void (gateway = new RatingGateway()));
afterEach(clearRating);

const focused = (): Element | null | undefined => document.activeElement?.shadowRoot?.activeElement;
const offline = (): Promise<Response> => Promise.reject(new TypeError('Failed to fetch'));
const choose = (name: string): Promise<void> => userEvent.click(level(name));
const send = (): Promise<void> => userEvent.click(button('Gửi đánh giá'));

describe('the question', () => {
  it('is one, with five radio buttons that words name, and nothing else at first', async () => {
    openRating(gateway.fetch);
    await expect.element(page.getByRole('group', { name: 'Bạn có hài lòng về cách giải quyết hồ sơ này không?' })).toBeVisible();
    expect(page.getByRole('radio').all().map((each) => each.element().closest('label')?.textContent.trim())).toEqual(['Rất hài lòng', 'Hài lòng', 'Bình thường', 'Không hài lòng', 'Rất không hài lòng']);
    for (const role of ['button', 'textbox', 'checkbox'] as const) expect(page.getByRole(role).query()).toBeNull();
  });

  it('has a picture of its own shape for each level', async () => {
    const element = openRating(gateway.fetch);
    await expect.element(level('Hài lòng')).toBeVisible();
    const shapes = [...(element.shadowRoot?.querySelectorAll('.face path') ?? [])].map((path) => path.getAttribute('d'));
    expect([shapes.length, new Set(shapes).size]).toEqual([5, 5]);
  });

  it.each([['service', '1.001193', 'Bạn có hài lòng với dịch vụ này không?'], ['place', 'quay-3-tam-thanh', 'Bạn có hài lòng về cách phục vụ ở đây không?']] as const)('is about a %s', async (kind, code, question) => {
    gateway.view = { ...open('place'), subject: { kind, title: 'Quầy số 3' } };
    showRating(gateway.fetch, { [kind]: code });
    await expect.element(page.getByRole('group', { name: question })).toBeVisible();
    expect(new URL(gateway.requests[0]?.url ?? '').pathname).toBe(`/gateway/v1/ratings/${encodeURIComponent(`${kind}:${code}`)}`);
    expect(gateway.requests[0]?.headers.get('rating-device')).toMatch(/^[\w-]{43}$/);
  });

  it('is answered by keyboard alone', async () => {
    const element = openRating(gateway.fetch);
    await expect.element(level('Rất hài lòng')).toBeVisible();
    element.focus();
    await userEvent.keyboard('{Tab}{ArrowDown}{ArrowDown}');
    await expect.element(level('Bình thường')).toBeChecked();
    await expect.element(button('Gửi đánh giá')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(thanks).toBeVisible();
    expect(gateway.ratings).toMatchObject([{ level: 'neutral' }]);
  });
});

describe('a dossier', () => {
  it('comes with the tracker\'s link, whose secret leaves the address and reaches the gateway alone', async () => {
    const element = openRating(gateway.fetch);
    await choose('Hài lòng');
    await send();
    await expect.element(thanks).toBeVisible();
    expect(location.hash).toBe('');
    expect(gateway.requests.map(({ headers }) => headers.get('dossier-secret'))).toEqual([SECRET, SECRET]);
    expect(JSON.stringify([gateway.requests.map(({ url }) => url), { ...localStorage }, { ...sessionStorage }, element.shadowRoot?.innerHTML])).not.toContain('canary');
    expect(gateway.ratings[0]?.subject).toBe(`dossier:${CODE}`);
  });

  it('is asked for again when its owner signs in', async () => {
    const session = new FakeSession();
    gateway.answer = () => (session.session ? undefined : problemResponse(404, 'not_found'));
    showRating(gateway.fetch, { code: CODE, session });
    await expect.poll(() => status.query()?.textContent).toMatch(/^Không tìm thấy nội dung cần đánh giá/);
    session.set('active', citizen());
    await expect.element(level('Hài lòng')).toBeVisible();
  });

  it.each([['unavailable', /Chưa đánh giá được/], ['closed', /Thời gian sửa đã hết/]] as const)('that is %s says so, without a form', async (state, words) => {
    gateway.view = { ...(state === 'closed' ? ratedView() : open()), state };
    openRating(gateway.fetch);
    await expect.element(page.getByText(words)).toBeVisible();
    expect(page.getByRole('radio').query()).toBeNull();
    expect(page.getByRole('button').query()).toBeNull();
  });

  it('is forgotten when the page is left', async () => {
    const element = openRating(gateway.fetch);
    await expect.element(level('Hài lòng')).toBeVisible();
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expect.element(page.getByText(/Hãy mở phần đánh giá từ trang hồ sơ/)).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain(CODE);
  });

  it('without a link says how to come to one', async () => {
    showRating(gateway.fetch);
    await expect.element(page.getByText(/quét mã QR ở quầy/)).toBeVisible();
    expect(gateway.requests).toEqual([]);
  });
});

describe('who is dissatisfied', () => {
  it('must say why: the choice is marked, has the focus, and what was typed stays', async () => {
    openRating(gateway.fetch);
    await choose('Không hài lòng');
    await send();
    await expect.element(page.getByRole('group', { name: 'Vì sao bạn chưa hài lòng?' })).toHaveAccessibleDescription('Hãy chọn ít nhất một lý do, hoặc viết vài lời.');
    await expect.poll(() => focused()?.getAttribute('value')).toBe('slow');
    expect(gateway.taken.size).toBe(0);
    await userEvent.click(checkbox('Phải đi lại nhiều lần'));
    await send();
    await expect.element(thanks).toBeVisible();
    expect(gateway.ratings).toMatchObject([{ level: 'dissatisfied', reasons: ['many_visits'] }]);
  });

  it('may say it in own words alone', async () => {
    openRating(gateway.fetch);
    await choose('Rất không hài lòng');
    await userEvent.fill(comment, '  Chờ cả buổi sáng  ');
    await send();
    await expect.element(thanks).toBeVisible();
    expect(gateway.ratings).toMatchObject([{ level: 'very_dissatisfied', reasons: [], comment: 'Chờ cả buổi sáng' }]);
  });

  it('must say what the other reason is', async () => {
    openRating(gateway.fetch);
    await choose('Không hài lòng');
    await userEvent.click(checkbox('Lý do khác'));
    await send();
    await expect.element(comment).toHaveAccessibleDescription(expect.stringContaining('Hãy viết lý do khác là gì.'));
    await expect.poll(() => focused()?.id).toBe('comment');
  });

  it('and changes the mind sends no reason any more', async () => {
    openRating(gateway.fetch);
    await choose('Không hài lòng');
    await userEvent.click(checkbox('Chậm, phải chờ lâu'));
    await choose('Hài lòng');
    await send();
    await expect.element(thanks).toBeVisible();
    expect(gateway.ratings).toMatchObject([{ level: 'satisfied', reasons: [] }]);
  });
});

describe('what is said', () => {
  it('may be more, for who wants', async () => {
    openRating(gateway.fetch);
    await choose('Rất hài lòng');
    await userEvent.click(page.getByText('Nói thêm (nếu muốn)'));
    await userEvent.click(page.getByRole('group', { name: 'Thái độ của cán bộ' }).getByRole('radio', { name: 'Hài lòng', exact: true }));
    await send();
    await expect.element(thanks).toBeVisible();
    expect(gateway.ratings).toMatchObject([{ level: 'very_satisfied', answers: { conduct: 'satisfied' } }]);
  });

  it('is confirmed as on a receipt, with the focus there, and told to the page', async () => {
    const heard: Event[] = [];
    openRating(gateway.fetch, { onEvent: (event) => heard.push(event) });
    await choose('Hài lòng');
    await send();
    await expect.element(page.getByText('DG-7K3F-9QXM-2B4C')).toBeVisible();
    await expect.element(page.getByText('Sửa được đến')).toBeVisible();
    await expect.poll(() => focused()?.id).toBe('done');
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatchObject({ number: 'DG-7K3F-9QXM-2B4C', level: 'satisfied', isChange: false } satisfies Partial<DvcRatingSentEvent>);
  });

  it('is shown again later, and can be changed', async () => {
    gateway.view = { ...ratedView(), rating: { ...(ratedView().rating as never as object), comment: 'Tốt' } as never };
    const heard: Event[] = [];
    openRating(gateway.fetch, { onEvent: (event) => heard.push(event) });
    await expect.element(page.getByText('Bạn đã đánh giá.')).toBeVisible();
    await userEvent.click(button('Sửa đánh giá'));
    await expect.element(level('Hài lòng')).toBeChecked();
    await choose('Không hài lòng');
    await expect.element(comment).toHaveValue('Tốt');
    await send();
    await expect.element(thanks).toBeVisible();
    expect(heard[0]).toMatchObject({ level: 'dissatisfied', isChange: true });
  });

  it('is sent once, however often one presses', async () => {
    let goOn = (): void => undefined;
    const waiting = new Promise<undefined>((resolve) => void (goOn = () => resolve(undefined)));
    openRating(gateway.fetch);
    await choose('Hài lòng');
    gateway.answer = () => waiting;
    await send();
    await expect.poll(() => status.query()?.textContent).toMatch(/Đang gửi đánh giá…/);
    document.querySelector('dvc-rating-widget')?.shadowRoot?.querySelector('form')?.requestSubmit();
    goOn();
    await expect.element(thanks).toBeVisible();
    expect(gateway.requests).toHaveLength(2);
  });

  it('is not lost when the gateway refuses it', async () => {
    openRating(gateway.fetch);
    await choose('Không hài lòng');
    await userEvent.fill(comment, 'Chậm');
    gateway.answer = () => problemResponse(409, 'action_not_allowed');
    await send();
    await expect.poll(() => status.query()?.textContent).toMatch(/Nội dung này chưa đánh giá được, hoặc đã hết hạn sửa. Mã yêu cầu: example/);
    await expect.element(comment).toHaveValue('Chậm');
    expect(localStorage.length).toBe(0);
  });
});

describe('without a network', () => {
  it('the page can be asked for again', async () => {
    let isAway = true;
    gateway.answer = () => (isAway ? offline() : undefined);
    openRating(gateway.fetch);
    await expect.poll(() => status.query()?.textContent).toMatch(/^Không kết nối được với hệ thống/);
    isAway = false;
    await userEvent.click(button('Thử lại'));
    await expect.element(level('Hài lòng')).toBeVisible();
  });

  it('the device keeps it and sends it when the network is back, under the same key', async () => {
    const heard: string[] = [];
    gateway.view = open('place');
    showRating(gateway.fetch, { place: 'quay-3-tam-thanh', onEvent: ({ type }) => heard.push(type) });
    await choose('Hài lòng');
    gateway.answer = offline;
    await send();
    await expect.poll(() => status.query()?.textContent).toMatch(/Máy này giữ đánh giá của bạn và tự gửi khi có mạng/);
    gateway.answer = undefined;
    globalThis.dispatchEvent(new Event('online'));
    await expect.element(thanks).toBeVisible();
    expect(new Set(gateway.requests.map(({ headers }) => headers.get('idempotency-key')).filter(Boolean)).size).toBe(1);
    expect([gateway.taken.size, heard]).toEqual([1, ['dvc-rating-kept', 'dvc-rating-sent']]);
    expect(Object.keys({ ...localStorage })).toEqual(['dvc-rating-device']);
  });

  it('what was kept goes out the next time, also when only its answer was lost: the gateway has it once', async () => {
    gateway.view = open('place');
    showRating(gateway.fetch, { place: 'quay-3-tam-thanh' });
    await choose('Rất hài lòng');
    gateway.losesAnswers = true;
    await send();
    await expect.element(button('Gửi ngay')).toBeVisible();
    gateway.losesAnswers = false;
    clearRatingPage();
    showRating(gateway.fetch, { place: 'quay-3-tam-thanh' });
    await expect.element(thanks).toBeVisible();
    expect(gateway.requests.filter(({ method }) => method === 'POST').length).toBeGreaterThan(1);
    expect(gateway.taken.size).toBe(1);
  });

  it('a dossier\'s rating waits for its link: its secret is never kept', async () => {
    openRating(gateway.fetch);
    await choose('Hài lòng');
    gateway.answer = offline;
    await send();
    await expect.element(button('Gửi ngay')).toBeVisible();
    expect(JSON.stringify({ ...localStorage })).not.toContain('canary');
    gateway.answer = undefined;
    clearRatingPage();
    openRating(gateway.fetch);
    await expect.element(thanks).toBeVisible();
    expect(gateway.taken.size).toBe(1);
  });

  it('a limit is told in words of its own, and what was said stays on the device', async () => {
    openRating(gateway.fetch);
    await choose('Hài lòng');
    gateway.answer = () => problemResponse(429, 'rate_limited', {}, { 'retry-after': '3000' });
    await send();
    await expect.poll(() => status.query()?.textContent).toMatch(/^Từ nơi này vừa có quá nhiều đánh giá/);
    gateway.answer = undefined;
    await userEvent.click(button('Gửi ngay'));
    await expect.element(thanks).toBeVisible();
  });
});

describe('a device that many use', () => {
  it('is somebody else each time, and goes on to the next', async () => {
    gateway.view = open('place');
    showRating(gateway.fetch, { place: 'quay-3-tam-thanh', shared: true });
    await choose('Hài lòng');
    await send();
    await userEvent.click(button('Đánh giá mới'));
    await expect.element(level('Hài lòng')).not.toBeChecked();
    await choose('Rất hài lòng');
    await send();
    await expect.element(thanks).toBeVisible();
    const devices = gateway.requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers.get('rating-device'));
    expect(new Set(devices).size).toBe(2);
    expect(localStorage.length).toBe(0);
  });
});

describe('a dialog', () => {
  it('opens by its button, and by the page, and is left by its button', async () => {
    const element = openRating(gateway.fetch, { display: 'dialog' });
    expect(page.getByRole('dialog').query()).toBeNull();
    await userEvent.click(button('Đánh giá'));
    await expect.element(level('Hài lòng')).toBeVisible();
    await userEvent.click(button('Đóng'));
    await expect.poll(() => page.getByRole('dialog').query()).toBeNull();
    element.show();
    await expect.element(page.getByRole('dialog', { name: 'Đánh giá' })).toBeVisible();
  });
});

/** The page is left; the device keeps what it has. */
function clearRatingPage(): void {
  const kept = { ...localStorage } as Record<string, string>;
  clearRating();
  for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
}
