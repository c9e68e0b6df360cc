import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { TemplateResult } from 'lit';
import { wordsLocale } from '../../core/localization.js';
import { PreviewFiles, type Previewed } from './preview-files.js';
import { PAGES_AT_ONCE, previewView } from './preview-view.js';
import { printPages } from './print-pages.js';

/** What is looked at beside the dossier, and how. */
export class PreviewPane implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #files: PreviewFiles;
  #zoom = 1;
  #pages = PAGES_AT_ONCE;
  #words: ReadonlyMap<number, string> = new Map();

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    this.#files = new PreviewFiles(() => host.requestUpdate());
    host.addController(this);
  }

  /** Id of what is looked at. */
  get current(): string | undefined {
    return this.#files.file?.id;
  }

  hostDisconnected(): void {
    this.close();
  }

  open(file: Previewed): void {
    this.#zoom = 1;
    this.#pages = PAGES_AT_ONCE;
    this.#words = new Map();
    void this.#files.open(file);
  }

  close(): void {
    this.#files.close();
  }

  render(): TemplateResult {
    return previewView({
      files: this.#files,
      locale: wordsLocale(),
      zoom: this.#zoom,
      shownPages: this.#pages,
      words: this.#words,
      setZoom: (zoom) => this.#show(() => (this.#zoom = zoom)),
      showMore: () => this.#show(() => (this.#pages += PAGES_AT_ONCE)),
      heard: (number, words) => this.#show(() => (this.#words = new Map(this.#words).set(number, words))),
      save: this.#save,
      print: () => void printPages(this.#files.state),
    });
  }

  #show(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  /** Handed to the device as a file: nothing of it runs in this page. */
  readonly #save = (): void => {
    const { file, state } = this.#files;
    if (!file || !('blob' in state)) return;
    const href = URL.createObjectURL(state.blob);
    Object.assign(document.createElement('a'), { href, download: file.name }).click();
    setTimeout(() => URL.revokeObjectURL(href), 60_000); // some browsers read it late
  };
}
