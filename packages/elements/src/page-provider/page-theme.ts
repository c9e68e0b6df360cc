import { defaultTheme, loadTheme, type Theme, themeCss } from '@dvcqg/tokens';

/** For pages that set the tokens themselves. */
const NO_THEME = 'none';

/** Every element that stands in no provider; where it counts nothing, so that any rule of the page goes first. */
function orphans(tags: readonly string[], condition: string): string {
  const root = condition && `:root${condition.replaceAll('[', '[data-dvc-')} `;
  return `:where(${root}:is(${tags.join()}):not(dvc-provider *))`;
}

/** Gives a theme's tokens to the elements of a page that stand in no provider, and to nothing else of the page. */
export class PageTheme {
  readonly #sheet = new CSSStyleSheet();
  readonly #tags: readonly string[];

  constructor(tags: readonly string[]) {
    this.#tags = tags;
    document.adoptedStyleSheets.push(this.#sheet);
  }

  /**
   * The default theme shows until another one has arrived, and stays when it does not. Never rejects.
   *
   * @param name of the theme, or agency code of its province
   */
  async use(name: string): Promise<void> {
    if (name === NO_THEME) return;
    this.#show(defaultTheme);
    const theme = await loadTheme(name).catch(() => undefined);
    if (theme) this.#show(theme);
    else console.warn(`dvcqg: no theme "${name}".`);
  }

  remove(): void {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
  }

  #show(theme: Theme): void {
    this.#sheet.replaceSync(themeCss(theme, (condition) => orphans(this.#tags, condition)));
  }
}
