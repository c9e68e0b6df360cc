import { statusName } from '@dvcqg/domain';
import { DOSSIER_STATUS_VALUES, type Dossier, type DossierStatus } from '@dvcqg/openapi';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { asked, DOSSIER_CODE as CODE, DOSSIER_PATH as PATH, late, processing, registered, returned, supplementSent } from '../../testing/dossier-states.js';
import { exampleFetch, jsonResponse, offlineFetch, pendingFetch, problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { button, clearTracker, codeField, KEY, lookUp, SECRET, secretField, showTracker as show, status, title } from '../../testing/mount-tracker.js';

const serving = (more: Partial<Dossier> = {}): typeof fetch => exampleFetch({ [PATH]: () => registered(more) });
const refusing = (): typeof fetch => exampleFetch({ [PATH]: () => problemResponse(404, 'not_found') });

afterEach(() => {
  clearTracker();
  return cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

describe('looking up', () => {
  it('asks with the code in the address and the secret in a header only', async () => {
    const { requests } = show(serving());
    await lookUp();
    await expect.element(title).toBeVisible();
    expect(requests.map(({ url }) => new URL(url).pathname.replace(/^.*(?=\/v1)/, ''))).toEqual([`/v1/dossiers/${CODE}`]);
    expect(requests[0]?.url).not.toContain(SECRET);
    expect(requests[0]?.headers.get('dossier-secret')).toBe(SECRET);
  });

  it.each([
    ['in small letters', 'h37-261122-0001'],
    ['with spaces', '  H37 - 261122 - 0001 '],
    ['with dashes of typography', 'H37–261122—0001'],
    ['with a minus sign and full-width digits', 'Ｈ３７−261122−0001'],
  ])('takes a code %s', async (_case, typed) => {
    const { requests } = show(serving());
    await lookUp(typed);
    await expect.element(title).toBeVisible();
    expect(requests[0]?.url).toMatch(new RegExp(`/${CODE}$`));
  });

  it('takes a secret that copying has broken over lines', async () => {
    const { requests } = show(serving());
    await lookUp(CODE, ` ${SECRET.slice(0, 20)}\u200b ${SECRET.slice(20)} `);
    await expect.element(title).toBeVisible();
    expect(requests[0]?.headers.get('dossier-secret')).toBe(SECRET);
  });

  it.each([
    ['nothing', '', SECRET, /^Mã hồ sơ$/, 'Nhập mã hồ sơ.'],
    ['no code', 'H37-2611', SECRET, /^Mã hồ sơ$/, 'Mã hồ sơ chưa đúng dạng.'],
    ['a day that does not exist', 'H37-261340-0001', SECRET, /^Mã hồ sơ$/, 'Mã hồ sơ chưa đúng dạng.'],
    ['no secret', CODE, '', /^Mã bí mật/, 'Nhập mã bí mật.'],
    ['half a secret', CODE, SECRET.slice(1), /^Mã bí mật/, 'Mã bí mật chưa đủ'],
  ])('says before sending that %s will not do, and leads there', async (_case, code, secret, name, words) => {
    const { requests, element } = show(serving());
    await lookUp(code, secret);
    const field = page.getByRole('textbox', { name });
    await expect.element(field).toHaveAttribute('aria-invalid', 'true');
    await expect.element(field).toHaveAccessibleDescription(expect.stringContaining(words));
    expect(element.shadowRoot?.activeElement).toBe(field.element());
    expect(requests).toEqual([]);
  });

  it('fills both fields from a scanned link, whichever it is pasted into', async () => {
    show(serving());
    await userEvent.fill(secretField, `https://portal.test/tra-cuu/#code=${CODE}&secret=${SECRET}`);
    await expect.element(codeField).toHaveValue(CODE);
    await expect.element(secretField).toHaveValue(SECRET);
  });

  it('works by keyboard alone and moves to what was found', async () => {
    const { element } = show(serving());
    await expect.element(codeField).toBeVisible();
    (codeField.element() as HTMLElement).focus();
    await userEvent.keyboard(CODE);
    await userEvent.tab();
    await userEvent.keyboard(`${SECRET}{Enter}`);
    await expect.element(title).toBeVisible();
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('title');
  });

  it('asks once however often the button is pressed', async () => {
    const { requests } = show(pendingFetch);
    await userEvent.fill(codeField, CODE);
    await userEvent.fill(secretField, SECRET);
    const press = (): void => (button('Tra cứu').element() as HTMLElement).click();
    press();
    press();
    await expect.poll(() => requests.length).toBe(1);
    press();
    await expect.element(status).toHaveTextContent('Đang tìm hồ sơ…');
    expect(requests).toHaveLength(1);
  });

  it('answers unknown, forbidden and expired with the same words', async () => {
    const said = new Set<string>();
    for (const [code, problem] of [[404, 'not_found'], [403, 'forbidden'], [401, 'unauthenticated']] as const) {
      show(exampleFetch({ [PATH]: () => problemResponse(code, problem) }));
      await lookUp();
      await expect.element(page.getByText('Không mở được hồ sơ này.')).toBeVisible();
      said.add(document.querySelector('dvc-status-tracker')?.shadowRoot?.textContent ?? '');
      clearTracker();
    }
    expect(said.size).toBe(1);
  });

  it('keeps what was typed when there is no network, and tries again', async () => {
    let fetch = offlineFetch;
    show((input, init) => fetch(input, init));
    await lookUp();
    await expect.element(page.getByText(/Không kết nối được với hệ thống/)).toBeVisible();
    await expect.element(codeField).toHaveValue(CODE);
    fetch = serving();
    await userEvent.click(button('Thử lại'));
    await expect.element(title).toBeVisible();
  });
});

describe('the link of a receipt', () => {
  it('opens the dossier and leaves neither code nor secret in the address', async () => {
    history.replaceState({ kept: true }, '', `#code=${CODE}&secret=${SECRET}`);
    const { requests } = show(serving());
    expect(location.href).not.toContain(SECRET);
    expect([location.hash, history.state]).toEqual(['', { kept: true }]);
    await expect.element(title).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  it('is taken as well when it is opened in a page that shows another dossier', async () => {
    const { requests } = show(serving());
    await lookUp('H37-261122-0002');
    await expect.element(title).toBeVisible();
    location.hash = `code=${CODE}&secret=${SECRET}`;
    await expect.poll(() => requests.at(-1)?.url).toMatch(new RegExp(`/${CODE}$`));
    expect(location.hash).toBe('');
  });

  it('that was cut off is told, and is not sent', async () => {
    history.replaceState(null, '', `#code=${CODE}&secret=${SECRET.slice(5)}`);
    const { requests } = show(serving());
    await expect.element(secretField).toHaveAttribute('aria-invalid', 'true');
    expect([requests.length, location.hash]).toEqual([0, '']);
  });

  it('leaves another fragment of the page alone', async () => {
    history.replaceState(null, '', '#noi-dung');
    show(serving());
    await expect.element(codeField).toBeVisible();
    expect(location.hash).toBe('#noi-dung');
  });
});

describe('a secret', () => {
  it('is never stored, logged or written into an address', async () => {
    const log = (['log', 'info', 'warn', 'error', 'debug'] as const).map((name) => vi.spyOn(console, name));
    const { requests } = show(serving());
    await lookUp();
    await expect.element(title).toBeVisible();
    await userEvent.click(button('Tải về giay-chung-sinh.pdf'));
    await expect.element(status).toHaveTextContent('Đã tải giay-chung-sinh.pdf.');
    const stores = [...Object.values(localStorage), ...Object.values(sessionStorage), document.cookie, location.href, JSON.stringify(history.state)];
    expect(stores.join(' ') + requests.map(({ url }) => url).join(' ') + JSON.stringify(log.map((spy) => spy.mock.calls))).not.toContain(SECRET);
    for (const spy of log) spy.mockRestore();
  });

  it('is forgotten with all it opened when the page is left', async () => {
    const { element } = show(serving());
    await lookUp();
    await expect.element(title).toBeVisible();
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expect.element(secretField).toHaveValue('');
    expect(element.dossier).toBeUndefined();
  });
});

describe('a dossier', () => {
  it.each(DOSSIER_STATUS_VALUES)('that is %s says so, what it means, what to do and what comes next', async (now) => {
    const { element } = show(serving({ status: now }));
    await lookUp();
    const card = page.getByRole('region', { name: statusName(now, 'vi') });
    await expect.element(card).toBeVisible();
    const parts = [...(element.shadowRoot?.querySelectorAll('.meaning, .status-card dd') ?? [])].map(({ textContent }) => textContent.trim());
    expect(parts.filter(Boolean)).toHaveLength(5);
  });

  it('that was just handed in asks nothing of the citizen, and the agency for an answer within 8 working hours', async () => {
    show(serving());
    await lookUp();
    await expect.element(page.getByText('Bạn chưa phải làm gì.')).toBeVisible();
    await expect.element(page.getByText('Cơ quan kiểm tra hồ sơ và trả lời trong 8 giờ làm việc.')).toBeVisible();
  });

  it('with a status and an event of a newer gateway is shown all the same', async () => {
    const events = [...registered().events, { id: 'e2', type: 'weighed', at: '2026-11-23T02:00:00Z' }] as unknown as Dossier['events'];
    show(serving({ status: 'constructor' as DossierStatus, events }));
    await lookUp();
    await expect.element(page.getByRole('region', { name: 'Đang giải quyết' })).toBeVisible();
    await expect.element(page.getByText('Hồ sơ có cập nhật')).toBeVisible();
  });

  it('tells who has it, and what happened when, in Vietnamese time and the latest first', async () => {
    const { element } = show(serving({ events: [...registered().events, { id: 'e2', type: 'submitted', at: '2026-11-23T18:30:00Z' }] }));
    await lookUp();
    await expect.element(page.getByText('Bộ phận Một cửa: UBND tỉnh Lạng Sơn')).toBeVisible();
    const items = [...(element.shadowRoot?.querySelectorAll('.timeline li') ?? [])].map((item) => item.textContent);
    expect(items).toEqual([expect.stringMatching(/01:30, 24 tháng 11/), expect.stringMatching(/10:01, 22 tháng 11/)]);
  });

  it('keeps the applicant’s name and answers to itself', async () => {
    const { element } = show(serving());
    await lookUp();
    await expect.element(title).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toMatch(/Nông Thị Hoa|Nông Minh An/);
  });

  it('tells the page which dossier is shown', async () => {
    const opened: string[] = [];
    show(serving({ status: 'processing' }), { onOpened: ({ code, status: now }) => void opened.push(code, now) });
    await lookUp();
    await expect.poll(() => opened).toEqual([CODE, 'processing']);
  });

  it('without files says so', async () => {
    show(serving({ files: [] }));
    await lookUp();
    await expect.element(page.getByText('Hồ sơ này không có tệp nào.')).toBeVisible();
  });

  it('hands out the receipt and each file with its size, under the secret', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { requests } = show(serving());
    await lookUp();
    await expect.element(page.getByText(/182\skB/)).toBeVisible();
    await userEvent.click(button('Tải giấy tiếp nhận'));
    await expect.element(status).toHaveTextContent(`Đã tải ${CODE}.pdf.`);
    await userEvent.click(button('Tải về giay-chung-sinh.pdf'));
    await expect.element(status).toHaveTextContent('Đã tải giay-chung-sinh.pdf.');
    expect(clicked.mock.contexts.map((link) => (link as HTMLAnchorElement).download)).toEqual([`${CODE}.pdf`, 'giay-chung-sinh.pdf']);
    expect(requests.slice(1).map(({ headers }) => headers.get('dossier-secret'))).toEqual([SECRET, SECRET]);
    clicked.mockRestore();
  });

  it('says when a file could not be fetched, beside the file', async () => {
    show(exampleFetch({ [PATH]: () => registered(), '/v1/dossiers/{dossierCode}/files/{fileId}': () => problemResponse(403, 'forbidden') }));
    await lookUp();
    await userEvent.click(button('Tải về giay-chung-sinh.pdf'));
    await expect.element(page.getByText('Không thể xem nội dung này.')).toBeVisible();
    await expect.element(status).toHaveTextContent('Chưa tải được giay-chung-sinh.pdf.');
  });

  it('is asked for anew on request, and what it said before stays when there is no answer', async () => {
    let fetch = serving();
    show((input, init) => fetch(input, init));
    await lookUp();
    await expect.element(title).toBeVisible();
    fetch = serving({ status: 'processing' });
    await userEvent.click(button('Cập nhật'));
    await expect.element(page.getByRole('region', { name: 'Đang xử lý' })).toBeVisible();
    fetch = exampleFetch({ [PATH]: () => jsonResponse({}, 409) });
    await userEvent.click(button('Cập nhật'));
    await expect.element(page.getByText(/Dưới đây là tình trạng lúc/)).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Đang xử lý' })).toBeVisible();
  });

  it('makes way for another one', async () => {
    const { element } = show(serving());
    await lookUp();
    await userEvent.click(button('Tra cứu hồ sơ khác'));
    await expect.element(codeField).toHaveValue('');
    await expect.element(secretField).toHaveValue('');
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('code');
  });

  it('is printed without controls', async () => {
    const { element } = show(serving());
    await lookUp();
    await expect.element(title).toBeVisible();
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    const visible = [...(element.shadowRoot?.querySelectorAll('button, input, summary') ?? [])].filter((control) => control.checkVisibility());
    expect(visible).toEqual([]);
    await expect.element(page.getByText(CODE)).toBeVisible();
  });
});

describe('the owner’s own dossier', () => {
  it('opens by its code alone', async () => {
    const { requests } = show(serving(), { code: CODE, session: new FakeSession(citizen()) });
    await expect.element(title).toBeVisible();
    expect(requests[0]?.headers.has('dossier-secret')).toBe(false);
  });

  it('waits for a sign-in that is on its way', async () => {
    const session = new FakeSession();
    session.state = 'starting';
    const { requests } = show(serving(), { code: CODE, session });
    await expect.element(status).toHaveTextContent('Đang tìm hồ sơ…');
    expect(requests).toEqual([]);
    session.set('active', citizen());
    await expect.element(title).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  it('goes away with its owner', async () => {
    const session = new FakeSession(citizen());
    let fetch = serving();
    const { element } = show((input, init) => fetch(input, init), { code: CODE, session });
    await expect.element(title).toBeVisible();
    fetch = refusing();
    session.set('ended', session.session);
    await expect.element(page.getByText(/Hồ sơ của bạn chỉ mở được khi đăng nhập/)).toBeVisible();
    expect(element.dossier).toBeUndefined();
    await expect.element(codeField).toHaveValue(CODE);
  });

  it('needs no secret in the form either', async () => {
    const { requests } = show(serving(), { session: new FakeSession(citizen()) });
    await lookUp(CODE, '');
    await expect.element(title).toBeVisible();
    expect(requests).toHaveLength(1);
  });

  it('with a code that is none is told without asking', async () => {
    const { requests } = show(serving(), { code: 'abc', session: new FakeSession(citizen()) });
    await expect.element(codeField).toHaveAttribute('aria-invalid', 'true');
    expect(requests).toEqual([]);
  });
});

const ITEMS = [{ id: 'e4', type: 'weighed', at: '2026-11-23T02:00:00Z', counts: false }] as unknown as Dossier['events'];

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  const answering = (dossier: Dossier): typeof fetch => exampleFetch({ [PATH]: () => dossier });
  const states: readonly (readonly [string, typeof fetch, string, string])[] = [
    ['the form', serving(), '', '#code'],
    ['what is wrong', serving(), `#code=H37&secret=x`, '.error'],
    ['looking', pendingFetch, KEY, 'progress'],
    ['not found', refusing(), KEY, '.notice'],
    ['offline', exampleFetch({ [PATH]: () => jsonResponse({}, 409) }), KEY, '.retry'],
    ['handed in', serving(), KEY, 'article'],
    ['papers wanted', answering(asked()), KEY, 'article'],
    ['papers sent', answering(supplementSent()), KEY, 'article'],
    ['at work', answering(processing()), KEY, 'article'],
    ['late', answering(late()), KEY, 'article'],
    ['not accepted', serving({ status: 'not_accepted' }), KEY, 'article'],
    ['returned', answering(returned()), KEY, 'article'],
    ['unknown', answering(asked({ status: 'newer' as DossierStatus, situation: 'newer' as never, events: ITEMS })), KEY, 'article'],
  ];

  it.each(states)('%s has no violation at 320 px and does not scroll sideways', async (_state, fetch, fragment, shown) => {
    await page.viewport(320, 800);
    if (fragment) history.replaceState(null, '', fragment);
    const { element } = show(fetch, { locale });
    await expect.poll(() => element.shadowRoot?.querySelector(shown)).toBeTruthy();
    await expect.poll(() => element.closest('dvc-provider')?.lang).toBe(locale);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    await page.viewport(1024, 800);
  });
});
