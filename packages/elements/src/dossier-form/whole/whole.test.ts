import { render, html } from 'lit';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ExampleGateway, mountDossier } from '../../../testing/mount-dossier.js';
import { forgetDrafts } from '../../../testing/stored-text.js';
import './define.js';

const box = (name: string) => page.getByRole('textbox', { name });
const KEY = Symbol.for('dvcqg.early-forms@1');

afterEach(async () => {
  render(html``, document.body);
  await forgetDrafts();
  sessionStorage.clear();
});

describe('a page that is made for its form', () => {
  it('reads the definition by itself where nothing was asked for early, and saves', async () => {
    const gateway = new ExampleGateway();
    mountDossier(gateway.fetch);
    await userEvent.fill(box('Họ và tên'), 'Lý Thị Mai');
    await expect.element(page.getByRole('article').getByText(/^Đã lưu trên máy này/)).toBeVisible();
    expect(gateway.requests.map(({ path }) => path)).toEqual(expect.arrayContaining(['/v1/services/1.001193/form', '/v1/portal']));
  });

  it('takes the definition that was asked for early, without asking again', async () => {
    const gateway = new ExampleGateway();
    const endpoint = 'https://early.example';
    (globalThis as { [KEY]?: Map<string, Promise<unknown>> })[KEY] = new Map([[`${endpoint}/v1/services/1.001193/form`, Promise.resolve(gateway.definition)]]);
    mountDossier(gateway.fetch, { endpoint });
    await expect.element(box('Họ và tên')).toBeVisible();
    expect(gateway.of('GET', '/v1/services/')).toEqual([]);
  });
});
