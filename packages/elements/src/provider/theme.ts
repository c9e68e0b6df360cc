import { defaultTheme, loadTheme, type Theme, themeCss } from '@dvcqg/tokens';
import type { ReactiveController, ReactiveElement } from 'lit';

/** For pages that set the tokens themselves. */
const NO_THEME = 'none';

/** Gives the provider a theme's tokens, which all elements inside inherit. */
export class ThemeController implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #sheet = new CSSStyleSheet();
  #wanted: string | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const root = this.#host.renderRoot as ShadowRoot;
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  }

  /**
   * The default theme shows until another one has arrived, and stays when it does not. Never rejects.
   *
   * @param name of the theme, or agency code of its province
   */
  async use(name: string): Promise<void> {
    this.#wanted = name;
    if (name === NO_THEME) return this.#sheet.replaceSync('');
    if (this.#sheet.cssRules.length === 0) this.#show(defaultTheme);
    const theme = await loadTheme(name).catch(() => undefined);
    if (!theme) console.warn(`<dvc-provider>: no theme "${name}".`);
    if (this.#wanted === name) this.#show(theme ?? defaultTheme);
  }

  #show(theme: Theme): void {
    this.#sheet.replaceSync(themeCss(theme));
  }
}
