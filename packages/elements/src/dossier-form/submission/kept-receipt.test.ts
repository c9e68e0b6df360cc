import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { citizen, FakeSession } from '../../../testing/fake-session.js';
import { ExampleGateway, mountDossier, type DossierOptions } from '../../../testing/mount-dossier.js';
import { forgetDrafts } from '../../../testing/stored-text.js';
import '../../provider/define.js';
import '../define.js';
import { DvcDossierSubmittedEvent } from '../submitted-event.js';

const button = (name: string) => page.getByRole('button', { name });
const box = (name: string) => page.getByRole('textbox', { name });
const receipt = page.getByRole('heading', { name: 'Đã nhận hồ sơ' });
const code = page.getByRole('article').getByText('H37-261122-0001');
const leave = (): void => void render(html``, document.body);

/** Hands a dossier in; gives a way to open the same page again. */
const handIn = async (options: DossierOptions = {}): Promise<{ readonly gateway: ExampleGateway; readonly reload: (again?: DossierOptions) => void }> => {
  const gateway = new ExampleGateway();
  gateway.applying = { anonymous: true };
  mountDossier(gateway.fetch, options);
  await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
  await userEvent.click(button('Tiếp tục'));
  await userEvent.fill(box('Nơi ở'), 'Lạng Sơn');
  await userEvent.click(button('Tiếp tục'));
  await userEvent.click(button('Gửi hồ sơ'));
  await expect.element(receipt).toBeVisible();
  const { endpoint } = document.querySelector('dvc-provider')!;
  await expect.poll(() => Object.keys(sessionStorage).some((name) => name.startsWith('dvc-received ')) || options.isShared).toBe(true);
  return {
    gateway,
    reload: (again = options) => {
      leave();
      mountDossier(gateway.fetch, { ...again, endpoint });
    },
  };
};

afterEach(async () => {
  leave();
  await forgetDrafts();
  sessionStorage.clear();
  localStorage.clear();
});

describe('the receipt after a reload', () => {
  it('is there again for who applied without signing in, with what opens the dossier, and nothing is sent or told twice', async () => {
    const { gateway, reload } = await handIn();
    const codes: string[] = [];
    reload({ on: (event) => event instanceof DvcDossierSubmittedEvent && codes.push(event.code) });
    await expect.element(receipt).toBeVisible();
    await expect.element(code).toBeVisible();
    await expect.element(page.getByText(/đã được kiểm tra và đúng/)).toBeVisible();
    const asked: (string | null)[] = [];
    const { fetch } = document.querySelector('dvc-provider') as unknown as { fetch: typeof globalThis.fetch };
    document.querySelector('dvc-provider')!.fetch = (input, init) => {
      const request = new Request(input, init);
      if (request.url.includes('receipt.pdf')) asked.push(request.headers.get('dossier-secret'));
      return fetch(request);
    };
    await userEvent.click(button('Tải biên nhận (PDF)'));
    await expect.poll(() => asked).toEqual([[...gateway.received.values()][0]?.answer.secret]);
    expect(gateway.of('POST', '/v1/dossiers')).toHaveLength(1);
    expect(codes).toEqual([]);
  });

  it('makes room for another dossier, for good', async () => {
    const { reload } = await handIn();
    reload();
    await userEvent.click(button('Làm hồ sơ khác'));
    await expect.element(box('Họ và tên')).toHaveValue('');
    reload();
    await expect.element(box('Họ và tên')).toBeVisible();
    await expect.element(button('Tiếp tục')).toBeVisible();
    expect(receipt.elements()).toEqual([]);
    expect(Object.keys(sessionStorage).filter((name) => name.startsWith('dvc-received '))).toEqual([]);
  });

  it('is there again for who was signed in, and for nobody else', async () => {
    const { reload } = await handIn({ session: new FakeSession(citizen()) });
    reload();
    await expect.element(receipt).toBeVisible();
    reload({ session: new FakeSession(citizen('another'.padEnd(43, 'x'))) });
    await expect.element(box('Họ và tên')).toBeVisible();
    await expect.poll(() => Object.keys(sessionStorage).filter((name) => name.startsWith('dvc-received '))).toEqual([]);
    expect(receipt.elements()).toEqual([]);
  });

  it('does not stand in the way of a draft that the page asks for', async () => {
    const { reload } = await handIn();
    reload({ draft: crypto.randomUUID() });
    await expect.element(page.getByText(/Bản nháp/).first()).toBeVisible();
    expect(receipt.elements()).toEqual([]);
  });

  it('is not kept on a device that others use, too', async () => {
    const { reload } = await handIn({ isShared: true });
    expect(Object.keys(sessionStorage)).toEqual([]);
    reload();
    await expect.element(button('Tiếp tục')).toBeVisible();
    expect(receipt.elements()).toEqual([]);
  });
});

describe('the way from the receipt to the dossier', () => {
  it('has the code in its address and the secret in none that could be copied', async () => {
    const { gateway } = await handIn({ dossierHref: '/tra-cuu/?code={code}' });
    const link = page.getByRole('link', { name: 'Xem hồ sơ' });
    await expect.element(link).toHaveAttribute('href', '/tra-cuu/?code=H37-261122-0001');
    expect(document.querySelector('dvc-dossier-form')?.shadowRoot?.innerHTML).not.toContain([...gateway.received.values()][0]?.answer.secret);
  });

  it('is not offered where the page names none, or a script', async () => {
    const { reload } = await handIn();
    expect(page.getByRole('link', { name: 'Xem hồ sơ' }).elements()).toEqual([]);
    reload({ dossierHref: 'javascript:alert(1)' });
    await expect.element(receipt).toBeVisible();
    expect(page.getByRole('link', { name: 'Xem hồ sơ' }).elements()).toEqual([]);
  });
});
