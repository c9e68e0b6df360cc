import { html, LitElement, render } from 'lit';
import { afterEach, expect, it } from 'vitest';
import { type PortalContext, PortalConsumer } from '../provider/index.js';
import { connectPage } from './define.js';

class TestOrphan extends LitElement {
  readonly portal = new PortalConsumer(this);
}
customElements.define('test-orphan', TestOrphan);

let stop: (() => void) | undefined;
const root = document.body.appendChild(document.createElement('div'));
const portalOf = (id: string): PortalContext | undefined => document.querySelector<TestOrphan>(`#${id}`)?.portal.value;
const primaryOf = (selector: string): string => getComputedStyle(document.querySelector(selector) as Element).getPropertyValue('--dvc-color-primary');

afterEach(() => {
  render(html``, root);
  stop?.();
});

it('connects elements that stand in no provider, and leaves those in one to it', async () => {
  render(html`<test-orphan id="early"></test-orphan>`, root);
  stop = connectPage({ endpoint: 'https://page.example', tags: ['test-orphan'] });
  render(html`<test-orphan id="early"></test-orphan><dvc-provider endpoint="https://own.example"><test-orphan id="inside"></test-orphan></dvc-provider>`, root);
  await expect.poll(() => portalOf('early')?.endpoint).toBe('https://page.example');
  await expect.poll(() => portalOf('inside')?.endpoint).toBe('https://own.example');
});

it('gives them the theme, and nothing else of the page, which may set a token itself', async () => {
  stop = connectPage({ endpoint: '', theme: 'ha-noi', tags: ['test-orphan'] });
  render(html`<p id="page">Trang</p><test-orphan id="one"></test-orphan><style>#two { --dvc-color-primary: #123456; }</style><test-orphan id="two"></test-orphan>`, root);
  await expect.poll(() => primaryOf('#one')).toBe('#a3261f');
  expect(primaryOf('#page')).toBe('');
  expect(primaryOf('#two')).toBe('#123456');
});

it('makes nothing on a page whose elements all stand in a provider', async () => {
  stop = connectPage({ endpoint: '', tags: [] });
  render(html`<dvc-provider><test-orphan id="inside"></test-orphan></dvc-provider>`, root);
  await expect.poll(() => portalOf('inside')).toBeDefined();
  expect(document.head.querySelector('dvc-provider')).toBeNull();
});
