import type { Session, SessionGrant } from '@dvcqg/openapi';
import { ApiError, type Client, type ErrorKind } from '@dvcqg/sdk';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { example } from '../../../testing/example-fetch.js';
import { GatewaySession } from './gateway-session.js';
import { hashOf } from './proof.js';

const TOKEN = 'canary-token-k9s0mZrVb2f7NQxX1cT4hE8uYpLwJ6a';
const CODE = '3vQb7m1hWkZp0sYtXc5JfA';
const ENDPOINT = location.origin;

const sessionFor = (expiresIn: number, changes: Partial<Session> = {}): Session => {
  const now = Date.now();
  return { ...example<Session>('/v1/session', 'example'), expiresIn, expiresAt: new Date(now + expiresIn * 1000).toISOString(), renewableUntil: new Date(now + 3_600_000).toISOString(), ...changes };
};

type Answers = Partial<Record<'create' | 'get' | 'renew' | 'end', () => unknown>>;

let key: string;
let opened: GatewaySession[];
let asked: { name: string; values: readonly unknown[]; token: string | undefined }[];
let left: string[];
let popup: HTMLIFrameElement;

beforeEach(() => {
  key = `dvc-session ${crypto.randomUUID()}`;
  [opened, asked, left] = [[], [], []];
  popup = document.createElement('iframe');
  document.body.append(popup);
});
afterEach(() => {
  for (const session of opened) session.close();
  popup.remove();
  vi.restoreAllMocks();
  history.replaceState(null, '', location.href.split('#')[0]);
  sessionStorage.clear();
});

const refused = (kind: ErrorKind) => () => Promise.reject(new ApiError(kind));

/** A page with a session: like the next page of a tab when called again. */
const visit = ({ answers = {}, hash = '', window = () => popup.contentWindow }: { answers?: Answers; hash?: string; window?: () => Window | null } = {}): GatewaySession => {
  const grant = (): SessionGrant => ({ token: TOKEN, session: sessionFor(1800) });
  const all: Required<Answers> = { create: grant, get: () => sessionFor(1700), renew: () => sessionFor(1800), end: () => ({ signOutUrl: 'https://id.example/out' }), ...answers };
  const method = (name: keyof Answers) => async (...values: unknown[]) => {
    const asking = session.token();
    const token = await asking;
    asked.push({ name, values, token });
    return all[name]();
  };
  const authorizationUrl = (query: Record<string, string>): string => `about:blank?${new URLSearchParams(query).toString()}`;
  const client = { session: { authorizationUrl, create: method('create'), get: method('get'), renew: method('renew'), end: method('end') } } as unknown as Client;
  if (hash) history.replaceState({ kept: true }, '', hash);
  const page = { address: () => location.href, leave: (url: string) => void left.push(url), openWindow: window };
  const session = new GatewaySession({ endpoint: ENDPOINT, client: () => client, isAlone: true, key, hash: location.hash, listeners: new Set() }, page);
  opened.push(session);
  return session;
};

const challenge = (): string => new URL(left[0] ?? '').searchParams.get('codeChallenge') ?? '';
const stored = (): string => JSON.stringify([{ ...sessionStorage }, { ...localStorage }, document.cookie]);
const tell = (data: unknown, origin = location.origin, source: Window | null = popup.contentWindow): boolean => dispatchEvent(new MessageEvent('message', { data, origin, source }));
/** Once the window has been led to the gateway. */
const windowIsAway = (): Promise<void> => expect.poll(() => popup.contentWindow?.location.href).toContain('display=popup');

/** Leaves for the identity provider and comes back. */
const comeBack = async (fragment: string, answers?: Answers): Promise<GatewaySession> => {
  await visit().signIn('page');
  const session = visit({ hash: fragment, ...(answers ? { answers } : {}) });
  await expect.poll(() => session.state).not.toBe('starting');
  return session;
};

describe('signing in in the page', () => {
  it('leaves with a challenge, comes back with a code, and proves to be the same page', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`);
    expect(session.state).toBe('active');
    expect(session.session?.identity.displayName).toBe('Nông Thị Hoa');
    const [exchange] = asked[0]?.values as [{ code: string; codeVerifier: string }];
    expect(exchange.code).toBe(CODE);
    expect(await hashOf(exchange.codeVerifier)).toBe(challenge());
    expect(asked[0]?.token).toBeUndefined();
    expect(await session.token()).toBe(TOKEN);
    expect(session.headers()).toEqual({ authorization: `Bearer ${TOKEN}` });
  });

  it.each([
    [`#dvc-session=${CODE}`, ''],
    [`#buoc-2&dvc-session=${CODE}`, '#buoc-2'],
    ['#dvc-session-error=cancelled', ''],
  ])('takes %s out of the address and leaves "%s" and the history', async (fragment, own) => {
    await comeBack(fragment);
    expect(location.hash).toBe(own);
    expect(history.state).toEqual({ kept: true });
  });

  it.each([
    ['#dvc-session-error=cancelled', 'cancelled'],
    ['#dvc-session-error=unavailable', 'unavailable'],
    ['#dvc-session-error=whatever', 'failed'],
  ])('comes back with %s as %s', async (fragment, failure) => {
    const session = await comeBack(fragment);
    expect([session.state, session.failure]).toEqual(['none', failure]);
  });

  it.each<[ErrorKind, string]>([
    ['unauthenticated', 'failed'],
    ['network', 'unavailable'],
    ['server', 'unavailable'],
  ])('whose code is answered %s has %s', async (kind, failure) => {
    const session = await comeBack(`#dvc-session=${CODE}`, { create: refused(kind) });
    expect([session.state, session.failure]).toEqual(['none', failure]);
  });

  it('takes no code that it did not ask for', async () => {
    const session = visit({ hash: `#dvc-session=${CODE}` });
    expect(await session.token()).toBeUndefined();
    expect([session.state, asked.length, location.hash]).toEqual(['none', 0, '']);
  });

  it('is not possible where nothing can be kept', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('Full', 'QuotaExceededError');
    });
    await expect(visit().signIn('page')).rejects.toMatchObject({ name: 'SignInError', trouble: 'unsupported' });
    expect(left).toEqual([]);
  });
});

describe('the next page of the tab', () => {
  it('is signed in at once, and asks whether it still is', async () => {
    await comeBack(`#dvc-session=${CODE}`);
    const next = visit();
    expect(next.state).toBe('starting');
    expect(await next.token()).toBe(TOKEN);
    expect(next.state).toBe('active');
    await expect.poll(() => asked.at(-1)?.name).toBe('get');
  });

  it('keeps nothing in the clear: no token, no name, no number', async () => {
    await comeBack(`#dvc-session=${CODE}`);
    for (const canary of [TOKEN, 'Nông', 'Hoa', '020190000017', 'codeVerifier']) expect(stored()).not.toContain(canary);
    expect(sessionStorage.getItem(key)).toMatch(/^[\w+/=]{16}\.[\w+/=]{200,}$/);
  });

  it('learns that the session was ended elsewhere', async () => {
    await comeBack(`#dvc-session=${CODE}`);
    const next = visit({ answers: { get: refused('unauthenticated') } });
    await expect.poll(() => next.state).toBe('ended');
    expect(await next.token()).toBeUndefined();
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('stays signed in while the gateway cannot be asked', async () => {
    await comeBack(`#dvc-session=${CODE}`);
    const next = visit({ answers: { get: refused('network') } });
    await expect.poll(() => asked.at(-1)?.name).toBe('get');
    expect(next.state).toBe('active');
  });

  it('is not signed in by anything else that lies there', async () => {
    for (const rubbish of ['x', 'AAAA.BBBB', '{"token":"x"}', '']) {
      sessionStorage.setItem(key, rubbish);
      const next = visit();
      expect(await next.token()).toBeUndefined();
      expect(next.state).toBe('none');
    }
  });
});

describe('signing in in a window of its own', () => {
  it('hears the gateway in that window and nobody else', async () => {
    const session = visit();
    const signingIn = session.signIn('popup');
    await windowIsAway();
    tell({ type: 'dvc-session', code: 'forged-1' }, 'https://evil.example');
    tell({ type: 'dvc-session', code: 'forged-2' }, location.origin, window);
    tell({ type: 'other', code: 'forged-3' });
    tell(null);
    expect(session.state).toBe('starting');
    tell({ type: 'dvc-session', code: CODE });
    await signingIn;
    expect(session.state).toBe('active');
    expect(asked.map(({ values }) => (values[0] as { code: string }).code)).toEqual([CODE]);
    expect(left).toEqual([]);
  });

  it('ends without a session when the reader closes the window', async () => {
    const session = visit();
    const signingIn = session.signIn('popup');
    popup.remove();
    await expect(signingIn).rejects.toMatchObject({ trouble: 'cancelled' });
    expect(session.state).toBe('none');
  });

  it('tells what the gateway said was wrong', async () => {
    const session = visit();
    const signingIn = session.signIn('popup');
    await windowIsAway();
    tell({ type: 'dvc-session', error: 'unavailable' });
    await expect(signingIn).rejects.toMatchObject({ trouble: 'unavailable' });
  });

  it('leaves who is signed in signed in when another account was not chosen after all', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`);
    const signingIn = session.signIn('popup');
    popup.remove();
    await expect(signingIn).rejects.toMatchObject({ trouble: 'cancelled' });
    expect([session.state, await session.token()]).toEqual(['active', TOKEN]);
  });

  it('tells when the browser does not let the window open', async () => {
    await expect(visit({ window: () => null }).signIn('popup')).rejects.toMatchObject({ trouble: 'blocked' });
  });
});

describe('the end of a session', () => {
  it('comes by itself, and the requests after it are nobody\'s', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`, { create: () => ({ token: TOKEN, session: sessionFor(1) }) });
    const states: string[] = [];
    session.subscribe(() => states.push(session.state));
    await expect.poll(() => session.state).toBe('ended');
    expect(states).toEqual(['ended']);
    expect(session.session?.identity.displayName).toBe('Nông Thị Hoa');
    expect(await session.token()).toBeUndefined();
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it.each(['2001-01-01T00:00:00Z', '2100-01-01T00:00:00Z'])('is reckoned by how long it lasts, though the clock says the gateway is at %s', async (expiresAt) => {
    const wrong = sessionFor(1800, { expiresAt, renewableUntil: new Date(Date.parse(expiresAt) + 1000).toISOString() });
    const session = await comeBack(`#dvc-session=${CODE}`, { create: () => ({ token: TOKEN, session: wrong }) });
    expect(session.state).toBe('active');
    const { expiresAt: end = '', renewableUntil = '' } = session.session ?? {};
    expect(Math.abs(Date.parse(end) - Date.now() - 1_800_000)).toBeLessThan(10_000);
    expect(Date.parse(renewableUntil) - Date.parse(end)).toBe(1000);
  });

  it('is put off by renewal, once for all that ask at the same time', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`, { create: () => ({ token: TOKEN, session: sessionFor(60) }), renew: () => sessionFor(1800) });
    await Promise.all([session.renew(), session.renew()]);
    expect(asked.filter(({ name }) => name === 'renew').map(({ token }) => token)).toEqual([TOKEN]);
    expect(Date.parse(session.session?.expiresAt ?? '') - Date.now()).toBeGreaterThan(1_000_000);
  });

  it('shows when renewal is refused, but not when it could not be asked for', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`, { renew: refused('network') });
    await expect(session.renew()).rejects.toMatchObject({ kind: 'network' });
    expect(session.state).toBe('active');
    const other = await comeBack(`#dvc-session=${CODE}`, { renew: refused('unauthenticated') });
    await expect(other.renew()).rejects.toMatchObject({ kind: 'unauthenticated' });
    expect(other.state).toBe('ended');
  });

  it('comes when the reader signs out, here at once, with the page for signing out at the provider', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`);
    const ending = session.end();
    expect([session.state, session.session]).toEqual(['none', undefined]);
    expect(await ending).toBe('https://id.example/out');
    expect(asked.at(-1)).toMatchObject({ name: 'end', token: TOKEN });
    expect(sessionStorage.getItem(key)).toBeNull();
  });

  it('is forgotten here also when the gateway cannot be told', async () => {
    const session = await comeBack(`#dvc-session=${CODE}`, { end: refused('network') });
    await expect(session.end()).rejects.toMatchObject({ kind: 'network' });
    expect(session.state).toBe('none');
    expect(await session.token()).toBeUndefined();
  });
});

describe('other tabs', () => {
  const twoTabs = async (): Promise<[GatewaySession, GatewaySession]> => {
    const first = await comeBack(`#dvc-session=${CODE}`);
    const second = visit();
    await second.token();
    return [first, second];
  };

  it('learn of a renewal', async () => {
    const [first, second] = await twoTabs();
    await expect.poll(() => asked.filter(({ name }) => name === 'get').length).toBe(1);
    await first.renew();
    await expect.poll(() => second.session?.expiresAt).toBe(first.session?.expiresAt);
  });

  it('are signed out with this one', async () => {
    const [first, second] = await twoTabs();
    await first.end();
    await expect.poll(() => second.state).toBe('none');
    expect(await second.token()).toBeUndefined();
  });
});
