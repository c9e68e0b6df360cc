import { ContextConsumer, createContext } from '@lit/context';
import { defaultTheme, themeCss, themeLoaders } from '@dvcqg/tokens';
import { provinceThemeLoaders } from '@dvcqg/tokens/provinces';
import { html, LitElement, render, type TemplateResult } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DvcElement } from '../core/element.js';
import { PortalConsumer, type PortalContext } from '../core/portal-context.js';
import { errorWords } from '../core/error-words.js';
import { exampleFetch } from '../../testing/example-fetch.js';
import './define.js';
import { DvcProvider } from './provider.js';

class TestReader extends LitElement {
  readonly portal = new PortalConsumer(this);
  override render(): TemplateResult {
    return html`${this.portal.value?.endpoint} ${this.portal.value?.locale} ${errorWords(undefined)}`;
  }
}
customElements.define('test-reader', TestReader);

const show = (template: TemplateResult): unknown => render(template, document.body);
const reader = (selector = 'test-reader'): TestReader => document.querySelector<TestReader>(selector) as TestReader;
const provider = (selector = 'dvc-provider'): DvcProvider => document.querySelector<DvcProvider>(selector) as DvcProvider;
const portal = (selector?: string): PortalContext | undefined => reader(selector).portal.value;
const token = (name: string, selector?: string): string => getComputedStyle(reader(selector)).getPropertyValue(name);

const primaryOf = (css: string): string => /--dvc-color-primary:([^;]+)/.exec(css)?.[1] ?? '';

afterEach(async () => {
  document.documentElement.lang = 'vi';
  show(html`<dvc-provider locale="vi"></dvc-provider>`); // the words are the page's: give them back
  await provider().updateComplete;
  show(html``);
  vi.restoreAllMocks();
});

describe('the gateway', () => {
  it.each([
    ['', location.origin],
    ['https://gateway.example/', 'https://gateway.example'],
    ['https://gateway.example/api//', 'https://gateway.example/api'],
    ['/api', `${location.origin}/api`],
  ])('of endpoint "%s" is at %s', (endpoint, address) => {
    show(html`<dvc-provider endpoint=${endpoint}><test-reader></test-reader></dvc-provider>`);
    return expect.poll(() => portal()?.endpoint).toBe(address);
  });

  it('that is no address is named in an error, and the right one counts as soon as it is set', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    show(html`<dvc-provider endpoint="https://"><test-reader></test-reader></dvc-provider>`);
    await provider().updateComplete;
    expect(error.mock.calls.flat().join()).toContain('"https://"');
    provider().endpoint = '/one';
    await expect.poll(() => portal()?.endpoint).toBe(`${location.origin}/one`);
  });

  it('is asked through the given fetch', async () => {
    const asked: string[] = [];
    const fetch: typeof globalThis.fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return exampleFetch()(input, init);
    };
    show(html`<dvc-provider endpoint="https://gateway.example" .fetch=${fetch}><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => portal()).toBeTruthy();
    const service = await portal()?.client.services.get('1.001193');
    expect(service?.code).toBe('1.001193');
    expect(asked).toEqual(['https://gateway.example/v1/services/1.001193']);
  });

  it('can change at run time: the elements get another client, and nothing of the former gateway', async () => {
    show(html`<dvc-provider endpoint="/one"><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => portal()).toBeTruthy();
    const before = portal();
    show(html`<dvc-provider endpoint="/one"><test-reader></test-reader></dvc-provider>`);
    provider().endpoint = '/two';
    await expect.poll(() => portal()?.endpoint).toBe(`${location.origin}/two`);
    expect(portal()?.client).not.toBe(before?.client);
    expect(portal()?.shared).not.toBe(before?.shared);
  });

  it('of an element is that of its nearest provider', async () => {
    show(html`
      <dvc-provider endpoint="/outer"><test-reader id="a"></test-reader>
        <dvc-provider endpoint="/inner"><test-reader id="b"></test-reader></dvc-provider>
      </dvc-provider>
    `);
    await expect.poll(() => [portal('#a')?.endpoint, portal('#b')?.endpoint]).toEqual([`${location.origin}/outer`, `${location.origin}/inner`]);
  });

  it('follows an element that is moved to another provider', async () => {
    show(html`<dvc-provider id="p" endpoint="/one"><test-reader></test-reader></dvc-provider><dvc-provider id="q" endpoint="/two"></dvc-provider>`);
    await expect.poll(() => portal()?.endpoint).toBe(`${location.origin}/one`);
    provider('#q').append(reader());
    await expect.poll(() => portal()?.endpoint).toBe(`${location.origin}/two`);
  });

  it('is known to elements of another copy of this library', async () => {
    class OtherCopy extends LitElement {
      readonly portal = new ContextConsumer(this, { context: createContext<PortalContext>(Symbol.for('dvcqg.portal@1')), subscribe: true });
    }
    customElements.define('test-other-copy', OtherCopy);
    show(html`<dvc-provider endpoint="/one"><test-other-copy></test-other-copy></dvc-provider>`);
    await expect.poll(() => document.querySelector<OtherCopy>('test-other-copy')?.portal.value?.endpoint).toBe(`${location.origin}/one`);
  });
});

describe('a second definition', () => {
  it('leaves the first and warns', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    class Second extends DvcElement {
      static override readonly tag = 'dvc-provider';
    }
    Second.define();
    expect(customElements.get('dvc-provider')).toBe(DvcProvider);
    expect(warn).toHaveBeenCalledOnce();
  });

  it('of the same class is silent', () => {
    const warn = vi.spyOn(console, 'warn');
    DvcProvider.define();
    expect(warn).not.toHaveBeenCalled();
  });
});

describe('the language', () => {
  const VIETNAMESE = 'Hệ thống đang gặp sự cố';
  const ENGLISH = 'The system has a problem';

  it.each([
    ['en-GB', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['fr', 'vi'],
    ['', 'vi'],
  ])('of a page in "%s" is %s', async (lang, locale) => {
    show(html`<div lang=${lang}><dvc-provider><test-reader></test-reader></dvc-provider></div>`);
    await expect.poll(() => portal()?.locale).toBe(locale);
    expect(provider().lang).toBe(locale);
  });

  it('of the page reaches the words, too', async () => {
    show(html`<div lang="en"><dvc-provider><test-reader></test-reader></dvc-provider></div>`);
    await expect.poll(() => errorWords(undefined)).toContain(ENGLISH);
  });

  it('follows the page when it changes', async () => {
    document.documentElement.lang = 'vi';
    show(html`<dvc-provider><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => portal()?.locale).toBe('vi');
    document.documentElement.lang = 'en';
    await expect.poll(() => portal()?.locale).toBe('en');
    await expect.poll(() => errorWords(undefined)).toContain(ENGLISH);
  });

  it('is that of the place outside when the provider stands in a shadow root', async () => {
    show(html`<div lang="en" id="host"></div>`);
    const root = (document.querySelector('#host') as HTMLElement).attachShadow({ mode: 'open' });
    render(html`<dvc-provider></dvc-provider>`, root);
    await expect.poll(() => root.querySelector('dvc-provider')?.lang).toBe('en');
  });

  it('set on the provider goes before the page’s, changes at run time, and keeps the client', async () => {
    show(html`<dvc-provider locale="en"><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => errorWords(undefined)).toContain(ENGLISH);
    const client = portal()?.client;
    provider().locale = 'vi';
    await expect.poll(() => errorWords(undefined)).toContain(VIETNAMESE);
    expect(portal()).toMatchObject({ locale: 'vi' });
    expect(portal()?.client).toBe(client);
  });
});

describe('the theme', () => {
  it('is the default one without a flash: before the first paint', () => {
    const element = document.createElement('dvc-provider');
    element.append(document.createElement('test-reader'));
    document.body.append(element);
    return element.updateComplete.then(() => {
      expect(token('--dvc-color-primary')).toBe(primaryOf(defaultTheme.light));
      element.remove();
    });
  });

  it('can be named, and changed at run time', async () => {
    show(html`<dvc-provider theme="lang-son"><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => token('--dvc-color-primary')).not.toBe(primaryOf(defaultTheme.light));
    const red = token('--dvc-color-primary');
    provider().theme = 'national';
    await expect.poll(() => token('--dvc-color-primary')).not.toBe(red);
  });

  it('is the last one asked for, even when an earlier one arrives later', async () => {
    show(html`<dvc-provider theme="lang-son"><test-reader></test-reader></dvc-provider>`);
    await provider().updateComplete;
    provider().theme = 'default';
    await provider().updateComplete;
    await import('@dvcqg/tokens').then(({ themeLoaders }) => themeLoaders['lang-son']());
    await new Promise(requestAnimationFrame);
    expect(token('--dvc-color-primary')).toBe(primaryOf(defaultTheme.light));
  });

  it('is that of the province when the page names only the province, and a named theme goes first', async () => {
    show(html`<dvc-provider province="H37"><test-reader></test-reader></dvc-provider>`);
    const { 'lang-son': langSon, national } = themeLoaders;
    const ofProvince = primaryOf(themeCss(await langSon()));
    await expect.poll(() => token('--dvc-color-primary')).toBe(ofProvince);
    expect(portal()?.province).toBe('H37');
    provider().theme = 'national';
    const named = primaryOf(themeCss(await national()));
    await expect.poll(() => token('--dvc-color-primary')).toBe(named);
  });

  it('is there for every province, by its name or by its code', async () => {
    const ofProvince = primaryOf(themeCss(await provinceThemeLoaders['ha-noi']!()));
    show(html`<dvc-provider province="H26"><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => token('--dvc-color-primary')).toBe(ofProvince);
    show(html`<dvc-provider theme="ha-noi"><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => token('--dvc-color-primary')).toBe(ofProvince);
  });

  it('that is unknown leaves the default one and warns', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    show(html`<dvc-provider theme="constructor"><test-reader></test-reader></dvc-provider>`);
    await expect.poll(() => warn.mock.calls.flat().join()).toContain('"constructor"');
    expect(token('--dvc-color-primary')).toBe(primaryOf(defaultTheme.light));
  });

  it('"none" sets no token, so that the page’s own count', async () => {
    show(html`<div id="page"><dvc-provider theme="none"><test-reader></test-reader></dvc-provider></div>`);
    document.querySelector<HTMLElement>('#page')?.style.setProperty('--dvc-color-primary', 'rebeccapurple');
    await provider().updateComplete;
    expect(token('--dvc-color-primary')).toBe('rebeccapurple');
    expect(token('--dvc-color-text')).toBe('');
  });

  it('is dark when asked to be, and says so to the browser’s own controls', async () => {
    show(html`<dvc-provider><test-reader></test-reader></dvc-provider>`);
    await provider().updateComplete;
    expect(getComputedStyle(reader()).colorScheme).toBe('light');
    provider().colorScheme = 'dark';
    await expect.poll(() => getComputedStyle(reader()).colorScheme).toBe('dark');
    expect(token('--dvc-color-surface')).not.toBe('#fff');
  });

  it('is its own for each of nested providers, or the outer’s with "none"', async () => {
    show(html`
      <dvc-provider theme="lang-son">
        <test-reader id="a"></test-reader>
        <dvc-provider theme="national"><test-reader id="b"></test-reader></dvc-provider>
        <dvc-provider theme="none"><test-reader id="c"></test-reader></dvc-provider>
      </dvc-provider>
    `);
    await expect.poll(() => token('--dvc-color-primary', '#a') !== token('--dvc-color-primary', '#b')).toBe(true);
    await expect.poll(() => token('--dvc-color-primary', '#c')).toBe(token('--dvc-color-primary', '#a'));
  });

  it('gives way to tokens that the page sets on the provider', async () => {
    show(html`<dvc-provider><test-reader></test-reader></dvc-provider>`);
    provider().style.setProperty('--dvc-font-size', '20px');
    await provider().updateComplete;
    expect(token('--dvc-font-size')).toBe('20px');
  });
});
