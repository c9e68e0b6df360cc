import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FakeSession, citizen } from '../../../testing/fake-session.js';
import { ExampleGateway, mountDossier, shortForm } from '../../../testing/mount-dossier.js';
import { forgetDrafts, storedText } from '../../../testing/stored-text.js';
import '../../provider/define.js';
import '../define.js';

const box = (name: string | RegExp) => page.getByRole('textbox', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const said = (words: string | RegExp) => page.getByRole('article').getByText(words);
const mayLeave = (): boolean => globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));
const leave = (): void => void render(html``, document.body);
const endpointOf = (): string => document.querySelector('dvc-provider')?.endpoint ?? '';
const digits = async (): Promise<string> => {
  await expect.element(said(/Mã mở lại:/)).toBeVisible();
  return said(/Mã mở lại:/).element().textContent?.replace(/\D/g, '') ?? '';
};

afterEach(async () => {
  leave();
  await forgetDrafts();
  sessionStorage.clear();
  localStorage.clear();
});

describe('a draft of who is not signed in', () => {
  it('is saved on this device soon after the last key, and then the page may be left', async () => {
    mountDossier(new ExampleGateway().fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    expect(mayLeave()).toBe(false);
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    expect(mayLeave()).toBe(true);
  });

  it('leaves no word of an answer in any storage of the browser', async () => {
    mountDossier(new ExampleGateway().fetch);
    await userEvent.fill(box('Họ và tên'), 'Canariño Vọng');
    await userEvent.fill(box('Điện thoại'), '0987123456');
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    const stored = await storedText();
    expect(stored).toContain('dvc-drafts');
    expect(stored).toContain('sealed');
    for (const canary of ['Canari', 'Vọng', '0987123456', '987123456']) expect(stored).not.toContain(canary);
  });

  it('is open again after a reload of the tab', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    const endpoint = endpointOf();
    leave();
    mountDossier(gateway.fetch, { endpoint });
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
    await expect.element(said(/Đang tiếp tục bản nháp lúc/)).toBeVisible();
  });

  it('takes the code that was shown once the tab is closed, and no other', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    const code = await digits();
    expect(code).toMatch(/^\d{16}$/);
    const endpoint = endpointOf();
    leave();
    sessionStorage.clear();
    mountDossier(gateway.fetch, { endpoint });
    await userEvent.fill(box(/Mã mở lại/), '1234 5678 9012 3456');
    await userEvent.click(button('Mở bản nháp'));
    await expect.element(box(/Mã mở lại/)).toHaveAccessibleDescription(/không mở được/);
    await expect.element(box('Họ và tên')).toHaveValue('');
    await userEvent.fill(box(/Mã mở lại/), code.replace(/(.{4})/g, '$1-'));
    await userEvent.click(button('Mở bản nháp'));
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it('is not kept on a device that is shared, and what was kept goes', async () => {
    mountDossier(new ExampleGateway().fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    await userEvent.click(page.getByText('Bản nháp', { exact: true }));
    await userEvent.click(page.getByRole('checkbox', { name: /Máy dùng chung/ }));
    await expect.element(said(/Không lưu trên máy dùng chung/)).toBeVisible();
    expect(await storedText()).not.toContain('sealed');
    expect(mayLeave()).toBe(false);
  });

  it('is deleted, and brought back by undo', async () => {
    mountDossier(new ExampleGateway().fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    await userEvent.click(page.getByText('Bản nháp', { exact: true }));
    await userEvent.click(button('Xoá bản nháp'));
    await expect.element(box('Họ và tên')).toHaveValue('');
    await userEvent.click(button('Hoàn tác'));
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it('says that it is not saved when there is no room, and loses nothing', async () => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      mountDossier(new ExampleGateway().fetch);
      await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
      await expect.element(said(/Chưa lưu: máy này hết chỗ/)).toBeVisible();
      await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
      expect(mayLeave()).toBe(false);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    await userEvent.click(button('Thử lưu lại'));
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
  });
});

describe('an offer', () => {
  it('is never the draft that is being filled in', async () => {
    const gateway = new ExampleGateway();
    let hold = true;
    gateway.fault = async (method, path) => {
      while (hold && method === 'GET' && path === '/v1/drafts') await new Promise((resolve) => setTimeout(resolve, 20));
      return undefined;
    };
    mountDossier(gateway.fetch, { session: new FakeSession(citizen()) });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    hold = false;
    await userEvent.fill(box('Điện thoại'), '0912345678');
    await expect.poll(() => [...gateway.drafts.values()][0]?.content.values['phone']).toBe('0912345678');
    expect(button(/Tiếp tục bản nháp/).elements()).toEqual([]);
  });
});

describe('a draft of who is signed in', () => {
  it('is saved on the gateway, and nothing of it stays on the device', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch, { session: new FakeSession(citizen()) });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    expect([...gateway.drafts.values()].map(({ content }) => content.values)).toEqual([{ name: 'Lý Thị Mai' }]);
    expect(await storedText()).not.toContain('sealed');
  });

  it('is not called saved while what was typed meanwhile is not', async () => {
    const gateway = new ExampleGateway();
    let release: () => void = () => undefined;
    let isHeld = false;
    const held = new Promise<void>((resolve) => (release = resolve));
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const request = new Request(input, init);
      const isFirstSave = request.method === 'PUT' && !isHeld;
      if (isFirstSave) isHeld = true;
      const answer = await gateway.fetch(request);
      if (isFirstSave) await held;
      return answer;
    };
    mountDossier(fetch, { session: new FakeSession(citizen()) });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.poll(() => isHeld).toBe(true);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai Hương');
    release();
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    expect([...gateway.drafts.values()].map(({ content }) => JSON.stringify(content.values))).toEqual([expect.stringContaining('Mai Hương')]);
  });

  it('stays sealed on the device while there is no network, and goes to the gateway when there is', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch, { session: new FakeSession(citizen()) });
    await expect.element(box('Họ và tên')).toBeVisible();
    gateway.fault = () => 'cut';
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên máy này lúc .*Mất mạng/)).toBeVisible();
    expect(await storedText()).not.toContain('Thị Mai');
    gateway.fault = undefined;
    globalThis.dispatchEvent(new Event('online'));
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    expect(gateway.drafts.size).toBe(1);
  });

  it('is offered to its owner on another device', async () => {
    const gateway = new ExampleGateway();
    const session = new FakeSession(citizen());
    mountDossier(gateway.fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    leave();
    sessionStorage.clear();
    mountDossier(gateway.fetch, { session });
    await userEvent.click(button(/Tiếp tục bản nháp/));
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it('that another device has changed is shown beside this one, and neither is overwritten before the reader chooses', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch, { session: new FakeSession(citizen()) });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    const [id] = [...gateway.drafts.keys()] as [string];
    gateway.change(id, { name: 'Lý Văn Nam' });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai Hoa');
    await expect.element(page.getByRole('heading', { name: 'Bản nháp này vừa được sửa ở nơi khác' })).toBeVisible();
    await expect.element(page.getByRole('definition').filter({ hasText: 'Lý Văn Nam' })).toBeVisible();
    await expect.element(page.getByRole('definition').filter({ hasText: 'Lý Thị Mai Hoa' })).toBeVisible();
    expect(gateway.drafts.get(id)?.content.values).toEqual({ name: 'Lý Văn Nam' });
    await userEvent.click(button('Giữ bản này'));
    await expect.poll(() => gateway.drafts.get(id)?.content.values).toEqual({ name: 'Lý Thị Mai Hoa' });
  });

  it('can give way to the other version', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch, { session: new FakeSession(citizen()) });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    const [id] = [...gateway.drafts.keys()] as [string];
    gateway.change(id, { name: 'Lý Văn Nam' });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai Hoa');
    await userEvent.click(button('Lấy bản kia'));
    await expect.element(box('Họ và tên')).toHaveValue('Lý Văn Nam');
  });

  it('with the same answers on both sides is no conflict', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch, { session: new FakeSession(citizen()) });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    const [id] = [...gateway.drafts.keys()] as [string];
    gateway.change(id, { name: 'Lý Thị Mai Hoa' });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai Hoa');
    await expect.poll(() => gateway.drafts.get(id)?.revision).toBe(3);
    expect(page.getByRole('heading', { name: /sửa ở nơi khác/ }).elements()).toEqual([]);
  });

  it('is not shown to the next person, and comes back to its owner', async () => {
    const gateway = new ExampleGateway();
    const session = new FakeSession(citizen('a'.repeat(43)));
    mountDossier(gateway.fetch, { session });
    await expect.element(box('Họ và tên')).toBeVisible();
    gateway.fault = (method) => (method === 'PUT' ? 'cut' : undefined);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Mất mạng/)).toBeVisible();
    gateway.fault = undefined;
    session.set('active', citizen('b'.repeat(43)));
    await expect.element(box('Họ và tên')).toHaveValue('');
    expect(button('Mở bản nháp').elements()).toEqual([]);
    expect(button(/Tiếp tục bản nháp/).elements()).toEqual([]);
  });
});

describe('the draft that a page asks for', () => {
  const saved = async (gateway: ExampleGateway, session: FakeSession): Promise<string> => {
    mountDossier(gateway.fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    leave();
    sessionStorage.clear();
    return [...gateway.drafts.keys()][0] ?? '';
  };

  it('opens at once for its owner', async () => {
    const [gateway, session] = [new ExampleGateway(), new FakeSession(citizen())];
    const draft = await saved(gateway, session);
    mountDossier(gateway.fetch, { session, draft });
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it('opens after signing in', async () => {
    const gateway = new ExampleGateway();
    const draft = await saved(gateway, new FakeSession(citizen()));
    mountDossier(gateway.fetch, { session: new FakeSession(), draft });
    await expect.element(said(/Đăng nhập để mở lại bản nháp/)).toBeVisible();
    await userEvent.click(button('Đăng nhập').first());
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it('that is no longer there is said to be gone', async () => {
    mountDossier(new ExampleGateway().fetch, { session: new FakeSession(citizen()), draft: crypto.randomUUID() });
    await expect.element(said(/Bản nháp này không còn/)).toBeVisible();
  });
});

describe('signing in', () => {
  it('over answers of nobody asks whose they are, and takes them over', async () => {
    const gateway = new ExampleGateway();
    const session = new FakeSession();
    mountDossier(gateway.fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    session.set('active', citizen());
    await userEvent.click(button('Của tôi, lưu vào tài khoản'));
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    expect([...gateway.drafts.values()].map(({ content }) => content.values)).toEqual([{ name: 'Lý Thị Mai' }]);
  });

  it('from within the form needs no question', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch, { session: new FakeSession() });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await userEvent.click(page.getByText('Bản nháp', { exact: true }));
    await userEvent.click(button('Đăng nhập'));
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
  });

  it('is offered at the start, unless the reader has begun: nothing moves under their fingers', async () => {
    const gateway = new ExampleGateway();
    let hold = true;
    gateway.fault = async (_method, path) => {
      while (hold && path === '/v1/portal') await new Promise((resolve) => setTimeout(resolve, 20));
      return undefined;
    };
    mountDossier(gateway.fetch, { session: new FakeSession() });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    hold = false;
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
    await expect.poll(() => gateway.of('GET', '/v1/portal').length).toBe(1);
    expect(said(/Nộp hồ sơ cần đăng nhập/).elements()).toEqual([]);
    leave();
    mountDossier(new ExampleGateway().fetch, { session: new FakeSession() });
    await expect.element(said(/Nộp hồ sơ cần đăng nhập/)).toBeVisible();
  });
});

describe('a session', () => {
  it('that ends soon is announced, and goes on at a press', async () => {
    const session = new FakeSession(citizen('a'.repeat(43), 100_000));
    mountDossier(new ExampleGateway().fetch, { session });
    await expect.element(page.getByRole('region', { name: 'Phiên làm việc' })).toBeVisible();
    await expect.poll(() => page.getByRole('status').element().textContent).toContain('Phiên làm việc sẽ kết thúc');
    await userEvent.click(button('Tiếp tục phiên'));
    await expect.element(page.getByRole('region', { name: 'Phiên làm việc' })).not.toBeInTheDocument();
    expect(session.renewals).toBe(1);
  });

  it('that has ended leaves the answers, also when signing in anew is broken off', async () => {
    const session = new FakeSession(citizen());
    mountDossier(new ExampleGateway().fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    for (const state of ['ended', 'starting', 'none'] as const) session.set(state, state === 'none' ? undefined : session.session);
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai Hoa');
    await expect.element(said(/Đã lưu trên máy này lúc/)).toBeVisible();
  });

  it('that was signed out takes the answers off the page', async () => {
    const session = new FakeSession(citizen());
    mountDossier(new ExampleGateway().fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    session.set('none', undefined);
    await expect.element(box('Họ và tên')).toHaveValue('');
  });

  it('that has ended leaves the answers; signing in again saves them', async () => {
    const gateway = new ExampleGateway();
    const session = new FakeSession(citizen());
    mountDossier(gateway.fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    session.set('ended', session.session);
    await userEvent.fill(box('Điện thoại'), '0912345678');
    await expect.element(said(/Đã lưu trên máy này lúc .*Đăng nhập lại/)).toBeVisible();
    await userEvent.click(button('Đăng nhập lại'));
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    expect([...gateway.drafts.values()][0]?.content.values).toEqual({ name: 'Lý Thị Mai', phone: '0912345678' });
  });
});

describe('another version of the form', () => {
  it('takes the answers over by the ids of its fields and shows what has no place', async () => {
    const gateway = new ExampleGateway();
    const session = new FakeSession(citizen());
    mountDossier(gateway.fetch, { session });
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await userEvent.fill(box('Điện thoại'), '0912345678');
    await expect.element(said(/Đã lưu trên cổng lúc/)).toBeVisible();
    leave();
    const [steps] = [shortForm().steps];
    const [first, second] = steps as [(typeof steps)[0], (typeof steps)[0]];
    const fields = first.sections[0]?.fields.filter(({ id }) => id === 'name') ?? [];
    gateway.definition = shortForm({ version: 2, steps: [{ ...first, sections: [{ id: 'p0', fields }] }, second] });
    mountDossier(gateway.fetch, { session });
    await userEvent.click(button(/Tiếp tục bản nháp/));
    await expect.element(box('Họ và tên')).toHaveValue('Lý Thị Mai');
    await expect.element(page.getByRole('listitem').filter({ hasText: '0912345678' })).toBeVisible();
  });
});
