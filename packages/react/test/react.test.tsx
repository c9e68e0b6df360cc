import services from '@dvcqg/openapi/examples/service-list.json' with { type: 'json' };
import { type DvcServiceSearch as SearchElement, DvcServiceSelectedEvent } from '@dvcqg/elements/service-search';
import { useState } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DvcProvider } from '../src/generated/provider.js';
import { DvcServiceSearch } from '../src/generated/service-search.js';
import { DvcStatusTracker } from '../src/generated/status-tracker.js';

let root: Root;
let place: HTMLElement;
/** A gateway that answers searches with the contract's example, and nothing else: what is tried here is how React and elements talk. */
const answer: typeof fetch = (input) =>
  Promise.resolve(new URL(input instanceof Request ? input.url : String(input)).pathname === '/v1/services' ? Response.json(services) : new Response(null, { status: 404 }));

beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

const search = (): SearchElement | null => document.querySelector('dvc-service-search');

it('gives properties of every kind, and takes them back', async () => {
  function Page() {
    const [label, setLabel] = useState<string | undefined>('Tìm trong xã');
    return (
      <DvcProvider endpoint="https://gateway.example" fetch={answer}>
        <DvcServiceSearch label={label} limit={5} urlState withoutWorker serviceHref="/dich-vu/?code={code}" />
        <button onClick={() => setLabel('Tìm trong tỉnh')}>Đổi</button>
      </DvcProvider>
    );
  }
  root.render(<Page />);
  await expect.element(page.getByRole('combobox', { name: 'Tìm trong xã' })).toBeVisible();
  expect(search()).toMatchObject({ limit: 5, urlState: true, withoutWorker: true, serviceHref: '/dich-vu/?code={code}' });
  await userEvent.click(page.getByRole('button', { name: 'Đổi' }));
  await expect.element(page.getByRole('combobox', { name: 'Tìm trong tỉnh' })).toBeVisible();
});

it('hears events with their classes, and the newest listener only', async () => {
  const heard: string[] = [];
  const render = (who: string): void =>
    root.render(<DvcServiceSearch onServiceSelected={(event) => heard.push(`${who}: ${event.constructor.name} ${event.code}`)} />);
  render('first');
  await expect.poll(() => search()?.hasUpdated).toBe(true);
  search()?.dispatchEvent(new DvcServiceSelectedEvent('1.001193'));
  render('second');
  await expect
    .poll(() => {
      heard.length = 0;
      search()?.dispatchEvent(new DvcServiceSelectedEvent('1.004194'));
      return heard;
    })
    .toEqual(['second: DvcServiceSelectedEvent 1.004194']);
});

it('hands over functions and objects, and keeps the page’s own words inside', async () => {
  root.render(
    <DvcProvider endpoint="https://gateway.example" fetch={answer} locale="vi">
      <DvcStatusTracker className="tracker" style={{ maxWidth: 400 }} ratingHref="/danh-gia/">
        <a href="/tra-cuu/">Tra cứu</a>
      </DvcStatusTracker>
    </DvcProvider>,
  );
  await expect.element(page.getByRole('textbox', { name: 'Mã hồ sơ' })).toBeVisible();
  const tracker = document.querySelector<HTMLElement>('dvc-status-tracker.tracker');
  expect(tracker?.style.maxWidth).toBe('400px');
  expect(tracker?.textContent).toBe('Tra cứu');
  expect(document.querySelector('dvc-provider')).toMatchObject({ fetch: answer });
});
