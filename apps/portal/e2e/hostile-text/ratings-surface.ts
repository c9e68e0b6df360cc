import { randomBytes, randomUUID } from 'node:crypto';
import { expect } from '@playwright/test';
import type { WatchedPage } from '@dvcqg/tooling/hostile-text/browsers';
import type { HostileSurface } from '@dvcqg/tooling/hostile-text/surface';
import { press, signInAtDesk, until } from './in-page.js';
import { batchesOf, isThorough, written } from './text-batches.js';

const PLACE = 'quay-3-tam-thanh';
const MANAGER = 'Bế Thị Lan';
const AT_ONCE = 20;
const LONGEST = 1000;

/** In groups, so that neither the gateway nor a page has all of them at once. */
const groupsOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] => Array.from({ length: Math.ceil(items.length / size) }, (_each, at) => items.slice(at * size, (at + 1) * size));

/** Words of the officers' list that is shown. Runs in the page, alone. */
const commentsAtDesk = (): readonly string[] => [...(document.querySelector('dvc-desk-ratings')?.shadowRoot?.querySelectorAll('[data-comment]') ?? [])].map(({ textContent }) => textContent ?? '');
/** Which page is shown; nothing while it comes. The only one says nothing of itself. */
const rangeAtDesk = (): string => {
  const root = document.querySelector('dvc-desk-ratings')?.shadowRoot;
  const isComing = root?.querySelector('.list:has(> .rating)')?.getAttribute('aria-busy') !== 'false';
  return isComing ? '' : (root.querySelector('nav span')?.textContent ?? 'the only one');
};

/** Shows the ratings of these devices, each opened to be changed; gives the words in their fields. Runs in the page, alone. */
async function openOwn(devices: readonly string[]): Promise<readonly string[]> {
  const provider = document.querySelector('dvc-provider') as HTMLElement;
  provider.replaceChildren();
  const widgets: (HTMLElement & { readonly updateComplete: Promise<unknown> })[] = [];
  for (const device of devices) {
    localStorage.setItem('dvc-rating-device', device);
    const widget = document.createElement('dvc-rating-widget') as (typeof widgets)[number];
    widget.setAttribute('place', 'quay-3-tam-thanh');
    provider.append(widget);
    await widget.updateComplete;
    widgets.push(widget);
  }
  const within = async <Found>(widget: HTMLElement, find: (root: ShadowRoot) => Found | null | undefined): Promise<Found | undefined> => {
    for (const end = Date.now() + 60_000; Date.now() < end; await new Promise(requestAnimationFrame)) {
      const found = widget.shadowRoot && find(widget.shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  const words: string[] = [];
  for (const widget of widgets) {
    (await within(widget, (root) => [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Sửa đánh giá'))))?.click();
    words.push((await within(widget, (root) => root.querySelector('textarea')))?.value ?? '');
  }
  return words;
}

/** Comments of ratings: read by officers, and by the person who changes one. */
export function ratingsSurface(base: string): HostileSurface {
  const devices: string[] = [];
  let sent: readonly string[] = [];
  const send = async (comment: string): Promise<void> => {
    const device = randomBytes(32).toString('base64url');
    const response = await fetch(`${base}/v1/ratings`, {
      method: 'POST', headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), 'rating-device': device },
      body: JSON.stringify({ subject: `place:${PLACE}`, level: 'dissatisfied', reasons: ['slow'], comment }),
    });
    expect(response.status, `${comment}: ${await response.text()}`).toBe(201);
    devices.push(device);
  };
  const atDesk = async (page: WatchedPage, look: () => Promise<void>): Promise<readonly string[]> => {
    await signInAtDesk(page, base, MANAGER);
    await page.evaluate(() => void (location.hash = '#/danh-gia'), undefined);
    const read: string[] = [];
    for (let range = ''; ; ) {
      const before = range;
      await expect.poll(async () => !['', before].includes(await page.evaluate(rangeAtDesk, undefined)), { timeout: 60_000 }).toBe(true);
      range = await page.evaluate(rangeAtDesk, undefined);
      read.push(...(await page.evaluate(commentsAtDesk, undefined)));
      await look();
      const isLast = await page.evaluate(() => [...(document.querySelector('dvc-desk-ratings')?.shadowRoot?.querySelectorAll<HTMLButtonElement>('nav button') ?? [])].at(-1)?.disabled !== false, undefined);
      if (isLast) return read;
      await press(page, 'Trang sau');
    }
  };
  const own = async (page: WatchedPage, look: () => Promise<void>): Promise<readonly string[]> => {
    await page.goto(`${base}/danh-gia/?place=${PLACE}`);
    await until(page, () => document.querySelector('dvc-rating-widget')?.shadowRoot?.querySelector('input, button') != null);
    const read: string[] = [];
    for (const group of groupsOf(devices, AT_ONCE)) {
      read.push(...(await page.evaluate(openOwn, group)));
      await look();
    }
    return read;
  };
  return {
    name: 'comments of ratings',
    longest: LONGEST - 20,
    fill: async (texts) => {
      sent = isThorough() ? texts : batchesOf('Góp ý', texts, LONGEST).map(written);
      for (const group of groupsOf(sent, AT_ONCE)) await Promise.all(group.map(send));
    },
    // Who signs in rates as themselves, so the devices come first.
    show: async (page, look) => ({ 'the rating that is changed': { sent, read: await own(page, look) }, 'the officers’ list': { sent, read: await atDesk(page, look) } }),
  };
}
