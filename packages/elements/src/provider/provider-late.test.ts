import { html, LitElement, render } from 'lit';
import { expect, it } from 'vitest';
import { PortalConsumer } from '../core/portal-context.js';

// A file of its own: a page in which the provider is not defined yet.
class EarlyReader extends LitElement {
  readonly portal = new PortalConsumer(this);
}

it('reaches elements that were defined and connected before it', async () => {
  customElements.define('early-reader', EarlyReader);
  render(html`<dvc-provider endpoint="/late"><early-reader></early-reader></dvc-provider>`, document.body);
  const reader = document.querySelector<EarlyReader>('early-reader') as EarlyReader;
  await reader.updateComplete;
  expect(reader.portal.value).toBeUndefined();
  await import('./define.js');
  await expect.poll(() => reader.portal.value?.endpoint).toBe(`${location.origin}/late`);
});

it('reaches elements that are defined after it', async () => {
  await import('./define.js');
  render(html`<dvc-provider endpoint="/early"><late-reader></late-reader></dvc-provider>`, document.body);
  customElements.define('late-reader', class extends EarlyReader {});
  await expect.poll(() => document.querySelector<EarlyReader>('late-reader')?.portal.value?.endpoint).toBe(`${location.origin}/early`);
});
