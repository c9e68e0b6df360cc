import type { Locale, Portal, Session } from '@dvcqg/openapi';
import { ApiError } from '@dvcqg/sdk';
import axe from 'axe-core';
import { html, render } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { example, exampleFetch, offlineFetch, pendingFetch } from '../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../testing/fake-session.js';
import { SignInError, type SignInTrouble } from '../core/session/sign-in-error.js';
import '../provider/define.js';
import './define.js';
import type { DvcSignIn } from './sign-in.js';

const portalWith = (signIn: boolean) => () => {
  const portal = example<Portal>('/v1/portal', 'langSon');
  return { ...portal, applying: { ...portal.applying, signIn } };
};

interface MountOptions {
  readonly session?: FakeSession;
  readonly locale?: Locale;
  readonly display?: 'page' | 'popup';
  readonly fetch?: typeof globalThis.fetch;
}

const mount = ({ session = new FakeSession(), locale = 'vi', display = 'page', fetch = exampleFetch({ '/v1/portal': portalWith(true) }) }: MountOptions = {}): DvcSignIn => {
  render(
    html`<dvc-provider locale=${locale} .fetch=${fetch}>
      <session-in-place .session=${session}>
        <dvc-sign-in display=${display} dossiers-href="/ho-so"><a href="/dang-nhap">Đăng nhập ở trang khác</a></dvc-sign-in>
      </session-in-place>
    </dvc-provider>`,
    document.body,
  );
  return document.querySelector<DvcSignIn>('dvc-sign-in') as DvcSignIn;
};

const button = (name: string) => page.getByRole('button', { name, exact: true });
const reader = () => page.getByRole('button', { name: 'Tài khoản: Nông Thị Hoa' });

const focused = () => document.activeElement?.shadowRoot?.activeElement;

class Stubborn extends FakeSession {
  readonly trouble: unknown;
  constructor(trouble: unknown, session?: Session) {
    super(session);
    this.trouble = trouble;
  }
  override signIn(): Promise<void> {
    return Promise.reject(this.trouble);
  }
  override renew(): Promise<void> {
    return Promise.reject(this.trouble);
  }
  override end(): Promise<null> {
    this.set('none', undefined);
    return Promise.reject(this.trouble);
  }
}

afterEach(() => {
  render(html``, document.body);
  vi.restoreAllMocks();
});

describe('who is not signed in', () => {
  it('finds a button that says which account is needed', async () => {
    mount();
    await expect.element(button('Đăng nhập')).toBeVisible();
    await expect.element(button('Đăng nhập')).toHaveAccessibleDescription('Bằng tài khoản định danh điện tử VNeID');
  });

  it('sees the page\'s own content until the portal is known', async () => {
    mount({ fetch: pendingFetch });
    await expect.element(page.getByRole('link', { name: 'Đăng nhập ở trang khác' })).toBeVisible();
    expect(button('Đăng nhập').query()).toBeNull();
  });

  it('is told where one cannot sign in', async () => {
    mount({ fetch: exampleFetch({ '/v1/portal': portalWith(false) }) });
    await expect.element(page.getByText('Cổng này chưa mở đăng nhập trực tuyến.')).toBeVisible();
    expect(button('Đăng nhập').query()).toBeNull();
  });

  it('is offered to sign in although the portal cannot be asked', async () => {
    mount({ fetch: offlineFetch });
    await expect.element(button('Đăng nhập')).toBeVisible();
  });

  it.each(['page', 'popup'] as const)('signs in by the button, as the page wishes: %s', async (display) => {
    const session = new FakeSession();
    const signIn = vi.spyOn(session, 'signIn');
    const events: string[] = [];
    const element = mount({ session, display });
    for (const name of ['dvc-signed-in', 'dvc-signed-out']) element.addEventListener(name, ({ type }) => events.push(type));
    await userEvent.click(button('Đăng nhập'));
    await expect.element(reader()).toBeVisible();
    await expect.element(page.getByText('Đã đăng nhập.')).toBeInTheDocument();
    expect(signIn.mock.calls).toEqual([[display]]);
    expect(events).toEqual(['dvc-signed-in']);
  });

  it('cannot start twice', async () => {
    const session = new FakeSession();
    const signIn = vi.spyOn(session, 'signIn').mockImplementation(async () => session.set('starting', undefined));
    mount({ session });
    await userEvent.click(button('Đăng nhập'));
    await expect.element(button('Đang đăng nhập…')).toHaveAttribute('aria-disabled', 'true');
    (button('Đang đăng nhập…').element() as HTMLElement).click();
    expect(signIn).toHaveBeenCalledOnce();
  });

  it('leaves the page when the browser lets no window open', async () => {
    const session = new FakeSession();
    const signIn = vi.spyOn(session, 'signIn').mockImplementation((async (display: string) => {
      if (display === 'popup') throw new SignInError('blocked');
    }) as () => Promise<void>);
    mount({ session, display: 'popup' });
    await userEvent.click(button('Đăng nhập'));
    await expect.poll(() => signIn.mock.calls).toEqual([['popup'], ['page']]);
  });

  it.each<[SignInTrouble, string]>([
    ['cancelled', 'Bạn chưa đăng nhập.'],
    ['unavailable', 'đang không trả lời'],
    ['failed', 'không thành công'],
    ['unsupported', 'không lưu được'],
  ])('reads in words what went wrong: %s', async (trouble, words) => {
    mount({ session: new Stubborn(new SignInError(trouble)) });
    await userEvent.click(button('Đăng nhập'));
    await expect.element(page.getByRole('alert')).toMatchTextContent(new RegExp(words));
    await expect.element(button('Đăng nhập')).toBeVisible();
  });

  it('reads what went wrong on the way back to the page', async () => {
    const session = new FakeSession();
    Object.assign(session, { failure: 'unavailable' });
    mount({ session });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/đang không trả lời/);
  });
});

describe('who is signed in', () => {
  it('sees the name, and behind it the own dossiers and signing out', async () => {
    mount({ session: new FakeSession(citizen()) });
    await expect.element(reader()).toHaveAttribute('aria-expanded', 'false');
    expect(page.getByRole('link', { name: 'Hồ sơ của tôi' }).query()).toBeNull();
    await userEvent.click(reader());
    await expect.element(page.getByRole('link', { name: 'Hồ sơ của tôi' })).toHaveAttribute('href', '/ho-so');
    await expect.element(button('Đăng xuất')).toBeVisible();
  });

  it('closes the menu by Escape, by leaving it and by pressing elsewhere', async () => {
    mount({ session: new FakeSession(citizen()) });
    await userEvent.click(reader());
    await userEvent.keyboard('{Tab}{Escape}');
    await expect.element(reader()).toHaveAttribute('aria-expanded', 'false');
    await expect.poll(focused).toBe(reader().element());
    await userEvent.click(reader());
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await expect.element(reader()).toHaveAttribute('aria-expanded', 'false');
  });

  it('signs out by keyboard, is told so, and is shown where to sign out at the provider', async () => {
    const session = new FakeSession(citizen());
    vi.spyOn(session, 'end').mockImplementation(async () => {
      session.set('none', undefined);
      return 'https://id.example/out' as unknown as null;
    });
    const signedOut = vi.fn();
    mount({ session }).addEventListener('dvc-signed-out', signedOut);
    await expect.element(reader()).toBeVisible();
    await userEvent.keyboard('{Tab}{Enter}{Tab}{Tab}{Enter}');
    await expect.element(page.getByText('Bạn đã đăng xuất khỏi trang này.')).toBeVisible();
    await expect.element(page.getByRole('link', { name: /Đăng xuất cả tài khoản định danh/ })).toHaveAttribute('href', 'https://id.example/out');
    await expect.poll(focused).toBe(button('Đăng nhập').element());
    expect(signedOut).toHaveBeenCalledOnce();
  });

  it('is signed out here also when the gateway cannot be told, and reads so', async () => {
    mount({ session: new Stubborn(new ApiError('network'), citizen()) });
    await userEvent.click(reader());
    await userEvent.click(button('Đăng xuất'));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Không kết nối được/);
    await expect.element(button('Đăng nhập')).toBeVisible();
  });
});

describe('the end of the session', () => {
  it('is told two minutes before, and put off by a button', async () => {
    const session = new FakeSession(citizen(undefined, 110_000));
    mount({ session });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/Phiên đăng nhập sẽ hết sau 2 phút\./);
    await userEvent.click(button('Tiếp tục'));
    await expect.poll(() => page.getByRole('alert').query()).toBeNull();
    expect(session.renewals).toBe(1);
    await expect.poll(focused).toBe(reader().element());
  });

  it('that cannot be put off any more is told without a button', async () => {
    const last = citizen(undefined, 100_000);
    mount({ session: new FakeSession({ ...last, renewableUntil: last.expiresAt }) });
    await expect.element(page.getByRole('alert')).toMatchTextContent(/không thể kéo dài thêm/);
    expect(button('Tiếp tục').query()).toBeNull();
  });

  it('that could not be put off is told with the id of the request', async () => {
    mount({ session: new Stubborn(new ApiError('server', { requestId: 'r-42' }), citizen(undefined, 100_000)) });
    await userEvent.click(button('Tiếp tục'));
    await expect.element(page.getByRole('alert')).toMatchTextContent(/r-42/);
  });

  it('is told when it has come, with a button to sign in again', async () => {
    const session = new FakeSession(citizen());
    const signedOut = vi.fn();
    mount({ session }).addEventListener('dvc-signed-out', signedOut);
    await expect.element(reader()).toBeVisible();
    session.set('ended', citizen());
    await expect.element(page.getByText(/Vui lòng đăng nhập lại để tiếp tục/)).toBeVisible();
    await userEvent.click(button('Đăng nhập lại'));
    await expect.element(reader()).toBeVisible();
    expect(signedOut).toHaveBeenCalledOnce();
  });
});

describe('over a real session', () => {
  it('opens a window, exchanges the code and is signed in, also on the next page, whose requests carry the token', async () => {
    const frame = document.createElement('iframe');
    const tokens: (string | null)[] = [];
    vi.spyOn(window, 'open').mockImplementation(() => frame.contentWindow);
    const fetch = exampleFetch({
      '/v1/portal': portalWith(true),
      'get /v1/session': (_url, request) => {
        tokens.push(request.headers.get('authorization'));
        return citizen();
      },
    });
    render(html`<dvc-provider locale="vi" .fetch=${fetch}><dvc-sign-in display="popup"></dvc-sign-in></dvc-provider>`, document.body);
    document.body.append(frame);
    await userEvent.click(button('Đăng nhập'));
    await expect.element(button('Đang đăng nhập…')).toBeVisible();
    const tell = (): boolean => dispatchEvent(new MessageEvent('message', { data: { type: 'dvc-session', code: '3vQb7m1hWkZp0sYtXc5JfA' }, origin: location.origin, source: frame.contentWindow }));
    await expect.poll(() => (tell(), reader().query())).not.toBeNull();
    frame.remove();
    expect(JSON.stringify({ ...sessionStorage })).not.toContain('k9s0mZrVb2f7');
    render(html``, document.body);
    render(html`<dvc-provider locale="vi" .fetch=${fetch}><dvc-sign-in></dvc-sign-in></dvc-provider>`, document.body);
    await expect.element(reader()).toBeVisible();
    await expect.poll(() => tokens).toEqual(['Bearer k9s0mZrVb2f7NQxX1cT4hE8uYpLwJ6aDgR3oIqSvBzM']);
    sessionStorage.clear();
  });
});

describe('everybody', () => {
  const states: readonly [string, () => FakeSession][] = [
    ['none', () => new FakeSession()],
    ['ended', () => Object.assign(new FakeSession(citizen()), { state: 'ended' as const })],
    ['active', () => new FakeSession(citizen())],
    ['ending', () => new FakeSession(citizen(undefined, 100_000))],
    ['starting', () => Object.assign(new FakeSession(), { state: 'starting' as const })],
    ['failed', () => Object.assign(new FakeSession(), { failure: 'failed' as const })],
  ];
  it.each((['vi', 'en', 'zh-Hans'] as const).flatMap((locale) => states.map(([state, make]) => [locale, state, make] as const)))(
    'can use it in %s, state %s: no violation of accessibility rules, and it fits 320 pixels',
    async (locale, state, make) => {
      await page.viewport(320, 640);
      const element = mount({ session: make(), locale });
      await expect.poll(() => element.shadowRoot?.querySelector('#button')).not.toBeNull();
      if (state === 'active') element.shadowRoot?.querySelector<HTMLButtonElement>('#button')?.click();
      await element.updateComplete;
      const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html: code }) => code)])).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    },
  );
});
