import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp, page } from 'vitest/browser';
import { problemResponse } from '../../testing/example-fetch.js';
import { mountPayment, unmountPayment } from '../../testing/mount-payment.js';
import { bill, CODE, dossierWith, PaymentGateway, SECRET } from '../../testing/payment-gateway.js';
import '../provider/define.js';
import './define.js';

type Act = (root: ShadowRoot, gateway: PaymentGateway) => void;
type State = readonly [name: string, prepare: (gateway: PaymentGateway) => void, acts: readonly (readonly [selector: string, act: Act])[], shown: string, isFee?: boolean];

const press: Act = () => undefined;
const nothing = (): void => undefined;
const fill = (root: ShadowRoot, selector: string, value: string): void => {
  const input = root.querySelector(selector) as HTMLInputElement;
  input.value = value;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};
const typed: Act = (root) => {
  fill(root, '#code', 'QD-2611-000123');
  fill(root, '#verifier', '12A-345.67');
};
const told = (change: Parameters<PaymentGateway['settle']>[0]): Act => (_root, gateway) => gateway.settle(change);

const STATES: readonly State[] = [
  ['the form of bills', nothing, [], 'form', false],
  ['what is wrong with keys', nothing, [['[type=submit]', press]], '.error', false],
  ['bills', (gateway) => (gateway.bills = [bill(), bill({ id: '2', isPaid: true })]), [['[type=submit]', typed]], '.bill', false],
  ['no bills', (gateway) => (gateway.bills = []), [['[type=submit]', typed]], '.notice', false],
  ['a fee', nothing, [], '#redirect'],
  ['a fee of unknown amount', (gateway) => (gateway.dossier = dossierWith([])), [], 'article'],
  ['reading', (gateway) => (gateway.fault = () => new Promise(() => undefined)), [], 'progress'],
  ['what cannot be opened', (gateway) => (gateway.fault = () => problemResponse(404, 'not_found')), [], '#failure'],
  ['a fault', (gateway) => (gateway.fault = () => problemResponse(409, 'operation_running')), [], '#failure'],
  ['opening', (gateway) => (gateway.fault = (method) => (method === 'POST' ? new Promise(() => undefined) : undefined)), [['#qr', press]], '.under-way'],
  ['what is asked about again', (gateway) => (gateway.fault = (method) => (method === 'POST' ? problemResponse(500, 'internal_error') : undefined)), [['#qr', press]], '.notice progress'],
  ['a refusal', (gateway) => (gateway.fault = (method) => (method === 'POST' ? problemResponse(409, 'payment_not_due') : undefined)), [['#qr', press]], '#refused'],
  ['a transfer', nothing, [['#qr', press]], '.qr'],
  ['ready for the platform', nothing, [['#redirect', press]], 'a.primary'],
  ['waiting', nothing, [['#redirect', press], ['#check', (_root, gateway) => gateway.tell({ attempt: { method: 'redirect', state: 'open' } })]], '.notice[data-kind=warning]'],
  ['paid', nothing, [['#redirect', press], ['#check', told({})]], '[data-tone=success]'],
  ['paid twice', nothing, [['#redirect', press], ['#check', told({ received: 200_000, refundDue: 100_000 })]], '[data-tone=success]'],
  ['a try that failed', nothing, [['#redirect', press], ['#check', told({ status: 'unpaid', attempt: { method: 'redirect', state: 'failed' } })]], '[data-tone=warning]'],
];

/** An element in a state, seen by its own parts: the words are another language each time. */
const showState = async ([, prepare, acts, shown, isFee = true]: State, locale: string): Promise<ShadowRoot> => {
  const gateway = new PaymentGateway();
  prepare(gateway);
  const { element } = mountPayment(gateway, { locale, ...(isFee && { code: CODE, fee: gateway.dossier.fees.length ? 'fee-1' : 'initial', secret: SECRET }) });
  const part = (selector: string): HTMLElement | null | undefined => element.shadowRoot?.querySelector<HTMLElement>(selector);
  for (const [selector, act] of acts) {
    await expect.poll(() => part(selector)).toBeTruthy();
    act(element.shadowRoot as ShadowRoot, gateway);
    part(selector)?.click();
  }
  await expect.poll(() => part(shown)).toBeTruthy();
  await expect.poll(() => element.closest('dvc-provider')?.lang).toBe(locale);
  return element.shadowRoot as ShadowRoot;
};

beforeEach(() => sessionStorage.clear());

afterEach(async () => {
  unmountPayment();
  await page.viewport(1024, 800);
  await cdp().send('Emulation.setEmulatedMedia', { media: '' });
});

describe.each(['vi', 'en', 'zh-Hans'])('accessibility in %s', (locale) => {
  it.each(STATES.map((state) => [state[0], state] as const))('%s has no violation at 320 px and does not scroll sideways', async (_name, state) => {
    await page.viewport(320, 800);
    document.body.style.margin = '0';
    await showState(state, locale);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
  });
});

describe('on paper', () => {
  it('a paid fee is its facts without controls', async () => {
    const root = await showState(STATES.find(([name]) => name === 'paid') as State, 'vi');
    await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
    expect([...root.querySelectorAll('button, a, summary')].filter((control) => control.checkVisibility())).toEqual([]);
    await expect.element(page.getByText('GD2611220000017')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Đã thanh toán' })).toBeVisible();
  });
});

describe('the code of a transfer', () => {
  it('says what the gateway gave, read by a reader of codes', async () => {
    const { default: decodeQR } = await import('qr/decode.js');
    const { qrPicture } = await import('./transfer/qr-picture.js');
    const gateway = new PaymentGateway();
    await gateway.fetch('/x/v1/payments', { method: 'POST', body: JSON.stringify({ dossierCode: CODE, feeId: 'fee-1', method: 'qr' }) });
    const qr = [...gateway.payments.values()][0]?.attempt?.qr;
    if (!qr) throw new Error('No transfer');
    const picture = await createImageBitmap(await qrPicture(qr, 100_000));
    const pen = new OffscreenCanvas(picture.width, picture.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    pen.drawImage(picture, 0, 0);
    expect(decodeQR(pen.getImageData(0, 0, picture.width, picture.width))).toBe(qr.payload);
  });
});
