import type { Locale } from '@dvcqg/openapi';
import type { Client, ClientOptions } from '@dvcqg/sdk';
import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { DvcElement } from '../core/element.js';
import { toLocale, useLocale } from '../core/localization.js';
import { portalContext } from '../core/portal-context.js';
import { property } from '../core/property.js';
import { openSession } from '../core/session/open-session.js';
import { languageAround } from './page-language.js';
import { ThemeController } from './theme.js';

/**
 * Connects the elements inside it with a gateway, and gives them language and look.
 *
 * @tag dvc-provider
 * @summary Connects the elements inside it with a gateway.
 * @slot - The page's own content with the elements.
 */
export class DvcProvider extends DvcElement {
  static override readonly tag = 'dvc-provider';
  /** Makes the client of a gateway: put in by whoever registers the element, as pages differ in how soon they ask. @internal */
  declare static createClient: (options: ClientOptions) => Client;
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the gateway; empty means the page's own origin. */
  @property() endpoint = '';

  /** Agency code of the province, such as `H37`: gives the province's theme when none is named. */
  @property() province: string | undefined;

  /** Language of the elements: `vi`, `en` or `zh-Hans`. Without it, the language of the surrounding page. */
  @property() locale: Locale | undefined;

  /** Name of a theme, such as `lang-son`; `none` for a page that sets the tokens itself. Without it, the province's. */
  @property() theme: string | undefined;

  /** `dark`, or `auto` for what the reader's device asks for. Without it light, as most pages around are. */
  @property({ attribute: 'color-scheme', reflect: true }) colorScheme: 'light' | 'dark' | 'auto' | undefined;

  /** `more` or `standard`; without it, what the reader's device asks for. */
  @property({ reflect: true }) contrast: 'more' | 'standard' | undefined;

  /** In place of the global `fetch`, for tests and stories. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | undefined;

  readonly #context = new ContextProvider(this, { context: portalContext });
  readonly #theme = new ThemeController(this);
  readonly #pageLanguage = new MutationObserver(() => this.requestUpdate());
  #spoken: Locale | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#pageLanguage.observe(document.documentElement, { attributeFilter: ['lang'] });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#pageLanguage.disconnect();
  }

  get #locale(): Locale {
    return toLocale(this.locale ?? languageAround(this));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const locale = this.#locale;
    if (changed.has('endpoint') || changed.has('fetch') || !this.#context.value) this.#connect(locale);
    else if (locale !== this.#context.value.locale || changed.has('province')) this.#context.setValue({ ...this.#context.value, locale, province: this.province });
    if (this.lang !== locale) this.lang = locale;
    if (locale !== this.#spoken) this.#speak(locale);
    if (changed.has('theme') || changed.has('province') || !this.hasUpdated) void this.#theme.use(this.theme ?? this.province ?? 'default');
  }

  #connect(locale: Locale): void {
    const endpoint = toEndpoint(this.endpoint);
    if (endpoint === undefined) return console.error(`<dvc-provider>: no address "${this.endpoint}".`);
    const session = openSession(endpoint, () => client, Boolean(this.fetch));
    const client = DvcProvider.createClient({ baseUrl: endpoint, fetch: this.fetch, locale: () => this.#locale, token: () => session.token() });
    this.#context.setValue({ client, locale, province: this.province, endpoint, shared: new Map(), session, uploadLine: { fetch: this.fetch, headers: () => session.headers() } });
  }

  #speak(locale: Locale): void {
    this.#spoken = locale;
    void useLocale(locale).catch(() => console.warn(`<dvc-provider>: no words for "${locale}".`));
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

/** Absolute and without a slash at the end, so that the same gateway has the same name. */
const toEndpoint = (address: string): string | undefined => {
  if (!address) return location.origin;
  try {
    return new URL(address, document.baseURI).href.replace(/\/+$/, '');
  } catch {
    return undefined;
  }
};

declare global {
  interface HTMLElementTagNameMap {
    'dvc-provider': DvcProvider;
  }
}
