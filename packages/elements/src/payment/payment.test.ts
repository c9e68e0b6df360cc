import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { problemResponse } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { mountPayment, unmountPayment, type MountedPayment } from '../../testing/mount-payment.js';
import { bill, CODE, dossierWith, feeOf, PAY_URL, PaymentGateway, SECRET } from '../../testing/payment-gateway.js';
import { storedText } from '../../testing/stored-text.js';
import '../provider/define.js';
import './define.js';

const LINK = `#code=${CODE}&fee=fee-1&secret=${SECRET}`;
const title = (name: string | RegExp) => page.getByRole('heading', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const field = (name: string) => page.getByRole('textbox', { name });
const status = page.getByRole('status');
const go = 'Đến trang thanh toán';
const showQr = 'Hiện mã VietQR';
const again = 'Hỏi lại ngay';

let gateway: PaymentGateway;

beforeEach(() => {
  gateway = new PaymentGateway();
  sessionStorage.clear();
});

afterEach(() => {
  unmountPayment();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.pathname + location.search);
});

const openLink = (hash = LINK, options: Parameters<typeof mountPayment>[1] = {}): MountedPayment => {
  history.replaceState(null, '', hash);
  return mountPayment(gateway, options);
};

const findBill = async (code = 'QD-2611-000123', verifier = '12A-345.67'): Promise<void> => {
  await userEvent.fill(field('Số quyết định xử phạt'), code);
  await userEvent.fill(field('Biển số xe'), verifier);
  await userEvent.click(button('Tìm khoản phải nộp'));
};

const payBill = async (way: string): Promise<void> => {
  await findBill();
  await userEvent.click(button(/^Nộp/));
  await userEvent.click(button(way));
};

describe('the fee of a dossier', () => {
  it('shows amount, payee, purpose and both ways before anything is opened', async () => {
    openLink();
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    for (const words of ['UBND tỉnh Lạng Sơn', 'Thủ tục đăng ký khai sinh', CODE]) await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/^100\.000\s₫$/)).toBeVisible();
    await expect.element(button(go)).toBeVisible();
    await expect.element(button(showQr)).toBeVisible();
    expect(gateway.opened).toEqual([]);
  });

  it('says its amount in words for who hears the page', async () => {
    openLink();
    await expect.element(page.getByText('100.000 đồng Việt Nam')).toBeInTheDocument();
  });

  it('takes code and secret out of the address, and sends the secret in a header only', async () => {
    openLink();
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    expect(location.href).not.toMatch(/secret|code=/);
    expect(gateway.asked.map(({ secret }) => secret)).toEqual([SECRET]);
    expect(gateway.asked.map(({ path }) => path).join()).not.toContain(SECRET);
  });

  it('keeps what others have put behind the address', async () => {
    openLink(`${LINK}&noi=1`);
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    expect(location.hash).toBe('#noi=1');
  });

  it('is found by the code alone when only one is due', async () => {
    mountPayment(gateway, { code: CODE, secret: SECRET });
    await userEvent.click(button(showQr));
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(JSON.parse(gateway.opened[0]?.body ?? '')).toMatchObject({ dossierCode: CODE, feeId: 'fee-1', method: 'qr' });
  });

  it('of the signed-in owner needs no secret', async () => {
    mountPayment(gateway, { code: CODE, fee: 'fee-1', session: new FakeSession(citizen()) });
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    expect(gateway.asked[0]?.secret).toBeNull();
  });

  it('asks to sign in whom it is not shown, and comes back to the same fee', async () => {
    gateway.fault = (_method, path) => (path.includes('dossiers') && session.state === 'none' ? problemResponse(404, 'not_found') : undefined);
    const session = new FakeSession();
    openLink(`#code=${CODE}&fee=fee-1`, { session });
    await userEvent.click(button('Đăng nhập'));
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    expect(location.hash).toBe(`#code=${CODE}&fee=fee-1`);
  });

  it('goes away with its owner', async () => {
    const session = new FakeSession(citizen());
    gateway.fault = () => (session.state === 'active' ? undefined : problemResponse(404, 'not_found'));
    mountPayment(gateway, { code: CODE, session });
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    session.set('ended', session.session);
    await expect.element(page.getByText(/Không mở được khoản này/).last()).toBeVisible();
    await expect.element(page.getByText('UBND tỉnh Lạng Sơn')).not.toBeInTheDocument();
  });

  it('whose amount only the gateway knows is not left for the platform before the reader has seen it', async () => {
    gateway.dossier = dossierWith([]);
    const { told } = openLink(`#code=${CODE}&fee=initial&secret=${SECRET}`);
    await expect.element(page.getByText('Hiện ở bước sau, trước khi bạn trả tiền')).toBeVisible();
    await userEvent.click(button(go));
    await expect.element(page.getByRole('link', { name: go })).toHaveAttribute('href', PAY_URL);
    await expect.element(title('Xem lại rồi thanh toán')).toBeVisible();
    await expect.element(page.getByText(/^80\.000\s₫$/)).toBeVisible();
    expect(told).toEqual(['pending']);
  });

  it.each([
    ['was paid elsewhere', feeOf({ state: 'paid', paid: 100_000 }), 'Khoản này đã nộp'],
    ['is waived', feeOf({ state: 'waived' }), 'Không phải nộp khoản này nữa'],
  ])('that %s offers no way to pay it', async (_what, fee, words) => {
    gateway.dossier = dossierWith([fee]);
    openLink();
    await expect.element(title(words)).toBeVisible();
    await expect.element(button(go)).not.toBeInTheDocument();
  });

  it('is none in a dossier without fees', async () => {
    gateway.dossier = dossierWith([]);
    mountPayment(gateway, { code: CODE, secret: SECRET });
    await expect.element(title('Hồ sơ này không có khoản nào phải nộp')).toBeVisible();
  });
});

describe('one wish to pay', () => {
  it('leaves for the platform once the key is stored', async () => {
    let storedBefore = false;
    gateway.fault = (method) => void (method === 'POST' && (storedBefore = Object.keys(sessionStorage).some((key) => key.startsWith('dvc-payment'))));
    const { told } = openLink();
    await userEvent.click(button(go));
    await expect.poll(() => told).toContain('leave');
    expect(storedBefore).toBe(true);
    expect(JSON.parse(gateway.opened[0]?.body ?? '')).toMatchObject({ method: 'redirect', returnPath: location.origin + location.pathname + location.search });
  });

  it('is sent once, however often the button is pressed', async () => {
    openLink();
    await expect.element(button(showQr)).toBeVisible();
    const press = button(showQr).element() as HTMLElement;
    press.click();
    press.click();
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(gateway.opened).toHaveLength(1);
  });

  it('whose answer is lost is asked about under the same key until there is one', async () => {
    gateway.losesAnswers = true;
    openLink();
    await userEvent.click(button(showQr));
    await expect.element(page.getByText('Chưa rõ cổng đã nhận chưa – đang hỏi lại').first()).toBeVisible();
    gateway.losesAnswers = false;
    await userEvent.click(button(again));
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(new Set(gateway.opened.map(({ key }) => key)).size).toBe(1);
    expect(gateway.payments.size).toBe(1);
  });

  it('whose answer is lost is the same one after a reload, and does not leave the page by itself', async () => {
    gateway.losesAnswers = true;
    const { endpoint } = openLink();
    await userEvent.click(button(go));
    await expect.element(page.getByText('Chưa rõ cổng đã nhận chưa – đang hỏi lại').first()).toBeVisible();
    gateway.losesAnswers = false;
    gateway.fault = () => undefined;
    const { told } = mountPayment(gateway, { endpoint });
    await expect.element(page.getByRole('link', { name: go })).toBeVisible();
    expect(new Set(gateway.opened.map(({ key }) => key)).size).toBe(1);
    expect(told).toEqual(['pending']);
  });

  it('given up and pressed again has the same key; another way to pay has another', async () => {
    gateway.fault = (method) => (method === 'POST' ? 'cut' : undefined);
    openLink();
    await userEvent.click(button(showQr));
    await userEvent.click(button('Quay lại'));
    const keys = (): Set<string | null> => new Set(gateway.opened.map(({ key }) => key));
    await userEvent.click(button(showQr));
    await userEvent.click(button('Quay lại'));
    expect(keys().size).toBe(1);
    await userEvent.click(button(go));
    await userEvent.click(button('Quay lại'));
    expect(keys().size).toBe(2);
  });

  it('of two tabs is one payment', async () => {
    openLink();
    await userEvent.click(button(showQr));
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    // Under another name in the browser's storage, as a second tab has a storage of its own.
    openLink();
    await userEvent.click(button(showQr));
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(gateway.opened).toHaveLength(2);
    expect(gateway.payments.size).toBe(1);
  });

  it('shows what somebody else has paid in between', async () => {
    openLink();
    await expect.element(button(go)).toBeVisible();
    await gateway.fetch('/x/v1/payments', { method: 'POST', body: JSON.stringify({ dossierCode: CODE, feeId: 'fee-1', method: 'qr' }) });
    gateway.settle();
    await userEvent.click(button(go));
    await expect.element(title('Đã thanh toán')).toBeVisible();
  });

  it.each([
    ['nobody asks for the fee any more', 409, 'payment_not_due', {}, /Không phải nộp khoản này nữa, hoặc số tiền đã thay đổi/],
    ['this way is closed', 503, 'unavailable', { 'retry-after': '86400' }, /Cách nộp này hiện chưa dùng được ở đây/],
    ['there were too many tries', 429, 'rate_limited', { 'retry-after': '90' }, /thử lại sau 90 giây/],
    ['the key was another’s', 422, 'idempotency_key_reused', {}, /Chưa có khoản tiền nào bị trừ/],
  ] as const)('is refused in words when %s, and can be made anew', async (_why, code, name, headers, words) => {
    gateway.fault = (method) => (method === 'POST' ? problemResponse(code, name, {}, headers) : undefined);
    const { element } = openLink();
    await userEvent.click(button(showQr));
    await expect.element(page.getByText(words).last()).toBeVisible();
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('refused');
    gateway.fault = undefined;
    await userEvent.click(button(showQr));
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(new Set(gateway.opened.map(({ key }) => key)).size).toBe(2);
  });

  it('leaves nothing readable in the browser: neither keys of bills nor secrets', async () => {
    mountPayment(gateway);
    await payBill(showQr);
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    const stored = await storedText();
    for (const canary of ['QD-2611-000123', '12A-345.67', 'billSecret_', 'Hoa']) expect(stored).not.toContain(canary);
  });
});

describe('where a payment stands', () => {
  /** Back from the platform, before anything was heard of it. */
  const waiting = async (): Promise<MountedPayment> => {
    const { endpoint, told } = openLink();
    await userEvent.click(button(go));
    await expect.poll(() => told).toContain('leave');
    const [payment] = gateway.payments.values();
    const mounted = openLink(`#dvc-payment=${payment?.id ?? ''}`, { endpoint });
    await expect.element(title('Đang chờ xác nhận thanh toán')).toBeVisible();
    return mounted;
  };

  it('after coming back is what the gateway says, never what the address says', async () => {
    const { endpoint, told } = openLink();
    await userEvent.click(button(go));
    await expect.poll(() => told).toContain('leave');
    const [payment] = gateway.payments.values();
    openLink(`#dvc-payment=${payment?.id ?? ''}&status=paid`, { endpoint });
    await expect.element(title('Đang chờ xác nhận thanh toán')).toBeVisible();
    await expect.element(page.getByText(/Tiền không mất, đừng nộp lần nữa/)).toBeVisible();
    expect(location.hash).toBe('#status=paid');
    gateway.settle();
    await userEvent.click(button(again));
    await expect.element(title('Đã thanh toán')).toBeVisible();
  });

  it('is asked for again by itself', async () => {
    const { told } = await waiting();
    gateway.settle();
    await expect.element(title('Đã thanh toán')).toBeVisible();
    await expect.element(status).toHaveTextContent('Đã thanh toán');
    expect(told).toEqual(['pending', 'paid']);
  });

  it('is not asked for while the page is hidden, and at once when it is seen again', async () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await waiting();
    const reads = (): number => gateway.of('GET', /payments/).length;
    document.dispatchEvent(new Event('visibilitychange'));
    expect(reads()).toBe(1);
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(reads).toBe(2);
  });

  it('stays shown when the network is cut', async () => {
    await waiting();
    gateway.fault = () => problemResponse(409, 'operation_running');
    await userEvent.click(button(again));
    await expect.element(page.getByText(/Chưa hỏi lại được/)).toBeVisible();
    await expect.element(title('Đang chờ xác nhận thanh toán')).toBeVisible();
    gateway.fault = undefined;
    gateway.settle();
    await userEvent.click(button(again));
    await expect.element(title('Đã thanh toán')).toBeVisible();
  });

  it('once paid shows transaction, time and receipt', async () => {
    const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await waiting();
    await expect.element(page.getByRole('link', { name: go })).not.toBeInTheDocument();
    gateway.settle();
    await userEvent.click(button(again));
    await expect.element(page.getByText('GD2611220000017')).toBeVisible();
    await expect.element(page.getByText('10:07, 22 tháng 11, 2026')).toBeVisible();
    await userEvent.click(button('Tải biên lai (PDF)'));
    await expect.element(status).toHaveTextContent(`Đã tải bien-lai-${CODE}.pdf.`);
    expect(clicked).toHaveBeenCalledOnce();
    expect(gateway.of('GET', /receipt\.pdf$/)[0]?.secret).toBe(SECRET);
    await expect.element(button(go)).not.toBeInTheDocument();
  });

  it('that failed says that no money came, and offers both ways again', async () => {
    await waiting();
    gateway.tell({ status: 'unpaid', attempt: { method: 'redirect', state: 'failed' } });
    await userEvent.click(button(again));
    await expect.element(title('Lần thanh toán vừa rồi không thành công')).toBeVisible();
    await userEvent.click(button(showQr));
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(gateway.payments.size).toBe(1);
  });

  it.each([
    ['came twice', { received: 200_000, refundDue: 100_000 }, 'Đã thanh toán', /Sẽ trả lại 100\.000\s₫/],
    ['came twice and went back', { received: 200_000, refunded: 100_000 }, 'Đã thanh toán', /^Đã trả lại 100\.000\s₫\.$/],
    ['all went back', { status: 'refunded', refunded: 100_000 }, 'Đã hoàn tiền', /Đã trả lại 100\.000\s₫ vào tài khoản/],
    ['nobody asks for', { status: 'cancelled', received: 0, hasReceipt: false }, 'Không phải nộp khoản này nữa', /Chưa nhận khoản tiền nào/],
    ['a newer gateway knows', { status: 'of_tomorrow' as 'paid', received: 0, hasReceipt: false }, 'Đang chờ xác nhận thanh toán', /Thường mất vài giây/],
  ] as const)('of money that %s', async (_what, change, name, words) => {
    await waiting();
    gateway.settle(change);
    await userEvent.click(button(again));
    await expect.element(title(name)).toBeVisible();
    await expect.element(page.getByText(words).last()).toBeVisible();
  });

  it('in another browser cannot be seen, and says that nothing is lost', async () => {
    openLink(`#dvc-payment=${crypto.randomUUID()}`);
    await expect.element(page.getByText(/Nếu đã trả thì tiền không mất, đừng nộp lần nữa/).last()).toBeVisible();
    await userEvent.click(button('Tìm khoản phải nộp'));
    await expect.element(field('Biển số xe')).toBeVisible();
  });

  it('that is over is not shown to who comes to the page anew', async () => {
    const { endpoint } = await waiting();
    gateway.settle();
    mountPayment(gateway, { endpoint });
    await expect.element(field('Biển số xe')).toBeVisible();
  });

  it('that is over is still there after a reload', async () => {
    const { endpoint } = await waiting();
    gateway.settle();
    vi.spyOn(performance, 'getEntriesByType').mockReturnValue([{ type: 'reload' } as unknown as PerformanceEntry]);
    mountPayment(gateway, { endpoint });
    await expect.element(title('Đã thanh toán')).toBeVisible();
  });

  it('leads to the dossier with its key behind the address only', async () => {
    openLink(LINK, { dossierHref: '/tra-cuu/?code={code}' });
    await userEvent.click(button(showQr));
    await expect.element(page.getByRole('link', { name: 'Xem hồ sơ' })).toHaveAttribute('href', `/tra-cuu/?code=${CODE}`);
  });

  it('asked for by a payment page that is no web page is never opened', async () => {
    gateway.fault = undefined;
    const { told } = openLink();
    await expect.element(button(go)).toBeVisible();
    await gateway.fetch('/x/v1/payments', { method: 'POST', body: JSON.stringify({ dossierCode: CODE, feeId: 'fee-1', method: 'redirect' }) });
    const [payment] = gateway.payments.values();
    gateway.fault = (method) => (method === 'POST' ? new Response(JSON.stringify({ payment: { ...payment, attempt: { method: 'redirect', state: 'open', payUrl: 'javascript:alert(1)' } } }), { status: 201, headers: { 'content-type': 'application/json' } }) : undefined);
    await userEvent.click(button(go));
    await expect.element(title('Đang chờ xác nhận thanh toán')).toBeVisible();
    await expect.element(page.getByRole('link', { name: go })).not.toBeInTheDocument();
    expect(told).toEqual(['pending']);
  });
});

describe('a bill that is no procedure', () => {
  it('is found by keys in the request’s body, chosen and paid', async () => {
    const { told } = mountPayment(gateway);
    await payBill(showQr);
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    expect(JSON.parse(gateway.of('POST', /lookup/)[0]?.body ?? '')).toEqual({ kind: 'traffic_fine', code: 'QD-2611-000123', verifier: '12A-345.67' });
    gateway.settle();
    await expect.element(title('Đã thanh toán')).toBeVisible();
    expect(gateway.of('GET', /payments/).at(-1)?.paymentSecret).toMatch(/^billSecret_/);
    expect(told).toEqual(['pending', 'paid']);
  });

  it('of a patient is looked for by the date of birth as people write it', async () => {
    mountPayment(gateway);
    await userEvent.click(page.getByRole('radio', { name: 'Viện phí' }));
    await userEvent.fill(field('Mã người bệnh'), ' BN 0012 ');
    await userEvent.fill(field('Ngày sinh'), '5/4/2015');
    await userEvent.click(button('Tìm khoản phải nộp'));
    await expect.element(title('Khoản tìm thấy')).toBeVisible();
    expect(JSON.parse(gateway.of('POST', /lookup/)[0]?.body ?? '')).toEqual({ kind: 'hospital_fee', code: 'BN 0012', verifier: '2015-04-05' });
  });

  it('of the only kind of a page is asked for without a choice', async () => {
    mountPayment(gateway, { kind: 'tuition' });
    await expect.element(field('Mã học sinh, sinh viên')).toBeVisible();
    await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
  });

  it.each([
    ['nothing', '', '', 'Số quyết định xử phạt', 'Chưa nhập ô này.'],
    ['too little', 'QD', '12A-345.67', 'Số quyết định xử phạt', 'Cần từ 3 đến 50 ký tự.'],
    ['half', 'QD-2611-000123', '', 'Biển số xe', 'Chưa nhập ô này.'],
  ])('asked for with %s says so before anything is sent, and leads there', async (_what, code, verifier, name, words) => {
    const { element } = mountPayment(gateway);
    await findBill(code, verifier);
    await expect.element(field(name)).toHaveAccessibleDescription(expect.stringContaining(words));
    await expect.poll(() => element.shadowRoot?.activeElement).toBe(field(name).element());
    expect(gateway.asked).toEqual([]);
  });

  it('on a day that does not exist is not asked for', async () => {
    mountPayment(gateway, { kind: 'hospital_fee' });
    await userEvent.fill(field('Mã người bệnh'), 'BN0012');
    await userEvent.fill(field('Ngày sinh'), '31/02/2015');
    await userEvent.click(button('Tìm khoản phải nộp'));
    await expect.element(field('Ngày sinh')).toHaveAccessibleDescription(expect.stringContaining('Ngày chưa đúng.'));
  });

  it('that is not found keeps what was typed', async () => {
    mountPayment(gateway);
    await findBill('QD-2611-000123', 'wrong');
    await expect.element(page.getByText('Không tìm thấy khoản nào phải nộp.').last()).toBeVisible();
    await expect.element(field('Biển số xe')).toHaveValue('wrong');
  });

  it('that is paid already shows what became of it, and is not paid again', async () => {
    gateway.bills = [bill({ isPaid: true })];
    await gateway.fetch('/x/v1/payments', { method: 'POST', body: JSON.stringify({ bill: { kind: 'traffic_fine', code: 'x', verifier: 'x', billId: 'tf-1' }, method: 'qr' }) });
    gateway.settle();
    mountPayment(gateway);
    await findBill();
    await userEvent.click(button(/^Xem/));
    await expect.element(button(go)).not.toBeInTheDocument();
    await userEvent.click(button('Xem thanh toán và biên lai'));
    await expect.element(title('Đã thanh toán')).toBeVisible();
  });

  it('looked for too often says how long to wait', async () => {
    gateway.fault = () => problemResponse(429, 'rate_limited', {}, { 'retry-after': '600' });
    mountPayment(gateway);
    await findBill();
    await expect.element(page.getByText(/thử lại sau 600 giây/)).toBeVisible();
    await expect.element(field('Biển số xe')).toBeVisible();
  });

  it('makes way for another one', async () => {
    const { element } = mountPayment(gateway);
    await payBill(showQr);
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    gateway.settle();
    await userEvent.click(button(again));
    await expect.element(title('Đã thanh toán')).toBeVisible();
    await userEvent.click(button('Nộp khoản khác'));
    await expect.element(field('Biển số xe')).toHaveValue('');
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('code');
    expect(Object.keys(sessionStorage).filter((key) => key.startsWith('dvc-payment'))).toEqual([]);
  });

  it('only looked at is gone when the page is left', async () => {
    mountPayment(gateway);
    await findBill();
    await expect.element(title('Khoản tìm thấy')).toBeVisible();
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await expect.element(field('Biển số xe')).toHaveValue('');
  });

  it('is paid by keyboard alone', async () => {
    const { element } = mountPayment(gateway);
    await expect.element(field('Biển số xe')).toBeVisible();
    (field('Số quyết định xử phạt').element() as HTMLElement).focus();
    await userEvent.keyboard('QD-2611-000123');
    await userEvent.tab();
    await userEvent.keyboard('12A-345.67{Enter}');
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('title');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(title('Khoản phải nộp')).toBeVisible();
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('title');
    (button(showQr).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(title('Quét mã để chuyển tiền')).toBeVisible();
    await expect.poll(() => element.shadowRoot?.activeElement?.id).toBe('title');
  });
});
