import type { PdfPages } from './pdf-pages.js';

/** What can be looked at: a file of the dossier, or a paper of the agency. */
export interface Previewed {
  /** Unlike that of all others of the dossier. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  /** @throws ApiError */
  readonly fetch: (signal: AbortSignal) => Promise<Blob>;
}

export type PreviewState =
  | { readonly kind: 'none' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'error'; readonly error: unknown }
  | { readonly kind: 'pdf'; readonly pages: PdfPages; readonly blob: Blob }
  | { readonly kind: 'picture'; readonly picture: ImageBitmap; readonly blob: Blob }
  /** Only to be saved: of another kind, or not what its name says. */
  | { readonly kind: 'other'; readonly blob: Blob };

const isPdf = async (blob: Blob): Promise<boolean> => (await blob.slice(0, 5).text()) === '%PDF-';

/** Opens one file after the other; what was opened before is let go. */
export class PreviewFiles {
  readonly #update: () => void;
  #abort = new AbortController();
  #file: Previewed | undefined;
  #state: PreviewState = { kind: 'none' };

  constructor(update: () => void) {
    this.#update = update;
  }

  get file(): Previewed | undefined {
    return this.#file;
  }

  get state(): PreviewState {
    return this.#state;
  }

  readonly retry = (): void => {
    if (this.#file) void this.open(this.#file);
  };

  close(): void {
    this.#abort.abort();
    this.#file = undefined;
    this.#put({ kind: 'none' });
  }

  async open(file: Previewed): Promise<void> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#file = file;
    this.#put({ kind: 'pending' });
    try {
      const blob = await file.fetch(signal);
      const state = await this.#read(blob, file);
      if (signal.aborted) letGo(state);
      else this.#put(state);
    } catch (error) {
      if (!signal.aborted) this.#put({ kind: 'error', error });
    }
  }

  /** By its bytes, whatever it says it is. What cannot be drawn can still be saved. */
  async #read(blob: Blob, { mediaType }: Previewed): Promise<PreviewState> {
    try {
      if (await isPdf(blob)) {
        const { PdfPages } = await import('./pdf-pages.js');
        return { kind: 'pdf', pages: await PdfPages.open(blob), blob };
      }
      if (mediaType.startsWith('image/')) return { kind: 'picture', picture: await createImageBitmap(blob), blob };
    } catch {
      // Damaged, locked, or of a kind that this browser does not draw.
    }
    return { kind: 'other', blob };
  }

  #put(state: PreviewState): void {
    letGo(this.#state);
    this.#state = state;
    this.#update();
  }
}

const letGo = (state: PreviewState): void => {
  if (state.kind === 'pdf') state.pages.close();
  if (state.kind === 'picture') state.picture.close();
};
