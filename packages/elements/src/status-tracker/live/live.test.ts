import type { Dossier } from '@dvcqg/openapi';
import { html, render } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { asked, DOSSIER_CODE as CODE, DOSSIER_PATH, processing, registered, returned } from '../../../testing/dossier-states.js';
import { exampleFetch, problemResponse } from '../../../testing/example-fetch.js';
import { citizen, FakeSession } from '../../../testing/fake-session.js';
import { button, clearTracker, openTracker, SECRET, showTracker, status, title } from '../../../testing/mount-tracker.js';

let now: Dossier;
const fetch = exampleFetch({ [DOSSIER_PATH]: () => (now ? now : problemResponse(404, 'not_found')) });
const card = (name: string) => page.getByRole('region', { name });

afterEach(clearTracker);

describe('a dossier that is shown', () => {
  it('is listened to with what the reader has, and the secret in the body', async () => {
    now = registered();
    const { lines } = openTracker(fetch);
    await expect.poll(() => lines.length).toBe(1);
    expect([lines[0]?.request.url.includes(SECRET), await lines[0]?.request.json()]).toEqual([false, { dossiers: [{ code: CODE, secret: SECRET, revision: 1 }] }]);
  });

  it('changes in place and is announced, without taking the focus', async () => {
    now = registered();
    const { element, lines } = openTracker(fetch);
    await expect.poll(() => lines.length).toBe(1);
    (button('In').element() as HTMLElement).focus();
    now = asked();
    lines[0]?.tell('changed', { code: CODE, revision: 3 });
    await expect.element(card('Yêu cầu bổ sung giấy tờ')).toBeVisible();
    await expect.element(status).toHaveTextContent('Hồ sơ vừa có cập nhật: Yêu cầu bổ sung. Yêu cầu bổ sung giấy tờ.');
    expect(element.shadowRoot?.activeElement).toBe(button('In').element());
    expect(lines).toHaveLength(1);
  });

  it('is not read again for what is known already', async () => {
    now = asked();
    const { lines, requests } = openTracker(fetch);
    await expect.poll(() => lines.length).toBe(1);
    lines[0]?.tell('changed', { code: CODE, revision: 3 });
    now = processing({ revision: 4 });
    lines[0]?.tell('changed', { code: CODE, revision: 4 });
    await expect.element(card('Đang xử lý')).toBeVisible();
    expect(requests).toHaveLength(2);
  });

  it('that is gone looks as if it had never been there', async () => {
    now = registered();
    const { element, lines } = openTracker(fetch);
    await expect.poll(() => lines.length).toBe(1);
    now = undefined as never;
    lines[0]?.tell('gone', { code: CODE });
    await expect.element(page.getByText('Không mở được hồ sơ này.')).toBeVisible();
    expect(element.dossier).toBeUndefined();
  });

  it('and is over has nothing more to tell', async () => {
    now = returned();
    const { lines } = openTracker(fetch);
    await expect.element(title).toBeVisible();
    expect(lines).toEqual([]);
  });

  it('is no longer listened to when the reader looks up another one', async () => {
    now = registered();
    const { lines } = openTracker(fetch);
    await expect.poll(() => lines.length).toBe(1);
    await userEvent.click(button('Tra cứu hồ sơ khác'));
    await expect.poll(() => lines[0]?.request.signal.aborted).toBe(true);
    expect(lines).toHaveLength(1);
  });

  it('is listened to over one connection by all elements of a page', async () => {
    now = registered();
    const { lines } = showTracker(fetch, { code: CODE, session: new FakeSession(citizen()) });
    await expect.poll(() => lines.length).toBe(1);
    render(html`<dvc-status-tracker code="H37-261122-0002"></dvc-status-tracker>`, document.querySelector('session-in-place') as HTMLElement);
    await expect.poll(() => lines.filter(({ request }) => !request.signal.aborted).length).toBe(1);
    await expect.poll(async () => ((await lines.at(-1)?.request.clone().json()) as { dossiers: unknown[] }).dossiers.length).toBe(2);
  });
});
