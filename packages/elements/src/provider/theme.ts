import { defaultTheme, isThemeName, themeCss, themeLoaders, type Theme } from '@dvcqg/tokens';
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

  /** The default theme shows until a named one has arrived, and stays when it does not. Never rejects. */
  async use(name: string): Promise<void> {
    this.#wanted = name;
    if (name === NO_THEME) return this.#sheet.replaceSync('');
    if (this.#sheet.cssRules.length === 0) this.#show(defaultTheme);
    const theme = await load(name);
    if (this.#wanted === name) this.#show(theme);
  }

  #show(theme: Theme): void {
    this.#sheet.replaceSync(themeCss(theme));
  }
}

const load = async (name: string): Promise<Theme> => {
  try {
    if (isThemeName(name)) return await themeLoaders[name]();
  } catch {
    // Told below.
  }
  console.warn(`<dvc-provider>: no theme "${name}".`);
  return defaultTheme;
};
