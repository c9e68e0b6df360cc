import type { Dossier } from '@dvcqg/openapi';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asked, DOSSIER_CODE, DOSSIER_PATH, due, late, processing, registered, returned, supplementSent } from '../../../testing/dossier-states.js';
import { exampleFetch, offlineFetch, problemResponse } from '../../../testing/example-fetch.js';
import { button, clearTracker, openTracker, SECRET, status, title } from '../../../testing/mount-tracker.js';

const answering = (dossier: Dossier): typeof fetch => exampleFetch({ [DOSSIER_PATH]: () => dossier });
const text = (words: string | RegExp) => page.getByText(words);
const said = (locator: ReturnType<typeof text>): string => (locator.query()?.textContent ?? '').replace(/\s+/g, ' ');
const card = (element: HTMLElement): string => (element.shadowRoot?.querySelector('.status-card')?.textContent ?? '').replace(/\s+/g, ' ');

afterEach(() => {
  clearTracker();
  sessionStorage.clear();
});

describe('who has it and until when', () => {
  it('names the office and its unit, never a person', async () => {
    const { element } = openTracker(answering(processing({ holder: { office: 'specialist', unit: 'Phòng Tư pháp', person: 'Hoàng Văn Canary' } })));
    await expect.element(text('Người giải quyết: Phòng Tư pháp, UBND tỉnh Lạng Sơn')).toBeVisible();
    expect(element.shadowRoot?.textContent).not.toContain('Canary');
  });

  it('says that the citizen has it while something is asked for', async () => {
    openTracker(answering(asked()));
    await expect.element(text('Đang chờ bạn')).toBeVisible();
  });

  it.each([
    ['whole days', due('on_time', { left: { days: 2, hours: 0, minutes: 0 } }), 'Còn 2 ngày làm việc'],
    ['days and hours', due('due_soon', { left: { days: 1, hours: 2, minutes: 30 } }), 'Còn 1 ngày 2 giờ làm việc'],
    ['hours', due('due_soon', { left: { days: 0, hours: 3, minutes: 0 } }), 'Còn 3 giờ làm việc'],
    ['minutes', due('due_soon', { left: { days: 0, hours: 0, minutes: 20 } }), 'Còn 20 phút làm việc'],
    ['nothing', due('due_soon'), 'Đến hạn ngay bây giờ'],
    ['less than nothing', due('late', { lateBy: { days: 1, hours: 2, minutes: 0 } }), 'Đã quá hạn 1 ngày 2 giờ làm việc'],
  ])('tells in working time that %s is left', async (_case, when, words) => {
    const { element } = openTracker(answering(processing({ due: when })));
    await expect.element(title).toBeVisible();
    expect(card(element)).toContain(words);
  });

  it('says that the clock stands, and why', async () => {
    const { element } = openTracker(answering(asked()));
    await expect.element(title).toBeVisible();
    expect(card(element)).toContain('Thời gian đang tạm dừng vì chờ bạn bổ sung. Khi tính tiếp còn 1 ngày 2 giờ làm việc.');
  });

  it('tells until when the one-stop answers while nobody has accepted it', async () => {
    const { element } = openTracker(answering(registered()));
    await expect.element(title).toBeVisible();
    expect(card(element)).toMatch(/Trả lời có tiếp nhận hay không, chậm nhất 17:00, 23 tháng 11, 2026 Còn 1 ngày làm việc/);
  });

  it('says that a date may move while holidays are not announced', async () => {
    openTracker(answering(processing({ due: { ...due('on_time'), calendarIsComplete: false } })));
    await expect.element(text(/ngày này có thể thay đổi/)).toBeVisible();
  });

  it('shows a date in a state of tomorrow without words about it', async () => {
    const { element } = openTracker(answering(processing({ due: due('frozen'), holder: { office: 'moon' } as never })));
    await expect.element(title).toBeVisible();
    expect(card(element)).toMatch(/Hẹn trả kết quả 17:00, 24 tháng 11, 2026 Bạn cần/);
  });

  it('apologises with the reason and the new date, and says in words that the old one no longer holds', async () => {
    const { element } = openTracker(answering(late()));
    const apology = page.getByRole('region', { name: 'Cơ quan xin lỗi vì trễ hẹn' });
    await expect.poll(() => said(apology)).toMatch(/Cần xác minh tại nơi sinh.*Ngày hẹn hiện nay: 17:00, 27 tháng 11, 2026.*Ngày hẹn cũ, không còn áp dụng: 17:00, 24 tháng 11, 2026/);
    expect(element.shadowRoot?.querySelector('.changes s')?.textContent).toBe('17:00, 24 tháng 11, 2026');
  });

  it('does not apologise for a date that only a pause has moved', async () => {
    openTracker(answering(late({ events: processing().events })));
    await expect.element(page.getByRole('region', { name: 'Ngày hẹn trả đã thay đổi' })).toBeVisible();
    await expect.element(text('Cơ quan xin lỗi vì trễ hẹn')).not.toBeInTheDocument();
  });
});

describe('what the citizen does', () => {
  it('shows all that is asked for at once, per paper', async () => {
    openTracker(answering(asked()));
    const tasks = page.getByRole('region', { name: 'Việc của bạn' });
    await expect.poll(() => said(tasks)).toMatch(/Bổ sung 2 mục, chậm nhất 17:00, 7 tháng 12, 2026.*Giấy chứng sinh.*Ảnh chụp bị mờ.*Tên trẻ chưa khớp/);
  });

  it('offers nothing that may not be done, and shows a task of tomorrow in words', async () => {
    const { element } = openTracker(answering(asked({ actions: ['fly'] as never, tasks: [{ task: 'dance' as never }, ...asked().tasks] })));
    await expect.element(title).toBeVisible();
    expect(card(element)).toContain('Việc mới mà trang này chưa biết: hãy hỏi cơ quan');
    for (const name of ['Bổ sung ngay', 'Nộp tiền', 'Xin rút hồ sơ']) await expect.element(button(name)).not.toBeInTheDocument();
  });

  it('leads to the page’s own way to pay, with the fee in the address and no secret in the link', async () => {
    openTracker(answering(asked()), { paymentHref: '/thanh-toan/?hs={code}&fee={fee}' });
    await expect.element(page.getByRole('link', { name: 'Nộp tiền' })).toHaveAttribute('href', `/thanh-toan/?hs=${DOSSIER_CODE}&fee=fee-1`);
  });

  it('asks the page first, which may show the payment itself', async () => {
    openTracker(answering(asked()), { paymentHref: '/thanh-toan/?fee={fee}' });
    const heard: unknown[] = [];
    document.body.addEventListener('dvc-dossier-pay', (event) => {
      event.preventDefault();
      heard.push([event.code, event.feeId, JSON.stringify(event).includes(SECRET)]);
    }, { once: true });
    await userEvent.click(page.getByRole('link', { name: 'Nộp tiền' }));
    expect(heard).toEqual([[DOSSIER_CODE, 'fee-1', false]]);
  });

  it('says so where one can pay nowhere', async () => {
    openTracker(answering(asked()));
    await userEvent.click(button('Nộp tiền'));
    await expect.element(text(/Trang này chưa có chỗ nộp tiền/).last()).toBeVisible();
  });

  it('hands out the result first, and leads to rating when all is over', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { requests } = openTracker(answering(returned()), { ratingHref: '/danh-gia/?hs={code}' });
    await userEvent.click(button('Tải về giay-khai-sinh.pdf'));
    await expect.element(status).toHaveTextContent('Đã tải giay-khai-sinh.pdf.');
    expect([requests.at(-1)?.url.split('/').at(-1), requests.at(-1)?.headers.get('dossier-secret')]).toEqual(['result-1', SECRET]);
    await expect.element(page.getByRole('link', { name: 'Đánh giá' })).toHaveAttribute('href', `/danh-gia/?hs=${DOSSIER_CODE}`);
    clicked.mockRestore();
  });

  it('hands out the agency’s papers and the calendar file under the secret', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { requests } = openTracker(answering(asked()));
    await userEvent.click(button('Tải về Phiếu yêu cầu bổ sung'));
    await expect.element(status).toHaveTextContent(`Đã tải ${DOSSIER_CODE}-supplement_request.pdf.`);
    await userEvent.click(button('Thêm ngày hẹn vào lịch'));
    await expect.element(status).toHaveTextContent(`Đã tải ${DOSSIER_CODE}.ics.`);
    expect(requests.slice(1).map(({ url, headers }) => [url.split('/').slice(-2).join('/'), headers.get('dossier-secret')])).toEqual([['documents/e3', SECRET], [`${DOSSIER_CODE}/appointment.ics`, SECRET]]);
    clicked.mockRestore();
  });

  it('sees in the timeline by whom, why and until when', async () => {
    const { element } = openTracker(answering(supplementSent()));
    await expect.element(title).toBeVisible();
    const entries = [...(element.shadowRoot?.querySelectorAll('.timeline > li') ?? [])].map(({ textContent }) => textContent.replace(/\s+/g, ' '));
    expect(entries[0]).toMatch(/Bạn đã gửi phần bổ sung .*người nộp/);
    expect(entries[1]).toMatch(/Yêu cầu bổ sung .*cơ quan Chậm nhất: 17:00, 7 tháng 12, 2026 Giấy chứng sinh: Ảnh chụp bị mờ/);
  });

  it('names a paper without the marks of the list that it stood in', async () => {
    const events = asked().events.map((event) => (event.items ? { ...event, items: [{ paper: '- Giấy chứng sinh.', reason: 'Ảnh mờ.' }] } : event));
    const { element } = openTracker(answering(asked({ events })));
    await expect.element(title).toBeVisible();
    expect(element.shadowRoot?.querySelector('.timeline .reasons')?.textContent.trim()).toBe('Giấy chứng sinh: Ảnh mờ.');
  });

  it('stands in line with what is above it', async () => {
    const { element } = openTracker(answering(asked()));
    await expect.element(title).toBeVisible();
    const left = (selector: string): number | undefined => element.shadowRoot?.querySelector(selector)?.getBoundingClientRect().left;
    expect([left('.task'), left('.files .paper')]).toEqual([left('.status-card'), left('.status-card')]);
  });
});

describe('withdrawing', () => {
  const WITHDRAWAL = 'post /v1/dossiers/{dossierCode}/withdrawal';
  const withdrawn = registered({ status: 'withdrawn', situation: 'withdrawn', isEnded: true, holder: null, intakeDue: null, revision: 2, actions: [] });

  it('says first what it means, which differs once the agency has accepted', async () => {
    openTracker(answering(registered()));
    await userEvent.click(button('Xin rút hồ sơ'));
    await expect.element(text(/hồ sơ kết thúc ngay, không lấy lại được/)).toBeVisible();
    clearTracker();
    openTracker(answering(processing()));
    await userEvent.click(button('Xin rút hồ sơ'));
    await expect.element(text(/nên sẽ xem và quyết định/)).toBeVisible();
    await expect.element(button('Gửi yêu cầu rút')).toBeVisible();
  });

  it('may be left, with the focus where it was', async () => {
    const { element, requests } = openTracker(answering(registered()));
    await userEvent.click(button('Xin rút hồ sơ'));
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('withdrawal');
    await userEvent.click(button('Không rút'));
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('withdraw');
    expect(requests).toHaveLength(1);
  });

  it('is asked for once, under a key that an answer which was lost is asked for with', async () => {
    let answer = (): unknown => Promise.reject(new TypeError('Failed to fetch'));
    const fetch = exampleFetch({ [DOSSIER_PATH]: () => registered(), [WITHDRAWAL]: () => answer() });
    const { requests } = openTracker(fetch);
    await userEvent.click(button('Xin rút hồ sơ'));
    await userEvent.fill(page.getByRole('textbox', { name: /Lý do/ }), 'Nộp nhầm');
    await userEvent.click(button('Rút hồ sơ này'));
    await expect.element(text('Chưa rõ cổng đã nhận chưa – đang hỏi lại')).toBeVisible();
    answer = () => withdrawn;
    await userEvent.click(button('Hỏi lại ngay'));
    await expect.element(page.getByRole('region', { name: 'Công dân yêu cầu rút hồ sơ' })).toBeVisible();
    const sent = requests.filter(({ method }) => method === 'POST');
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    expect(await sent[0]?.json()).toEqual({ reason: 'Nộp nhầm' });
    expect(sessionStorage).toHaveLength(0);
  });

  it('that has become impossible is told, and the dossier is read again', async () => {
    let now = registered();
    const fetch = exampleFetch({ [DOSSIER_PATH]: () => now, [WITHDRAWAL]: () => problemResponse(409, 'action_not_allowed') });
    openTracker(fetch);
    await userEvent.click(button('Xin rút hồ sơ'));
    now = returned();
    await userEvent.click(button('Rút hồ sơ này'));
    await expect.element(page.getByRole('region', { name: 'Đã trả kết quả' })).toBeVisible();
  });

  it('keeps the dossier readable when there is no network', async () => {
    let fetch = answering(registered());
    openTracker((input, init) => fetch(input, init));
    await userEvent.click(button('Xin rút hồ sơ'));
    fetch = offlineFetch;
    await userEvent.click(button('Rút hồ sơ này'));
    await expect.element(text(/Không có gì bị gửi hai lần/)).toBeVisible();
    await expect.element(title).toBeVisible();
  });
});
