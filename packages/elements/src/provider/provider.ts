import type { Locale } from '@dvcqg/openapi';
import { createClient } from '@dvcqg/sdk';
import { ContextProvider } from '@lit/context';
import { css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DvcElement } from '../core/element.js';
import { toLocale, useLocale } from '../core/localization.js';
import { portalContext } from '../core/portal-context.js';
import { applyTheme } from './theme.js';

/**
 * Connects the elements inside it with a gateway, and gives them language and look.
 *
 * @tag dvc-provider
 * @summary Connects the elements inside it with a gateway.
 * @slot - The page's own content with the elements.
 */
export class DvcProvider extends DvcElement {
  static override readonly tag = 'dvc-provider';
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of the gateway; empty means the page's own origin. */
  @property() endpoint = '';

  /** Language of the elements: `vi`, `en` or `zh-Hans`. Without it, the language of the surrounding page. */
  @property() locale: Locale | undefined;

  /** Name of a theme, such as `lang-son`. */
  @property() theme = 'default';

  /** `light`, `dark` or `contrast`; without it, what the reader's device asks for. */
  @property({ attribute: 'color-scheme' }) colorScheme: 'light' | 'dark' | 'contrast' | undefined;

  /** In place of the global `fetch`, for tests and stories. */
  @property({ attribute: false }) fetch: typeof globalThis.fetch | undefined;

  readonly #context = new ContextProvider(this, { context: portalContext });

  get #locale(): Locale {
    return toLocale(this.locale ?? this.parentElement?.closest('[lang]')?.getAttribute('lang'));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const locale = this.#locale;
    if (changed.has('endpoint') || changed.has('fetch') || !this.#context.value) this.#connect(locale);
    else if (changed.has('locale')) this.#context.setValue({ ...this.#context.value, locale });
    if (this.lang !== locale) this.lang = locale;
    if (changed.has('locale')) void useLocale(locale).catch(() => console.warn(`The words for "${locale}" could not be loaded.`));
    if (changed.has('theme') || changed.has('colorScheme')) void applyTheme(this, this.theme, this.colorScheme);
  }

  #connect(locale: Locale): void {
    const endpoint = new URL(this.endpoint, document.baseURI).href.replace(/\/+$/, '');
    const client = createClient({ baseUrl: endpoint, fetch: this.fetch, locale: () => this.#locale });
    this.#context.setValue({ client, locale, endpoint });
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'dvc-provider': DvcProvider;
  }
}
